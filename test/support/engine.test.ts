/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a real server receives the requests */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	NodeConnectionTypes,
	NodeOperationError,
	type ICredentialType,
	type IConnections,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { Engine, runAsTool, type RunOptions, type WorkflowRun } from './engine';
import { userFolder } from './engine/environment';

type Execute = (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

function nodeType(execute: Execute, overrides: Partial<INodeTypeDescription> = {}): INodeType {
	return {
		description: {
			displayName: 'Tested',
			name: 'tested',
			group: ['transform'],
			version: 1,
			description: 'Does what the test says',
			defaults: { name: 'Tested' },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			properties: [],
			...overrides,
		},
		execute,
	};
}

const threeOutputs = [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main];

const text = (name: string, required = false): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	required,
});

/** Sends item n to output n modulo 3. */
const echo = nodeType(
	async function () {
		const outputs: INodeExecutionData[][] = [[], [], []];
		this.getInputData().forEach(({ json }, item) => {
			outputs[item % 3]?.push({ json, pairedItem: { item } });
		});
		return outputs;
	},
	{ outputs: threeOutputs },
);

const throwing = nodeType(async function () {
	throw new NodeOperationError(this.getNode(), 'Out of order', { description: 'Call again' });
});

/** Puts the item of the source that n8n finds for its own item into `source`. */
const tracing = nodeType(
	async function () {
		return [
			this.getInputData().map(({ json }, item) => ({
				json: { ...json, source: this.getNodeParameter('source', item) as string },
				pairedItem: { item },
			})),
		];
	},
	{ properties: [text('source')] },
);

function node(name: string, type: string, more: Partial<INode> = {}): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {}, ...more };
}

const trigger = node('Trigger', 'n8n-nodes-base.manualTrigger');

/** Wires as `source[output] → target` pairs. */
function wires(...pairs: Array<[source: string, output: number, target: string]>): IConnections {
	const connections: IConnections = {};
	for (const [source, output, target] of pairs) {
		const main = ((connections[source] ??= { main: [] }).main ??= []);
		while (main.length <= output) main.push([]);
		main[output]?.push({ node: target, type: NodeConnectionTypes.Main, index: 0 });
	}
	return connections;
}

const numbered = (count: number): INodeExecutionData[] =>
	Array.from({ length: count }, (_, id) => ({ json: { id } }));

const jsons = (items: INodeExecutionData[] = []) => items.map(({ json }) => json);
const ids = (items: INodeExecutionData[] = []) => items.map(({ json }) => json.id);

/** Runs Trigger → Tested, wired further to one No Operation node per output. */
async function runTested(
	type: INodeType,
	more: Partial<INode> = {},
	options: Partial<RunOptions> = {},
): Promise<WorkflowRun> {
	const engine = new Engine({ nodeTypes: { 'test.tested': type }, credentialTypes: {} });
	return await engine.run({
		workflow: {
			nodes: [
				trigger,
				node('Tested', 'test.tested', more),
				...[0, 1, 2].map((output) => node(`After ${output}`, 'n8n-nodes-base.noOp')),
			],
			connections: wires(
				['Trigger', 0, 'Tested'],
				['Tested', 0, 'After 0'],
				['Tested', 1, 'After 1'],
				['Tested', 2, 'After 2'],
			),
			pinData: options.workflow?.pinData,
		},
		input: numbered(2),
		...options,
	} as RunOptions);
}

