import type { IDataObject } from 'n8n-workflow';

import { deduplication } from '../support/engine';
import { byRow, runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, NODE, results, runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_ACCOUNTS, profileId, Simulator } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

beforeEach(() => deduplication.clear());

const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
const [P = '', Q = '', R = ''] = people(3);
const onError = 'continueRegularOutput' as const;

describe('what stops whom', () => {
	const simulator = withSimulator();

	it('nothing is thrown once an earlier iteration invited somebody', async () => {
		simulator().script(null, answers.unauthorized());
		const run = await runLoop({ simulator: simulator(), rows: rowsOf([P, Q]), size: 1 });
		const counts = run.runs(NODE).map(({ outputs }) => outputs.map((items) => items.length));
		expect(counts).toEqual([
			[1, 0, 0],
			[0, 1, 0],
		]);
	});

	it('a person whose account is stopped is not invited by a later row’s account meanwhile', async () => {
		simulator().script({ kind: 'rateLimited', named: 'nothing', seconds: 0 });
		const { success, error } = await runScenario({
			simulator: simulator(),
			rows: [
				{ profile: P, account: ada },
				{ profile: Q, account: ada },
				{ profile: Q, account: jonas },
				{ profile: R, account: jonas },
			],
			options: { batchSize: 1 },
			parameters: byRow('account'),
		});
		expect(error.map(({ profileUrn, mayHaveBeenSent }) => [profileUrn, mayHaveBeenSent])).toEqual([
			[P, false],
			[Q, false],
			[Q, false],
		]);
		expect(success.map(({ profileUrn }) => profileUrn)).toEqual([R]);
		expect(simulator().invited(COMPANY)).toEqual([R]);
	});

	it('credits used up stop the page for every account', async () => {
		simulator().refuse(P, 'Invitation credits exhausted');
		const { error } = await runScenario({
			simulator: simulator(),
			rows: [
				{ profile: P, account: ada },
				{ profile: Q, account: jonas },
				{ profile: R, account: ada },
			],
			options: { batchSize: 1 },
			parameters: byRow('account'),
		});
		expect(error.map(({ errorCode }) => errorCode)).toEqual([
			'creditsExhausted',
			'stopped',
			'stopped',
		]);
	});

	it('an address nobody listens at is not tried again for another page', async () => {
		const clock = new SimulatedClock();
		const gone = await Simulator.start();
		await gone.stop();
		await runScenario({
			simulator: gone,
			clock,
			rows: [
				{ profile: P, companyPage: COMPANY },
				{ profile: Q, companyPage: '2414183' },
			],
			parameters: byRow('companyPage'),
			node: { onError },
		});
		expect(clock.sleeps).toEqual([1000, 3000]);
	});

	it('a throw forgets its own stop, not another account’s hold', async () => {
		const hold = { kind: 'rateLimited', named: 'holdUntil', seconds: 7200 } as const;
		simulator().script(hold, answers.forbidden());
		const rows = [P, Q, R].map((profile, index) => ({
			profile,
			account: index === 1 ? jonas : ada,
		}));
		await runLoop({
			simulator: simulator(),
			rows,
			size: 1,
			parameters: byRow('account'),
			node: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});
		expect(simulator().timesAsked(R)).toBe(0);
	});

	it('a row of a second account is not given the first account’s refusal as its own', async () => {
		simulator().script(answers.forbidden());
		const { success, error } = await runScenario({
			simulator: simulator(),
			rows: [
				{ profile: P, account: ada },
				{ profile: P, account: jonas },
				{ profile: Q, account: jonas },
			],
			parameters: byRow('account'),
		});
		expect(error.map(({ accountId }) => accountId)).toEqual([ada, ada]);
		expect(success.map(({ accountId }) => accountId)).toEqual([jonas]);
	});

	it('an outage of an hour puts few people in doubt: the loop waits longer each time', async () => {
		const clock = new SimulatedClock();
		simulator().always(answers.serverErrorAfter());
		let rows: IDataObject[] = rowsOf(people(100));
		let contextData = {};
		for (let pass = 0; pass < 12; pass++) {
			const run = { contextData };
			const result = await runScenario({ simulator: simulator(), clock, rows, run });
			rows = result.error.filter(({ retryable }) => retryable).map(({ profile }) => ({ profile }));
			contextData = result.run.contextData;
			clock.advance(301_000);
		}
		expect(simulator().invitationsSent).toBe(54);
	});
});

describe('somebody who may have been invited is not called surely not invited', () => {
	const simulator = withSimulator();

	it('because the key is gone when the execution is retried', async () => {
		simulator().script(answers.serverErrorAfter());
		const first = await runScenario({ simulator: simulator(), rows: rowsOf([P]) });
		const { error } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([P, Q]),
			credential: { apiKey: '' },
			run: { contextData: first.run.contextData },
			node: { onError },
		});
		expect(error[0]).toMatchObject({ status: 'UNKNOWN', mayHaveBeenSent: true });
		expect(error[1]).toMatchObject({ errorCode: 'invalidSettings', mayHaveBeenSent: false });
	});

	it('because an option breaks in a later iteration', async () => {
		const rows = [50, 0].map((size) => ({ profile: P, size }));
		const options = { batchSize: '={{ $json.size }}' };
		const run = await runLoop({ simulator: simulator(), rows, size: 1, options });
		const items = run.runs(NODE).flatMap(({ outputs }) => results(outputs[0]));
		expect(items).toMatchObject([{ status: 'SENT' }, { status: 'SENT', duplicate: true }]);
	});

	it('because the account of a later iteration cannot be read', async () => {
		const rows = [{ profile: P }, { profile: P, bad: true }];
		const account = '={{ $json.bad ? ({ a: 1 }) : "" }}';
		const run = await runLoop({ simulator: simulator(), rows, size: 1, parameters: { account } });
		const items = run.runs(NODE).flatMap(({ outputs }) => results(outputs[1]));
		expect(items).toMatchObject([{ errorCode: 'invalidSettings', mayHaveBeenSent: true }]);
		expect(simulator().timesInvited(COMPANY, P)).toBe(1);
	});

	it('because another row holds their Sales Navigator id', async () => {
		const rows = rowsOf([profileId(7), profileId(7, 'salesNavigator'), profileId(8, 'recruiter')]);
		const { error } = await runScenario({ simulator: simulator(), rows });
		expect(error).toMatchObject([
			{ errorCode: 'salesNavigatorId', mayHaveBeenSent: true, duplicate: true },
			{ errorCode: 'recruiterId', mayHaveBeenSent: false },
		]);
	});
});
