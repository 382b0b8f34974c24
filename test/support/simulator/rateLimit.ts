import type { Answer } from './answer';
import type { SimulatorClock } from './clock';

const MINUTE = 60_000;

/** Where a 429 says how long to wait. */
export type NamedWait =
	| 'retryAfterSeconds'
	| 'retryAfterDate'
	| 'resetIso'
	| 'resetUnixSeconds'
	| 'holdUntil'
	| 'nothing';

/** The writes of each account within the last minute; no limit while `perMinute` is undefined. */
export class WriteLimit {
	private readonly writes = new Map<string, number[]>();

	constructor(
		private readonly perMinute: number | undefined,
		private readonly clock: SimulatorClock,
	) {}

	/** Counts one write, or gives the 429 that stands in its way. */
	take(account: string): Answer | undefined {
		const recent = this.recent(account);
		if (this.perMinute !== undefined && recent.length >= this.perMinute) {
			const seconds = Math.ceil(((recent[0] ?? 0) + MINUTE - this.clock.now()) / 1000);
			const { headers, ...answer } = rateLimited('retryAfterSeconds', seconds, this.clock.now());
			const reset = new Date(this.clock.now() + seconds * 1000).toISOString();
			return { ...answer, headers: { ...headers, 'X-RateLimit-Reset': reset } };
		}
		this.writes.set(account, [...recent, this.clock.now()]);
		return undefined;
	}

	/** Headers of every answer; with the limit off they never tell a client to hold back. */
	headers(action: string, account = ''): Record<string, string> {
		const limit = this.perMinute ?? 60;
		const used = this.perMinute === undefined ? 1 : this.recent(account).length;
		return {
			'X-RateLimit-Limit': String(limit),
			'X-RateLimit-Used': String(used),
			'X-RateLimit-Remaining': String(limit - used),
			'X-RateLimit-Action': action,
			'X-RateLimit-Reset': new Date(this.clock.now() + MINUTE).toISOString(),
		};
	}

	private recent(account: string): number[] {
		const since = this.clock.now() - MINUTE;
		return (this.writes.get(account) ?? []).filter((at) => at > since);
	}
}

export function rateLimited(named: NamedWait, seconds: number, now: number): Answer {
	const until = new Date(now + seconds * 1000);
	const headers: Record<NamedWait, Record<string, string>> = {
		retryAfterSeconds: { 'Retry-After': String(seconds) },
		retryAfterDate: { 'Retry-After': until.toUTCString() },
		resetIso: { 'X-RateLimit-Reset': until.toISOString() },
		resetUnixSeconds: { 'X-RateLimit-Reset': String(Math.ceil(until.getTime() / 1000)) },
		holdUntil: {},
		nothing: {},
	};
	return {
		status: 429,
		headers: { 'X-RateLimit-Remaining': '0', ...headers[named] },
		body: {
			success: false,
			error: named === 'holdUntil' ? 'Account is on hold' : 'Rate limit exceeded',
			...(named === 'holdUntil' && { holdUntil: until.toISOString() }),
		},
	};
}
