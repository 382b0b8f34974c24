import { InvitedBefore } from '../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../support/contexts';
import { SimulatedClock } from '../../../support/simulatedClock';
import { deduplication } from '../../../support/engine';
import { PAGE, recipientOf } from '../people';

type StoredPerson = Parameters<InvitedBefore['add']>[0][number];

const [ann, ben, cem] = [recipientOf(1), recipientOf(2), recipientOf(3)];
const found = recipientOf(4, { slugs: ['jane-doe'] });
/** The store as each execution of the workflow has it anew. */
const store = () => new InvitedBefore(executeContext(null), new SimulatedClock());

/** What was called about the row of the workflow, or of the node. */
const callsAt = (place: 'node' | 'workflow'): string[] =>
	deduplication.calls.filter(({ scope }) => scope === place).map(({ call }) => call);

/** How many places are taken. */
async function places(): Promise<number> {
	const { helpers } = executeContext(null);
	return await helpers.getProcessedDataCount('workflow', { mode: 'entries' });
}

beforeEach(() => deduplication.clear());

describe('asking the store', () => {
	it('knows nobody at first and leaves nothing behind', async () => {
		const people = [ann, found, recipientOf(1, { companyId: '7' })];
		expect(await store().find(people)).toMatchObject({ ok: true, known: new Set() });
		expect(await places()).toBe(0);
		expect(await store().find(people)).toMatchObject({ ok: true, known: new Set() });
	});

	it('knows whom an earlier execution added, and takes nobody out', async () => {
		await store().add([ann, ben]);
		const again = recipientOf(1, { accountId: 'b', entries: [99] });
		expect(await store().find([again, cem])).toMatchObject({ known: new Set([again]) });
		expect(await places()).toBe(2);
		expect(await store().find([ann, ben, cem])).toMatchObject({ known: new Set([ann, ben]) });
	});

	it.each<[string, StoredPerson, boolean]>([
		['the person', { companyId: PAGE, accountId: null, personKey: found.personKey }, true],
		[
			'the name they were found by',
			{ companyId: PAGE, accountId: null, slugs: ['jane-doe'] },
			true,
		],
		['the person and another name', { ...found, slugs: ['jane-roe'] }, true],
		['another name', { companyId: PAGE, accountId: null, slugs: ['jane'] }, false],
		['the name for a person', { companyId: PAGE, accountId: null, personKey: 'jane-doe' }, false],
		['the person as a name', { companyId: PAGE, accountId: null, slugs: [found.personKey] }, false],
		['another page', { ...found, companyId: '7' }, false],
		['several names', { companyId: PAGE, accountId: null, slugs: ['jane', 'jane-doe'] }, true],
		['nobody', { companyId: PAGE, accountId: null }, false],
	])('knows somebody found by a name by %s: %p', async (_, person, isKnown) => {
		await store().add([found]);
		const before = await places();
		expect(await store().find([person])).toMatchObject({
			ok: true,
			known: new Set(isKnown ? [person] : []),
		});
		expect(await places()).toBe(before);
	});

	it('asks no more once it knows everybody', async () => {
		await store().add([ann, ben]);
		deduplication.calls.length = 0;
		await store().find([ann, ben]);
		expect(callsAt('workflow')).toEqual(['count', 'record']);
	});

	it('tells whether it knew anybody', async () => {
		const asking = store();
		expect(asking.knewSomebody).toBeNull();
		await asking.find([ann]);
		expect(asking.knewSomebody).toBe(false);
		await asking.add([ann]);
		expect(asking.knewSomebody).toBe(false);
		await asking.find([ben, ann]);
		expect(asking.knewSomebody).toBe(true);
	});

	it('holds what it has said where a later question fails', async () => {
		const many = Array.from({ length: 60 }, (_, index) => recipientOf(index + 1));
		await store().add(many);
		for (let tries = 0; tries < 4; tries++) {
			deduplication.failNext('record', new Error('no connection'), { after: tries === 0 ? 1 : 0 });
		}
		const [first] = [many.slice(0, 50)];
		expect(await store().find(many)).toStrictEqual({
			ok: true,
			known: new Set(first),
			asked: first,
		});
	});

	it('does not ask about nobody', async () => {
		expect(await store().find([])).toMatchObject({ ok: true, known: new Set() });
		expect(deduplication.calls).toStrictEqual([]);
	});
});

