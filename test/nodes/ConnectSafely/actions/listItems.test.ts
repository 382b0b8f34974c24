import type { INodeExecutionData } from 'n8n-workflow';

import {
	listItems,
	type ListAnswer,
	type ListQuestion,
} from '../../../../nodes/ConnectSafely/actions/listItems';
import { faulty, good } from '../../../../nodes/ConnectSafely/reading';
import { invalid, notSent, type Failed } from '../../../../nodes/ConnectSafely/result';
import type { Run } from '../../../../nodes/ConnectSafely/run';
import { openExecutionState } from '../../../../nodes/ConnectSafely/state/executionState';
import { info } from '../../../../nodes/ConnectSafely/actions/hint';
import { executeContext } from '../../../support/contexts';
import { SimulatedClock } from '../../../support/simulatedClock';

const BROKEN = notSent('lookupFailed', 'the list is broken', 'Try later.', {
	retryAt: Date.UTC(2026, 0, 15),
});
const WRONG = invalid('invalidSettings', "'Limit' is 0", 'Give more.');
const AGAIN = 'Run it again after 14 Jan 2026, 19:00 (America/New_York).';
const clock = new SimulatedClock();

/** A list that an item asks for, and what reading it brings. */
function question(id: string, answer: Partial<ListAnswer> = {}, fault: Failed | null = null) {
	const read = jest.fn(async () => ({ results: [{ id }], failed: null, ...answer }));
	return { item: 0, id, size: 1, fault, read } satisfies ListQuestion;
}

/** Asks these questions, with On Error as the node has it. */
function ask(questions: ListQuestion[], isContinuing: boolean, reason?: string, isTool = false) {
	const context = executeContext(null);
	context.getInputData = () => [{ json: { row: 0 } }, { json: { row: 1 } }];
	if (isTool) context.getNodeOutputs = () => [{ type: 'ai_tool' }];
	context.continueOnFail = () => isContinuing;
	const state = openExecutionState(context, { clock });
	const forgetSetup = jest.spyOn(state, 'forgetSetup');
	const options = { maxRateLimitWait: 0, timeout: 1 };
	const opened: Run = {
		state,
		options,
		clock,
		progress: { note: () => {}, noteWait: () => {} },
		api: noApi,
	};
	const run = reason === undefined ? good(opened) : faulty(reason);
	const listed = listItems(context, { run, state }, ['Things'], async () => questions);
	return { listed, forgetSetup, context };
}

const noApi: Run['api'] = {
	id: 'none',
	request: async () => {
		throw new Error('Nothing is sent here');
	},
};
const jsonOf = (outputs: INodeExecutionData[][]) =>
	outputs.map((items) => items.map((one) => one.json));

describe('the items of lists', () => {
	it('are the results of all lists, in their order, each list read once', async () => {
		const questions = [
			question('a', { results: [{ n: 1 }, { n: 2 }] }),
			question('b'),
			question('a'),
		];
		const { listed } = ask(questions, false);
		expect(jsonOf(await listed)).toEqual([[{ n: 1 }, { n: 2 }, { id: 'b' }]]);
		expect(questions.map(({ read }) => jest.mocked(read).mock.calls.length)).toEqual([1, 1, 0]);
	});

	it('are linked to the items that asked for them', async () => {
		const questions = [{ ...question('a'), item: 1 }];
		expect(await ask(questions, false).listed).toEqual([
			[{ json: { id: 'a' }, pairedItem: { item: 1 } }],
		]);
	});

	it('are as many as the item asks for that asks for most of the list', async () => {
		const questions = [3, 7, 5].map((size) => ({ ...question('a'), size }));
		await ask(questions, false).listed;
		expect(questions[0]?.read).toHaveBeenCalledWith(7);
	});

	it('are none where the lists are empty', async () => {
		const { listed, context } = ask([question('a', { results: [] })], false);
		expect(await listed).toEqual([[]]);
		expect(context.hints).toEqual([]);
	});

	it.each<[string, Partial<ListAnswer>, string]>([
		['that nobody was found', {}, 'Nobody was found.'],
		['why', { hints: [info('Mind the gap.')] }, 'Nobody was found. Mind the gap.'],
	])('tell a model %s where the lists are empty', async (_, more, message) => {
		const empty = question('a', { results: [], ...more });
		expect(jsonOf(await ask([empty], false, undefined, true).listed)).toEqual([[{ message }]]);
	});

	it('tell a model no more where there are some', async () => {
		const { listed } = ask([question('a')], false, undefined, true);
		expect(jsonOf(await listed)).toEqual([[{ id: 'a' }]]);
	});

	it('bring each hint once', async () => {
		const hints = [info('Mind the gap.')];
		const { listed, context } = ask([question('a', { hints }), question('b', { hints })], false);
		await listed;
		expect(context.hints).toEqual(hints);
	});

	it('are thrown away with the first list that ends early', async () => {
		const questions = [question('a'), question('b', { failed: BROKEN }), question('c')];
		const { listed, forgetSetup } = ask(questions, false);
		await expect(listed).rejects.toMatchObject({
			message: 'The list is broken',
			description: `Try later. ${AGAIN}`,
		});
		expect(questions[2]?.read).not.toHaveBeenCalled();
		expect(forgetSetup).toHaveBeenCalledTimes(1);
	});

	it('are what has been read, with the reason, where the node goes on', async () => {
		const questions = [question('a', { failed: BROKEN }), question('b', {}, WRONG), question('c')];
		const { listed, forgetSetup } = ask(questions, true);
		expect(jsonOf(await listed)).toEqual([
			[
				{ id: 'a' },
				{
					error: `The list is broken. Try later. ${AGAIN}`,
					details: {
						errorCode: 'lookupFailed',
						retryable: true,
						retryAt: '2026-01-15T00:00:00.000Z',
					},
				},
				{
					error: "'Limit' is 0. Give more.",
					details: { errorCode: 'invalidSettings', retryable: false },
				},
				{ id: 'c' },
			],
		]);
		expect(questions[1]?.read).not.toHaveBeenCalled();
		expect(forgetSetup).not.toHaveBeenCalled();
	});

	it('cost no request where one of them is wrong and the node stops', async () => {
		const questions = [question('a'), question('b', {}, WRONG)];
		const { listed } = ask(questions, false);
		await expect(listed).rejects.toMatchObject({
			message: "'Limit' is 0",
			description: 'Give more.',
		});
		expect(questions[0]?.read).not.toHaveBeenCalled();
	});

	it('are one reason where nothing can be asked', async () => {
		const { listed } = ask([question('a')], true, "'API Key' is empty");
		expect(jsonOf(await listed)).toEqual([
			[
				{
					error: "'API Key' is empty.",
					details: { errorCode: 'invalidSettings', retryable: false },
				},
			],
		]);
		await expect(ask([question('a')], false, "'API Key' is empty").listed).rejects.toThrow(
			"'API Key' is empty",
		);
	});
});
