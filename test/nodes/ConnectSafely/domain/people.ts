import type { Person } from '../../../../nodes/ConnectSafely/domain/plan';
import { personKeyOf } from '../../../../nodes/ConnectSafely/domain/profileId';
import type { Target } from '../../../../nodes/ConnectSafely/domain/target';
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

/** Somebody in a batch. */
export function personOf(member: number, more: Partial<Person> = {}): Person {
	const { profileUrn: urn, personKey } = targetOf(member);
	return {
		companyId: PAGE,
		accountId: null,
		profileUrn: urn,
		key: personKey,
		entries: [member],
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
