import { invalidField, type Answer } from './answer';
import { areConnected, slugKey, type LinkedIn, type SimulatedProfile } from './linkedIn';
import { describeMember } from './member';
import type { MinuteLimit } from './minuteLimit';
import { profileUrn } from './people';
import type { ProfileQuota } from './profileQuota';
import { bodyFields, type RecordedRequest } from './recording';
import type { Workspace } from './workspace';

/** POST /profile */
export class Profiles {
	constructor(
		private readonly workspace: Workspace,
		private readonly linkedIn: LinkedIn,
		private readonly reads: MinuteLimit,
		private readonly quota: ProfileQuota,
	) {}

	/** A profile that nobody has is looked up and cached all the same. */
	read(request: RecordedRequest): Answer {
		const { accountId, profileId } = bodyFields(request);
		const account = this.workspace.actingAccount(accountId, this.reads);
		if ('status' in account) return account;
		if (typeof profileId !== 'string' || profileId === '') {
			return invalidField('profileId', 'Expected a public identifier');
		}
		const taken = this.quota.take(account.id, slugKey(profileId));
		if ('status' in taken) return taken;
		const found = this.linkedIn.profile(profileId);
		const profile = found ? describe(found, account.id) : {};
		return { status: 200, body: { success: true, profileId, profile, cached: taken.cached } };
	}
}

function describe(profile: SimulatedProfile, accountId: string): object {
	return {
		entityUrn: profileUrn(profile.member),
		...describeMember(profile.member, profile, accountId),
		isConnected: areConnected(accountId, profile),
	};
}
