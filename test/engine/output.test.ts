import type { IDataObject, INode, INodeType } from 'n8n-workflow';

import { people, rowsOf } from '../support/people';
import {
	COMPANY,
	inviteNode,
	NODE,
	NODE_TYPE,
	results,
	runScenario,
	trigger,
} from '../support/scenario';
import { Engine } from '../support/engine';
import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';
import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';
import { answers, DEFAULT_ACCOUNTS } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe('output items', () => {
	const simulator = withSimulator();
	const [sent = '', refused = '', named = ''] = people(3);

	it('have the documented fields on Success and on Error, and no others', async () => {
		simulator().refuse(refused, 'Member is not a 1st-degree connection');
		simulator().script(answers.badRequestAt([2], 'Unknown profile'));
		const { success, error } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([sent, refused, named]),
			options: { includeInputFields: false },
		});
		expect(success).toEqual([
			{
				profileUrn: sent,
				profile: sent,
				success: true,
				status: 'SENT',
				companyId: COMPANY,
				accountId: DEFAULT_ACCOUNTS[0]?.id,
			},
		]);
		expect(error).toEqual([
			{
				profileUrn: refused,
				profile: refused,
				success: false,
				status: 'FAILED',
				companyId: COMPANY,
				accountId: DEFAULT_ACCOUNTS[0]?.id,
				error:
					'Member is not a 1st-degree connection. Only 1st-degree connections of the LinkedIn account can be invited: connect first.',
				errorCode: 'notConnected',
				retryable: false,
				mayHaveBeenSent: false,
			},
			{
				profileUrn: named,
				profile: named,
				success: false,
				status: 'REJECTED',
				companyId: COMPANY,
				accountId: null,
				error: 'ConnectSafely refused this profile: Unknown profile. Check the profile URN.',
				errorCode: 'badRequest',
				retryable: false,
				mayHaveBeenSent: false,
				httpStatusCode: 400,
			},
		]);
	});

	it('keep the order of the input in each branch', async () => {
		const rows = rowsOf(people(120).map((urn, index) => (index % 3 === 1 ? `x${index}` : urn)));
		const { success, error, node } = await runScenario({ simulator: simulator(), rows });
		const order = (branch: number) =>
			(node?.outputs[branch] ?? []).map(({ pairedItem }) => (pairedItem as { item: number }).item);
		expect(order(0)).toEqual([...order(0)].sort((a, b) => a - b));
		expect(order(1)).toEqual([...order(1)].sort((a, b) => a - b));
		expect([success.length, error.length]).toEqual([80, 40]);
	});

	it('lead back to their own input item: $("Start").item works behind each branch', async () => {
		const asking: INodeType = {
			description: {
				...new ConnectSafely().description,
				name: 'asking',
				credentials: [],
				properties: [],
				outputs: ['main'],
				outputNames: undefined,
			},
			async execute() {
				const items = this.getInputData().map(({ json }, item) => ({
					json: {
						profile: json.profile,
						row: this.evaluateExpression("{{ $('Start').item.json.row }}", item) as number,
					},
					pairedItem: { item },
				}));
				return [items];
			},
		};
		const ask = (name: string): INode => ({ ...trigger(), id: name, name, type: 'test.asking' });
		const engine = new Engine({
			nodeTypes: { [NODE_TYPE]: new ConnectSafely(), 'test.asking': asking },
			credentialTypes: { connectSafelyApi: new ConnectSafelyApi() },
			credentials: {
				connectSafelyApi: { apiKey: simulator().apiKey, baseUrl: simulator().baseUrl },
			},
		});
		const to = (node: string) => [{ node, type: 'main' as const, index: 0 }];
		const profiles = people(6).map((urn, index) => (index % 2 ? `name ${index}` : urn));
		const run = await engine.run({
			workflow: {
				nodes: [trigger(), inviteNode({}), ask('Behind Success'), ask('Behind Error')],
				connections: {
					Start: { main: [to(NODE)] },
					[NODE]: { main: [to('Behind Success'), to('Behind Error')] },
				},
			},
			input: rowsOf(profiles).map((json) => ({ json })),
		});
		expect(run.status).toBe('success');
		for (const [name, rows] of [
			['Behind Success', [0, 2, 4]],
			['Behind Error', [1, 3, 5]],
		] as const) {
			const seen = results(run.runs(name)[0]?.outputs[0]);
			expect(seen.map(({ row }) => row)).toEqual(rows);
			expect(seen.map(({ profile }) => profile)).toEqual(rows.map((row) => profiles[row]));
		}
	});

	it('Continue (using error output) moves nothing to the pin it adds', async () => {
		const { node } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([...people(2), 'Anna']),
			node: { onError: 'continueErrorOutput' },
		});
		expect(node?.outputs.map((items) => items.length)).toEqual([2, 1, 0, 0]);
	});
});

