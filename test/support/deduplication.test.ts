import {
	NodeConnectionTypes,
	type DeduplicationItemTypes,
	type DeduplicationScope,
	type ICheckProcessedContextData,
	type ICheckProcessedOptions,
	type INode,
	type INodeType,
} from 'n8n-workflow';
import { deduplication, Engine } from './engine';
import { DataDeduplicationService } from './engine/core';

const WORKFLOW = 'workflow';
const entries: ICheckProcessedOptions = { mode: 'entries' };

function node(id: string): INode {
	return { id, name: id, type: 'test.tested', typeVersion: 1, position: [0, 0], parameters: {} };
}

const contextOf = (id = WORKFLOW, of = node('Tested')): ICheckProcessedContextData => ({
	node: of,
	workflow: { id, active: false },
});

describe('the deduplication store of n8n', () => {
	const service = () => DataDeduplicationService.getInstance();
	const record = async (
		items: DeduplicationItemTypes[],
		options = entries,
		scope: DeduplicationScope = 'workflow',
		context = contextOf(),
	) => await service().checkProcessedAndRecord(items, scope, context, options);
	const remove = async (items: DeduplicationItemTypes[], options = entries) =>
		await service().removeProcessed(items, 'workflow', contextOf(), options);
	const count = async (scope: DeduplicationScope = 'workflow', context = contextOf()) =>
		await service().getProcessedDataCount(scope, context, entries);

	beforeEach(() => deduplication.clear());

	it('takes everything as new into an empty row, repeats included', async () => {
		expect(await record(['a', 'b', 'a'])).toEqual({ new: ['a', 'b', 'a'], processed: [] });
		expect(await count()).toBe(3);
	});

	it('knows what it recorded, but not what the same list repeats', async () => {
		await record(['a', 7]);
		expect(await record(['7', 'b', 'b', 'a'])).toEqual({
			new: ['b', 'b'],
			processed: ['7', 'a'],
		});
		expect(await count()).toBe(4);
	});

	it('keeps the rows of workflows and nodes apart', async () => {
		await record(['a']);
		expect((await record(['a'], entries, 'node')).new).toEqual(['a']);
		expect((await record(['a'], entries, 'node', contextOf(WORKFLOW, node('Other')))).new).toEqual([
			'a',
		]);
		expect((await record(['a'], entries, 'workflow', contextOf('other'))).new).toEqual(['a']);
		expect((await record(['a'], entries, 'node')).processed).toEqual(['a']);
		const other = contextOf(WORKFLOW, node('Other'));
		expect((await record(['a'], entries, 'workflow', other)).processed).toEqual(['a']);
	});

	it('drops the oldest entries beyond the most', async () => {
		deduplication.fill(WORKFLOW, 3);
		await record(['a'], { mode: 'entries', maxEntries: 3 });
		await record(['b', 'c'], { mode: 'entries', maxEntries: 3 });
		expect(await count()).toBe(3);
		await record(['d'], { mode: 'entries', maxEntries: 3 });
		expect(['a', 'b', 'c', 'd'].map((value) => deduplication.has(WORKFLOW, value))).toEqual([
			false,
			true,
			true,
			true,
		]);
	});

	it('leaves known entries where they are, and drops them as the oldest', async () => {
		await record(['a', 'b', 'c']);
		await record(['a', 'd'], { mode: 'entries', maxEntries: 3 });
		expect(['a', 'b', 'c', 'd'].map((value) => deduplication.has(WORKFLOW, value))).toEqual([
			false,
			true,
			true,
			true,
		]);
	});

	it('drops the oldest for nothing new, of a first list the first, and none where 0 is the most', async () => {
		await record(['a', 'b', 'c'], { mode: 'entries', maxEntries: 2 });
		expect(await count()).toBe(2);
		await record([], { mode: 'entries', maxEntries: 0 });
		expect(await count()).toBe(2);
		await record([], { mode: 'entries', maxEntries: 1 });
		expect(['a', 'b', 'c'].map((value) => deduplication.has(WORKFLOW, value))).toEqual([
			false,
			false,
			true,
		]);
	});

	it('takes entries out', async () => {
		await record(['a', 'b']);
		await remove(['a', 'stranger']);
		expect(deduplication.has(WORKFLOW, 'a')).toBe(false);
		expect(deduplication.has(WORKFLOW, 'b')).toBe(true);
		expect((await record(['a', 'b'])).new).toEqual(['a']);
	});

	it('takes nothing out of nothing', async () => {
		await remove(['a']);
		expect(await count()).toBe(0);
		expect((await record(['a'])).new).toEqual(['a']);
	});

	it.each(['latestDate', 'latestIncrementalKey'] as const)(
		'refuses to remove in the mode %s, whatever the row',
		async (mode) => {
			await record(['a']);
			await expect(remove(['a'], { mode })).rejects.toThrow(mode);
			expect(deduplication.has(WORKFLOW, 'a')).toBe(true);
		},
	);

	it('looks at the asked mode only when it removes', async () => {
		await record(['2026-01-02'], { mode: 'latestDate' });
		await remove(['2026-01-02']);
		const again = await record(['2026-01-02'], { mode: 'latestDate' });
		expect(again.processed).toEqual(['2026-01-02']);
	});

	it.each([
		['latestDate', ['2026-01-01', '2026-01-10'], ['2026-01-09', '2026-01-11', '2026-01-10']],
		['latestIncrementalKey', [1, 10], ['9', 11, 10]],
	] as const)('keeps one value in the mode %s', async (mode, first, [old, later, same]) => {
		expect((await record([...first], { mode })).new).toEqual(first);
		expect(await record([old, later, same], { mode })).toEqual({
			new: [later],
			processed: [old, same],
		});
		expect((await record([later], { mode })).processed).toEqual([later]);
		expect(await count()).toBe(0);
	});

	it.each(['latestDate', 'latestIncrementalKey'] as const)(
		'refuses entries where the mode %s wrote the row',
		async (mode) => {
			await record([1], { mode });
			await expect(record(['a'])).rejects.toThrow("incompatible 'Keep Items Where' setting");
			expect(deduplication.has(WORKFLOW, 'a')).toBe(false);
			await service().clearAllProcessedItems('workflow', contextOf(), entries);
			expect((await record(['a'])).new).toEqual(['a']);
		},
	);

	it('refuses a workflow without an id', async () => {
		await expect(record(['a'], entries, 'workflow', contextOf(''))).rejects.toThrow(
			'without an id',
		);
	});

	it('tells which calls came', async () => {
		await record(['a', 7]);
		await remove(['a']);
		await count();
		await service().clearAllProcessedItems('workflow', contextOf(), entries);
		expect(deduplication.calls).toEqual([
			{ call: 'record', values: ['a', '7'], scope: 'workflow' },
			{ call: 'remove', values: ['a'], scope: 'workflow' },
			{ call: 'count', values: [], scope: 'workflow' },
			{ call: 'clear', values: [], scope: 'workflow' },
		]);
		expect(await count()).toBe(0);
	});

	it('fails as told, once, and changes nothing', async () => {
		deduplication.failNext('record', new Error('duplicate key'));
		deduplication.failNext('remove', new Error('no connection'));
		await expect(record(['a'])).rejects.toThrow('duplicate key');
		expect(deduplication.has(WORKFLOW, 'a')).toBe(false);
		await record(['a']);
		await expect(remove(['a'])).rejects.toThrow('no connection');
		expect(deduplication.has(WORKFLOW, 'a')).toBe(true);
		expect(deduplication.calls).toHaveLength(3);
	});

	it('fills a row with strangers and forgets everything', async () => {
		await record(['a']);
		deduplication.fill(WORKFLOW, 1000);
		deduplication.fill(WORKFLOW, 500);
		expect(await count()).toBe(1501);
		expect((await record(['a', 'b'])).new).toEqual(['b']);
		deduplication.failNext('record', new Error('never'));
		deduplication.clear();
		expect(deduplication.calls).toEqual([]);
		expect((await record(['a'])).new).toEqual(['a']);
		expect(await count()).toBe(1);
	});

	it('serves the nodes of every engine run, across executions', async () => {
		const type: INodeType = {
			description: {
				displayName: 'Tested',
				name: 'tested',
				group: ['transform'],
				version: 1,
				description: 'Counts the new among a and b',
				defaults: { name: 'Tested' },
				inputs: [NodeConnectionTypes.Main],
				outputs: [NodeConnectionTypes.Main],
				properties: [],
			},
			async execute() {
				const seen = await this.helpers.checkProcessedAndRecord(['a', 'b'], 'workflow', entries);
				return [[{ json: { fresh: seen.new.length } }]];
			},
		};
		const engine = new Engine({ nodeTypes: { 'test.tested': type }, credentialTypes: {} });
		const run = async () => {
			const trigger = { ...node('Trigger'), type: 'n8n-nodes-base.manualTrigger' };
			const { runs } = await engine.run({
				workflow: {
					nodes: [trigger, node('Tested')],
					connections: {
						Trigger: { main: [[{ node: 'Tested', type: NodeConnectionTypes.Main, index: 0 }]] },
					},
				},
			});
			return runs('Tested').at(-1)?.outputs[0]?.[0]?.json.fresh;
		};
		expect([await run(), await run()]).toEqual([2, 0]);
		expect(deduplication.has(WORKFLOW, 'b')).toBe(true);
	});
});
