import type { IExecuteFunctions } from 'n8n-workflow';

import { InvitedBefore } from '../../../../nodes/ConnectSafely/state/invitedBefore';
import { MOST_ENTRIES } from '../../../../nodes/ConnectSafely/state/recordSize';
import { executeContext } from '../../../support/contexts';
import { SimulatedClock } from '../../../support/simulatedClock';
import { deduplication } from '../../../support/engine';
import { recipientOf } from '../people';

const WORKFLOW = 'workflow';
const LOCKED = new Error('database is locked');
const many = (count: number, from = 100) =>
	Array.from({ length: count }, (_, index) => recipientOf(from + index));
const [ann, ben, cem, dov] = [recipientOf(1), recipientOf(2), recipientOf(3), recipientOf(4)];
const found = recipientOf(5, { slugs: ['jane-doe'] });

/** The store as each execution of the workflow has it anew, but for calls with one context. */
const store = (context: IExecuteFunctions = executeContext(null)) =>
	new InvitedBefore(context, new SimulatedClock());

type Person = ReturnType<typeof recipientOf>;

/** As the node does with people who are invited. */
async function invite(people: Person[], recorded = store()): Promise<string[]> {
	expect(await recorded.add(people)).toMatchObject({ ok: true, known: new Set() });
	await recorded.confirm(people);
	return recorded.notes;
}

/** Puts these into the record before all others, so that it holds so many entries. */
async function fill(oldest: Person[], entries: number): Promise<void> {
	await store().add(oldest);
	deduplication.fill(WORKFLOW, entries - (await places()));
}

async function places(): Promise<number> {
	const { helpers } = executeContext(null);
	return await helpers.getProcessedDataCount('workflow', { mode: 'entries' });
}

async function knownOf(people: Person[]): Promise<Person[]> {
	const answer = await store().find(people);
	return answer.ok ? [...answer.known] : [];
}

beforeEach(() => deduplication.clear());

