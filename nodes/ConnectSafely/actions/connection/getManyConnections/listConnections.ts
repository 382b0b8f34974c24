import type { IDataObject, NodeExecutionHint } from 'n8n-workflow';

import { connectionsFrom, type Connection } from '../../../api/endpoints/connections';
import { dayIn } from '../../../api/endpoints/datesInWords';
import { findOtherAccount } from '../../../api/endpoints/otherAccount';
import { quote } from '../../../reading';
import { notSent, rejected, type Failed } from '../../../result';
import type { Run } from '../../../run';
import { askOnRoute } from '../../askOnRoute';
import { warn } from '../../hint';
import type { ListAnswer } from '../../listItems';
import { connectionFields } from './connectionFields';
import { ConnectionList } from './connectionList';

/** The day is as in `2026-02-15`; null for no such limit. */
export type ConnectionOptions = Run['options'] & { connectedAfter: string | null };

/** Reads the connections of an account until there are enough or the list ends. Never throws. */
export async function listConnections(
	accountId: string | null,
	most: number,
	run: Run<ConnectionOptions>,
): Promise<ListAnswer> {
	const list = new ConnectionList();
	const results: IDataObject[] = [];
	const { connectedAfter } = run.options;
	let unreadable = 0;
	let isEnough = false;
	const take = (connection: Connection, reader: string | null): void => {
		const day = connectedAfter === null ? null : dayIn(connection.connectedDate);
		if (results.length >= most) return;
		if (connectedAfter !== null && day !== null && day < connectedAfter) isEnough = true;
		else results.push(connectionFields(connection, reader ?? accountId));
		if (connectedAfter !== null && day === null) unreadable++;
	};
	const answer = (failed: Failed | null): ListAnswer => ({
		results,
		failed,
		hints: unreadableHints(unreadable),
	});
	while (!isEnough && !list.isComplete && results.length < most) {
		if (list.isEndless) return answer(endless());
		const endpoint = connectionsFrom(accountId, list.next);
		let reader: string | null = null;
		const read = (body: unknown): Connection[] | null => {
			const part = endpoint.read(body);
			reader = part?.accountId ?? null;
			return part && list.add(part);
		};
		const part = await askOnRoute({ ...endpoint, read }, { companyId: '', accountId }, run);
		if (part.kind !== 'ok') return answer(part.failed);
		const other = findOtherAccount(reader, accountId);
		if (other !== null) return answer(otherAccount(other));
		if (connectedAfter !== null && results.length === 0) {
			const undated = findUndated(part.value);
			if (undated !== null) return answer(undated);
		}
		for (const connection of part.value) take(connection, reader);
		run.progress.note(() => `Read ${results.length} connections`);
	}
	return answer(null);
}

/** Only an account's own connections can be invited by it. */
function otherAccount(answered: string): Failed {
	const cause = `ConnectSafely listed the connections of another LinkedIn account (${answered})`;
	return rejected('notFound', cause, "Check 'LinkedIn Account'.", { isSetupFault: true });
}

/** Where no day at all can be read, everybody would pass for somebody new. */
function findUndated(connections: Connection[]): Failed | null {
	const [first] = connections;
	if (first === undefined || connections.some((one) => dayIn(one.connectedDate) !== null))
		return null;
	const cause = `'Connected After' cannot be kept, as no day can be read in LinkedIn's words ${quote(first.connectedDate)}`;
	return notSent(
		'lookupFailed',
		cause,
		"Take the option away, and go by 'connectedDate' after the node.",
	);
}

function endless(): Failed {
	return notSent('lookupFailed', "ConnectSafely's list of connections does not end");
}

function unreadableHints(count: number): NodeExecutionHint[] {
	if (count === 0) return [];
	const who = count === 1 ? '1 connection shows' : `${count} connections show`;
	return [
		warn(
			`${who} no day that can be read, so 'Connected After' does not leave them out. Their 'connectedAt' is empty, 'connectedDate' holds LinkedIn's words.`,
		),
	];
}
