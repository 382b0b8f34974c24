import { planBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/planBatch';
import type { Recipient } from '../../../../../../nodes/ConnectSafely/recipient';
import { notSent, skipped, type Result } from '../../../../../../nodes/ConnectSafely/result';
import { CircuitBreaker } from '../../../../../../nodes/ConnectSafely/state/circuitBreaker';
import { Ledger } from '../../../../../../nodes/ConnectSafely/state/ledger';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { PAGE, recipientOf } from '../../../people';

const people = [1, 2, 3].map((member) => recipientOf(member));
const [ann, ben, cem] = [recipientOf(1), recipientOf(2), recipientOf(3)];
const SENT: Result = { kind: 'sent', status: 'SENT' };

/** A dry run under a limit, whose batches are numbered from 1. */
function dryRun(limit = Infinity) {
	const ledger = new Ledger({}, 0, limit);
	const clock = new SimulatedClock();
	const breaker = new CircuitBreaker({}, 'key', clock);
	let batches = 0;
	const number = jest.fn(() => ++batches);
	const plan = (recipients: Recipient[]) =>
		planBatch({ companyId: PAGE, accountId: null, recipients }, { ledger, breaker }, number);
	const results = () => [ann, ben, cem].map((one) => ledger.find(one)?.result);
	return { ledger, breaker, clock, number, plan, results };
}

describe('a planned batch', () => {
	it('gives everybody its number, and the next one the next number', () => {
		const { plan, results } = dryRun();
		plan([ann, ben]);
		plan([cem]);
		expect(results()).toStrictEqual([
			skipped('dryRun', 1),
			skipped('dryRun', 1),
			skipped('dryRun', 2),
		]);
	});

	it('holds as many people as the limit has places for', () => {
		const { ledger, plan } = dryRun(2);
		for (const recipient of people) ledger.reserve(recipient);
		plan(people);
		expect(people.map((one) => ledger.findResult(one))).toStrictEqual([
			skipped('dryRun', 1),
			skipped('dryRun', 1),
			skipped('invitationLimit'),
		]);
		expect(ledger.find(cem)).toBeNull();
		expect(ledger.remaining(PAGE)).toBe(0);
	});

	it('leaves whom the execution knows what became of them, without a place in it', () => {
		const { ledger, plan, results } = dryRun(2);
		ledger.settle(ben, SENT);
		plan(people);
		expect(results()).toStrictEqual([skipped('dryRun', 1), SENT, undefined]);
		expect(ledger.findResult(people[2] ?? cem)).toStrictEqual(skipped('invitationLimit'));
	});

	it('of whom nobody would be asked takes no number', () => {
		const { ledger, number, plan } = dryRun(1);
		ledger.settle(ann, SENT);
		plan([ann]);
		plan([ben]);
		plan([]);
		expect(number).not.toHaveBeenCalled();
	});

	it('whose route is blocked takes no number, and tells everybody why', () => {
		const { ledger, breaker, clock, number, plan } = dryRun();
		for (const recipient of people) ledger.reserve(recipient);
		const cause = notSent('rateLimited', 'the rate limit is used up');
		breaker.open('page', { companyId: PAGE, accountId: null }, cause, clock.now() + 1000);
		plan(people);
		expect(number).not.toHaveBeenCalled();
		for (const recipient of people) {
			expect(ledger.find(recipient)).toBeNull();
			expect(ledger.findResult(recipient)).toMatchObject({
				status: 'NOT_SENT',
				code: 'stopped',
				cause: 'sending stopped before: the rate limit is used up',
			});
		}
	});

	it('whose route is blocked gives the places of its people back', () => {
		const { ledger, breaker, clock, plan } = dryRun(3);
		for (const recipient of people) ledger.reserve(recipient);
		expect(ledger.remaining(PAGE)).toBe(0);
		const route = { companyId: PAGE, accountId: null };
		breaker.open('page', route, notSent('stopped', 'no'), clock.now() + 1000);
		plan(people);
		expect(ledger.remaining(PAGE)).toBe(3);
	});

	it('whose route is blocked leaves whom the execution knows what became of them', () => {
		const { ledger, breaker, clock, plan } = dryRun();
		ledger.settle(ben, SENT);
		const route = { companyId: PAGE, accountId: null };
		breaker.open('run', route, notSent('stopped', 'no'), clock.now() + 1000);
		plan(people);
		expect(people.map((one) => ledger.findResult(one)?.status)).toEqual([
			'NOT_SENT',
			'SENT',
			'NOT_SENT',
		]);
	});
});