describe('a record that is full', () => {
	it('forgets whom it had known longest, as many as needed, and says so', async () => {
		await fill([ann, ben, cem], MOST_ENTRIES);
		expect(await invite([dov, recipientOf(6)])).toStrictEqual([
			"'Skip Already Invited' remembers at least 20,000 people and is now full: to make room, it has forgotten whom it had known longest, up to 2 people. They may be invited again if they are still on your list. For a list this long, keep the date of each invitation in a column, and run only the rows without a date.",
		]);
		expect(await places()).toBe(MOST_ENTRIES);
		expect(await knownOf([ann, ben, cem, dov, recipientOf(6)])).toEqual([cem, dov, recipientOf(6)]);
	});

	it.each([
		['one entry too many', 1, 'up to 1 person.'],
		['many, with separators', 1_200, 'up to 1,200 people.'],
	])('counts %s', async (_, tooMany, words) => {
		deduplication.fill(WORKFLOW, MOST_ENTRIES - 1 + tooMany);
		expect(await invite([ann])).toEqual([expect.stringContaining(words)]);
	});

	it('counts two entries for somebody found by a lookup', async () => {
		await fill([ann, ben], MOST_ENTRIES);
		expect(await invite([found])).toEqual([expect.stringContaining('up to 2 people.')]);
		expect(await knownOf([ann, ben, found])).toEqual([found]);
	});

	it('forgets nobody before the last place is taken', async () => {
		await fill([ann], MOST_ENTRIES - 1);
		expect(await invite([ben])).toStrictEqual([]);
		expect(await knownOf([ann, ben])).toEqual([ann, ben]);
	});

	it('forgets nobody for a question, nor for people who are not invited after all', async () => {
		await fill([ann], MOST_ENTRIES);
		const asking = store();
		expect(await asking.find([ann, ben])).toMatchObject({ known: new Set([ann]) });
		await asking.add([ben, cem]);
		await asking.remove([ben, cem]);
		await asking.confirm([]);
		expect(asking.notes).toStrictEqual([]);
		expect(await places()).toBe(MOST_ENTRIES);
		expect(await knownOf([ann])).toEqual([ann]);
	});

	it('forgets once in an execution, and the rest in the next one', async () => {
		await fill([ann, ben, cem], MOST_ENTRIES);
		const context = executeContext(null);
		expect(await invite([dov], store(context))).toHaveLength(1);
		expect(await invite([recipientOf(6)], store(context))).toStrictEqual([]);
		expect(await knownOf([ann, ben])).toEqual([ben]);
		expect(await places()).toBe(MOST_ENTRIES + 1);
		expect(await invite([recipientOf(7)])).toEqual([expect.stringContaining('up to 2 people.')]);
		expect(await knownOf([ben, cem, dov])).toEqual([dov]);
	});

	it('keeps the last ones of an execution that alone adds more than it holds', async () => {
		await fill([ann], MOST_ENTRIES);
		const context = executeContext(null);
		await invite([ben], store(context));
		const first = many(MOST_ENTRIES - 1);
		expect(await invite(first, store(context))).toStrictEqual([]);
		expect(await knownOf([ben])).toEqual([ben]);
		const next = many(5, 100_000);
		expect(await invite(next, store(context))).toHaveLength(1);
		expect(await places()).toBe(MOST_ENTRIES);
		expect(await knownOf([ben, ...first.slice(0, 6), ...next])).toEqual([
			...first.slice(4, 6),
			...next,
		]);
	});

	it('forgets while no other execution is at it', async () => {
		await fill([], MOST_ENTRIES);
		const recorded = store();
		await recorded.add([ann]);
		deduplication.calls.length = 0;
		await recorded.confirm([ann]);
		expect(deduplication.calls.map(({ call, scope }) => `${call} ${scope}`)).toEqual([
			'record node',
			'record workflow',
			'count workflow',
			'record workflow',
			'clear node',
		]);
	});

	it('keeps the people of two executions at once', async () => {
		await fill([ann, ben], MOST_ENTRIES);
		await Promise.all([invite([cem]), invite([dov])]);
		expect(await knownOf([ann, ben, cem, dov])).toEqual([cem, dov]);
		expect(await places()).toBe(MOST_ENTRIES);
	});

	it('forgets nobody whose store fails when it is counted or written, until the next execution', async () => {
		await fill([ann], MOST_ENTRIES);
		const failing = store();
		await failing.add([ben]);
		for (let tries = 0; tries < 4; tries++) deduplication.failNext('count', LOCKED);
		await failing.confirm([ben]);
		expect(failing.notes).toStrictEqual([]);
		for (let tries = 0; tries < 4; tries++) {
			deduplication.failNext('record', LOCKED, { after: tries === 0 ? 1 : 0 });
		}
		await failing.confirm([ben]);
		expect(failing.notes).toEqual([expect.stringContaining('up to 1 person.')]);
		expect(await knownOf([ann, ben])).toEqual([ann, ben]);
		await invite([cem]);
		expect(await knownOf([ann, ben, cem])).toEqual([ben, cem]);
		expect(await places()).toBe(MOST_ENTRIES);
	});

	it.each([
		['is not counted below the limit', MOST_ENTRIES - 1, 0, ['record']],
		['is counted at the limit by nobody', MOST_ENTRIES, 0, ['record']],
		['is counted beyond it', MOST_ENTRIES + 1, 0, ['record', 'count', 'record']],
		['drops nobody where others left meanwhile', MOST_ENTRIES + 1, 1, ['record', 'count']],
		['drops nobody where more left meanwhile', MOST_ENTRIES + 1, 2, ['record', 'count']],
	])('%s', async (_, entries, left, calls) => {
		const others = many(2);
		await store().add(others);
		deduplication.fill(WORKFLOW, entries - 3);
		const recorded = store();
		await recorded.add([ann]);
		await store().remove(others.slice(0, left));
		deduplication.calls.length = 0;
		await recorded.confirm([ann]);
		const ofWorkflow = deduplication.calls.filter(({ scope }) => scope === 'workflow');
		expect(ofWorkflow.map(({ call }) => call)).toEqual(calls);
		expect(recorded.notes).toHaveLength(calls.length === 3 ? 1 : 0);
	});

	it('forgets as many where the answer of the store is lost', async () => {
		await fill([ann, ben], MOST_ENTRIES);
		const failing = store();
		await failing.add([cem]);
		deduplication.failNext('record', LOCKED, { isDone: true, after: 1 });
		await failing.confirm([cem]);
		expect(failing.notes).toHaveLength(1);
		expect(await knownOf([ann, ben, cem])).toEqual([ben, cem]);
	});
});
