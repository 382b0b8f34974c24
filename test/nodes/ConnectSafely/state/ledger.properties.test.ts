import fc from 'fast-check';

import { recipientId, type Recipient } from '../../../../nodes/ConnectSafely/recipient';
import {
	mayBeOut,
	notSent,
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

const PAGES = [PAGE, '7'];
const RESULTS: Result[] = [
	{ kind: 'sent', status: 'SENT' },
	unknown('timeout', 'no answer came'),
	refused('FAILED', 'alreadyInvited', 'they were invited before', 'Nothing to do.'),
	refused('FAILED', 'notConnected', 'they are no connection', 'Connect first.'),
	refused('FAILED', 'creditsExhausted', 'no credits are left', ''),
	rejected('badRequest', 'bad', 'Look at it.'),
	notSent('rateLimited', 'slow down', '', { retryAt: 1 }),
	skipped('alreadyInvited'),
];

type Step =
	| { kind: 'reserve' | 'giveUp' | 'release'; call: number; who: number }
	| { kind: 'settle'; call: number; who: number; result: number }
	| { kind: 'claim'; call: number; page: number; members: number[] };

const call = fc.nat(1);
const who = fc.nat(7);
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ kind: fc.constantFrom('reserve', 'giveUp', 'release'), call, who }),
	fc.record({
		kind: fc.constant('settle' as const),
		call,
		who,
		result: fc.nat(RESULTS.length - 1),
	}),
	fc.record({
		kind: fc.constant('claim' as const),
		call,
		page: fc.nat(1),
		members: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
	}),
);

/** Recipients of one call: four people on each of two pages. */
const recipients = (): Recipient[] =>
	PAGES.flatMap((companyId) => [1, 2, 3, 4].map((member) => recipientOf(member, { companyId })));

/** Two calls of an agent on what an execution stores, and who may be claimed by whom. */
class TwoCalls {
	readonly stored: Stored = {};
	readonly ledgers: Ledger[];
	/** Who has been claimed and not settled, by person and page. */
	private readonly claimed = new Map<string, number>();
	private readonly people = [recipients(), recipients()];

	constructor(private readonly limit: number) {
		this.ledgers = [0, 1].map(() => new Ledger(this.stored, 0, limit));
	}

	/** Takes a step where the operation may. */
	take(next: Step): void {
		const ledger = this.ledgers[next.call];
		if (!ledger) return;
		if (next.kind === 'claim') return this.claim(ledger, next);
		const recipient = this.people[next.call]?.[next.who];
		if (!recipient) return;
		const id = recipientId(recipient);
		const isClaimed = this.claimed.get(id) === next.call;
		if (next.kind === 'reserve' && !ledger.find(recipient)) ledger.reserve(recipient);
		if (next.kind === 'giveUp') ledger.giveUp(recipient, notSent('stopped', 'it stopped before'));
		if (!isClaimed) return;
		if (next.kind === 'release') ledger.release(recipient);
		if (next.kind === 'settle') ledger.settle(recipient, RESULTS[next.result] as Result);
		if (next.kind !== 'giveUp' && next.kind !== 'reserve') this.claimed.delete(id);
	}

	private claim(ledger: Ledger, { call: by, page, members }: Step & { kind: 'claim' }): void {
		const wanted = members.flatMap((member) => this.people[by]?.[4 * page + member] ?? []);
		const free = wanted.filter(
			(recipient) => !ledger.find(recipient) && !ledger.findAsked(recipient),
		);
		const places = this.limit - this.countOut(PAGES[page] as string);
		const got = ledger.claim(wanted);
		expect(got).toStrictEqual(free.slice(0, Math.max(0, places)));
		for (const recipient of got) {
			expect(this.claimed.has(recipientId(recipient))).toBe(false);
			this.claimed.set(recipientId(recipient), by);
		}
		for (const recipient of wanted) {
			if (got.includes(recipient)) continue;
			expect(ledger.findResult(recipient) ?? ledger.findAsked(recipient)).not.toBeNull();
		}
	}

	/** People on a page of whom is stored that an invitation left, or may have; "already" is no place. */
	countOut(companyId: string): number {
		return recipients().filter((recipient) => {
			const result = this.ledgers[0]?.find(recipient)?.result;
			const isOut = result !== undefined && mayBeOut(result);
			const isBefore = result?.kind === 'failed' && result.code === 'alreadyInvited';
			return recipient.companyId === companyId && isOut && !isBefore;
		}).length;
	}
}

describe('a ledger, whatever two calls do with it', () => {
	it('keeps the limit, and counts as one that n8n gives back', () => {
		fc.assert(
			fc.property(fc.nat(5), fc.array(step, { maxLength: 40 }), (limit, steps) => {
				const calls = new TwoCalls(limit);
				for (const next of steps) {
					calls.take(next);
					expect(givenBack(calls.stored)).toStrictEqual(calls.stored);
					const fresh = new Ledger(givenBack(calls.stored), 0, limit);
					const copy = new Ledger(calls.stored, 0, limit);
					for (const page of PAGES) {
						expect(calls.countOut(page)).toBeLessThanOrEqual(limit);
						expect(fresh.remaining(page)).toBe(limit - calls.countOut(page));
						expect(copy.remaining(page)).toBe(fresh.remaining(page));
						for (const ledger of calls.ledgers) {
							expect(ledger.remaining(page)).toBeLessThanOrEqual(fresh.remaining(page));
						}
					}
				}
			}),
		);
	});
});
