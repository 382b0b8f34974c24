import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	NodeExecutionHint,
} from 'n8n-workflow';

import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';
import type { Clock } from '../../nodes/ConnectSafely/clock';
import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';
import { execute } from '../../nodes/ConnectSafely/actions/router';
import { Engine, type NodeRun, type RunOptions, type WorkflowRun } from './engine';
import { rowsOf } from './people';
import { SimulatedClock, type Leaving } from './simulatedClock';
import type { Simulator } from './simulator';

export const NODE_TYPE = 'n8n-nodes-connectsafely.connectSafely';
export const NODE = 'Invite';
export const COMPANY = '105672170';

/** An output item's fields, as tests read them. */
export type ResultItem = IDataObject & { profileUrn: string | null; status: string };

/** One run of the node in a workflow of two nodes: rows in, branches out. */
export interface Scenario {
	simulator: Pick<Simulator, 'apiKey' | 'baseUrl'>;
	rows: IDataObject[];
	parameters?: INodeParameters;
	options?: INodeParameters;
	/** Settings of the node, such as `onError` and `retryOnFail`. */
	node?: Partial<INode>;
	/** The node on another clock than the machine's. */
	clock?: Clock;
	credential?: ICredentialDataDecryptedObject;
	run?: Omit<RunOptions, 'workflow' | 'input'>;
}

export interface ScenarioResult {
	run: WorkflowRun;
	node: NodeRun | undefined;
	success: ResultItem[];
	error: ResultItem[];
	skipped: ResultItem[];
	/** Items of all outputs. */
	items: INodeExecutionData[];
	hints: NodeExecutionHint[];
}

export async function runScenario(scenario: Scenario): Promise<ScenarioResult> {
	const engine = engineFor(scenario);
	const run = await engine.run({
		...scenario.run,
		workflow: {
			nodes: [trigger(), inviteNode(scenario)],
			connections: { Start: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
		},
		input: scenario.rows.map((json) => ({ json })),
	});
	const node = run.runs(NODE).at(-1);
	const outputs = node?.outputs ?? [];
	return {
		run,
		node,
		success: results(outputs[0]),
		error: results(outputs[1]),
		skipped: results(outputs[2]),
		items: outputs.flat(),
		hints: node?.hints ?? [],
	};
}

/** Runs profiles, one a row, with these options and on a clock of its own. */
export function runnerWith(simulator: () => Simulator, options: INodeParameters) {
	return async (profiles: unknown[], more: Partial<Scenario> = {}): Promise<ScenarioResult> =>
		await runScenario({
			simulator: simulator(),
			clock: new SimulatedClock(),
			rows: rowsOf(profiles),
			...more,
			options: { ...options, ...more.options },
		});
}

export function engineFor({
	simulator,
	clock,
	credential,
}: Pick<Scenario, 'simulator' | 'clock' | 'credential'>): Engine {
	return new Engine({
		nodeTypes: { [NODE_TYPE]: nodeType(clock) },
		credentialTypes: { connectSafelyApi: new ConnectSafelyApi() },
		credentials: {
			connectSafelyApi: credential ?? { apiKey: simulator.apiKey, baseUrl: simulator.baseUrl },
		},
	});
}

export function inviteNode({
	parameters = {},
	options = {},
	node = {},
}: Pick<Scenario, 'parameters' | 'options' | 'node'>): INode {
	return {
		id: NODE,
		name: NODE,
		type: NODE_TYPE,
		typeVersion: 1,
		position: [200, 0],
		credentials: { connectSafelyApi: { id: '1', name: 'ConnectSafely account' } },
		parameters: {
			resource: 'companyPage',
			operation: 'sendFollowInvitations',
			companyPage: { __rl: true, mode: 'id', value: COMPANY },
			profile: '={{ $json.profile }}',
			options,
			...parameters,
		},
		...node,
	};
}

export function trigger(): INode {
	return {
		id: 'Start',
		name: 'Start',
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
}

export function results(items: INodeExecutionData[] = []): ResultItem[] {
	return items.map(({ json }) => json as ResultItem);
}

function nodeType(clock?: Clock): INodeType {
	const node = new ConnectSafely();
	if (!clock) return node;
	return {
		description: node.description,
		async execute() {
			const context = clock instanceof SimulatedClock ? watchedBy(clock, this) : this;
			return await execute(context, clock);
		},
	};
}

/** The same context; the clock is told while one of its requests is under way. */
function watchedBy(clock: SimulatedClock, context: IExecuteFunctions): IExecuteFunctions {
	const { helpers } = context;
	const httpRequestWithAuthentication: typeof helpers.httpRequestWithAuthentication =
		async function (...request) {
			return await clock.during(
				async () => await helpers.httpRequestWithAuthentication.apply(this, request),
				leavingWith(request[1]),
			);
		};
	const value = { ...helpers, httpRequestWithAuthentication };
	return Object.create(context, { helpers: { value } }) as IExecuteFunctions;
}

function leavingWith({ url, body }: IHttpRequestOptions): Leaving {
	const { profileUrns = [] } = (body ?? {}) as { profileUrns?: string[] };
	return { path: new URL(url).pathname, people: profileUrns };
}
