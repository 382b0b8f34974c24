import {
	readFollower,
	type Follower,
} from '../../../../nodes/ConnectSafely/api/endpoints/follower';
import {
	readFollowerPart,
	type FollowerPart,
} from '../../../../nodes/ConnectSafely/api/endpoints/followers';
import { profileUrn } from '../../../support/simulator';
import { profileOf } from '../people';

/** A follower as the API lists them. */
export const follower = (member: number, more: object = {}): object => ({
	profileUrn: profileUrn(member),
	publicIdentifier: `member-${member}`,
	...more,
});

/** A follower of whom nothing but these keys is known. */
export const known = (keys: Pick<Follower, 'personKey' | 'slug'>): Follower => ({
	...readFollower({}),
	...keys,
});

/** The part of a list with these followers. */
export function partWith(followers: object[], total?: unknown): FollowerPart {
	const part = readFollowerPart({ success: true, followers, paging: { total } });
	if (!part) throw new Error('The list cannot be read');
	return part;
}

/** The part of a list that holds the members from `first` on. */
export function part(first: number, count: number, total?: unknown): FollowerPart {
	return partWith(
		Array.from({ length: count }, (_, index) => follower(first + index)),
		total,
	);
}

/** Whom to look for in a list. */
export const key = (member: number) => ({ personKey: profileOf(member).personKey });
