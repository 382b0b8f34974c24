import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { Engine, type NodeRun } from '../../test/support/engine';
import type { Api } from './api';
import type { BuiltPackage } from './builtPackage';
import type { Contact } from './contacts';
import { observed, type Exchange } from './exchange';
import { labelOf } from './rowLabel';
import { invitingNode, NODE_TYPE, type ExampleWorkflow } from './workflow';

/** One item of a branch, with the row that it comes from. */
export interface Result {
	/** The row's name, record id or place. */
	label: string;
	status: string;
	profileUrn: string | null;
	/** As the row had it. */
	profile: string;
	errorCode: string;
	error: string;
	/** Why somebody was skipped. */
	reason: string;
	/** In a dry run, the number of the request that would have carried them; or empty. */
	batch: string;
	isDuplicate: boolean;
	/** ISO 8601, or empty. */
	retryAt: string;
	/** The place of its row among the rows. */
	row: number;
	/** The item itself. */
	item: IDataObject;
}

export interface RunResults {
	success: Result[];
	error: Result[];
	skipped: Result[];
	/** What the node says about the run as a whole. */
	hints: string[];
}

/** Is told meanwhile what happens. */
export interface Watch {
	/** What the node shows in the editor's console: how far it is. */
	onConsoleMessage(message: string): void;
	onExchange(exchange: Exchange): void;
}

/** What the node throws, and it does so only where nobody was invited. */
const THROWN_BY_NODE = ['NodeApiError', 'NodeOperationError'];

/** The execution's own message, and whether it is certain that nobody was invited. */
export class RunFailure extends Error {
	constructor(
		message: string,
		readonly isNobodyInvited: boolean,
	) {
		super(message);
	}
}

/**
 * Runs the workflow on n8n's own engine, as a click on *Execute workflow* does.
 *
 * @param contacts the rows that are pinned in the workflow
 * @throws RunFailure where the execution failed
 */
export async function runExample(
	{ ConnectSafely, ConnectSafelyApi }: BuiltPackage,
	workflow: ExampleWorkflow,
	contacts: Contact[],
	{ apiKey, baseUrl }: Api,
	{ onConsoleMessage, onExchange }: Watch,
): Promise<RunResults> {
	const engine = new Engine({
		nodeTypes: { [NODE_TYPE]: observed(new ConnectSafely(), onExchange) },
		credentialTypes: { connectSafelyApi: new ConnectSafelyApi() },
		credentials: { connectSafelyApi: { apiKey, baseUrl } },
	});
	const run = await engine.run({ workflow, onConsoleMessage });
	const node = run.runs(invitingNode(workflow).name).at(-1);
	if (run.status !== 'success' || !node) {
		const { message = `it ended as "${run.status}"`, description } = run.error ?? {};
		const reason = `The execution failed: ${[message, description].filter(Boolean).join('. ')}`;
		throw new RunFailure(reason, THROWN_BY_NODE.includes(node?.error?.name ?? ''));
	}
	return resultsOf(node, contacts);
}

function resultsOf({ outputs, hints }: NodeRun, contacts: Contact[]): RunResults {
	const read = (items: INodeExecutionData[] = []): Result[] =>
		items.map(({ json, pairedItem }) => resultOf(json, rowOf(pairedItem), contacts));
	const [success, error, skipped] = outputs;
	return {
		success: read(success),
		error: read(error),
		skipped: read(skipped),
		hints: hints.map(({ message }) => message),
	};
}

function resultOf(json: IDataObject, row: number, contacts: Contact[]): Result {
	return {
		label: labelOf(contacts[row] ?? {}, row),
		status: text(json.status),
		profileUrn: text(json.profileUrn) || null,
		profile: text(json.profile),
		errorCode: text(json.errorCode),
		error: text(json.error),
		reason: text(json.reason),
		batch: text(json.batch),
		isDuplicate: json.duplicate === true,
		retryAt: text(json.retryAt),
		row,
		item: json,
	};
}

function rowOf(pairedItem: INodeExecutionData['pairedItem']): number {
	return typeof pairedItem === 'object' && 'item' in pairedItem ? pairedItem.item : 0;
}

function text(value: unknown): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
