import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	NodeExecutionHint,
} from 'n8n-workflow';

import { connectionsFrom, type Connection } from '../../../api/endpoints/connections';
import { dayIn } from '../../../api/endpoints/datesInWords';
import type { Clock } from '../../../clock';
import { notSent, rejected, type Failed } from '../../../result';
import type { Run } from '../../../run';
import { accountReader } from '../../accountParameter';
import { askOnRoute } from '../../askOnRoute';
import { warn } from '../../hint';
import { listItems, type ListAnswer } from '../../listItems';
import { faultOfSize, listSizeReader } from '../../listSize';
import { openRun } from '../../openRun';
import { readRequestOptions } from '../../requestOptions';
import { readConnectedAfter } from './connectedAfter';
import { connectionFields } from './connectionFields';
import { ConnectionList } from './connectionList';
import { optionTable, outputNames } from './description';

type ConnectionOptions = Run['options'] & { connectedAfter: string | null };

/**
 * Lists the 1st-degree connections of the accounts that the input items name, each account once.
 *
 * @returns one item per connection, newest first
 * @throws NodeApiError or NodeOperationError, see `listItems`
 */
export async function execute(
	context: IExecuteFunctions,
	clock: Clock,
): Promise<INodeExecutionData[][]> {
	const options = readRequestOptions<ConnectionOptions>(context, optionTable, {
		connectedAfter: (value) => readConnectedAfter(context, value),
	});
	const opened = await openRun(context, options, clock);
	return await listItems(context, opened, outputNames, async (run) => {
		const accountOf = accountReader(context);
		const sizeOf = listSizeReader(context);
		return context.getInputData().map((_, item) => {
			const { accountId, fault } = accountOf(item);
			const size = sizeOf(item);
			const read = async () => await listConnections(accountId, size.ok ? size.value : 0, run);
			const why = fault ?? faultOfSize(size);
			return { item, id: why ? `item ${item}` : (accountId ?? 'default'), fault: why, read };
		});
	});
}

async function listConnections(
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
		if (isEnough || results.length >= most) return;
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
		if (isAnother(reader, accountId)) return answer(otherAccount(reader));
		for (const connection of part.value) take(connection, reader);
		run.progress.note(() => `Read ${results.length} connections`);
	}
	return answer(null);
}

/** Only an account's own connections can be invited by it. */
function isAnother(reader: string | null, accountId: string | null): reader is string {
	return reader !== null && accountId !== null && reader !== accountId;
}

function otherAccount(reader: string): Failed {
	const cause = `ConnectSafely listed the connections of another LinkedIn account (${reader})`;
	return rejected('notFound', cause, "Check 'LinkedIn Account'.", { isSetupFault: true });
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
