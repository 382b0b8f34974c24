import { isRecord } from '../json';

/** What the body of a refusal says of when to ask again, as it stands there. */
interface BodyTimes {
	/** The end of an account's hold. */
	holdUntil: unknown;
	/** In place of the header Retry-After. */
	retryAfter: unknown;
	/** In place of the header X-RateLimit-Reset. */
	resetAt: unknown;
}

/** Names in small letters without anything else; APIs differ in how they write them. */
const NAMES: Record<string, keyof BodyTimes> = {
	holduntil: 'holdUntil',
	retryafter: 'retryAfter',
	retryafterseconds: 'retryAfter',
	retryafterms: 'retryAfter',
	retryaftermilliseconds: 'retryAfter',
	retryat: 'retryAfter',
	retryin: 'retryAfter',
	retryinseconds: 'retryAfter',
	retryinms: 'retryAfter',
	ratelimitreset: 'resetAt',
	reset: 'resetAt',
	resetat: 'resetAt',
	resetsat: 'resetAt',
	resettime: 'resetAt',
};
const MILLISECONDS = /(ms|milliseconds)$/;
/** As deep as in `error.details.rateLimit`. */
const DEEPEST = 3;

/** The first of each kind, in the body or in the objects inside it. */
export function readBodyTimes(body: unknown, depth = 0): BodyTimes {
	const times: BodyTimes = { holdUntil: undefined, retryAfter: undefined, resetAt: undefined };
	if (!isRecord(body)) return times;
	for (const [name, value] of Object.entries(body)) {
		const letters = name.toLowerCase().replace(/[^a-z]/g, '');
		const kind = Object.hasOwn(NAMES, letters) ? NAMES[letters] : undefined;
		if (kind && !isRecord(value)) times[kind] ??= inSeconds(letters, value);
	}
	if (depth >= DEEPEST) return times;
	for (const value of Object.values(body)) {
		const { holdUntil, retryAfter, resetAt } = readBodyTimes(value, depth + 1);
		times.holdUntil ??= holdUntil;
		times.retryAfter ??= retryAfter;
		times.resetAt ??= resetAt;
	}
	return times;
}

function inSeconds(name: string, value: unknown): unknown {
	if (!MILLISECONDS.test(name) || (typeof value !== 'number' && typeof value !== 'string')) {
		return value;
	}
	return value === '' || Number.isNaN(Number(value)) ? value : Number(value) / 1000;
}
