import {
	InvitationRecord,
	type StoredLeftovers,
} from '../../../../nodes/ConnectSafely/operations/invitationRecord';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { personOf } from '../domain/people';

const [ann, ben] = [personOf(1), personOf(2)];
const found = personOf(4, { slugs: ['jane-doe'] });
const STOPPED = {
	kind: 'failure',
	status: 'NOT_SENT',
	code: 'stopped',
	retryable: false,
	mayHaveBeenSent: false,
	isSetupFault: true,
};

/** The record as each execution of the workflow has it, anew or with what it has stored. */
const record = (stored: StoredLeftovers = {}) => new InvitationRecord(executeContext(null), stored);

/** How many places are taken. */
async function places(): Promise<number> {
	const { helpers } = executeContext(null);
	return await helpers.getProcessedDataCount('workflow', { mode: 'entries' });
}

beforeEach(() => deduplication.clear());

describe('a record that fails', () => {
	it.each(['count', 'record'] as const)('at %s adds nobody and tells why', async (call) => {
		deduplication.failNext(call, new Error('duplicate key value'));
		const reading = await record().add([ann]);
		expect(reading).toMatchObject({ ok: false, failure: STOPPED });
		expect(!reading.ok && reading.failure.error).toMatch(
			/"duplicate key value".*'Clear Deduplication History', option 'Scope' set to 'Workflow'.*'Skip Already/,
		);
		expect(await places()).toBe(0);
	});

	it('knows nobody and tells why', async () => {
		deduplication.failNext('record', new Error('x'.repeat(1_000)));
		const reading = await record().find([ann]);
		expect(reading).toMatchObject({ ok: false, failure: STOPPED });
		expect(!reading.ok && reading.failure.error.length).toBeLessThan(700);
	});

	it.each<[string, (failing: InvitationRecord) => Promise<unknown>]>([
		['taken back', async (failing) => await failing.takeBack([ann])],
		['asked about', async (failing) => await failing.find([ben])],
	])('leaves a note where people who were %s stay in it', async (_, act) => {
		await record().add([ann]);
		deduplication.failNext('remove', new Error('no connection'));
		const failing = record();
		expect(failing.notes).toStrictEqual([]);
		await act(failing);
		expect(failing.notes).toStrictEqual([
			expect.stringMatching(/'Skip Already Invited'.*later run may skip them: no connection/),
		]);
		await failing.takeBack([ann]);
		expect(failing.notes).toHaveLength(1);
	});

	it('takes nobody for invited in this execution who was only left over in it', async () => {
		const stored: StoredLeftovers = {};
		const people = [ann, found];
		await record(stored).add([ann, found, ben]);
		deduplication.failNext('remove', new Error('no connection'));
		await record(stored).takeBack(people);
		const sameExecution = JSON.parse(JSON.stringify(stored)) as StoredLeftovers;
		expect(await record().find(people)).toMatchObject({ known: new Set(people) });
		expect(await record(sameExecution).find([...people, ben])).toMatchObject({
			known: new Set([ben]),
		});
		expect(await record().find(people)).toMatchObject({ known: new Set() });
		expect(await places()).toBe(1);
	});

	it('lets through once who was left over in it', async () => {
		const stored: StoredLeftovers = {};
		deduplication.failNext('remove', new Error('no connection'));
		await record(stored).find([ann]);
		expect(await record(stored).add([ann])).toMatchObject({ ok: true, known: new Set() });
		expect(await record(stored).add([ann])).toMatchObject({ ok: true, known: new Set([ann]) });
		expect(await record().find([ann])).toMatchObject({ known: new Set([ann]) });
	});

	it('because a Remove Duplicates node keeps dates in it throws nothing and says so', async () => {
		const { helpers } = executeContext(null);
		await helpers.checkProcessedAndRecord(['2026-08-01'], 'workflow', { mode: 'latestDate' });
		for (const reading of [await record().find([ann]), await record().add([ann])]) {
			expect(reading).toMatchObject({ ok: false, failure: STOPPED });
			expect(!reading.ok && reading.failure.error).toMatch(/Remove Duplicates.*scope 'Node'/);
		}
		await expect(record().takeBack([ann])).resolves.toBeUndefined();
		const again = await helpers.checkProcessedAndRecord(['2026-08-01'], 'workflow', {
			mode: 'latestDate',
		});
		expect(again.processed).toStrictEqual(['2026-08-01']);
	});
});
