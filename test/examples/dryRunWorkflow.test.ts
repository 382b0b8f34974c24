import { deduplication, type WorkflowRun } from '../support/engine';
import { COMPANY, engineFor } from '../support/scenario';
import { profileUrn } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';
import { itemsAt, readExample, rowsIn, withOptions, withPage } from './exampleWorkflow';

const SLUG = 'hiroshi-boateng-40';
const MEMBER = 4040;

describe('examples/dry-run-first.json', () => {
	const simulator = withSimulator({ profiles: [{ slug: SLUG, member: MEMBER }] });
	const imported = withPage(readExample('dry-run-first.json'));
	const announced = [profileUrn(MEMBER), rowsIn(imported)[1]?.LinkedIn];
	beforeEach(() => deduplication.clear());

	async function run(workflow = imported): Promise<WorkflowRun> {
		return await engineFor({ simulator: simulator() }).run({ workflow });
	}

	it('looks up as a real run does, and invites nobody', async () => {
		const dry = await run();
		expect(dry.status).toBe('success');
		expect(itemsAt(dry, 'Would be invited')).toMatchObject([
			{ Name: 'Hiroshi Boateng', profileUrn: announced[0], reason: 'dryRun', batch: 1 },
			{ Name: 'Chloe Lang', profileUrn: announced[1], reason: 'dryRun', batch: 1 },
		]);
		expect(itemsAt(dry, 'To correct')).toMatchObject([
			{ Name: 'Nadia Rahman', errorCode: 'salesNavigatorId' },
			{ Name: 'Priya Novak', errorCode: 'emptyProfile' },
		]);
		expect(itemsAt(dry, 'Invited')).toEqual([]);
		expect(simulator().lookups).toEqual([SLUG]);
		expect(simulator().invitationRequests).toEqual([]);
	});

	it('numbers the batches', async () => {
		const dry = await run(withOptions(imported, { batchSize: 1 }));
		expect(itemsAt(dry, 'Would be invited').map(({ batch }) => batch)).toEqual([1, 2]);
	});

	it('with Dry Run switched off, invites exactly those whom it announced', async () => {
		const dry = await run();
		const real = await run(withOptions(imported, { dryRun: false }));
		const urnsAt = (which: WorkflowRun, node: string): unknown[] =>
			itemsAt(which, node).map(({ profileUrn: urn }) => urn);
		expect(urnsAt(real, 'Invited')).toEqual(urnsAt(dry, 'Would be invited'));
		expect(itemsAt(real, 'To correct')).toEqual(itemsAt(dry, 'To correct'));
		expect(itemsAt(real, 'Would be invited')).toEqual([]);
		expect(simulator().invited(COMPANY)).toEqual(announced);
		expect(simulator().invitationsSent).toBe(2);
	});
});
