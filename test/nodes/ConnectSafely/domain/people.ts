import type { Entry } from '../../../../nodes/ConnectSafely/domain/entry';
import type { Person } from '../../../../nodes/ConnectSafely/domain/plan';
import { personKeyOf } from '../../../../nodes/ConnectSafely/domain/profileId';
import { readTarget, type Target } from '../../../../nodes/ConnectSafely/domain/target';
import { profileId, profileUrn } from '../../../support/simulator';

export const PAGE = '105672170';

/** What every valid spelling of this member's profile has to be read as. */
export function targetOf(member: number): Target {
	return {
		kind: 'target',
		profileUrn: profileUrn(member),
		personKey: personKeyOf(profileId(member)),
	};
}

/** A row's profile, as it is read. */
export function entryOf(profile: unknown, more: Partial<Entry> = {}): Entry {
	return {
		item: 0,
		profile,
		reading: readTarget(profile),
		companyId: PAGE,
		accountId: null,
		fault: null,
		...more,
	};
}

/** Rows of these profiles. */
export function entriesOf(profiles: string[], more: Partial<Entry> = {}): Entry[] {
	return profiles.map((profile, item) => entryOf(profile, { item, ...more }));
}

/** Somebody in a batch. */
export function personOf(member: number, more: Partial<Person> = {}): Person {
	const { profileUrn: urn, personKey } = targetOf(member);
	return {
		companyId: PAGE,
		accountId: null,
		profileUrn: urn,
		key: personKey,
		slugs: [],
		entries: [member],
		verdict: null,
		...more,
	};
}

/** A result of a reply: this member's invitation went out. */
export function sentResult(member: number, more: object = {}): object {
	return { profileUrn: profileUrn(member), success: true, status: 'SENT', ...more };
}

/** A result of a reply: this member's invitation was refused. */
export function failedResult(member: number, more: object = {}): object {
	return { profileUrn: profileUrn(member), success: false, status: 'FAILED', error: 'No', ...more };
}
