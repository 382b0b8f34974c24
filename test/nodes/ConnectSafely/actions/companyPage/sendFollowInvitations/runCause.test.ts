import type { ReasonCount } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/reasonCounts';
import { person } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/reasonWords';
import { findRunCause } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/runCause';
import {
	invalid,
	notSent,
	rejected,
	skipped,
	type Result,
} from '../../../../../../nodes/ConnectSafely/result';
import { outcomeOf, SENT } from './outcomes';

const counted = (many: string, rows: number): ReasonCount => ({
	...person('', many),
	rows,
	people: rows,
});
const causeOf = (results: Result[], most?: ReasonCount) =>
	findRunCause(
		results.map((result, index) => outcomeOf(index + 1, result)),
		most,
	);

const CAUSE = 'the key was refused';
const BAD_KEY = rejected('unauthorized', CAUSE, '');
const STOPPED = notSent('stopped', `sending stopped before: ${CAUSE}`);
const DECLINED = rejected('badRequest', 'LinkedIn refused', '');

describe('the cause of a whole run', () => {
	it.each<[string, Result, string]>([
		['the key', BAD_KEY, 'were refused'],
		['a page that is closed', rejected('forbidden', CAUSE, ''), 'were refused'],
		['a page that is missing', rejected('notFound', CAUSE, ''), 'were refused'],
		[
			'used-up credits',
			rejected('creditsExhausted', CAUSE, ''),
			'found the invitation credits used up',
		],
		['a rate limit', notSent('rateLimited', CAUSE), 'have to wait'],
		['the network', notSent('connectionFailed', CAUSE), 'could not be asked'],
		['a stop', notSent('stopped', CAUSE), 'were not asked'],
		[
			'a setting',
			invalid('invalidSettings', CAUSE, '', { isSetupFault: true }),
			'need another setting',
		],
	])('is %s that stood in everybody’s way', (_, result, words) => {
		expect(causeOf([result], counted(words, 1))).toStrictEqual({ text: CAUSE, words: [words] });
	});

	it.each<[string, Result[], ReasonCount | undefined]>([
		['there are no failures', [], undefined],
		['people were refused for themselves', [DECLINED], counted('were refused', 1)],
		[
			'a row needs another setting of its own',
			[invalid('invalidSettings', CAUSE, '')],
			counted('need another setting', 1),
		],
		['people were invited or skipped', [SENT, skipped('invitationLimit')], counted('', 1)],
		['it explains half of the most frequent reason', [BAD_KEY], counted('were refused', 2)],
		['it explains another reason', [BAD_KEY, BAD_KEY], counted('are empty', 2)],
	])('is none where %s', (_, results, most) => {
		expect(causeOf(results, most)).toBeNull();
	});

	it('explains more than half of the most frequent reason', () => {
		expect(causeOf([BAD_KEY, DECLINED, BAD_KEY], counted('were refused', 3))?.text).toBe(CAUSE);
	});

	it('is the first failure that is no stop, and explains the reasons of all', () => {
		const results = [STOPPED, BAD_KEY, STOPPED, notSent('rateLimited', 'slow down')];
		expect(causeOf(results, counted('were not asked', 2))).toStrictEqual({
			text: CAUSE,
			words: ['were not asked', 'were refused', 'were not asked', 'have to wait'],
		});
	});
});
