import {
	refused,
	rejected,
	skipped,
	unknown,
	type Result,
} from '../../../../nodes/ConnectSafely/result';
import { Ledger } from '../../../../nodes/ConnectSafely/state/ledger';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { PAGE, recipientOf } from '../people';
import { givenBack } from './givenBack';

const [ann, ben, cem] = [recipientOf(1), recipientOf(2), recipientOf(3)];
const everybody = [ann, ben, cem];
const SENT = { kind: 'sent', status: 'SENT' } as const;
const LIMITED = skipped('invitationLimit');

/** Two calls of an agent that are under way at once. */
function twoCalls(limit: number, stored: Stored = {}) {
	return [new Ledger(stored, 0, limit), new Ledger(stored, 0, limit), stored] as const;
}

describe('a claim', () => {
	it('gets everybody where there is no limit', () => {
		const ledger = new Ledger({}, 0, Infinity);
		for (const recipient of everybody) ledger.reserve(recipient);
		expect(ledger.remaining(PAGE)).toBe(Infinity);
		expect(ledger.claim(everybody)).toStrictEqual(everybody);
		expect(ledger.remaining(PAGE)).toBe(Infinity);
	});

	it('for nobody changes nothing', () => {
		const stored: Stored = {};
		for (const limit of [0, 2, Infinity]) {
			const ledger = new Ledger(stored, 0, limit);
			expect(ledger.claim([])).toStrictEqual([]);
			expect(ledger.remaining(PAGE)).toBe(limit);
		}
		expect(stored).toStrictEqual({});
	});

	it('gets whom the limit has places for, in order, and settles the others', () => {
		const stored: Stored = {};
		const ledger = new Ledger(stored, 0, 2);
		for (const recipient of everybody) ledger.reserve(recipient);
		expect(ledger.remaining(PAGE)).toBe(-1);
		expect(ledger.claim(everybody)).toStrictEqual([ann, ben]);
		expect(ledger.findResult(cem)).toStrictEqual(LIMITED);
		expect(ledger.find(cem)).toBeNull();
		expect(Object.keys(stored.people?.[PAGE] ?? {})).toStrictEqual([ann.personKey, ben.personKey]);
		expect(ledger.remaining(PAGE)).toBe(0);
		expect(ledger.claim([cem])).toStrictEqual([]);
	});

	it('gets nobody where the limit is reached, and stores nothing of them', () => {
		const stored: Stored = {};
		const ledger = new Ledger(stored, 0, 1);
		ledger.settle(recipientOf(9), SENT);
		const before = givenBack(stored);
		expect(ledger.claim(everybody)).toStrictEqual([]);
		expect(everybody.map((recipient) => ledger.findResult(recipient))).toStrictEqual(
			Array(3).fill(LIMITED),
		);
		expect(stored).toStrictEqual(before);
	});

	it('tells of those who were asked before what became of them, beyond the limit too', () => {
		const timeout = unknown('timeout', 'no answer came');
		const ledger = new Ledger({}, 0, 2);
		ledger.settle(ann, timeout);
		expect(ledger.claim(everybody)).toStrictEqual([ben]);
		expect(ledger.findResult(ann)).toStrictEqual(timeout);
		expect(ledger.findResult(cem)).toStrictEqual(LIMITED);
		expect(ledger.claim([ann])).toStrictEqual([]);
		expect(ledger.findResult(ann)).toStrictEqual(timeout);
	});

	it('gives the places of the refused to those who come after them', () => {
		const ledger = new Ledger({}, 0, 1);
		expect(ledger.claim([ann])).toStrictEqual([ann]);
		ledger.settle(ann, refused('FAILED', 'notConnected', 'why', ''));
		expect(ledger.claim([ben])).toStrictEqual([ben]);
		ledger.settle(ben, rejected('badRequest', 'bad', ''));
		expect(ledger.claim([cem])).toStrictEqual([cem]);
	});

	it('asks for the limit of its own page only', () => {
		const ledger = new Ledger({}, 0, 1);
		const elsewhere = recipientOf(2, { companyId: '7' });
		ledger.settle(ann, SENT);
		expect(ledger.claim([elsewhere])).toStrictEqual([elsewhere]);
		expect([PAGE, '7'].map((page) => ledger.remaining(page))).toStrictEqual([0, 0]);
	});

	it('knows somebody by another account and in another place of the input', () => {
		const ledger = new Ledger({}, 0, 2);
		ledger.claim([ann]);
		const again = recipientOf(1, { accountId: 'b', entries: [7] });
		expect(ledger.claim([again])).toStrictEqual([]);
		expect(ledger.findResult(again)).toMatchObject({ status: 'UNKNOWN', code: 'connectionLost' });
		expect(ledger.remaining(PAGE)).toBe(1);
	});
});

