import type { IDataObject } from 'n8n-workflow';

import { runLoop } from '../support/loop';
import { until } from '../support/loopback';
import { people, rowsOf } from '../support/people';
import {
	COMPANY,
	engineFor,
	inviteNode,
	NODE,
	results,
	runScenario,
	trigger,
} from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, type Simulator } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

/** Loop Over Items with batches of ten. */
async function runTens(simulator: Simulator, rows: IDataObject[], clock?: SimulatedClock) {
	const run = await runLoop({ simulator, rows, clock, size: 10 });
	const runs = run.runs(NODE);
	const outputs = (index: number) => runs.flatMap((node) => results(node.outputs[index]));
	return { run, runs, success: outputs(0), error: outputs(1) };
}

describe('Loop Over Items around the node, 10 × 10 rows', () => {
	const simulator = withSimulator();

	it('invites everybody once while all is well', async () => {
		const { success, runs } = await runTens(simulator(), rowsOf(people(100)));
		expect(runs).toHaveLength(10);
		expect(success).toHaveLength(100);
		expect(simulator().invitationsSent).toBe(100);
	});

	it('an outage leaves one batch and one person in doubt, not one batch per iteration', async () => {
		simulator().always(answers.serverErrorAfter());
		const { success, error } = await runTens(simulator(), rowsOf(people(100)));
		expect(success).toEqual([]);
		expect(error).toHaveLength(100);
		expect(error.filter(({ status }) => status === 'UNKNOWN')).toHaveLength(11);
		expect(error.filter(({ errorCode }) => errorCode === 'stopped')).toHaveLength(89);
		expect(simulator().invitationRequests).toHaveLength(2);
		expect(simulator().invitationsSent).toBe(11);
	});

	it('a long rate limit costs one request, not one per iteration', async () => {
		simulator().always({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 600 });
		const { error } = await runTens(simulator(), rowsOf(people(100)));
		expect(error).toHaveLength(100);
		expect(error.every(({ status, retryable }) => status === 'NOT_SENT' && retryable)).toBe(true);
		expect(new Set(error.map(({ retryAt }) => retryAt)).size).toBe(1);
		expect(simulator().invitationRequests).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(0);
	});

	it('a person in two iterations is asked once, and both rows say so', async () => {
		const [first = ''] = people(1);
		simulator().refuse(people(2)[1] ?? '', 'Member is not a 1st-degree connection');
		const rows = rowsOf([...people(19), first, ...people(2)]);
		const { success, error } = await runTens(simulator(), rows);
		expect(simulator().timesInvited(COMPANY, first)).toBe(1);
		const own = success.filter(({ profileUrn }) => profileUrn === first);
		expect(own.map(({ status, duplicate }) => [status, duplicate])).toEqual([
			['SENT', undefined],
			['SENT', true],
			['SENT', true],
		]);
		expect(own[1]).toEqual({ ...own[0], row: 19, duplicate: true });
		expect(error.map(({ errorCode }) => errorCode)).toEqual(['notConnected', 'notConnected']);
		expect(error[1]).toEqual({ ...error[0], row: 21, duplicate: true });
		expect(simulator().timesAsked(people(2)[1] ?? '')).toBe(1);
	});

	it('a stop ends at its time: a later iteration sends again', async () => {
		const clock = new SimulatedClock();
		simulator().script({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 90 });
		const engine = engineFor({ simulator: simulator(), clock });
		const run = async (contextData = {}) =>
			await engine.run({
				workflow: {
					nodes: [trigger(), inviteNode({})],
					connections: { Start: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
				},
				input: rowsOf(people(3)).map((json) => ({ json })),
				contextData,
			});
		const first = await run();
		clock.advance(89_000);
		const second = await run(first.contextData);
		expect(simulator().invitationRequests).toHaveLength(1);
		clock.advance(2_000);
		const third = await run(second.contextData);
		expect(results(third.runs(NODE)[0]?.outputs[0])).toHaveLength(3);
		expect(simulator().invitationsSent).toBe(3);
	});
});

describe('the execution’s context taken through JSON into a second run (Retry execution)', () => {
	const simulator = withSimulator();
	const scenario = { rows: rowsOf(people(120)) };

	it('asks only those again who were surely not sent', async () => {
		simulator().script(null, answers.serverErrorAfter(), answers.serverErrorBefore());
		const clock = new SimulatedClock();
		const first = await runScenario({ ...scenario, simulator: simulator(), clock });
		expect([first.success.length, first.error.length]).toEqual([50, 70]);
		clock.advance(300_001);
		const second = await runScenario({
			...scenario,
			simulator: simulator(),
			clock,
			run: { contextData: first.run.contextData },
		});
		expect([second.success.length, second.error.length]).toEqual([69, 51]);
		expect(second.success.slice(0, 50)).toEqual(first.success);
		expect(second.error.every(({ status }) => status === 'UNKNOWN')).toBe(true);
		const times = people(120).map((person) => simulator().timesInvited(COMPANY, person));
		expect(Math.max(...times)).toBe(1);
	});

	it('a new key is not stopped by what the old key was refused for', async () => {
		simulator().script(null, answers.unauthorized());
		const first = await runScenario({ ...scenario, simulator: simulator() });
		expect(first.success).toHaveLength(50);
		const baseUrl = `${simulator().baseUrl}//`;
		const again = {
			...scenario,
			simulator: simulator(),
			run: { contextData: first.run.contextData },
		};
		const sameKey = await runScenario({
			...again,
			credential: { apiKey: simulator().apiKey, baseUrl },
		});
		expect(sameKey.success).toHaveLength(50);
		const newKey = await runScenario({
			...again,
			credential: { apiKey: `${simulator().apiKey}-new`, baseUrl: simulator().baseUrl },
		});
		expect(newKey.error[0]).toMatchObject({ status: 'REJECTED', errorCode: 'unauthorized' });
	});

	it('people without credits may be asked again, people refused may not', async () => {
		const [broke = '', refused = ''] = people(2);
		simulator().refuse(broke, 'Invitation credits exhausted');
		simulator().refuse(refused, 'Something went wrong');
		const clock = new SimulatedClock();
		const first = await runScenario({ rows: rowsOf(people(2)), simulator: simulator(), clock });
		expect(first.error.map(({ errorCode }) => errorCode)).toEqual([
			'creditsExhausted',
			'invitationFailed',
		]);
		clock.advance(300_001);
		const run = { contextData: first.run.contextData };
		await runScenario({ rows: rowsOf(people(2)), simulator: simulator(), clock, run });
		expect(simulator().timesAsked(broke)).toBe(2);
		expect(simulator().timesAsked(refused)).toBe(1);
	});

	it('a request under way when the execution died counts as maybe sent', async () => {
		simulator().script({ kind: 'stall', send: true });
		const first = await runScenario({
			rows: rowsOf(people(3)),
			simulator: simulator(),
			run: {
				cancelWhen: (cancel) => void cancelAfterSend(cancel),
			},
		});
		expect(JSON.stringify(first.run.contextData)).toContain('UNKNOWN');
		const second = await runScenario({
			rows: rowsOf(people(3)),
			simulator: simulator(),
			run: { contextData: first.run.contextData },
		});
		expect(second.error.map(({ status }) => status)).toEqual(Array(3).fill('UNKNOWN'));
		expect(simulator().invitationsSent).toBe(3);
	});

	async function cancelAfterSend(cancel: () => void): Promise<void> {
		await until(() => simulator().invitationsSent > 0);
		cancel();
	}
});
