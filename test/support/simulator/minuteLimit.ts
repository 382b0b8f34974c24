import type { Answer } from './answer';
import type { SimulatorClock } from './clock';
import { usedUpUntil } from './rateLimit';

const MINUTE = 60_000;
/** What the headers name while the limit is off. */
const NAMED_WITHOUT_LIMIT = 60;

/** How X-RateLimit-Reset is written on good answers: two pages of the API's documentation differ. */
export type ResetFormat = 'iso' | 'unixSeconds';

/** The requests of each account within the last minute; no limit while `perMinute` is undefined. */
export class MinuteLimit {
	private readonly requests = new Map<string, number[]>();

	constructor(
		private readonly perMinute: number | undefined,
		private readonly clock: SimulatorClock,
		private readonly resetFormat: ResetFormat = 'iso',
	) {}

	/** Counts one request, or gives the 429 that stands in its way. */
	take(account: string): Answer | undefined {
		const now = this.clock.now();
		const recent = this.recent(account);
		if (this.perMinute !== undefined && recent.length >= this.perMinute) {
			return usedUpUntil((recent[0] ?? now) + MINUTE, now);
		}
		this.requests.set(account, [...recent, now]);
		return undefined;
	}

	/** Headers of every answer; with the limit off they never tell a client to hold back. */
	headers(action: string, account = ''): Record<string, string> {
		const now = this.clock.now();
		const recent = this.recent(account);
		const limit = this.perMinute ?? NAMED_WITHOUT_LIMIT;
		const used = this.perMinute === undefined ? 1 : recent.length;
		const opens = (used < limit ? now : (recent[0] ?? now)) + MINUTE;
		return {
			'X-RateLimit-Limit': String(limit),
			'X-RateLimit-Used': String(used),
			'X-RateLimit-Remaining': String(limit - used),
			'X-RateLimit-Action': action,
			'X-RateLimit-Reset':
				this.resetFormat === 'iso'
					? new Date(opens).toISOString()
					: String(Math.ceil(opens / 1000)),
		};
	}

	private recent(account: string): number[] {
		const since = this.clock.now() - MINUTE;
		return (this.requests.get(account) ?? []).filter((at) => at > since);
	}
}
