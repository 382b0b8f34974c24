import type { InvalidProfile } from './invalidProfile';
import { personKeyOf, profileUrnOf } from './profileId';

/** Somebody who can be invited. */
export interface KnownProfile {
	kind: 'known';
	profileUrn: string;
	/** See `personKeyOf`. */
	personKey: string;
}

/** Somebody who has to be looked up first: the public name in a profile URL, in one spelling. */
export interface PublicName {
	kind: 'publicName';
	slug: string;
}

export type ParsedProfile = KnownProfile | PublicName | InvalidProfile;

/** @param id a profile id that has been inspected */
export function knownProfile(id: string): KnownProfile {
	return { kind: 'known', profileUrn: profileUrnOf(id), personKey: personKeyOf(id) };
}
