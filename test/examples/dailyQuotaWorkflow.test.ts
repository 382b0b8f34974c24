import { deduplication, type WorkflowRun } from '../support/engine';
import { people } from '../support/people';
import { COMPANY, engineFor } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, Simulator, type Behaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';
import {
	itemsAt,
	nodeOf,
	readExample,
	rowsIn,
	withOptions,
	withRows,
	type ExampleWorkflow,
	withPage,
} from './exampleWorkflow';

describe('examples/daily-quota-from-a-sheet.json', () => {
	const simulator = withSimulator();
	const imported = withPage(readExample('daily-quota-from-a-sheet.json'));
	beforeEach(() => deduplication.clear());

	async function runOnce(workflow = imported): Promise<WorkflowRun> {
		const run = await engineFor({ simulator: simulator() }).run({ workflow });
		expect(run.error).toBeUndefined();
		return run;
	}

	const idsAt = (run: WorkflowRun, node: string): unknown[] =>
		itemsAt(run, node).map((row) => row['Record ID']);

	it('runs as it is imported and writes each row back', async () => {
		const run = await runOnce();
		const Invited = expect.stringMatching(/^20\d\d-\d\d-\d\d$/);
		expect(itemsAt(run, 'Write the date')).toEqual([
			{ 'Record ID': 301000, Invited, Problem: '' },
			{ 'Record ID': 301013, Invited, Problem: '' },
		]);
		expect(itemsAt(run, 'Write the problem')).toEqual([
			{ 'Record ID': 301065, Problem: expect.stringContaining('Sales Navigator') },
			{ 'Record ID': 301104, Problem: expect.stringContaining('no profile') },
		]);
		expect(itemsAt(run, 'Not today')).toEqual([]);
		const [amara, kwame] = rowsIn(imported).map(({ LinkedIn }) => LinkedIn);
		expect(simulator().invited(COMPANY)).toEqual([amara, kwame]);
	});

	it('writes the day it runs on', async () => {
		const [row] = itemsAt(await runOnce(), 'Write the date');
		const age = Date.now() - Date.parse(String(row?.Invited));
		// The day is that of the workflow's time zone, not of this machine's.
		expect(Math.abs(age)).toBeLessThan(48 * 3_600_000);
	});

	it('invites 25, 25 and 10 people of 60 on three days, then nobody', async () => {
		const everybody = people(60);
		const ids = everybody.map((_, index) => 7000 + index);
		const sheet = withRows(
			imported,
			everybody.map((LinkedIn, index) => ({ 'Record ID': ids[index], LinkedIn })),
		);
		const days: Array<[number, number]> = [
			[0, 25],
			[25, 50],
			[50, 60],
		];
		for (const [from, to] of days) {
			const run = await runOnce(sheet);
			expect(idsAt(run, 'Write the date')).toEqual(ids.slice(from, to));
			expect(idsAt(run, 'Not today')).toEqual([...ids.slice(0, from), ...ids.slice(to)]);
			expect(itemsAt(run, 'Write the problem')).toEqual([]);
			expect(simulator().invited(COMPANY)).toEqual(everybody.slice(0, to));
		}
		const { length } = simulator().invitationRequests;
		expect(idsAt(await runOnce(sheet), 'Not today')).toEqual(ids);
		expect(simulator().invitationRequests).toHaveLength(length);
		expect(simulator().invitationsSent).toBe(60);
	});

	/** The sheet on the next day, with what was written into it. */
	function writeBack(sheet: ExampleWorkflow, run: WorkflowRun): ExampleWorkflow {
		const written = [...itemsAt(run, 'Write the date'), ...itemsAt(run, 'Write the problem')];
		const updateOf = (id: unknown) => written.find((row) => row['Record ID'] === id);
		return withRows(
			sheet,
			rowsIn(sheet).map((row) => ({ ...row, ...updateOf(row['Record ID']) })),
		);
	}

	it('leaves a row with a problem out until the problem is emptied', async () => {
		const [refused = '', fine = ''] = people(2);
		const rows = [refused, fine].map((LinkedIn, index) => ({ 'Record ID': index, LinkedIn }));
		simulator().refuse(refused, 'Member is not a 1st-degree connection');
		const sheet = withRows(imported, rows);
		const first = await runOnce(sheet);
		expect(idsAt(first, 'Write the problem')).toEqual([0]);
		const second = await runOnce(writeBack(sheet, first));
		expect(idsAt(second, 'Write the problem')).toEqual([]);
		expect(simulator().timesAsked(refused)).toBe(1);
		expect(idsAt(await runOnce(sheet), 'Write the problem')).toEqual([0]);
		expect(simulator().timesAsked(refused)).toBe(2);
		expect(simulator().timesAsked(fine)).toBe(1);
	});

	it('writes the date, and no problem, for whom LinkedIn says that there is nothing to do', async () => {
		const [invited = '', follower = '', doubtful = ''] = people(3);
		simulator().refuse(invited, 'Already invited to follow this page');
		simulator().refuse(follower, 'Member already follows this page');
		simulator().script(null, answers.serverErrorAfter());
		const rows = [invited, follower, doubtful].map((LinkedIn, id) => ({
			'Record ID': id,
			LinkedIn,
		}));
		const sheet = withOptions(withRows(imported, rows), { batchSize: 2 });
		const run = await runOnce(sheet);
		const Invited = expect.stringMatching(/^20\d\d-\d\d-\d\d$/);
		expect(itemsAt(run, 'Write the date')).toEqual([
			{ 'Record ID': 0, Invited, Problem: '' },
			{ 'Record ID': 1, Invited, Problem: '' },
		]);
		expect(itemsAt(run, 'Write the problem')).toEqual([
			{ 'Record ID': 2, Problem: expect.stringMatching(/may have been sent: check .* LinkedIn/) },
		]);
		expect(idsAt(run, 'Next day')).toEqual([]);
		expect(simulator().timesInvited(COMPANY, doubtful)).toBe(1);
	});

	it('goes on by itself once the page has credits again', async () => {
		const rows = people(60).map((LinkedIn, index) => ({ 'Record ID': index, LinkedIn }));
		let sheet = withRows(imported, rows);
		const first = await runOnce(sheet);
		sheet = writeBack(sheet, first);
		const broke: Behaviour = {
			kind: 'nobodyInvited',
			error: 'Invitation credits exhausted for this page until the 1st of next month',
		};
		simulator().script(broke);
		const second = await runOnce(sheet);
		expect(idsAt(second, 'Write the problem')).toEqual([]);
		expect(idsAt(second, 'Next day')).toHaveLength(25 + 10);
		sheet = writeBack(sheet, second);
		expect(idsAt(await runOnce(sheet), 'Write the date')).toHaveLength(25);
		expect(idsAt(await runOnce(sheet), 'Write the date')).toHaveLength(10);
		expect(simulator().invited(COMPANY)).toEqual(people(60));
	});

	it('blames no row for a key that is refused in the middle', async () => {
		const rows = people(60).map((LinkedIn, index) => ({ 'Record ID': index, LinkedIn }));
		const sheet = withOptions(withRows(imported, rows), { batchSize: 10 });
		simulator().script(null, answers.unauthorized());
		const run = await runOnce(sheet);
		expect(idsAt(run, 'Write the date')).toHaveLength(10);
		expect(idsAt(run, 'Write the problem')).toEqual([]);
	});

	it('gets past more strangers at the top than there are lookups a day', async () => {
		const clock = new SimulatedClock();
		const world = await Simulator.start({ clock, profilesPerDay: 4 });
		const slugs = Array.from({ length: 12 }, (_, index) => `person-${index}`);
		slugs.forEach((slug, index) =>
			world.addProfile({ slug, member: 500 + index, connected: index >= 9 }),
		);
		let sheet = withRows(
			imported,
			slugs.map((slug, index) => ({ 'Record ID': index, LinkedIn: `linkedin.com/in/${slug}` })),
		);
		const waiting: number[] = [];
		for (let day = 0; day < 3; day++) {
			const run = await engineFor({ simulator: world, clock }).run({ workflow: sheet });
			waiting.push(idsAt(run, 'Next day').length);
			sheet = writeBack(sheet, run);
			clock.advance(25 * 3_600_000);
		}
		expect(waiting).toEqual([8, 4, 0]);
		expect(world.invited(COMPANY)).toHaveLength(3);
		await world.stop();
	});

	it('writes into the sheet that Contacts reads', async () => {
		const workflow = structuredClone(imported);
		Object.assign(nodeOf(workflow, ({ name }) => name === 'Contacts').parameters, {
			documentId: { __rl: true, mode: 'list', value: 'my-document' },
			sheetName: { __rl: true, mode: 'list', value: 1234 },
		});
		const run = await runOnce(workflow);
		for (const node of ['Write the date', 'Write the problem']) {
			expect(run.runs(node)[0]?.hints).toMatchObject([
				{ message: 'update in 1234 of my-document' },
			]);
		}
	});
});
