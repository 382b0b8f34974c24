import { areConnected, type SimulatedProfile } from './linkedIn';

/** What every list and look-up says of a member, with or without a known profile. */
export function describeMember(
	member: number | null,
	profile: SimulatedProfile | undefined,
	accountId: string,
) {
	return {
		publicIdentifier: profile?.slug ?? `member-${member}`,
		firstName: profile?.firstName ?? 'Member',
		lastName: profile?.lastName ?? String(member),
		headline: profile?.headline ?? '',
		connectionDegree: areConnected(accountId, profile) ? 'DISTANCE_1' : 'DISTANCE_2',
	};
}