describe('outputs', () => {
	it('keeps every output with its item links', async () => {
		const run = await runTested(echo, {}, { input: numbered(4) });
		expect(run.status).toBe('success');
		expect(run.error).toBeUndefined();
		const outputs = run.runs('Tested')[0]?.outputs;
		expect(outputs?.map(ids)).toEqual([[0, 3], [1], [2]]);
		expect(outputs?.[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 3 }]);
		expect(ids(run.runs('After 2')[0]?.outputs[0])).toEqual([2]);
	});

	it('does not run what no item reaches', async () => {
		const run = await runTested(echo, {}, { input: numbered(1) });
		expect(run.runs('After 1')).toEqual([]);
		expect(run.runs('Nobody')).toEqual([]);
	});

	it('follows item links back to their source', async () => {
		const engine = new Engine({
			nodeTypes: { 'test.echo': echo, 'test.tracing': tracing },
			credentialTypes: {},
		});
		const run = await engine.run({
			workflow: {
				nodes: [
					trigger,
					node('Echo', 'test.echo'),
					node('Tracing', 'test.tracing', {
						parameters: { source: "={{ $('Trigger').item.json.id }}" },
					}),
				],
				connections: wires(['Trigger', 0, 'Echo'], ['Echo', 0, 'Tracing']),
			},
			input: numbered(4),
		});
		expect(jsons(run.runs('Tracing')[0]?.outputs[0])).toEqual([
			{ id: 0, source: 0 },
			{ id: 3, source: 3 },
		]);
	});

	it('crashes on a missing output', async () => {
		const holes = nodeType(async () => [[], null] as unknown as INodeExecutionData[][]);
		const run = await runTested(holes);
		expect(run.status).toBe('error');
		expect(run.runs('Tested')).toEqual([]);
	});

	it('replaces the data of an item that has an error of its own', async () => {
		const error = new NodeOperationError(trigger, 'Refused');
		const failing = nodeType(async () => [[{ json: { id: 7 }, error }]]);
		const run = await runTested(failing);
		expect(jsons(run.runs('After 0')[0]?.outputs[0])).toEqual([{ error: 'Refused' }]);
	});

	it('drops what is on an undeclared output only where the native error pin takes its place', async () => {
		const undeclared = nodeType(async () => [[], [{ json: { id: 7 } }]]);
		const plain = await runTested(undeclared);
		expect(ids(plain.runs('After 1')[0]?.outputs[0])).toEqual([7]);
		const withErrorPin = await runTested(undeclared, { onError: 'continueErrorOutput' });
		expect(withErrorPin.runs('Tested')[0]?.outputs).toEqual([[], []]);
	});

	it('keeps hints', async () => {
		const hinting = nodeType(async function () {
			this.addExecutionHints({ message: 'One row only', location: 'outputPane' });
			return [this.getInputData()];
		});
		const run = await runTested(hinting);
		expect(run.runs('Tested')[0]?.hints).toEqual([
			{ message: 'One row only', location: 'outputPane' },
		]);
	});
});

