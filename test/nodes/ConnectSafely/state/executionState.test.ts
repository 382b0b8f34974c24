import { notSent, refused, rejected, type Result } from '../../../../nodes/ConnectSafely/result';
import {
	openExecutionState,
	type ExecutionState,
} from '../../../../nodes/ConnectSafely/state/executionState';
import { Ledger } from '../../../../nodes/ConnectSafely/state/ledger';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { SimulatedClock } from '../../../support/simulatedClock';
import { PAGE, profileOf, recipientOf } from '../people';
import { givenBack, NOW } from './givenBack';

type Context = ReturnType<typeof executeContext>;
type Opening = Parameters<typeof openExecutionState>[1];

const HERE = { companyId: PAGE, accountId: 'a' };
const [ann, ben] = [recipientOf(1), recipientOf(2)];
const SENT: Result = { kind: 'sent', status: 'SENT' };
const ACME = { id: PAGE, name: 'Acme', universalName: 'acme' };
const FAULT = rejected('forbidden', 'no access', '', { isSetupFault: true });
const HOLD = notSent('rateLimited', 'on hold', '', { retryAt: 1 });

/** The state as one call of the node has it. */
function open(context: Context, more: Partial<Opening> = {}): ExecutionState {
	return openExecutionState(context, {
		apiId: 'key',
		clock: new SimulatedClock(NOW),
		dryRun: false,
		invitationLimit: Infinity,
		skipAlreadyInvited: false,
		...more,
	});
}

/** The same execution, as another node of its workflow has it. */
function otherNode(context: Context): Context {
	const own = {};
	return Object.assign(Object.create(context) as Context, {
		getNode: () => ({ ...context.getNode(), id: 'Other' }),
		getContext: (type: 'flow' | 'node') => (type === 'flow' ? context.getContext('flow') : own),
	});
}

beforeEach(() => deduplication.clear());

describe('the state of an execution', () => {
	it('is shared by all calls of the node, and by no other execution', () => {
		const context = executeContext(null);
		const first = open(context);
		first.ledger.settle(ann, SENT);
		first.breaker.open('page', HERE, HOLD, NOW + 60_000);
		first.limiter.hold('sends', 'a', NOW + 60_000);
		first.profiles.keep('a', 'jane-doe', {
			kind: 'found',
			profile: profileOf(1),
			notConnected: null,
		});
		first.pages.keep('a', [ACME]);
		const second = open(context);
		expect(second.ledger.find(ann)).toStrictEqual({ result: SENT, isEarlierRun: false });
		expect(second.breaker.findBlock(HERE)).not.toBeNull();
		expect(second.limiter.until('sends', 'a', NOW)).toBe(NOW + 60_000);
		expect(second.profiles.find('jane-doe')).toStrictEqual(profileOf(1));
		expect(second.pages.find('a')).toStrictEqual([ACME]);
		expect(second.followersOf(PAGE)).toBe(first.followersOf(PAGE));
		expect(second.followersOf('7')).not.toBe(first.followersOf(PAGE));
		const other = open(executeContext(null));
		expect(other.ledger.find(ann)).toBeNull();
		expect(other.breaker.findBlock(HERE)).toBeNull();
		expect(other.followersOf(PAGE)).not.toBe(first.followersOf(PAGE));
	});

	it('counts the runs of the node', () => {
		const context = executeContext(null);
		open(context).ledger.settle(ann, SENT);
		const secondRun = { $runIndex: 1 } as unknown as ReturnType<Context['getWorkflowDataProxy']>;
		jest.spyOn(context, 'getWorkflowDataProxy').mockReturnValue(secondRun);
		expect(open(context).ledger.find(ann)?.isEarlierRun).toBe(true);
	});

	it('shares with the other nodes of the execution whom they invited, or may have, and nothing else', () => {
		const context = executeContext(null);
		const first = open(context, { invitationLimit: 1 });
		first.ledger.settle(ann, SENT);
		first.ledger.settle(ben, refused('FAILED', 'notConnected', 'no connection', ''));
		first.breaker.open('page', HERE, HOLD, NOW + 60_000);
		const second = open(otherNode(context), { invitationLimit: 1 });
		expect(second.ledger.find(ann)).toStrictEqual({ result: SENT, isEarlierRun: true });
		expect(second.ledger.find(ben)).toBeNull();
		expect(second.ledger.remaining(PAGE)).toBe(1);
		expect(second.breaker.findBlock(HERE)).toBeNull();
		expect([first.mayHaveSent(), second.mayHaveSent()]).toEqual([true, false]);
		second.ledger.settle(ben, SENT);
		expect(open(context).ledger.find(ben)).toStrictEqual({ result: SENT, isEarlierRun: true });
		expect(open(context, { invitationLimit: 2 }).ledger.remaining(PAGE)).toBe(1);
	});

	it('takes over what an earlier version kept with the node alone', () => {
		const context = executeContext(null);
		const node = context.getContext('node') as Stored;
		const old: Stored = {};
		const ledger = new Ledger(old, 0, Infinity);
		ledger.settle(ann, SENT);
		ledger.settle(ben, refused('FAILED', 'notConnected', 'no connection', 'Connect first.'));
		Object.assign(node, givenBack(old));
		open(otherNode(context)).ledger.settle(recipientOf(3), SENT);
		const state = open(context, { invitationLimit: 2 });
		expect(state.ledger.find(ann)?.result).toStrictEqual(SENT);
		expect(state.ledger.find(ben)?.result).toStrictEqual(ledger.find(ben)?.result);
		expect(state.ledger.remaining(PAGE)).toBe(1);
		expect(node.people).toBe(undefined);
		expect(open(otherNode(context)).ledger.find(ann)?.result).toStrictEqual(SENT);
	});

	it('does not block another key, nor knows its pages', () => {
		const context = executeContext(null);
		open(context).breaker.open('run', HERE, HOLD, NOW + 60_000);
		open(context).pages.keep('a', [ACME]);
		const other = open(context, { apiId: 'other' });
		expect(other.breaker.findBlock(HERE)).toBeNull();
		expect(other.pages.find('a')).toBeNull();
	});

	it.each([
		[Infinity, Infinity],
		[3, 3],
		[0, 0],
	])('with the limit %p has %p places', (invitationLimit, places) => {
		for (const dryRun of [false, true]) {
			const state = open(executeContext(null), { invitationLimit, dryRun });
			expect(state.ledger.remaining(PAGE)).toBe(places);
		}
	});

	it('is blocked where the execution is cancelled', () => {
		const execution = new AbortController();
		const state = open(executeContext(null, execution.signal));
		expect(state.breaker.findBlock(HERE)).toBeNull();
		execution.abort();
		expect(state.breaker.findBlock(HERE)).toStrictEqual(state.breaker.cancelled());
	});

	it('forgets for a node that is tried again what it has to ask for again', () => {
		const state = open(executeContext(null));
		state.ledger.settle(ann, SENT);
		state.pages.keep('a', [ACME]);
		state.breaker.open('pair', HERE, FAULT, NOW + 60_000);
		state.breaker.open('page', { ...HERE, companyId: '7' }, HOLD, NOW + 60_000);
		state.forgetSetup();
		expect(state.pages.find('a')).toBeNull();
		expect(state.breaker.findBlock(HERE)).toBeNull();
		expect(state.breaker.findBlock({ ...HERE, companyId: '7' })).not.toBeNull();
		expect(state.ledger.find(ann)).not.toBeNull();
	});
});