describe('Include Input Fields', () => {
	const simulator = withSimulator();

	it('puts the row under the result, and old result fields of the row never come through', async () => {
		const rows = [...people(1), 'Anna'].map((profile, row) => ({
			row,
			profile,
			name: 'Jane',
			error: 'last week',
			errorCode: 'timeout',
			retryAt: '2020-01-01',
			reason: 'dryRun',
			duplicate: true,
		}));
		const { success, error, hints } = await runScenario({
			simulator: simulator(),
			rows,
			options: { includeInputFields: true },
		});
		expect(success[0]).toMatchObject({ row: 0, name: 'Jane', success: true });
		expect(error[0]).toMatchObject({
			row: 1,
			name: 'Jane',
			success: false,
			errorCode: 'notAProfile',
		});
		for (const field of ['error', 'errorCode', 'retryAt', 'reason', 'duplicate']) {
			expect(success[0]).not.toHaveProperty([field]);
		}
		for (const field of ['retryAt', 'reason', 'duplicate']) {
			expect(error[0]).not.toHaveProperty([field]);
		}
		const hint = hints.find(({ message }) => message.includes('give way'))?.message ?? '';
		expect(hint).toMatch(/: error, errorCode, reason, retryAt, duplicate\. Rename them/);
	});

	const hintFor = async (rows: IDataObject[], profile = '={{ $json.profile }}') => {
		const { hints } = await runScenario({
			simulator: simulator(),
			rows,
			parameters: { profile },
			options: { includeInputFields: true },
		});
		return hints.find(({ message }) => message.includes('give way'))?.message;
	};

	it.each<[string, unknown, string?]>([
		['an id', people(1)[0]],
		['an object', { profileUrn: people(1)[0], tags: ['a', null] }],
		['an empty cell', null],
	])('warns of no column that holds the profile itself: %s', async (_, profile) => {
		expect(await hintFor(rowsOf([profile]))).toBeUndefined();
	});

	it.each<[string, IDataObject, string, string]>([
		['another profile', { profile: 'x', url: people(1)[0] }, '={{ $json.url }}', 'profile'],
		[
			'several people, who get an item each',
			{ profile: people(2).join(', ') },
			'={{ $json.profile }}',
			'profile',
		],
		[
			'a value that no result of this row has',
			{ profile: people(1)[0], reason: 'mine', success: true },
			'={{ $json.profile }}',
			'reason',
		],
	])('warns of a column that holds %s', async (_, row, profile, fields) => {
		expect(await hintFor([row], profile)).toMatch(
			new RegExp(`^These columns of yours give way .*: ${fields}\\. Rename them`),
		);
	});

	it('is on unless switched off, and the input items stay as they were', async () => {
		const rows = rowsOf(people(2));
		const before = JSON.stringify(rows);
		const given = { simulator: simulator(), rows };
		const { success, run } = await runScenario(given);
		expect(success.map(({ row }) => row)).toEqual([0, 1]);
		const without = await runScenario({ ...given, options: { includeInputFields: false } });
		expect([...without.success, ...without.skipped][0]).not.toHaveProperty('row');
		expect(JSON.stringify(run.runs('Start')[0]?.outputs[0]?.map(({ json }) => json))).toBe(before);
	});
});

describe('the order of the fields', () => {
	const simulator = withSimulator();

	it('is who it is, the reason, the result, the rest of the row, the ids', async () => {
		const rows = [...people(2), 'Anna'].map((profile, id) => ({
			id,
			profile,
			City: 'Bern',
			Name: `Person ${id}`,
		}));
		const { success, error, skipped } = await runScenario({
			simulator: simulator(),
			rows,
			options: { includeInputFields: true, invitationLimit: 1 },
		});
		const ids = ['profileUrn', 'companyId', 'accountId'];
		const own = ['id', 'City'];
		const result = ['profile', 'success', 'status'];
		expect(Object.keys(success[0] ?? {})).toEqual(['Name', ...result, ...own, ...ids]);
		expect(Object.keys(error[0] ?? {})).toEqual([
			'Name',
			'error',
			...result,
			'errorCode',
			'retryable',
			'mayHaveBeenSent',
			...own,
			...ids,
		]);
		expect(Object.keys(skipped[0] ?? {})).toEqual(['Name', 'reason', ...result, ...own, ...ids]);
	});

	it('begins with the profile where the row has no name', async () => {
		const { error } = await runScenario({
			simulator: simulator(),
			rows: [{ City: 'Bern', profile: 'Anna' }],
		});
		expect(Object.keys(error[0] ?? {}).slice(0, 4)).toEqual([
			'profile',
			'error',
			'success',
			'status',
		]);
	});
});