describe('two calls at once', () => {
	it.each<[string, Result]>([
		['sent', SENT],
		['not sent', rejected('badRequest', 'bad', '')],
		['skipped', skipped('alreadyInvited')],
	])(
		'never claim the same person: one waits for what the other finds out, %s',
		async (_, result) => {
			const [first, second] = twoCalls(2);
			expect(first.claim([ann, ben])).toStrictEqual([ann, ben]);
			expect(second.claim([ben, cem])).toStrictEqual([]);
			expect(second.findResult(ben)).toBeNull();
			expect(second.findResult(cem)).toStrictEqual(LIMITED);
			let isClosed = false;
			const closed = second.close([]).then(() => (isClosed = true));
			first.release(ben);
			expect(second.claim([ben])).toStrictEqual([]);
			for (let turn = 0; turn < 20; turn++) await Promise.resolve();
			expect(isClosed).toBe(false);
			first.settle(ben, result);
			await closed;
			expect(second.findResult(ben)).toStrictEqual(result);
		},
	);

	it('wait no longer than the other one asks, and whoever gives up waits too', async () => {
		const [first, second] = twoCalls(2);
		const other = recipientOf(1);
		first.claim([ann]);
		second.reserve(other);
		second.giveUp(other, LIMITED);
		const closed = second.close([other]);
		await first.close([ann]);
		await closed;
		expect(second.findResult(other)).toMatchObject({ status: 'UNKNOWN', code: 'connectionLost' });
		expect(second.findAsked(ann)).toBeNull();
	});

	it('see the claims and results of each other, but not who is reserved', () => {
		const [first, second] = twoCalls(5);
		expect(second.remaining(PAGE)).toBe(5);
		first.reserve(ann);
		first.reserve(ben);
		expect([first, second].map((each) => each.remaining(PAGE))).toStrictEqual([3, 5]);
		first.claim([ann]);
		expect([first, second].map((each) => each.remaining(PAGE))).toStrictEqual([3, 4]);
		second.reserve(cem);
		second.settle(cem, SENT);
		expect([first, second].map((each) => each.remaining(PAGE))).toStrictEqual([2, 3]);
		first.settle(ann, rejected('badRequest', 'bad', ''));
		expect([first, second].map((each) => each.remaining(PAGE))).toStrictEqual([3, 4]);
		first.giveUp(ben, LIMITED);
		expect([first, second].map((each) => each.remaining(PAGE))).toStrictEqual([4, 4]);
	});

	it('never exceed the limit, whoever reserved first', () => {
		const [first, second] = twoCalls(2);
		for (const recipient of [ann, ben]) first.reserve(recipient);
		second.reserve(cem);
		expect(second.claim([cem])).toStrictEqual([cem]);
		expect(first.remaining(PAGE)).toBe(-1);
		expect(first.claim([ann, ben])).toStrictEqual([ann]);
		expect(first.findResult(ben)).toStrictEqual(LIMITED);
		expect([first, second].map((each) => each.remaining(PAGE))).toStrictEqual([0, 0]);
	});

	it('may have limits of their own', () => {
		const stored: Stored = {};
		const free = new Ledger(stored, 0, Infinity);
		expect(free.claim(everybody)).toStrictEqual(everybody);
		const limited = new Ledger(stored, 0, 4);
		expect(limited.remaining(PAGE)).toBe(1);
		free.settle(ann, rejected('badRequest', 'bad', ''));
		expect(limited.remaining(PAGE)).toBe(2);
	});

	it('do not share a dry run with what was really sent', () => {
		const stored: Stored = { dryRun: {} };
		new Ledger(stored, 0, 2).settle(ann, SENT);
		const dry = new Ledger(stored.dryRun ?? {}, 0, 2);
		expect(dry.remaining(PAGE)).toBe(2);
		dry.settle(ben, skipped('dryRun', 1));
		expect(new Ledger(stored, 0, 2).remaining(PAGE)).toBe(1);
	});
});

describe('giving somebody up', () => {
	it('waits for what another call is finding out about them', async () => {
		const [first, second] = twoCalls(Infinity);
		first.claim([ann]);
		second.giveUp(ann, LIMITED);
		expect(second.findResult(ann)).toBeNull();
		const closed = second.close([ann]);
		first.settle(ann, SENT);
		await closed;
		expect(second.findResult(ann)).toStrictEqual(SENT);
	});
});
