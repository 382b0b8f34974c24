import type { SimulatorClock } from './clock';
import { memberNumber, personKey, profileUrn } from './people';
import type { Refusal } from './truth';

export interface SimulatedProfile {
	/** The public identifier in the profile's URL. */
	slug: string;
	member: number;
	/** To all accounts, to none, or to the accounts with these ids; default true. */
	connected?: boolean | string[];
	firstName?: string;
	lastName?: string;
	headline?: string;
	/** Lists show neither id nor address. */
	isNameless?: boolean;
	/** Their job, and where they are, as LinkedIn writes it. */
	title?: string;
	location?: string;
	/** Pages of the companies they work for. */
	companyIds?: string[];
	/** In place of "Connected on …" with the day on which the profile became known. */
	connectedDate?: string;
}

/** A connection of an account. */
export interface Connection {
	profile: SimulatedProfile;
	/** Milliseconds since the epoch. */
	since: number;
}

export interface Follower {
	urn: string;
	/** The known profile of that member. */
	profile?: SimulatedProfile;
	/** Milliseconds since the epoch. */
	since: number;
}

const NOT_CONNECTED: Refusal = {
	status: 'FAILED',
	error: 'Member is not a 1st-degree connection',
};
const ALREADY_FOLLOWING: Refusal = {
	status: 'FAILED',
	error: 'Member already follows this page',
};

/** LinkedIn as it is: who has which profile, who is connected to whom, who follows which page. */
export class LinkedIn {
	private readonly profiles = new Map<string, SimulatedProfile>();
	private readonly since = new Map<string, number>();
	private readonly members = new Map<number, SimulatedProfile>();
	private readonly pages = new Map<string, Map<string, Follower>>();

	constructor(
		private readonly clock: SimulatorClock,
		profiles: SimulatedProfile[] = [],
	) {
		for (const profile of profiles) this.addProfile(profile);
	}

	/** The same slug again takes the place of the earlier profile. */
	addProfile(profile: SimulatedProfile): void {
		const key = slugKey(profile.slug);
		const earlier = this.profiles.get(key);
		if (earlier) this.members.delete(earlier.member);
		this.profiles.set(key, profile);
		this.since.set(key, earlier ? (this.since.get(key) ?? 0) : this.clock.now());
		this.members.set(profile.member, profile);
	}

	profile(slug: string): SimulatedProfile | undefined {
		return this.profiles.get(slugKey(slug));
	}

	follow(companyId: string, person: string): void {
		const page = this.pages.get(companyId) ?? new Map<string, Follower>();
		this.pages.set(companyId, page);
		if (page.has(personKey(person))) return;
		const member = memberNumber(person);
		const urn = member === null ? person : profileUrn(member);
		page.set(personKey(person), { urn, since: this.clock.now() });
	}

	unfollow(companyId: string, person: string): void {
		this.pages.get(companyId)?.delete(personKey(person));
	}

	/** Everybody with a profile. */
	get people(): SimulatedProfile[] {
		return [...this.profiles.values()];
	}

	/** The 1st-degree connections of an account, newest first. */
	connections(accountId: string): Connection[] {
		return [...this.profiles]
			.filter(([, profile]) => areConnected(accountId, profile))
			.map(([key, profile]) => ({ profile, since: this.since.get(key) ?? 0 }))
			.reverse();
	}

	/** Nobody's connection from now on. */
	disconnect(slug: string): void {
		const profile = this.profile(slug);
		if (profile) this.addProfile({ ...profile, connected: false });
	}

	/** Newest first. */
	followers(companyId: string): Follower[] {
		const page = [...(this.pages.get(companyId)?.values() ?? [])];
		return page
			.reverse()
			.map((follower) => ({ ...follower, profile: this.profileOf(follower.urn) }));
	}

	/** Why LinkedIn would not let this account invite this person; people it does not know are fine. */
	refusal(accountId: string, companyId: string, person: string): Refusal | undefined {
		if (this.pages.get(companyId)?.has(personKey(person))) return ALREADY_FOLLOWING;
		return areConnected(accountId, this.profileOf(person)) ? undefined : NOT_CONNECTED;
	}

	private profileOf(person: string): SimulatedProfile | undefined {
		const member = memberNumber(person);
		return member === null ? undefined : this.members.get(member);
	}
}

/** One key per public profile; LinkedIn tells slugs apart by neither case nor normalisation. */
export function slugKey(slug: string): string {
	return slug.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Whoever has no known profile counts as connected. */
export function areConnected(accountId: string, profile?: SimulatedProfile): boolean {
	const connected = profile?.connected ?? true;
	return typeof connected === 'boolean' ? connected : connected.includes(accountId);
}
