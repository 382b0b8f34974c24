import { refused, unknown, type Result } from '../../../../nodes/ConnectSafely/result';
import { Ledger } from '../../../../nodes/ConnectSafely/state/ledger';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { PAGE, recipientOf } from '../people';
import { givenBack } from './givenBack';

const ann = recipientOf(1);

describe('what is stored of people', () => {
	it('is plain JSON, with the cause of many people once', () => {
		const stored: Stored = {};
		const ledger = new Ledger(stored, 0, Infinity);
		const people = Array.from({ length: 50 }, (_, index) => recipientOf(index + 1));
		const cause = 'no answer came within 30 seconds';
		for (const recipient of people) ledger.settle(recipient, unknown('timeout', cause));
		const json = JSON.stringify(stored);
		expect(JSON.parse(json)).toStrictEqual(stored);
		expect(json.split(cause)).toHaveLength(2);
		expect(json.length / people.length).toBeLessThan(60);
	});

	it('holds each cause and advice once, over all runs of the node', () => {
		let stored: Stored = {};
		for (let run = 0; run < 3; run++) {
			stored = givenBack(stored);
			const ledger = new Ledger(stored, run, Infinity);
			for (let member = 1; member <= 3; member++) {
				const result = refused('FAILED', 'notConnected', 'no connection', 'Connect first.');
				ledger.settle(recipientOf(10 * run + member), result);
			}
		}
		expect(stored.texts).toStrictEqual(['no connection', 'Connect first.']);
	});

	it('takes little room while requests are under way', () => {
		const stored: Stored = {};
		const people = Array.from({ length: 50 }, (_, index) => recipientOf(index + 1));
		new Ledger(stored, 0, Infinity).claim(people);
		expect(JSON.stringify(stored).length / people.length).toBeLessThan(70);
	});

	it('may have lost its texts', () => {
		const stored: Stored = {};
		const ledger = new Ledger(stored, 0, Infinity);
		ledger.settle(ann, refused('FAILED', 'notConnected', 'why', 'What to do.'));
		delete stored.texts;
		expect(ledger.find(ann)?.result).toMatchObject({
			code: 'notConnected',
			cause: '',
			advice: '',
		});
	});
});

describe('what an execution stored that waited over an update of the package', () => {
	const SENTENCE = 'Only connections can be invited. Connect first.';
	const UNDER_WAY = 'A request with this person was under way. Check the page first.';
	const before = (): Stored => {
		const keys = [1, 2, 3, 4, 5, 6].map((member) => recipientOf(member).personKey);
		const rows = [
			{ s: 'SENT', p: PAGE, a: 'a', r: 0 },
			{ s: 'FAILED', c: 'notConnected', e: 0, p: PAGE, r: 0 },
			{ s: 'UNKNOWN', c: 'connectionLost', e: 1, r: 0 },
			{ s: 'UNKNOWN', c: 'serverError', e: 1, h: 500, r: 1 },
			{ s: 'FAILED', c: 'alreadyInvited', e: 0, r: 0 },
			{ s: 'SKIPPED', b: 4, r: 0 },
		] as const;
		return {
			people: { [PAGE]: Object.fromEntries(rows.map((row, index) => [keys[index], row])) },
			texts: [SENTENCE, UNDER_WAY],
		};
	};
	const failed = { kind: 'failed', advice: '' } as const;

	it.each<[number, Result, boolean]>([
		[1, { kind: 'sent', status: 'SENT', companyId: PAGE, accountId: 'a' }, true],
		[
			2,
			{
				...failed,
				origin: 'person',
				status: 'FAILED',
				code: 'notConnected',
				cause: SENTENCE,
				mayHaveBeenSent: false,
				companyId: PAGE,
			},
			true,
		],
		[3, unknown('connectionLost', UNDER_WAY), true],
		[4, unknown('serverError', UNDER_WAY, { httpStatusCode: 500 }), false],
		[
			5,
			{
				...failed,
				origin: 'person',
				status: 'FAILED',
				code: 'alreadyInvited',
				cause: SENTENCE,
				mayHaveBeenSent: true,
			},
			true,
		],
		[6, { kind: 'skipped', status: 'SKIPPED', reason: 'dryRun', batch: 4 }, true],
	])('is restored: %i', (member, result, isEarlierRun) => {
		const ledger = new Ledger(before(), 1, 10);
		expect(ledger.find(recipientOf(member))).toStrictEqual({ result, isEarlierRun });
		expect(ledger.claim([recipientOf(member)])).toStrictEqual([]);
	});

	it('counts against the limit', () => {
		const ledger = new Ledger(before(), 1, 10);
		expect(ledger.remaining(PAGE)).toBe(6);
		expect(ledger.mayHaveSent()).toBe(true);
		expect([1, 2, 3, 4, 5, 6].map((member) => ledger.mayHaveInvited(recipientOf(member)))).toEqual([
			true,
			false,
			true,
			true,
			true,
			false,
		]);
	});

	it('is added to without mixing up its texts', () => {
		const stored = before();
		const ledger = new Ledger(stored, 1, 10);
		const result = refused('FAILED', 'notConnected', 'no connection', 'Connect first.');
		ledger.settle(recipientOf(7), result);
		expect(stored.texts).toStrictEqual([SENTENCE, UNDER_WAY, 'no connection', 'Connect first.']);
		const later = new Ledger(givenBack(stored), 2, 10);
		expect(later.find(recipientOf(7))?.result).toStrictEqual(result);
		expect(later.find(recipientOf(2))?.result).toMatchObject({ cause: SENTENCE, advice: '' });
	});
});
