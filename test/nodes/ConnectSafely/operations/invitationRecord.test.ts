import {
	InvitationRecord,
	MOST_RECORDED,
	type Recorded,
} from '../../../../nodes/ConnectSafely/operations/invitationRecord';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { PAGE, personOf } from '../domain/people';

const WORKFLOW = 'workflow';
const [ann, ben, cem] = [personOf(1), personOf(2), personOf(3)];
const found = personOf(4, { slugs: ['jane-doe'] });
const STOPPED = {
	kind: 'failure',
	status: 'NOT_SENT',
	code: 'stopped',
	retryable: false,
	mayHaveBeenSent: false,
	isSetupFault: true,
};

/** The record as each execution of the workflow has it anew. */
const record = () => new InvitationRecord(executeContext(null), {});

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

	it.each<[string, Recorded, boolean]>([
		['the person', { companyId: PAGE, key: found.key }, true],
		['the name they were found by', { companyId: PAGE, slugs: ['jane-doe'] }, true],
		['the person and another name', { ...found, slugs: ['jane-roe'] }, true],
		['another name', { companyId: PAGE, slugs: ['jane'] }, false],
		['the name for a person', { companyId: PAGE, key: 'jane-doe' }, false],
		['the person as a name', { companyId: PAGE, slugs: [found.key] }, false],
		['another page', { ...found, companyId: '7' }, false],
		['several names', { companyId: PAGE, slugs: ['jane', 'jane-doe'] }, true],
		['nobody', { companyId: PAGE }, false],
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
		['one person', 1, [ann], true],
		['a person and a name', 2, [found], true],
		['one of two people', 1, [ann, ben], false],
		['a person, but not the name', 1, [found], false],
		['a person and one of two names', 2, [{ ...found, slugs: ['jane', 'jane-doe'] }], false],
		['nobody', 0, [ann], false],
	])('takes everybody or nobody, with room for %s', async (_, room, people, isRoom) => {
		deduplication.fill(WORKFLOW, 2 * MOST_RECORDED - room);
		const full = record();
		const reading = await full.add(people);
		expect(reading.ok).toBe(isRoom);
		expect(await places()).toBe(2 * MOST_RECORDED - (isRoom ? 0 : room));
		if (reading.ok) return;
		expect(reading.failure).toMatchObject(STOPPED);
		expect(reading.failure.error).toMatch(
			/no room left.*'Clear Deduplication History', option 'Scope' set to 'Workflow'/,
		);
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
