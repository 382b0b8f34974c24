import type { IDataObject } from 'n8n-workflow';

import { deduplication, type WorkflowRun } from '../support/engine';
import { COMPANY, engineFor } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, Simulator } from '../support/simulator';
import { itemsAt, readExample, rowsIn, withOptions, withRows, withPage } from './exampleWorkflow';

const LISTS = ['Invited', 'Nothing to do', 'Retry list', 'Check on LinkedIn', 'Will not work'];

describe('examples/failures-to-a-retry-list.json', () => {
	const imported = withPage(readExample('failures-to-a-retry-list.json'));
	const inPairs = withOptions(imported, { batchSize: 2 });
	const everybody = rowsIn(imported).map(({ profile }) => String(profile));
	const [sales = ''] = everybody.filter((profile) => profile.includes('fs_salesProfile'));
	const able = everybody.filter((profile) => profile !== sales);

	let clock: SimulatedClock;
	let simulator: Simulator;
	beforeEach(async () => {
		deduplication.clear();
		clock = new SimulatedClock();
		simulator = await Simulator.start({ clock });
	});
	afterEach(async () => await simulator.stop());

	/** One run, after which each person is on exactly one list. */
	async function run(workflow = inPairs): Promise<WorkflowRun> {
		const done = await engineFor({ simulator, clock }).run({ workflow });
		expect(done.error).toBeUndefined();
		const listed = LISTS.flatMap((list) => profilesAt(done, list));
		expect(listed.sort()).toEqual(
			rowsIn(workflow)
				.map(({ profile }) => profile)
				.sort(),
		);
		return done;
	}

	function profilesAt(done: WorkflowRun, list: string): string[] {
		return itemsAt(done, list).map(({ profile }) => String(profile));
	}

	/** The next run has the rows of the retry list, as a sheet gives them out, once their time has come. */
	async function runRetryList(done: WorkflowRun): Promise<WorkflowRun> {
		const list: IDataObject[] = itemsAt(done, 'Retry list');
		const times = list.map(({ retryAt }) => Date.parse(String(retryAt)));
		clock.advance(Math.max(...times) - clock.now());
		return await run(withRows(inPairs, list));
	}

	const timesInvited = (profiles: string[]): number[] =>
		profiles.map((profile) => simulator.timesInvited(COMPANY, profile));
	const once = (profiles: string[]): number[] => profiles.map(() => 1);

	it('runs as it is imported', async () => {
		const done = await run(imported);
		expect(profilesAt(done, 'Invited')).toEqual(able);
		expect(profilesAt(done, 'Will not work')).toEqual([sales]);
		expect(timesInvited(able)).toEqual(once(able));
		expect(simulator.invitationsSent).toBe(able.length);
	});

	it('puts people beyond a rate limit on the retry list, which invites them once', async () => {
		simulator.script(null, { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 });
		const done = await run();
		const retryAt = new Date(clock.now() + 900_000).toISOString();
		expect(profilesAt(done, 'Invited')).toEqual(able.slice(0, 2));
		expect(itemsAt(done, 'Retry list')).toEqual(
			able.slice(2).map((profile, index) => ({
				profile,
				retryAt,
				errorCode: index < 2 ? 'rateLimited' : 'stopped',
			})),
		);
		expect(profilesAt(done, 'Check on LinkedIn')).toEqual([]);
		expect(simulator.invitationsSent).toBe(2);

		const again = await runRetryList(done);
		expect(profilesAt(again, 'Invited')).toEqual(able.slice(2));
		expect(timesInvited(able)).toEqual(once(able));
	});

	it('keeps people for whom the page had no credits, and nobody for whom there is nothing to do', async () => {
		simulator.refuse(able[0] ?? '', 'Already invited to follow this page');
		simulator.refuse(able[1] ?? '', 'Member already follows this page');
		simulator.refuse(able[2] ?? '', 'Invitation credits exhausted');
		const done = await run();
		expect(profilesAt(done, 'Check on LinkedIn')).toEqual([]);
		expect(profilesAt(done, 'Nothing to do')).toEqual([able[0], able[1]]);
		expect(profilesAt(done, 'Will not work')).toEqual([sales]);
		const [broke] = itemsAt(done, 'Retry list');
		expect(broke).toEqual({ profile: able[2], retryAt: '', errorCode: 'creditsExhausted' });
	});

	it.each([
		['sent', answers.serverErrorAfter()],
		['not sent', answers.serverErrorBefore()],
	])('has people in doubt checked by hand, those %s', async (what, answer) => {
		simulator.script(null, answer, answer);
		const done = await run();
		const doubtful = profilesAt(done, 'Check on LinkedIn');
		expect(profilesAt(done, 'Invited')).toEqual(able.slice(0, 2));
		expect(doubtful).toEqual(able.slice(2, 5));
		expect(profilesAt(done, 'Retry list')).toEqual(able.slice(5));
		expect(profilesAt(done, 'Will not work')).toEqual([sales]);
		expect(timesInvited(able.slice(5))).toEqual([0]);

		const again = await runRetryList(done);
		expect(profilesAt(again, 'Invited')).toEqual(able.slice(5));
		expect(timesInvited(able.slice(5))).toEqual([1]);
		expect(timesInvited(doubtful)).toEqual(doubtful.map(() => (what === 'sent' ? 1 : 0)));
	});
});
