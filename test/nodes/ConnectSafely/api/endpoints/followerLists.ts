import { profileUrn } from '../../../../support/simulator';
import { profileOf } from '../../people';

/** A follower as the API lists them. */
export const follower = (member: number, more: object = {}): object => ({
	profileUrn: profileUrn(member),
	publicIdentifier: `member-${member}`,
	connectionDegree: 'DISTANCE_2',
	...more,
});

/** An answer that lists the members from `first` on. */
export function part(first: number, count: number, total?: unknown): object {
	const followers = Array.from({ length: count }, (_, index) => follower(first + index));
	return { success: true, followers, paging: { start: first - 1, count, total } };
}

/** Whom to look for in a list. */
export const key = (member: number) => ({ personKey: profileOf(member).personKey });
