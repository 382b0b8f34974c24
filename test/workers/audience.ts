import { profileUrn, type SimulatedProfile } from '../support/simulator';
import type { Job } from './messages';
import type { Random } from './random';

/** Member numbers of the people whom all executions have in common. */
export const MEMBERS = Array.from({ length: 144 }, (_, index) => 1000 + index);

/** Everybody can be looked up. */
export const PROFILES: SimulatedProfile[] = MEMBERS.map((member) => ({
	slug: slugOf(member),
	member,
}));

/** Different lists of the same people, in any order, in batches of any size, some by their address. */
export function overlappingJobs(count: number, random: Random): Job[] {
	return Array.from({ length: count }, (_, index) => {
		const list = random.shuffled(MEMBERS).slice(0, random.between(40, MEMBERS.length));
		const limit = random.isOneIn(4) ? { invitationLimit: random.between(5, 30) } : {};
		return {
			id: String(index + 1),
			seed: random.between(1, 1_000_000),
			profiles: list.map((member) => (random.isOneIn(6) ? addressOf(member) : profileUrn(member))),
			options: {
				skipAlreadyInvited: true,
				batchSize: random.pick([5, 10, 25, 50]),
				batchInterval: random.pick([0, 0.1]),
				...limit,
			},
		};
	});
}

/** One execution with everybody. */
export function jobWithEverybody(id: string): Job {
	return { id, seed: 1, profiles: MEMBERS.map(profileUrn), options: { skipAlreadyInvited: true } };
}

export function memberOf(profile: string): number | undefined {
	return MEMBERS.find((member) => [addressOf(member), profileUrn(member)].includes(profile));
}

export function slugOf(member: number): string {
	return `person-${member}`;
}

function addressOf(member: number): string {
	return `https://www.linkedin.com/in/${slugOf(member)}`;
}
