import { namesOf } from '../support/anyRows';
import { DEFAULT_COMPANIES, profileUrn, type Simulator } from '../support/simulator';
import type { Random } from '../workers/random';

/** The number of the first member; nobody whom a wrong answer names is among them. */
const FIRST = 2001;
/** Of the people, one in so many. */
const ONE_IN = { refused: 25, poisonous: 120, unconnected: 20, following: 20 };

export const PAGES = DEFAULT_COMPANIES.map(({ id }) => id);

/** The people whom lists may hold, and what LinkedIn has against some of them. */
export class Population {
	readonly members: number[];
	private readonly refused: Set<number>;
	private readonly poisonous: Set<number>;
	private readonly unconnected: Set<number>;
	private readonly followers = new Map<string, Set<number>>();

	constructor(size: number, random: Random) {
		this.members = Array.from({ length: size }, (_, index) => FIRST + index);
		const some = (oneIn: number): Set<number> =>
			new Set(this.members.filter(() => random.isOneIn(oneIn)));
		this.refused = some(ONE_IN.refused);
		this.poisonous = some(ONE_IN.poisonous);
		this.unconnected = some(ONE_IN.unconnected);
		for (const page of PAGES) this.followers.set(page, some(ONE_IN.following));
	}

	/** Those with whom a request is not refused as a whole. */
	get harmless(): number[] {
		return this.members.filter((member) => !this.poisonous.has(member));
	}

	/** Has the simulator know everybody, each under two names. */
	move(simulator: Simulator): void {
		for (const member of this.members) {
			const connected = !this.unconnected.has(member);
			for (const slug of namesOf(member)) simulator.addProfile({ slug, member, connected });
		}
		for (const member of this.refused)
			simulator.refuse(profileUrn(member), 'LinkedIn did not send the invitation');
		for (const member of this.poisonous) simulator.poison(profileUrn(member));
		for (const [page, members] of this.followers) {
			simulator.follow(page, ...[...members].map(profileUrn));
		}
	}

	/** Somebody becomes a follower of the page. */
	follow(simulator: Simulator, page: string, member: number): void {
		this.followers.get(page)?.add(member);
		simulator.follow(page, profileUrn(member));
	}

	/** Whether the member follows the page, now or later. */
	isFollower(page: string, member: number): boolean {
		return this.followers.get(page)?.has(member) ?? false;
	}

	/** Whether nothing speaks against inviting the member to the page. */
	isInvitable(page: string, member: number): boolean {
		const sets = [this.refused, this.poisonous, this.unconnected];
		return !this.isFollower(page, member) && sets.every((members) => !members.has(member));
	}
}
