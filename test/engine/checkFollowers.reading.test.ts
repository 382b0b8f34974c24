import type { IDataObject } from 'n8n-workflow';

import { callAsTool } from '../support/agentCalls';
import { byRow, runLoop } from '../support/loop';
import { operationRunner } from '../support/operations';
import { people, rowsOf } from '../support/people';
import { COMPANY, NODE, results } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_ACCOUNTS, readAnswers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
const GLOBEX = '2414183';
const parameters = { operation: 'checkFollowers', profile: '={{ $json.profile }}' };
const strangers = (count: number): string[] => people(count, 50_000);
const countsOf = (outputs: unknown[][] = []): number[] => outputs.map(({ length }) => length);

describe('Check Followers reads the list', () => {
	const clock = () => new SimulatedClock();
	let shared = clock();
	const simulator = withSimulator(() => ({ clock: (shared = clock()) }));
	const run = operationRunner(simulator, 'companyPage', 'checkFollowers');
	const check = async (profiles: unknown[]) => await run(parameters, { rows: rowsOf(profiles) });
	const starts = () => simulator().followerRequests.map(({ query }) => Number(query.start));

	it.each<[string, number[], number[]]>([
		['that are among the newest', [1_399], [0]],
		['in two parts of it', [1_399, 1_250], [0, 100]],
		['that stand at its end', [1_000], [0, 100, 200, 300]],
	])('no further than the people %s', async (_, members, expected) => {
		simulator().follow(COMPANY, ...people(400));
		const { outputs } = await check(members.map((member) => people(1, member)[0]));
		expect(countsOf(outputs)).toEqual([members.length, 0, 0]);
		expect(starts()).toEqual(expected);
	});

	it('to its end for somebody who does not follow', async () => {
		simulator().follow(COMPANY, ...people(250));
		expect(countsOf((await check(strangers(1))).outputs)).toEqual([0, 1, 0]);
		expect(starts()).toEqual([0, 100, 200]);
	});

	it('once a page, for all rows and accounts', async () => {
		simulator().follow(COMPANY, ...people(2));
		simulator().follow(GLOBEX, ...people(1));
		const rows = [
			{ profile: people(2)[1], companyPage: COMPANY, account: ada },
			{ profile: people(2)[1], companyPage: GLOBEX, account: jonas },
			{ profile: people(1)[0], companyPage: 'acme', account: jonas },
			{ profile: people(1)[0], companyPage: GLOBEX, account: ada },
		] as IDataObject[];
		const { outputs } = await run({ ...parameters, ...byRow('companyPage', 'account') }, { rows });
		expect(outputs[0]).toMatchObject([
			{ companyId: COMPANY, accountId: ada },
			{ companyId: COMPANY, accountId: jonas },
			{ companyId: GLOBEX, accountId: ada },
		]);
		expect(outputs[1]).toMatchObject([{ companyId: GLOBEX, profileUrn: people(2)[1] }]);
		expect(simulator().followerRequests).toHaveLength(2);
	});

	it('by the next account of the page where the first one may not', async () => {
		simulator().scriptReads('followers', answers.forbidden());
		simulator().follow(COMPANY, ...people(1));
		const rows = [ada, jonas].map((account, index) => ({
			profile: people(2)[index] ?? '',
			account,
		}));
		const { outputs } = await run({ ...parameters, ...byRow('account') }, { rows });
		expect(countsOf(outputs)).toEqual([1, 1, 0]);
		const asked = simulator().followerRequests.map(({ query }) => query.accountId);
		expect(asked).toEqual([ada, jonas]);
	});

	it('once an execution, over the iterations of a loop', async () => {
		simulator().follow(COMPANY, ...people(10), ...strangers(250));
		const rows = rowsOf(people(20));
		const loop = await runLoop({ simulator: simulator(), rows, size: 3, parameters });
		const outputs = [0, 1, 2].map((output) =>
			loop.runs(NODE).flatMap((one) => results(one.outputs[output])),
		);
		expect(countsOf(outputs)).toEqual([10, 10, 0]);
		expect(starts()).toEqual([0, 100, 200]);
		expect(JSON.stringify(loop.contextData).length).toBeLessThan(10_000);
	});

	it('on from where an earlier iteration stopped', async () => {
		simulator().follow(COMPANY, ...people(250));
		const rows = rowsOf([1_240, 1_245, 1_120, 1_010].map((member) => people(1, member)[0]));
		const loop = await runLoop({ simulator: simulator(), rows, size: 1, parameters });
		expect(loop.runs(NODE).map(({ outputs }) => outputs[0]?.length)).toEqual([1, 1, 1, 1]);
		expect(starts()).toEqual([0, 100, 200]);
	});

	it('on from where a failure stopped it, in the next iteration', async () => {
		simulator().follow(COMPANY, ...people(250));
		const broken = readAnswers.serverError();
		simulator().scriptReads('followers', null, broken, broken, broken);
		const rows = rowsOf([1_010, 1_011].map((member) => people(1, member)[0]));
		const loop = await runLoop({
			simulator: simulator(),
			clock: shared,
			rows,
			size: 1,
			parameters,
		});
		expect(loop.runs(NODE).map(({ outputs }) => countsOf(outputs))).toEqual([
			[0, 0, 1],
			[1, 0, 0],
		]);
		expect(starts()).toEqual([0, 100, 100, 100, 100, 200]);
	});

	it('anew in the next execution, as people come and go', async () => {
		simulator().follow(COMPANY, ...people(1));
		expect(countsOf((await check(people(2))).outputs)).toEqual([1, 1, 0]);
		simulator().unfollow(COMPANY, ...people(1));
		simulator().follow(COMPANY, ...people(1, 1_001));
		const { outputs } = await check(people(2));
		expect(outputs.map((output) => output.map(({ profileUrn }) => profileUrn))).toEqual([
			[people(2)[1]],
			[people(2)[0]],
			[],
		]);
	});

	it('and says from which moment it is, also iterations later', async () => {
		simulator().follow(COMPANY, ...people(1));
		simulator().scriptReads('followers', {
			kind: 'meanwhile',
			happens: () => shared.advance(3_600_000),
		});
		const rows = rowsOf(people(2));
		const loop = await runLoop({
			simulator: simulator(),
			clock: shared,
			rows,
			size: 1,
			parameters,
		});
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs.flat()));
		expect(items.map(({ listReadAt }) => listReadAt)).toEqual(
			Array(2).fill('2026-01-15T12:00:00.000Z'),
		);
	});

	it('though it moves: whoever follows all the time is found, whoever comes may be', async () => {
		simulator().follow(COMPANY, ...people(250));
		const [newcomer = ''] = strangers(1);
		simulator().scriptReads('followers', {
			kind: 'meanwhile',
			happens: () => {
				simulator().follow(COMPANY, newcomer);
				simulator().unfollow(COMPANY, ...people(30, 1_200));
			},
		});
		const { outputs } = await check([...people(200), ...strangers(2)]);
		expect(countsOf(outputs)).toEqual([200, 2, 0]);
	});

	describe.each([
		['at once', true],
		['one after the other', false],
	])('for an agent that calls it as a tool, %s', (_, atOnce) => {
		it('once, and answers each call for everybody in it', async () => {
			simulator().follow(COMPANY, ...people(2), ...strangers(250));
			const [first = '', second = ''] = people(2);
			const answered = await callAsTool({
				simulator: simulator(),
				calls: [`${first}, ${strangers(251)[250]}`, second, 'Anna'],
				parameters: { operation: 'checkFollowers' },
				atOnce,
			});
			expect(answered.map((call) => call.map(({ following }) => following))).toEqual([
				[true, false],
				[true],
				[null],
			]);
			expect(starts()).toEqual([0, 100, 200]);
		});
	});
});