describe('settings of a node', () => {
	it('stops at an error', async () => {
		const run = await runTested(throwing);
		expect(run.status).toBe('error');
		expect(run.error).toMatchObject({ message: 'Out of order', description: 'Call again' });
		expect(run.runs('Tested')).toMatchObject([
			{ status: 'error', outputs: [], error: { name: 'NodeOperationError' } },
		]);
		expect(run.runs('After 0')).toEqual([]);
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'passes the input out of output 0 when a node throws under %s',
		async (onError) => {
			const run = await runTested(throwing, { onError });
			expect(run.status).toBe('success');
			expect(run.runs('Tested')[0]?.error?.message).toBe('Out of order');
			expect(ids(run.runs('After 0')[0]?.outputs[0])).toEqual([0, 1]);
			expect(run.runs('After 1')).toEqual([]);
		},
	);

	it('ends in an error when the last node threw, even where it continues', async () => {
		const engine = new Engine({ nodeTypes: { 'test.tested': throwing }, credentialTypes: {} });
		const run = await engine.run({
			workflow: {
				nodes: [trigger, node('Tested', 'test.tested', { onError: 'continueRegularOutput' })],
				connections: wires(['Trigger', 0, 'Tested']),
			},
		});
		expect(run.status).toBe('error');
		expect(run.runs('Tested')[0]?.outputs).toHaveLength(1);
	});

	it('moves bare errors to the native error pin', async () => {
		const failing = nodeType(async () => [
			[
				{ json: { error: 'bare' }, pairedItem: { item: 1 } },
				{ json: { error: 'rich', more: 1 }, pairedItem: { item: 0 } },
			],
		]);
		const run = await runTested(failing, { onError: 'continueErrorOutput' });
		expect(jsons(run.runs('After 0')[0]?.outputs[0])).toEqual([{ error: 'rich', more: 1 }]);
		expect(jsons(run.runs('After 1')[0]?.outputs[0])).toEqual([{ id: 1, error: 'bare' }]);
	});

	it.each([
		['an error of the first item of output 0', [[{ json: { error: '' } }], []], 3],
		['no error on output 1', [[], [{ json: { error: 'x' } }]], 1],
	])('tries again on %s', async (_case, outputs, tries) => {
		let calls = 0;
		const failing = nodeType(
			async () => {
				calls++;
				return structuredClone(outputs);
			},
			{ outputs: threeOutputs },
		);
		await runTested(failing, { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 });
		expect(calls).toBe(tries);
	});

	it('keeps the context of the node over its tries', async () => {
		const late = nodeType(async function () {
			const context = this.getContext('node') as { tries?: number };
			context.tries = (context.tries ?? 0) + 1;
			if (context.tries < 3) throw new NodeOperationError(this.getNode(), 'Too early');
			return [[{ json: { tries: context.tries } }]];
		});
		const run = await runTested(late, { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 });
		expect(run.status).toBe('success');
		expect(run.runs('Tested')).toHaveLength(1);
		expect(jsons(run.runs('After 0')[0]?.outputs[0])).toEqual([{ tries: 3 }]);
	});

	it('puts out an empty item under Always Output Data', async () => {
		const silent = nodeType(async () => [[]]);
		const run = await runTested(silent, { alwaysOutputData: true });
		expect(jsons(run.runs('After 0')[0]?.outputs[0])).toEqual([{}]);
	});

	it('shows one item only under Execute Once', async () => {
		const run = await runTested(echo, { executeOnce: true });
		expect(run.runs('Tested')[0]?.outputs.map(ids)).toEqual([[0], [], []]);
	});

	it('does not start with a required parameter left empty', async () => {
		let called = false;
		const demanding = nodeType(
			async () => {
				called = true;
				return [[]];
			},
			{ properties: [text('company', true)] },
		);
		const run = await runTested(demanding);
		expect(run.status).toBe('error');
		expect(run.error?.message).toContain('issues');
		expect(run.runs('Trigger')).toEqual([]);
		expect(called).toBe(false);
	});
});

describe('pinned data', () => {
	const pinData = { Tested: [{ json: { id: 'pinned' } }] };
	const engine = new Engine({ nodeTypes: { 'test.tested': throwing }, credentialTypes: {} });
	const workflow = {
		nodes: [trigger, node('Tested', 'test.tested')],
		connections: wires(['Trigger', 0, 'Tested']),
		pinData,
	};

	it('replaces a node in manual mode', async () => {
		const run = await engine.run({ workflow });
		expect(ids(run.runs('Tested')[0]?.outputs[0])).toEqual(['pinned']);
	});

	it('counts in manual mode only', async () => {
		const run = await engine.run({ workflow, mode: 'trigger' });
		expect(run.status).toBe('error');
	});
});

describe('Loop Over Items', () => {
	const counting = nodeType(async function () {
		const context = this.getContext('node') as { seen?: number };
		context.seen = (context.seen ?? 0) + this.getInputData().length;
		return [this.getInputData().map(({ json }, item) => ({ json, pairedItem: { item } }))];
	});
	const engine = new Engine({
		nodeTypes: { 'test.counting': counting, 'test.tracing': tracing },
		credentialTypes: {},
	});
	const source = "={{ $('Trigger').item.json.id }}";
	const workflow = {
		nodes: [
			trigger,
			node('Loop', 'n8n-nodes-base.splitInBatches', {
				typeVersion: 3,
				parameters: { batchSize: 10 },
			}),
			node('Counting', 'test.counting'),
			node('Tracing', 'test.tracing', { parameters: { source } }),
			node('Done', 'test.tracing', { parameters: { source } }),
		],
		connections: wires(
			['Trigger', 0, 'Loop'],
			['Loop', 1, 'Counting'],
			['Counting', 0, 'Tracing'],
			['Tracing', 0, 'Loop'],
			['Loop', 0, 'Done'],
		),
	};

	it('goes round ten times with ten items', async () => {
		const run = await engine.run({ workflow, input: numbered(100) });
		expect(run.status).toBe('success');
		expect(run.runs('Counting')).toHaveLength(10);
		expect(run.runs('Loop')).toHaveLength(11);
		expect(run.runs('Loop').map(({ outputs }) => outputs.map((items) => items.length))).toEqual([
			...Array.from({ length: 10 }, () => [0, 10]),
			[100, 0],
		]);
		expect(run.contextData['node:Counting']).toEqual({ seen: 100 });
	});

	it('keeps item links in the loop and behind it', async () => {
		const run = await engine.run({ workflow, input: numbered(25) });
		const expected = Array.from({ length: 25 }, (_, id) => ({ id, source: id }));
		expect(run.runs('Tracing').flatMap(({ outputs }) => jsons(outputs[0]))).toEqual(expected);
		expect(jsons(run.runs('Done')[0]?.outputs[0])).toEqual(expected);
	});
});

describe('context', () => {
	const remembering = nodeType(async function () {
		const context = this.getContext('node') as { runs?: number; map?: unknown };
		const before = structuredClone(context) as IDataObject;
		context.runs = (context.runs ?? 0) + 1;
		context.map = new Map([['a', 1]]);
		return [[{ json: before }]];
	});

	it('is carried from one run into the next, as JSON', async () => {
		const first = await runTested(remembering);
		expect(first.contextData).toEqual({ 'node:Tested': { runs: 1, map: {} } });
		const second = await runTested(remembering, {}, { contextData: first.contextData });
		expect(jsons(second.runs('Tested')[0]?.outputs[0])).toEqual([{ runs: 1, map: {} }]);
		expect(first.contextData).toEqual({ 'node:Tested': { runs: 1, map: {} } });
	});

	it('is fresh in every other run', async () => {
		await runTested(remembering);
		const run = await runTested(remembering);
		expect(jsons(run.runs('Tested')[0]?.outputs[0])).toEqual([{}]);
	});
});

describe('cancelling', () => {
	it('aborts the signal and keeps nothing that the node returns afterwards', async () => {
		let press = () => {};
		let aborted: boolean | undefined;
		const slow = nodeType(async function () {
			(this.getContext('node') as IDataObject).begun = true;
			press();
			await Promise.resolve();
			aborted = this.getExecutionCancelSignal()?.aborted;
			(this.getContext('node') as IDataObject).ended = true;
			return [this.getInputData()];
		});
		const run = await runTested(slow, {}, { cancelWhen: (cancel) => (press = cancel) });
		expect(run.status).toBe('canceled');
		expect(aborted).toBe(true);
		expect(run.runs('Trigger')).toHaveLength(1);
		expect(run.runs('Tested')).toEqual([]);
		expect(run.runs('After 0')).toEqual([]);
		expect(run.contextData).toEqual({ 'node:Tested': { begun: true } });
	});

	it('does not keep Retry On Fail from running the node again', async () => {
		let press = () => {};
		const aborted: Array<boolean | undefined> = [];
		const failing = nodeType(async function () {
			aborted.push(this.getExecutionCancelSignal()?.aborted);
			press();
			throw new NodeOperationError(this.getNode(), 'Out of order');
		});
		const more = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
		const run = await runTested(failing, more, { cancelWhen: (cancel) => (press = cancel) });
		expect(run.status).toBe('canceled');
		expect(aborted).toEqual([false, true]);
	});
});

describe('credentials', () => {
	let server: Server;
	let received: IDataObject[] = [];
	let status = 200;
	let url = '';

	beforeAll(async () => {
		server = createServer((request, response) => {
			received.push({ url: request.url ?? '', ...request.headers });
			response.writeHead(status, { 'content-type': 'application/json' }).end('{"ok":true}');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	});

	beforeEach(() => {
		received = [];
		status = 200;
	});

	afterAll(async () => {
		await new Promise((resolve) => server.close(resolve));
	});

	const properties: INodeProperties[] = [
		{ displayName: 'Key', name: 'key', type: 'string', default: '' },
		{ displayName: 'Base', name: 'base', type: 'string', default: 'https://example.com' },
	];
	const byFunction: ICredentialType = {
		name: 'testApi',
		displayName: 'Test API',
		properties,
		async authenticate(credentials, request) {
			return { ...request, headers: { ...request.headers, authorization: credentials.key } };
		},
	};
	const generic: ICredentialType = {
		name: 'testApi',
		displayName: 'Test API',
		properties,
		authenticate: {
			type: 'generic',
			properties: {
				headers: { Authorization: '=Bearer {{$credentials.key}}' },
				qs: { from: 'test' },
			},
		},
	};

	const requesting = nodeType(
		async function () {
			await this.helpers.httpRequestWithAuthentication.call(this, 'testApi', { url, json: true });
			return [[{ json: { ...(await this.getCredentials('testApi')), key: 'hidden' } }]];
		},
		{ credentials: [{ name: 'testApi', required: true }] },
	);

	async function request(type: ICredentialType, credentials?: IDataObject): Promise<WorkflowRun> {
		const engine = new Engine({
			nodeTypes: { 'test.requesting': requesting },
			credentialTypes: { testApi: type },
			credentials: credentials && { testApi: credentials as Record<string, string> },
		});
		return await engine.run({
			workflow: {
				nodes: [
					node('Requesting', 'test.requesting', {
						credentials: { testApi: { id: '1', name: 'Mine' } },
					}),
				],
				connections: {},
			},
		});
	}

	it('authenticates by function, with defaults filled in and unknown fields dropped', async () => {
		const run = await request(byFunction, { key: 'secret-1', stray: 'x' });
		expect(run.error).toBeUndefined();
		expect(received).toMatchObject([{ authorization: 'secret-1', url: '/' }]);
		expect(jsons(run.runs('Requesting')[0]?.outputs[0])).toEqual([
			{ key: 'hidden', base: 'https://example.com' },
		]);
		expect(run.everything + run.log).not.toContain('secret-1');
	});

	it('authenticates generically', async () => {
		await request(generic, { key: 'secret-2' });
		expect(received).toMatchObject([{ authorization: 'Bearer secret-2', url: '/?from=test' }]);
	});

	it('sends a refused request a second time', async () => {
		status = 401;
		const run = await request(generic, { key: 'secret-3' });
		expect(received).toHaveLength(2);
		expect(run.error).toMatchObject({ httpCode: '401' });
	});

	it('names a credential that is not stored', async () => {
		const run = await request(generic);
		expect(run.error?.message).toContain('does not exist');
		expect(received).toEqual([]);
	});
});

describe('log', () => {
	it('holds what went to the logger and to the console', async () => {
		const write = jest.spyOn(console, 'warn').mockImplementation(() => {});
		const chatty = nodeType(async function () {
			this.logger.info('to the logger', { detail: new Error('inner') });
			// eslint-disable-next-line no-console -- the subject of the test
			console.warn('to the console', { a: 1 });
			return [[]];
		});
		const run = await runTested(chatty);
		expect(run.log).toContain('to the logger');
		expect(run.log).toContain('"message":"inner"');
		expect(run.log).toContain('to the console { a: 1 }');
		expect(write).toHaveBeenCalledTimes(1);
		write.mockRestore();
	});
});

describe('as a tool', () => {
	const greeting = nodeType(
		async function () {
			const name = this.getNodeParameter('person', 0) as string;
			if (name === 'nobody') throw new NodeOperationError(this.getNode(), 'Nobody there');
			const asTool = this.getNodeOutputs().some(({ type }) => type === 'ai_tool');
			return [
				[{ json: { hello: name, asTool } }, { json: { hello: `${name} again`, asTool } }],
				[{ json: { lost: true } }],
			];
		},
		{
			usableAsTool: true,
			outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
			properties: [text('person')],
		},
	);
	const engine = new Engine({ nodeTypes: { 'test.greeting': greeting }, credentialTypes: {} });
	const tool = node('Greeting', 'test.greetingTool', {
		parameters: { person: "={{ $fromAI('person', 'Whom to greet') }}" },
	});

	it.each(['engine', 'supplyData'] as const)('answers the model by %s', async (path) => {
		const answer = await runAsTool(engine, { node: tool, path, input: { person: 'Ada' } });
		expect(answer.run.error).toBeUndefined();
		expect(answer.name).toBe('Greeting');
		expect(answer.description).toBe('Does what the test says');
		expect(answer.items).toEqual([
			{ hello: 'Ada', asTool: true },
			{ hello: 'Ada again', asTool: true },
		]);
	});

	it('tells the model of an error when the engine ran the node', async () => {
		const input = { person: 'nobody' };
		const answer = await runAsTool(engine, { node: tool, path: 'engine', input });
		expect(answer.text).toContain('Nobody there');
		expect(answer.run.status).toBe('success');
	});

	it('ends the execution with an error when the agent ran the node', async () => {
		const input = { person: 'nobody' };
		const answer = await runAsTool(engine, { node: tool, path: 'supplyData', input });
		expect(answer.text).toBeUndefined();
		expect(answer.run.error?.message).toBe('Nobody there');
	});

	it('refuses a node that is not marked', async () => {
		const unmarked = new Engine({ nodeTypes: { 'test.echo': echo }, credentialTypes: {} });
		const call = { node: node('Echo', 'test.echoTool'), path: 'engine' } as const;
		await expect(runAsTool(unmarked, call)).rejects.toThrow('cannot be used as a tool');
	});
});

describe('environment', () => {
	it('leaves no folder behind', () => {
		expect(existsSync(userFolder)).toBe(false);
	});
});
