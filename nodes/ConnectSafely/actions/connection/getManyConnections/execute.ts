import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	NodeExecutionHint,
} from 'n8n-workflow';

import { connectionsFrom, type Connection } from '../../../api/endpoints/connections';
import { dayIn } from '../../../api/endpoints/datesInWords';
import type { Clock } from '../../../clock';
import { quote } from '../../../reading';
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

const LONGEST_ID = 60;

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
		connectedAfter: (value, _, isComputed) => readConnectedAfter(context, value, isComputed),
	});
	const opened = await openRun(context, options, clock);
	return await listItems(context, opened, outputNames, async (run) => {
		const accountOf = accountReader(context);
		const sizeOf = listSizeReader(context);
		return context.getInputData().map((_, item) => {
			const { accountId, fault } = accountOf(item);
			const size = sizeOf(item);
			const why = fault ?? faultOfSize(size);
			return {
				item,
				id: why ? `item ${item}` : (accountId ?? 'default'),
				size: size.ok ? size.value : 0,
				fault: why,
				read: async (most: number) => await listConnections(accountId, most, run),
			};
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
		if (isAnother(reader, accountId)) return answer(otherAccount(reader));
		if (connectedAfter !== null && results.length === 0 && !isEnough) {
			const undated = findUndated(part.value);
			if (undated !== null) return answer(undated);
		}
		for (const connection of part.value) take(connection, reader);
		run.progress.note(() => `Read ${results.length} connections`);
	}
	return answer(null);
}

/** Only an account's own connections can be invited by it. */
function isAnother(reader: string | null, accountId: string | null): reader is string {
	if (reader === null || accountId === null) return false;
	return reader.trim().toLowerCase() !== accountId.trim().toLowerCase();
}

function otherAccount(reader: string): Failed {
	const cause = `ConnectSafely listed the connections of another LinkedIn account (${reader.slice(0, LONGEST_ID)})`;
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
