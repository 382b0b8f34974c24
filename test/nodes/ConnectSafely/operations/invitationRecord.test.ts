import '../../../support/engine';

import {
	InvitationRecord,
	MOST_RECORDED,
	type StoredLeftovers,
} from '../../../../nodes/ConnectSafely/operations/invitationRecord';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { personOf } from '../domain/people';

const WORKFLOW = 'workflow';
const [ann, ben, cem] = [personOf(1), personOf(2), personOf(3)];
const found = personOf(4, { slug: 'jane-doe' });
const STOPPED = {
	kind: 'failure',
	status: 'NOT_SENT',
	code: 'stopped',
	retryable: false,
	mayHaveBeenSent: false,
	isSetupFault: true,
};

/** The record as each execution of the workflow has it, anew or with what it has stored. */
const record = (stored: StoredLeftovers = {}) =>
	new InvitationRecord(executeContext(null).helpers, stored);

/** How many places are taken. */
async function places(): Promise<number> {
	const { helpers } = executeContext(null);
	return await helpers.getProcessedDataCount('workflow', { mode: 'entries' });
}

beforeEach(() => deduplication.clear());

describe('asking the record', () => {
	it('knows nobody at first and leaves nothing behind', async () => {
		const people = [ann, found, personOf(1, { companyId: '7' })];
		expect(await record().find(people)).toMatchObject({ ok: true, known: new Set() });
		expect(await places()).toBe(0);
		expect(await record().find(people)).toMatchObject({ ok: true, known: new Set() });
	});

	it('knows whom an earlier execution added, and takes nobody out', async () => {
		await record().add([ann, ben]);
		const again = personOf(1, { accountId: 'b', entries: [99] });
		expect(await record().find([again, cem])).toMatchObject({ known: new Set([again]) });
		expect(await places()).toBe(2);
		expect(await record().find([ann, ben, cem])).toMatchObject({ known: new Set([ann, ben]) });
	});

	it.each<[string, Parameters<InvitationRecord['find']>[0][number], boolean]>([
		['the person', { companyId: found.companyId, key: found.key }, true],
		['the name they were found by', { companyId: found.companyId, slug: 'jane-doe' }, true],
		['the person and another name', { ...found, slug: 'jane-roe' }, true],
		['another person by the same name', { ...found, key: ann.key }, true],
		['another name', { companyId: found.companyId, slug: 'jane' }, false],
		['the name for a person', { companyId: found.companyId, key: 'jane-doe' }, false],
		['the person as a name', { companyId: found.companyId, slug: found.key }, false],
		['another page', { ...found, companyId: '7' }, false],
		['nobody', {}, false],
	])('knows somebody found by a name by %s: %p', async (_, person, isKnown) => {
		await record().add([found]);
		const before = await places();
		expect(await record().find([person])).toMatchObject({
			ok: true,
			known: new Set(isKnown ? [person] : []),
		});
		expect(await places()).toBe(before);
	});

	it('does not ask about nobody', async () => {
		expect(await record().find([])).toMatchObject({ ok: true, known: new Set() });
		expect(deduplication.calls).toStrictEqual([]);
	});
});

describe('adding to the record', () => {
	it('keeps people, and tells who was there already', async () => {
		expect(await record().add([ann, ben])).toMatchObject({ ok: true, known: new Set() });
		expect(await record().add([ben, cem])).toMatchObject({ ok: true, known: new Set([ben]) });
		expect(await record().find([ann, ben, cem])).toMatchObject({
			known: new Set([ann, ben, cem]),
		});
		expect(await places()).toBe(3);
	});

	it.each([
		['exactly', 1, [ann], true],
		['for a name too', 2, [found], true],
		['for all but one', 1, [ann, ben], false],
		['not for a name', 1, [found], false],
		['for nobody', 0, [ann], false],
	])('wants room for everybody; there is room %s', async (_, room, people, isRoom) => {
		deduplication.fill(WORKFLOW, 2 * MOST_RECORDED - room);
		const full = record();
		const reading = await full.add(people);
		expect(reading.ok).toBe(isRoom);
		expect(await places()).toBe(2 * MOST_RECORDED - (isRoom ? 0 : room));
		if (reading.ok) return;
		expect(reading.failure).toMatchObject(STOPPED);
		expect(reading.failure.error).toMatch(/20000 people.*'Clear Deduplication History'/);
	});

	it('still answers where it is full', async () => {
		await record().add([ann]);
		deduplication.fill(WORKFLOW, 2 * MOST_RECORDED - 1);
		expect(await record().find([ann, ben])).toMatchObject({ known: new Set([ann]) });
		expect(await places()).toBe(2 * MOST_RECORDED);
	});
});

describe('taking people off the record', () => {
	it('takes all their places, and nobody else’s', async () => {
		await record().add([ann, ben, found]);
		await record().takeBack([ann, found, cem]);
		expect(await record().find([ann, ben, found, cem])).toMatchObject({ known: new Set([ben]) });
		expect(await places()).toBe(1);
	});

	it('asks for nothing where there is nobody', async () => {
		await record().takeBack([]);
		expect(deduplication.calls).toStrictEqual([]);
	});
});

describe('a record that fails', () => {
	it.each(['count', 'record'] as const)('at %s adds nobody and tells why', async (call) => {
		deduplication.failNext(call, new Error('duplicate key value'));
		const reading = await record().add([ann]);
		expect(reading).toMatchObject({ ok: false, failure: STOPPED });
		expect(!reading.ok && reading.failure.error).toMatch(
			/"duplicate key value".*'Clear Deduplication History', scope 'Workflow'.*'Skip Already/,
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
