import {
	notSent,
	refused,
	rejected,
	skipped,
	unknown,
} from '../../../../nodes/ConnectSafely/result';
import { Ledger } from '../../../../nodes/ConnectSafely/state/ledger';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { PAGE, recipientOf } from '../people';
import { givenBack } from './givenBack';

const LIMIT = 3;
const [ann, ben] = [recipientOf(1), recipientOf(2)];
const SENT = { kind: 'sent', status: 'SENT' } as const;
const BLOCK = notSent('stopped', 'sending stopped before');
const UNDER_WAY = 'a request with this person was under way and its answer is not known';
const underWay = (r = 0) => ({ s: 'UNKNOWN', c: 'connectionLost', e: 0, r });

function ledgerOf(stored: Stored = {}, runIndex = 0) {
	return { ledger: new Ledger(stored, runIndex, LIMIT), stored };
}

/** What is stored of people on the page. */
const peopleIn = (stored: Stored) => stored.people?.[PAGE];

describe('somebody free', () => {
	it('becomes reserved: a place is held, and nothing is stored', () => {
		const { ledger, stored } = ledgerOf();
		ledger.reserve(ann);
		expect(ledger.remaining(PAGE)).toBe(2);
		expect(ledger.remaining('7')).toBe(3);
		expect(ledger.find(ann)).toBeNull();
		expect(ledger.findResult(ann)).toBeNull();
		expect(ledger.mayHaveInvited(ann)).toBe(false);
		expect(stored).toStrictEqual({});
	});

	it('becomes claimed', () => {
		const { ledger, stored } = ledgerOf();
		expect(ledger.claim([ann])).toStrictEqual([ann]);
		expect(ledger.remaining(PAGE)).toBe(2);
		expect(stored).toStrictEqual({
			people: { [PAGE]: { [ann.personKey]: underWay() } },
			texts: [UNDER_WAY],
		});
	});

	it('becomes settled', () => {
		const { ledger, stored } = ledgerOf();
		ledger.settle(ann, SENT);
		expect(ledger.remaining(PAGE)).toBe(2);
		expect(stored).toStrictEqual({ people: { [PAGE]: { [ann.personKey]: { s: 'SENT', r: 0 } } } });
	});
});

describe('somebody reserved', () => {
	it('holds one place, however often they are reserved', () => {
		const { ledger } = ledgerOf();
		for (let time = 0; time < 3; time++) ledger.reserve(ann);
		expect(ledger.remaining(PAGE)).toBe(2);
		ledger.claim([ann]);
		expect(ledger.remaining(PAGE)).toBe(2);
	});

	it('becomes claimed, with the same place', () => {
		const { ledger, stored } = ledgerOf();
		for (const recipient of [ann, ben]) ledger.reserve(recipient);
		expect(ledger.claim([ann])).toStrictEqual([ann]);
		expect(ledger.remaining(PAGE)).toBe(1);
		expect(peopleIn(stored)).toStrictEqual({ [ann.personKey]: underWay() });
	});

	it('becomes settled without a request, as in a dry run', () => {
		const { ledger, stored } = ledgerOf();
		ledger.reserve(ann);
		ledger.settle(ann, skipped('dryRun', 2));
		expect(ledger.remaining(PAGE)).toBe(2);
		expect(stored).toStrictEqual({
			people: { [PAGE]: { [ann.personKey]: { s: 'SKIPPED', b: 2, r: 0 } } },
		});
	});

	it('gives the place back where nobody is going to ask, and nothing is stored', () => {
		const { ledger, stored } = ledgerOf();
		ledger.reserve(ann);
		ledger.giveUp(ann, BLOCK);
		expect(ledger.remaining(PAGE)).toBe(3);
		expect(ledger.findResult(ann)).toBe(BLOCK);
		expect(ledger.find(ann)).toBeNull();
		expect(stored).toStrictEqual({});
		expect(new Ledger(stored, 1, LIMIT).claim([ann])).toStrictEqual([ann]);
	});

	it('keeps what another call found out meanwhile, where nobody is going to ask', () => {
		const { ledger, stored } = ledgerOf();
		ledger.reserve(ann);
		new Ledger(stored, 0, LIMIT).settle(ann, SENT);
		ledger.giveUp(ann, BLOCK);
		expect(ledger.findResult(ann)).toStrictEqual(SENT);
		expect(ledger.remaining(PAGE)).toBe(2);
		expect(peopleIn(stored)).toStrictEqual({ [ann.personKey]: { s: 'SENT', r: 0 } });
	});

	it('is free again after a crash', () => {
		const { ledger, stored } = ledgerOf();
		ledger.reserve(ann);
		const restarted = new Ledger(givenBack(stored), 0, LIMIT);
		expect(restarted.remaining(PAGE)).toBe(3);
		expect(restarted.claim([ann])).toStrictEqual([ann]);
	});
});

