import { sentences } from '../../../../nodes/ConnectSafely/reading';
import type { Failed } from '../../../../nodes/ConnectSafely/result';
import { InvitedBefore } from '../../../../nodes/ConnectSafely/state/invitedBefore';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { PAGE, recipientOf } from '../people';
import { givenBack } from './givenBack';

const [ann, ben] = [recipientOf(1), recipientOf(2)];
const found = recipientOf(4, { slugs: ['jane-doe'] });
const STOPPED = {
	kind: 'failed',
	origin: 'notSent',
	status: 'NOT_SENT',
	code: 'stopped',
	mayHaveBeenSent: false,
	isSetupFault: true,
};

/** The store as each execution of the workflow has it, anew or with what it has stored. */
const store = (stored: Stored = {}) => new InvitedBefore(executeContext(null), stored);

/** What an answer says that names nobody. */
function textOf(answer: { ok: true } | { ok: false; failed: Failed }): string {
	return answer.ok ? '' : sentences(answer.failed);
}

/** How many places are taken. */
async function places(): Promise<number> {
	const { helpers } = executeContext(null);
	return await helpers.getProcessedDataCount('workflow', { mode: 'entries' });
}

beforeEach(() => deduplication.clear());

describe('a store that fails', () => {
	it.each(['count', 'record'] as const)('at %s adds nobody and tells why', async (call) => {
		deduplication.failNext(call, new Error('duplicate key value'));
		const answer = await store().add([ann]);
		expect(answer).toMatchObject({ ok: false, failed: STOPPED });
		expect(textOf(answer)).toMatch(
			/^'Skip Already Invited' cannot use .*"duplicate key value".*'Clear Deduplication History', option 'Scope' set to 'Workflow'.*'Skip Already/,
		);
		expect(await places()).toBe(0);
	});

	it('knows nobody and tells why', async () => {
		deduplication.failNext('record', new Error('x'.repeat(1_000)));
		const answer = await store().find([ann]);
		expect(answer).toMatchObject({ ok: false, failed: STOPPED });
		expect(textOf(answer)).toContain(`("${'x'.repeat(200)}").`);
		expect(textOf(answer).length).toBeLessThan(680);
	});

	it('is told in its own words, without quotes inside quotes', async () => {
		deduplication.failNext('record', new Error('relation "processed_data" is missing'));
		const answer = await store().add([ann]);
		expect(!answer.ok && answer.failed.cause).toBe(
			`'Skip Already Invited' cannot use n8n's deduplication store ("relation 'processed_data' is missing")`,
		);
	});

	it.each<[string, (failing: InvitedBefore) => Promise<unknown>]>([
		['taken back', async (failing) => await failing.remove([ann])],
		['asked about', async (failing) => await failing.find([ben])],
	])('leaves a note where people who were %s stay in it', async (_, act) => {
		await store().add([ann]);
		deduplication.failNext('remove', new Error('no connection'));
		const failing = store();
		expect(failing.notes).toStrictEqual([]);
		await act(failing);
		expect(failing.notes).toStrictEqual([
			expect.stringMatching(/'Skip Already Invited'.*later run may skip them: no connection/),
		]);
		await failing.remove([ann]);
		expect(failing.notes).toHaveLength(1);
	});

	it('takes nobody for invited in this execution who was only left over in it', async () => {
		const stored: Stored = {};
		const people = [ann, found];
		await store(stored).add([ann, found, ben]);
		deduplication.failNext('remove', new Error('no connection'));
		await store(stored).remove(people);
		const sameExecution = givenBack(stored);
		expect(await store().find(people)).toMatchObject({ known: new Set(people) });
		expect(await store(sameExecution).find([...people, ben])).toMatchObject({
			known: new Set([ben]),
		});
		expect(await store().find(people)).toMatchObject({ known: new Set() });
		expect(await places()).toBe(1);
	});

	it('lets through once who was left over in it', async () => {
		const stored: Stored = {};
		deduplication.failNext('remove', new Error('no connection'));
		await store(stored).find([ann]);
		expect(await store(stored).add([ann])).toMatchObject({ ok: true, known: new Set() });
		expect(await store(stored).add([ann])).toMatchObject({ ok: true, known: new Set([ann]) });
		expect(await store().find([ann])).toMatchObject({ known: new Set([ann]) });
	});

	it('counts what was left over by its person and by their names', async () => {
		const stored: Stored = {};
		deduplication.failNext('remove', new Error('no connection'));
		await store(stored).remove([found]);
		expect(stored).toStrictEqual({
			leftovers: {
				[`follow invitation ${PAGE} ${found.personKey}`]: true,
				[`follow invitation ${PAGE} in/jane-doe`]: true,
			},
		});
		await store(stored).add([found]);
		expect(stored).toStrictEqual({ leftovers: {} });
	});

	it('has room as far as is known', async () => {
		deduplication.failNext('count', new Error('no connection'));
		expect(await store().countRoom()).toBe(Infinity);
	});

	it('because a Remove Duplicates node keeps dates in it throws nothing and says so', async () => {
		const { helpers } = executeContext(null);
		await helpers.checkProcessedAndRecord(['2026-08-01'], 'workflow', { mode: 'latestDate' });
		for (const answer of [await store().find([ann]), await store().add([ann])]) {
			expect(answer).toMatchObject({ ok: false, failed: STOPPED });
			expect(textOf(answer)).toMatch(/Remove Duplicates.*scope 'Node'/);
		}
		await expect(store().remove([ann])).resolves.toBeUndefined();
		const again = await helpers.checkProcessedAndRecord(['2026-08-01'], 'workflow', {
			mode: 'latestDate',
		});
		expect(again.processed).toStrictEqual(['2026-08-01']);
	});
});
