import { invalidField, type Answer } from './answer';
import type { ReadBehaviour } from './behaviour';
import type { Follower, LinkedIn } from './linkedIn';
import { describeMember } from './member';
import type { MinuteLimit } from './minuteLimit';
import { memberNumber } from './people';
import type { RecordedRequest } from './recording';
import type { Workspace } from './workspace';

const MOST_FOLLOWERS = 100;
const USUAL_COUNT = 10;

/** GET /organizations/{companyId}/followers */
export class Followers {
	constructor(
		private readonly workspace: Workspace,
		private readonly linkedIn: LinkedIn,
		private readonly reads: MinuteLimit,
	) {}

	read(companyId: string, { query }: RecordedRequest, behaviour: ReadBehaviour | null): Answer {
		const account = this.workspace.actingAccount(query.accountId, this.reads);
		if ('status' in account) return account;
		const refusal = this.workspace.pageRefusal(companyId) ?? invalidPaging(query);
		if (refusal) return refusal;
		const count = Number(query.count ?? USUAL_COUNT);
		const start = behaviour?.kind === 'ignoresStart' ? 0 : Number(query.start ?? 0);
		const all = this.linkedIn.followers(companyId);
		const followers = all
			.slice(start, start + count)
			.map((follower) => describe(follower, account.id));
		const total = behaviour?.kind === 'withoutTotal' ? {} : { total: all.length };
		return { status: 200, body: { success: true, followers, paging: { start, count, ...total } } };
	}
}

function invalidPaging({ start, count, followerType }: RecordedRequest['query']) {
	if (followerType !== undefined && followerType !== 'MEMBER') {
		return invalidField('followerType', "Invalid enum value. Expected 'MEMBER'");
	}
	if (start !== undefined && !isWhole(start, 0, Infinity)) {
		return invalidField('start', 'Expected a number of 0 or more');
	}
	if (count !== undefined && !isWhole(count, 1, MOST_FOLLOWERS)) {
		return invalidField('count', `Expected a number from 1 to ${MOST_FOLLOWERS}`);
	}
	return undefined;
}

function isWhole(text: string, least: number, most: number): boolean {
	return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function describe({ urn, profile, since }: Follower, accountId: string): object {
	return {
		profileUrn: urn,
		...describeMember(memberNumber(urn), profile, accountId),
		followDate: new Date(since).toISOString(),
	};
}
