import type { IExecuteFunctions } from 'n8n-workflow';

import { dayIn } from '../../../api/endpoints/datesInWords';
import { faulty, good, type Reading } from '../../../reading';

const DAY = /^\d{4}-\d\d-\d\d/;
const WITH_ZONE = /[T ].*(?:Z|[+-]\d\d(?::?\d\d)?)$/;

/**
 * The day that *Connected After* names, as `2026-02-15`; null where it is empty. A moment counts as the day that
 * it is in the workflow's time zone.
 *
 * @param isComputed whether an expression gave it: one that gives nothing would let everybody through
 */
export function readConnectedAfter(
	context: Pick<IExecuteFunctions, 'getTimezone'>,
	value: unknown,
	isComputed = false,
): Reading<string | null> {
	const given = value ?? '';
	const text = typeof given === 'string' ? given.trim() : JSON.stringify(given).replaceAll('"', '');
	if (text === '') return isComputed ? empty() : good(null);
	const day = DAY.test(text) ? dayIn(text) : null;
	const at = new Date(text);
	if (day === null || Number.isNaN(at.getTime())) {
		return faulty(
			"'Connected After' is no date",
			'Choose a day, or give one as in 2026-02-15 or {{ $now.minus(7, "days") }}.',
		);
	}
	if (!WITH_ZONE.test(text)) return good(day);
	const timeZone = context.getTimezone();
	// The Swedish way to write a date is year, month, day.
	return good(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at));
}

function empty(): Reading<never> {
	return faulty(
		"'Connected After' is empty",
		'Its expression has to give a day, such as {{ $now.minus(7, "days") }}.',
	);
}
