import type {
	Entry,
	UsableEntry,
} from '../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { parseProfile } from '../../../nodes/ConnectSafely/profiles/parseProfile';
import type { KnownProfile } from '../../../nodes/ConnectSafely/profiles/profile';
import { personKeyOf } from '../../../nodes/ConnectSafely/profiles/profileId';
import type { Recipient } from '../../../nodes/ConnectSafely/recipient';
import { profileId, profileUrn } from '../../support/simulator';

export const PAGE = '105672170';

/** What every valid spelling of this member's profile has to be parsed as. */
export function profileOf(member: number): KnownProfile {
	return {
		kind: 'known',
		profileUrn: profileUrn(member),
		personKey: personKeyOf(profileId(member)),
	};
}

/** A row's profile, as it is read. */
export function entryOf(value: unknown, more: Partial<Entry> = {}): Entry {
	return {
		index: more.item ?? 0,
		item: 0,
		value,
		profile: parseProfile(value),
		companyId: PAGE,
		accountId: null,
		fault: null,
		...more,
	};
}

/** Rows of these profiles. */
export function entriesOf(profiles: string[], more: Partial<Entry> = {}): Entry[] {
	return profiles.map((profile, index) => entryOf(profile, { index, item: index, ...more }));
}

/** The entry of a row that holds this member. */
export function usableEntry(
	index: number,
	member: number,
	more: Partial<UsableEntry> = {},
): UsableEntry {
	const profile = profileOf(member);
	return {
		...entryOf(profile.profileUrn, { index, item: index }),
		companyId: PAGE,
		profile,
		...more,
	};
}

/** Somebody in a batch. */
export function recipientOf(member: number, more: Partial<Recipient> = {}): Recipient {
	const { profileUrn: urn, personKey } = profileOf(member);
	return {
		companyId: PAGE,
		accountId: null,
		profileUrn: urn,
		personKey,
		slugs: [],
		entries: [member],
		...more,
	};
}

/** A result of an answer: this member's invitation went out. */
export function sentResult(member: number, more: object = {}): object {
	return { profileUrn: profileUrn(member), success: true, status: 'SENT', ...more };
}

/** A result of an answer: this member's invitation was refused. */
export function failedResult(member: number, more: object = {}): object {
	return { profileUrn: profileUrn(member), success: false, status: 'FAILED', error: 'No', ...more };
}
