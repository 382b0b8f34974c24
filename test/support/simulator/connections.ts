import { invalidField, type Answer } from './answer';
import type { ReadBehaviour } from './behaviour';
import { dayInWords } from './dates';
import type { Connection, LinkedIn } from './linkedIn';
import type { MinuteLimit } from './minuteLimit';
import { readAnswers } from './readAnswers';
import type { RecordedRequest } from './recording';
import type { Workspace } from './workspace';

const MOST_CONNECTIONS = 12;
const USUAL_LIMIT = 10;

/** GET /connections */
export class Connections {
	constructor(
		private readonly workspace: Workspace,
		private readonly linkedIn: LinkedIn,
		private readonly reads: MinuteLimit,
	) {}

	read({ query }: RecordedRequest, behaviour: ReadBehaviour | null): Answer {
		const account = this.workspace.actingAccount(query.accountId, this.reads);
		if ('status' in account) return account;
		const refusal = invalidPaging(query);
		if (refusal) return refusal;
		const limit = Number(query.limit ?? USUAL_LIMIT);
		const startIndex = behaviour?.kind === 'ignoresStart' ? 0 : Number(query.startIndex ?? 0);
		const all = this.linkedIn.connections(account.id);
		const connections = all.slice(startIndex, startIndex + limit).map(describe);
		const endOfList = startIndex + limit >= all.length && behaviour?.kind !== 'withoutEnd';
		if (connections.length === 0 && !endOfList) return readAnswers.connectionsUnavailable();
		const { sortBy = 'recentlyAdded' } = query;
		const paging = { startIndex, limit, sortBy, accountId: account.id };
		return { status: 200, body: { success: true, endOfList, connections, ...paging } };
	}
}

function invalidPaging({ startIndex, limit, sortBy }: RecordedRequest['query']) {
	if (startIndex !== undefined && !/^\d+$/.test(startIndex)) {
		return invalidField('startIndex', 'Expected a number of 0 or more');
	}
	if (limit !== undefined && !(/^\d+$/.test(limit) && +limit >= 1 && +limit <= MOST_CONNECTIONS)) {
		return invalidField('limit', `Expected a number from 1 to ${MOST_CONNECTIONS}`);
	}
	return sortBy === undefined || sortBy === 'recentlyAdded'
		? undefined
		: invalidField('sortBy', "The simulator knows 'recentlyAdded' alone");
}

function describe({ profile, since }: Connection): object {
	return {
		firstName: profile.firstName ?? 'Member',
		lastName: profile.lastName ?? String(profile.member),
		vanityName: profile.slug,
		headline: profile.headline ?? '',
		connectedDate: profile.connectedDate ?? `Connected on ${dayInWords(since)}`,
		profileUrl: `https://www.linkedin.com/in/${profile.slug}/`,
	};
}
