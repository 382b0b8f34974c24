const ISO =
	/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
const HTTP_DATE = /^(mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(day)?,? /i;
const LONGEST = 100;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** The last one JavaScript can write down. */
const LATEST = 8.64e15;
/** Clocks apart by less are taken for the same, as Date comes in whole seconds and a while later. */
const APART = 5_000;
/** No clock is wrong by more, as no secure connection would come about; a stored answer's Date may be. */
const FARTHEST_APART = 24 * 3_600_000;

/**
 * Reads seconds from now, Unix seconds, Unix milliseconds, ISO 8601 (also with a blank in place of its T,
 * and in UTC where it names no zone) or an HTTP date.
 *
 * @param ahead how much later it is here than at the server, which absolute times are by, in milliseconds
 * @returns milliseconds since the epoch; null for anything else
 */
export function readTime(value: unknown, now: number, ahead: number): number | null {
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	const text = String(value).trim();
	if (text.length > LONGEST) return null;
	const number = NUMBER.test(text) ? Number(text) : null;
	const isFromNow = number !== null && number <= 1e9;
	const time = isFromNow ? now + number * 1000 : (unixTime(number) ?? parseDate(text)) + ahead;
	return Math.abs(time) <= LATEST ? Math.round(time) : null;
}

/**
 * How much later it is here than at the server, by the `Date` of its answer; 0 where that cannot be told,
 * is next to nothing, or cannot be.
 *
 * @param headers names in lower case
 * @returns milliseconds, below 0 where the server is ahead
 */
export function clockDifference(headers: Record<string, unknown>, now: number): number {
	const { date } = headers;
	const ahead =
		typeof date === 'string' && date.length <= LONGEST ? now - parseDate(date.trim()) : 0;
	return Math.abs(ahead) > APART && Math.abs(ahead) <= FARTHEST_APART ? ahead : 0;
}

function unixTime(number: number | null): number | null {
	if (number === null) return null;
	return number > 1e12 ? number : number * 1000;
}

/** Date.parse finds a date in many a text that is none, and takes many a one for local time. */
function parseDate(text: string): number {
	const [, day, time, zone = 'Z'] = ISO.exec(text) ?? [];
	if (day) {
		return Date.parse(time ? `${day}T${time.replace(',', '.')}${zoneOf(zone)}` : day);
	}
	if (!HTTP_DATE.test(text)) return NaN;
	return Date.parse(/(GMT|UTC|Z|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
}

/** As Date.parse reads it: Z, or hours and minutes. */
function zoneOf(zone: string): string {
	if (!/[+-]/.test(zone)) return 'Z';
	return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