describe('somebody claimed', () => {
	it('is never claimed again, be it after a crash', () => {
		const { ledger, stored } = ledgerOf();
		ledger.claim([ann]);
		const restarted = new Ledger(givenBack(stored), 0, LIMIT);
		for (const each of [ledger, restarted]) {
			expect(each.claim([ann])).toStrictEqual([]);
			expect(each.findResult(ann)).toStrictEqual(unknown('connectionLost', UNDER_WAY));
			expect(each.remaining(PAGE)).toBe(2);
		}
	});

	it.each([
		['sent', SENT, { s: 'SENT', r: 0 }, 2],
		[
			'refused',
			refused('DECLINED', 'notConnected', 'they are no connection', 'Connect first.'),
			{ s: 'DECLINED', c: 'notConnected', e: 1, d: 2, r: 0 },
			3,
		],
		[
			'unknown',
			unknown('serverError', 'it answered 500', { httpStatusCode: 500 }),
			{ s: 'UNKNOWN', c: 'serverError', e: 1, h: 500, r: 0 },
			2,
		],
		[
			'sent to other ids than were asked for',
			{ ...SENT, companyId: '7', accountId: 'b' },
			{ s: 'SENT', p: '7', a: 'b', r: 0 },
			2,
		],
	])('becomes settled: %s', (_, result, stored, remaining) => {
		const { ledger, stored: all } = ledgerOf();
		ledger.reserve(ann);
		ledger.claim([ann]);
		ledger.settle(ann, result);
		expect(peopleIn(all)).toStrictEqual({ [ann.personKey]: stored });
		expect(givenBack(all)).toStrictEqual(all);
		expect(ledger.find(ann)?.result).toStrictEqual(result);
		expect(ledger.remaining(PAGE)).toBe(remaining);
		expect(ledger.claim([ann])).toStrictEqual([]);
		expect(new Ledger(givenBack(all), 1, LIMIT).claim([ann])).toStrictEqual([]);
	});

	it.each([
		['REJECTED', rejected('badRequest', 'bad', 'Look at it.')],
		['NOT_SENT', notSent('rateLimited', 'slow down', '', { retryAt: 1 })],
		['SKIPPED', skipped('alreadyInvited')],
	])('is left free for the next run by %s', (_, result) => {
		const { ledger, stored } = ledgerOf();
		ledger.claim([ann, ben]);
		ledger.settle(ann, result);
		expect(peopleIn(stored)).toStrictEqual({ [ben.personKey]: underWay() });
		expect(ledger.findResult(ann)).toBe(result);
		expect(ledger.remaining(PAGE)).toBe(2);
		expect(new Ledger(stored, 1, LIMIT).claim([ann])).toStrictEqual([ann]);
		expect(peopleIn(stored)?.[ann.personKey]).toStrictEqual(underWay(1));
	});

	it('goes back to reserved where the request was surely not carried out', () => {
		const { ledger, stored } = ledgerOf();
		ledger.claim([ann, ben]);
		ledger.release(ann);
		expect(peopleIn(stored)).toStrictEqual({ [ben.personKey]: underWay() });
		expect(ledger.find(ann)).toBeNull();
		expect(ledger.findResult(ann)).toBeNull();
		expect(ledger.remaining(PAGE)).toBe(1);
		expect(new Ledger(givenBack(stored), 0, LIMIT).remaining(PAGE)).toBe(2);
		expect(ledger.claim([ann])).toStrictEqual([ann]);
		expect(ledger.remaining(PAGE)).toBe(1);
	});

	it('may be given up after a release', () => {
		const { ledger } = ledgerOf();
		ledger.claim([ann]);
		ledger.release(ann);
		ledger.giveUp(ann, BLOCK);
		expect(ledger.findResult(ann)).toBe(BLOCK);
		expect(ledger.remaining(PAGE)).toBe(3);
	});
});

describe('somebody settled', () => {
	it('takes what is known now', () => {
		const { ledger, stored } = ledgerOf();
		ledger.settle(ann, unknown('timeout', 'no answer came'));
		ledger.settle(ann, SENT);
		expect(ledger.find(ann)?.result).toStrictEqual(SENT);
		expect(ledger.findResult(ann)).toStrictEqual(SENT);
		ledger.settle(ann, refused('FAILED', 'invitationFailed', 'why', ''));
		expect(ledger.remaining(PAGE)).toBe(3);
		expect(peopleIn(stored)).toStrictEqual({
			[ann.personKey]: { s: 'FAILED', c: 'invitationFailed', e: 1, r: 0 },
		});
	});

	it('is told apart from those beside them', () => {
		const { ledger } = ledgerOf();
		ledger.settle(ann, SENT);
		for (const each of [ben, recipientOf(1, { companyId: '7' })]) {
			expect(ledger.find(each)).toBeNull();
		}
	});
});
