import { invalidField, type Answer } from './answer';
import type { ReadBehaviour } from './behaviour';
import type { Follower, LinkedIn } from './linkedIn';
import { describeMember } from './member';
import type { MinuteLimit } from './minuteLimit';
import { memberNumber, profileUrn } from './people';
import type { RecordedRequest } from './recording';
import { monthInWords } from './dates';
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
		const all = this.linkedIn
			.followers(companyId)
			.filter(({ urn }) => isPage(urn) === (query.followerType === 'PAGE'));
		const start = startOf(Number(query.start ?? 0), count, all.length, behaviour);
		const followers: object[] = all
			.slice(start, start + count)
			.map((follower) => describe(follower, account.id));
		if (behaviour?.kind === 'endless') {
			while (followers.length < count) followers.push(unheardOf(start + followers.length));
		}
		const total = totalOf(all.length, start + count, behaviour);
		return {
			status: 200,
			body: {
				success: true,
				accountId: account.id,
				companyId,
				followers,
				paging: { start, count, ...total },
			},
		};
	}
}

function startOf(
	start: number,
	count: number,
	length: number,
	behaviour: ReadBehaviour | null,
): number {
	if (behaviour?.kind === 'ignoresStart') return 0;
	const last = Math.max(0, Math.ceil(length / count) - 1) * count;
	return behaviour?.kind === 'repeatsLastPart' ? Math.min(start, last) : start;
}

function totalOf(length: number, end: number, behaviour: ReadBehaviour | null): { total?: number } {
	if (behaviour?.kind === 'withoutTotal') return {};
	if (behaviour?.kind === 'meanwhile' && behaviour.isWithoutTotal) return {};
	if (behaviour?.kind !== 'endless' || behaviour.total === 'true') return { total: length };
	return behaviour.total === 'none' ? {} : { total: end + 1 };
}

/** Somebody in no other list. */
function unheardOf(place: number): object {
	return { profileUrn: profileUrn(5_000_000 + place), publicIdentifier: `nobody-${place}` };
}

function invalidPaging({ start, count, followerType }: RecordedRequest['query']) {
	if (followerType !== undefined && !['MEMBER', 'PAGE'].includes(followerType)) {
		return invalidField('followerType', "Invalid enum value. Expected 'MEMBER' | 'PAGE'");
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

function isPage(urn: string): boolean {
	return urn.startsWith('urn:li:fsd_company:');
}

function describe({ urn, profile, since }: Follower, accountId: string): object {
	const followDate = monthInWords(since);
	if (isPage(urn)) {
		const number = urn.slice(urn.lastIndexOf(':') + 1);
		return {
			profileUrn: urn,
			publicIdentifier: `page-${number}`,
			name: `Page ${number}`,
			followDate,
		};
	}
	if (profile?.isNameless) {
		return {
			profileUrn: null,
			publicIdentifier: null,
			firstName: 'LinkedIn',
			lastName: 'Member',
			followDate,
		};
	}
	return {
		profileUrn: urn,
		...describeMember(memberNumber(urn), profile, accountId),
		followDate,
	};
}
