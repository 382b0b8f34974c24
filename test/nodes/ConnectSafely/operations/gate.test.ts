import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import { skipped, unknown, type Verdict } from '../../../../nodes/ConnectSafely/domain/verdict';
import { admit, roomOn, type Gate } from '../../../../nodes/ConnectSafely/operations/gate';
import { InvitationRecord } from '../../../../nodes/ConnectSafely/operations/invitationRecord';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { PAGE, personOf } from '../domain/people';

const [ann, ben, cem] = [personOf(1), personOf(2), personOf(3)];
const people = [ann, ben, cem];
const SENT: Verdict = { kind: 'sent', status: 'SENT' };

/** The record as any execution of the workflow has it. */
const record = () => new InvitationRecord(executeContext(null), {});

function gate(invitationLimit = 0, more: Partial<Gate> = {}): Gate {
	return { memory: new Memory({}, 0), record: null, settings: { invitationLimit }, ...more };
}

beforeEach(() => deduplication.clear());

describe('the room on a page', () => {
	it.each([
		[0, 0, Infinity],
		[0, 3, Infinity],
		[2, 0, 2],
		[2, 1, 1],
		[2, 2, 0],
		[2, 3, 0],
	])('under the limit %i after %i invitations is %p', (limit, invited, room) => {
		const on = gate(limit);
		for (const person of people.slice(0, invited)) on.memory.record(person, SENT);
		expect(roomOn(PAGE, on)).toBe(room);
		expect(roomOn('7', on)).toBe(limit === 0 ? Infinity : limit);
	});
});

describe('the gate', () => {
	it('lets everybody through where there is no limit and no record', async () => {
		expect(await admit(people, gate())).toStrictEqual({ due: people, settled: new Map() });
		expect(await admit([], gate())).toStrictEqual({ due: [], settled: new Map() });
		expect(deduplication.calls).toStrictEqual([]);
	});

	it('lets through whom the limit has room for, in order', async () => {
		const on = gate(2);
		expect(await admit(people, on)).toStrictEqual({
			due: [ann, ben],
			settled: new Map([[cem, skipped('invitationLimit')]]),
		});
		expect(on.memory.recall(cem)).toBeNull();
		expect(await admit([cem], on)).toMatchObject({ due: [] });
	});

	it('lets nobody through where the limit is reached, and asks no record', async () => {
		const on = gate(1, { record: record() });
		on.memory.record(personOf(9), SENT);
		const { due, settled } = await admit(people, on);
		expect(due).toStrictEqual([]);
		expect([...settled.values()]).toStrictEqual(Array(3).fill(skipped('invitationLimit')));
		expect(deduplication.calls).toStrictEqual([]);
	});

	it('tells of those who were asked before what became of them, beyond the limit too', async () => {
		const on = gate(2);
		const timeout = unknown('timeout', 'No answer.');
		on.memory.record(ann, timeout);
		expect(await admit(people, on)).toStrictEqual({
			due: [ben],
			settled: new Map<unknown, Verdict>([
				[ann, timeout],
				[cem, skipped('invitationLimit')],
			]),
		});
	});

	it('marks people before anything is awaited', async () => {
		const on = gate(2, { record: record() });
		const admission = admit(people, on);
		expect(people.map((person) => on.memory.recall(person)?.verdict.status)).toStrictEqual([
			'UNKNOWN',
			'UNKNOWN',
			undefined,
		]);
		expect((await admission).due).toStrictEqual([ann, ben]);
	});

	it.each<[string, Partial<Gate>]>([
		['without a record', {}],
		['with a record', { record: record() }],
	])('lets nobody through twice where two calls come at once, %s', async (_, more) => {
		const on = gate(2, more);
		const [first, second] = await Promise.all([admit([ann, ben], on), admit([ben, cem], on)]);
		expect(first.due).toStrictEqual([ann, ben]);
		expect(second.due).toStrictEqual([]);
		expect(second.settled.get(ben)).toMatchObject({ status: 'UNKNOWN' });
		expect(second.settled.get(cem)).toStrictEqual(skipped('invitationLimit'));
	});

	it('skips whom an earlier execution invited, and they take no room', async () => {
		await record().add([ben]);
		const on = gate(3, { record: record() });
		expect(await admit(people, on)).toStrictEqual({
			due: [ann, cem],
			settled: new Map([[ben, skipped('alreadyInvited')]]),
		});
		expect(on.memory.recall(ben)).toBeNull();
		expect(roomOn(PAGE, on)).toBe(1);
		expect(await record().find([ann])).toMatchObject({ known: new Set([ann]) });
	});

	it.each(['count', 'record'] as const)(
		'lets nobody through where the record fails (%s), and keeps nobody in memory',
		async (call) => {
			deduplication.failNext(call, new Error('duplicate key'));
			const on = gate(2, { record: record() });
			const { due, settled } = await admit(people, on);
			expect(due).toStrictEqual([]);
			const failure = { status: 'NOT_SENT', code: 'stopped', mayHaveBeenSent: false };
			for (const person of [ann, ben]) {
				expect(settled.get(person)).toMatchObject(failure);
				expect(on.memory.recall(person)).toBeNull();
			}
			expect(settled.get(cem)).toStrictEqual(skipped('invitationLimit'));
			expect(on.memory.mayHaveSent).toBe(false);
			expect((await admit([ann, ben], on)).due).toStrictEqual([ann, ben]);
		},
	);
});
