import { sentences } from '../../../../nodes/ConnectSafely/reading';
import type { Failed } from '../../../../nodes/ConnectSafely/result';
import { InvitedBefore } from '../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../support/contexts';
import { SimulatedClock } from '../../../support/simulatedClock';
import { deduplication } from '../../../support/engine';
import type { DeduplicationCall } from '../../../support/engine/deduplication';
import { until } from '../../../support/loopback';
import { PAGE, recipientOf } from '../people';

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

const entryOf = ({ personKey }: typeof ann) => `follow invitation ${PAGE} ${personKey}`;

/** The store as each execution of the workflow has it. */
const store = () => new InvitedBefore(executeContext(null), new SimulatedClock());

/** Has the next calls fail, further tries included. */
function failAlways(call: DeduplicationCall['call'], error: Error): void {
	for (let tries = 0; tries < 4; tries++) deduplication.failNext(call, error);
}

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
	it.each(['count', 'record', 'remove'] as const)(
		'at %s for a moment is asked again',
		async (call) => {
			for (let tries = 0; tries < 3; tries++) {
				deduplication.failNext(call, new Error('database is locked'));
			}
			const failing = store();
			expect(await failing.find([ann])).toMatchObject({ ok: true, known: new Set() });
			expect(await failing.add([ann])).toMatchObject({ ok: true, known: new Set() });
			expect(await failing.find([ann])).toMatchObject({ ok: true, known: new Set([ann]) });
			expect(failing.notes).toStrictEqual([]);
			expect(await places()).toBe(1);
		},
	);

	it.each(['count', 'record'] as const)('at %s adds nobody and tells why', async (call) => {
		failAlways(call, new Error('database is locked'));
		const answer = await store().add([ann]);
		expect(answer).toMatchObject({ ok: false, failed: STOPPED });
		expect(textOf(answer)).toBe(
			`'Skip Already Invited' cannot use n8n's deduplication store ("database is locked").`,
		);
		expect(!answer.ok && answer.failed.retryAt).toBeGreaterThan(0);
		expect(await places()).toBe(0);
	});

	it('tells where the workflow is not saved', async () => {
		const error = new Error('SQLITE_CONSTRAINT: FOREIGN KEY constraint failed');
		deduplication.failNext('record', error, { scope: 'node' });
		const answer = await store().add([ann]);
		expect(textOf(answer)).toBe(
			"'Skip Already Invited' remembers people for saved workflows only. Save this workflow, or switch off 'Skip Already Invited'.",
		);
		expect(deduplication.calls.length).toBeLessThan(4);
		expect(!answer.ok && answer.failed.retryAt).toBe(undefined);
	});

	it('knows nobody and tells why', async () => {
		failAlways('record', new Error('x'.repeat(1_000)));
		const answer = await store().find([ann]);
		expect(answer).toMatchObject({ ok: false, failed: STOPPED, asked: [ann] });
		expect(textOf(answer)).toContain(`("${'x'.repeat(200)}").`);
		expect(textOf(answer).length).toBeLessThan(300);
	});

	it('is told in its own words, without quotes inside quotes', async () => {
		failAlways('record', new Error('relation "processed_data" is missing'));
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
		failAlways('remove', new Error('no connection'));
		const failing = store();
		expect(failing.notes).toStrictEqual([]);
		await act(failing);
		expect(failing.notes).toStrictEqual([
			expect.stringMatching(/'Skip Already Invited'.*later run may skip them: .*no connection/),
		]);
		await failing.remove([ann]);
		expect(failing.notes).toHaveLength(1);
	});

	it('gives back at its next call, in the same execution, whom it could not before', async () => {
		const context = executeContext(null);
		const same = () => new InvitedBefore(context, new SimulatedClock());
		failAlways('remove', new Error('no connection'));
		await same().find([ann, found]);
		expect(await places()).toBe(3);
		expect(await same().find([ann, ben])).toMatchObject({ ok: true, known: new Set() });
		expect(await places()).toBe(0);
		failAlways('remove', new Error('no connection'));
		await same().find([ann]);
		expect(await same().add([ann])).toMatchObject({ ok: true, known: new Set() });
		expect(await store().find([ann, ben])).toMatchObject({ known: new Set([ann]) });
	});

	it('takes nobody back who may have been taken back, as another worker may have them by now', async () => {
		const context = executeContext(null);
		const same = () => new InvitedBefore(context, new SimulatedClock());
		for (let tries = 0; tries < 4; tries++) {
			deduplication.failNext('remove', new Error('no connection'), { isDone: true });
		}
		await same().find([ann]);
		await store().add([ann]);
		expect(await same().find([ann])).toMatchObject({ known: new Set([ann]) });
	});

	it('at the end leaves a note that a later execution may not know', async () => {
		failAlways('record', new Error('no connection'));
		const failing = store();
		await failing.confirm([ann]);
		expect(failing.notes).toStrictEqual([
			`A later execution may not know whom this one invited: 'Skip Already Invited' cannot use n8n's deduplication store ("no connection")`,
		]);
	});

	it('is used to the end by an execution that was cancelled', async () => {
		const execution = new AbortController();
		const cancelled = new InvitedBefore(
			executeContext(null),
			new SimulatedClock(),
			execution.signal,
		);
		await cancelled.add([ann]);
		execution.abort();
		await cancelled.confirm([ben]);
		await until(() => deduplication.has('workflow', entryOf(ben)));
		await cancelled.remove([ann]);
		await until(() => !deduplication.has('workflow', entryOf(ann)));
		expect(await store().find([ann, ben])).toMatchObject({ known: new Set([ben]) });
	});

	it('is asked no more in a run in which it failed twice', async () => {
		const failing = store();
		for (let time = 0; time < 2; time++) {
			failAlways('count', new Error('database is locked'));
			await failing.find([ann]);
		}
		const before = deduplication.calls.length;
		expect(await failing.add([ben])).toMatchObject({ ok: false, failed: STOPPED });
		expect(deduplication.calls).toHaveLength(before);
		expect(await store().add([ben])).toMatchObject({ ok: true });
	});

	it.each([
		['nobody was there', [], []],
		['everybody was there', [ann, ben], [ann, ben]],
	])('after it recorded is understood where %s', async (_, before, known) => {
		await store().add(before);
		deduplication.failNext('record', new Error('connection lost'), { isDone: true });
		expect(await store().add([ann, ben])).toMatchObject({ ok: true, known: new Set(known) });
		expect(await places()).toBe(2);
	});

	it('after it recorded is not understood where some were there, so that nobody is asked', async () => {
		await store().add([ann]);
		deduplication.failNext('record', new Error('connection lost'), { isDone: true });
		expect(await store().add([ann, ben])).toMatchObject({ ok: false, failed: STOPPED });
	});

	it('after it removed has removed', async () => {
		await store().add([ann, ben]);
		deduplication.failNext('remove', new Error('connection lost'), { isDone: true });
		const failing = store();
		await failing.remove([ann]);
		expect(failing.notes).toStrictEqual([]);
		expect(await places()).toBe(1);
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