describe('the state of an operation that does not invite', () => {
	it('has no limit, no dry run, and does not ask n8n’s store', () => {
		const context = executeContext(null);
		const state = openExecutionState(context, { clock: new SimulatedClock(NOW), apiId: 'key' });
		expect(state.ledger.remaining(PAGE)).toBe(Infinity);
		expect(state.numberDryBatch).toBeNull();
		expect(state.invitedBefore).toBeNull();
	});

	it('shares what it knows with those who can ask nothing, under a key of its own', () => {
		const context = executeContext(null);
		const openWithout = (more: Partial<Opening> = {}) =>
			openExecutionState(context, { clock: new SimulatedClock(NOW), ...more });
		openWithout().breaker.open('run', HERE, HOLD, NOW + 60_000);
		expect(openWithout({ apiId: '' }).breaker.findBlock(HERE)).not.toBeNull();
		expect(openWithout({ apiId: 'key' }).breaker.findBlock(HERE)).toBeNull();
	});

	it('has its place among what n8n keeps of the execution', () => {
		const context = executeContext(null);
		open(context).ledger.settle(ann, SENT);
		expect(givenBack(context.getContext('flow'))).toStrictEqual({
			connectSafely: {
				nodes: [context.getNode().id],
				people: { [PAGE]: { [ann.personKey]: { s: 'SENT', r: 0 } } },
			},
		});
	});
});

describe('a dry run', () => {
	it('has a ledger of its own, and numbers its batches over all calls', () => {
		const context = executeContext(null);
		open(context).ledger.settle(ann, SENT);
		const dry = open(context, { dryRun: true });
		expect(dry.ledger.find(ann)).toBeNull();
		dry.ledger.settle(ben, SENT);
		expect(open(context).ledger.find(ben)).toBeNull();
		expect(open(context, { dryRun: true }).ledger.find(ben)).not.toBeNull();
		expect([dry.numberDryBatch?.(), dry.numberDryBatch?.()]).toStrictEqual([1, 2]);
		expect(open(context, { dryRun: true }).numberDryBatch?.()).toBe(3);
		expect(open(context).numberDryBatch).toBeNull();
	});

	it('leaves nothing that may have been sent', () => {
		const context = executeContext(null);
		const dry = open(context, { dryRun: true });
		dry.ledger.settle(ann, SENT);
		expect([dry.mayHaveSent(), open(context).mayHaveSent()]).toStrictEqual([false, false]);
		open(context).ledger.settle(ann, SENT);
		expect([dry.mayHaveSent(), open(context).mayHaveSent()]).toStrictEqual([true, true]);
	});

	it.each([
		[true, false, true],
		[true, true, false],
		[false, false, false],
		[false, true, false],
	])(
		'leaves n8n’s store alone: skipping %p, dry run %p, asked %p',
		async (skipAlreadyInvited, dryRun, isAsked) => {
			const { invitedBefore } = open(executeContext(null), { skipAlreadyInvited, dryRun });
			expect(invitedBefore !== null).toBe(isAsked);
			await invitedBefore?.add([ann]);
			expect(deduplication.calls.length > 0).toBe(isAsked);
		},
	);
});