describe('adding to the store', () => {
	it('keeps people, and tells who was there already', async () => {
		expect(await store().add([ann, ben])).toMatchObject({ ok: true, known: new Set() });
		expect(await store().add([ben, cem])).toMatchObject({ ok: true, known: new Set([ben]) });
		expect(await store().find([ann, ben, cem])).toMatchObject({
			known: new Set([ann, ben, cem]),
		});
		expect(await places()).toBe(3);
	});

	it('takes nobody for known who is found by another name while it is asked', async () => {
		const person = recipientOf(4, { slugs: [] });
		const answer = store().add([ann, person]);
		person.slugs.push('jane-doe');
		expect(await answer).toMatchObject({ ok: true, known: new Set() });
		expect(await store().find([person])).toMatchObject({ known: new Set([person]) });
	});
});

describe('somebody known by id, who was found by one more name', () => {
	const byId = recipientOf(4);
	const byName: StoredPerson = { companyId: PAGE, accountId: null, slugs: ['jane-doe'] };

	it('is known by that name from the second execution on that finds it', async () => {
		await store().add([byId]);
		for (const known of [[], [byName]]) {
			expect(await store().add([found])).toMatchObject({ known: new Set([found]) });
			expect(await store().find([byName])).toMatchObject({ known: new Set(known) });
		}
		expect(await places()).toBe(3);
		deduplication.calls.length = 0;
		await store().add([found]);
		expect(callsAt('workflow')).toEqual(['count', 'record']);
	});

	it('does not count as seen for somebody else’s name', async () => {
		const other = recipientOf(5, { slugs: ['john-doe'] });
		await store().add([byId, recipientOf(5)]);
		await store().add([found]);
		await store().add([other]);
		const names = { ...byName, slugs: ['john-doe'] };
		expect(await store().find([names])).toMatchObject({ known: new Set() });
	});

	it('is known by id where the name cannot be kept', async () => {
		await store().add([byId]);
		deduplication.failNext('record', new Error('no connection'), { after: 1 });
		expect(await store().add([found])).toMatchObject({ ok: true, known: new Set([found]) });
	});
});

describe('confirming at the end', () => {
	it('puts back whom another process took out of the store by accident', async () => {
		await store().add([ann, found]);
		await executeContext(null).helpers.clearAllProcessedItems('workflow', { mode: 'entries' });
		await store().add([ben]);
		await store().confirm([ann, found]);
		expect(await places()).toBe(4);
		expect(await store().find([ann, ben, found])).toMatchObject({
			known: new Set([ann, ben, found]),
		});
	});

	it('costs three calls, and none where nobody was invited', async () => {
		await store().add([ann]);
		const before = deduplication.calls.length;
		await store().confirm([]);
		expect(deduplication.calls.length - before).toBe(0);
		await store().confirm([ann]);
		expect(deduplication.calls.length - before).toBe(3);
	});
});

describe('a question', () => {
	const many = Array.from({ length: 2_000 }, (_, index) => recipientOf(index + 1));

	it('grows while everybody is known, up to 400 people, and five are put at once', async () => {
		await store().add(many);
		const asking = store();
		expect(await asking.find(many)).toMatchObject({ asked: many.slice(0, 1_150) });
		expect(await asking.find(many)).toMatchObject({ asked: many });
	});

	it('is small again where somebody is new, and ends there', async () => {
		await store().add(many.slice(0, 200));
		const asking = store();
		const first = await asking.find(many);
		expect(first).toMatchObject({ ok: true, asked: many.slice(0, 350) });
		expect(first.ok && first.known.size).toBe(200);
		expect(await asking.find(many.slice(350))).toMatchObject({ asked: many.slice(350, 400) });
		expect(await places()).toBe(200);
	});
});

describe('taking people out of the store', () => {
	it('takes all their places, and nobody else’s', async () => {
		await store().add([ann, ben, found]);
		await store().remove([ann, found, cem]);
		expect(await store().find([ann, ben, found, cem])).toMatchObject({ known: new Set([ben]) });
		expect(await places()).toBe(1);
	});

	it('asks for nothing where there is nobody', async () => {
		await store().remove([]);
		expect(deduplication.calls).toStrictEqual([]);
	});
});
