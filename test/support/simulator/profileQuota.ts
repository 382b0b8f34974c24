import type { Answer } from './answer';
import type { SimulatorClock } from './clock';
import { usedUpUntil } from './rateLimit';

const HOUR = 3_600_000;
const CACHED_FOR = 6 * HOUR;
const DAY = 24 * HOUR;

interface Day {
	since: number;
	profiles: Set<string>;
}

/** The profiles each account looked up: which are cached, and how many fit into its 24 hours. */
export class ProfileQuota {
	private readonly days = new Map<string, Day>();
	private readonly answered = new Map<string, number>();

	constructor(
		private readonly perDay: number | undefined,
		private readonly clock: SimulatorClock,
	) {}

	/** Counts one look-up and says whether it came from the cache, or gives the 429 in its way. */
	take(account: string, profile: string): { cached: boolean } | Answer {
		const now = this.clock.now();
		const cached = this.isCached(account, profile);
		if (!cached) {
			const day = this.day(account);
			if (!day.profiles.has(profile) && day.profiles.size >= (this.perDay ?? Infinity)) {
				return this.usedUp(day);
			}
			day.profiles.add(profile);
			this.days.set(account, day);
		}
		this.answered.set(keyOf(account, profile), now);
		return { cached };
	}

	private isCached(account: string, profile: string): boolean {
		const at = this.answered.get(keyOf(account, profile));
		return at !== undefined && this.clock.now() - at < CACHED_FOR;
	}

	private day(account: string): Day {
		const now = this.clock.now();
		const day = this.days.get(account);
		return day && now < day.since + DAY ? day : { since: now, profiles: new Set() };
	}

	private usedUp(day: Day): Answer {
		const { headers, ...answer } = usedUpUntil(day.since + DAY, this.clock.now());
		const limit = { 'X-RateLimit-Limit': `${this.perDay}`, 'X-RateLimit-Used': `${this.perDay}` };
		return { ...answer, headers: { ...headers, ...limit } };
	}
}

function keyOf(account: string, profile: string): string {
	return `${account} ${profile}`;
}
