import {
	refused,
	rejected,
	skipped,
	unknown,
	type Result,
} from '../../../../nodes/ConnectSafely/result';
import { InvitedBefore, staysInStore } from '../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../support/contexts';
import { SimulatedClock } from '../../../support/simulatedClock';
import { deduplication } from '../../../support/engine';
import { PAGE, recipientOf } from '../people';

const [ann, ben] = [recipientOf(1), recipientOf(2)];
const found = recipientOf(4, { slugs: ['jane-doe', 'jane-roe'] });
const store = () => new InvitedBefore(executeContext(null), new SimulatedClock());

/** How many places are taken. */
async function places(): Promise<number> {
	const { helpers } = executeContext(null);
	return await helpers.getProcessedDataCount('workflow', { mode: 'entries' });
}

beforeEach(() => deduplication.clear());

describe('the places of the store', () => {
	it('are one for the person and one for each name, in a form that never changes', async () => {
		await store().add([ann, found]);
		const ofWorkflow = deduplication.calls.filter(({ scope }) => scope === 'workflow');
		expect(ofWorkflow.at(-1)).toStrictEqual({
			call: 'record',
			scope: 'workflow',
			values: [
				`follow invitation ${PAGE} ${ann.personKey}`,
				`follow invitation ${PAGE} ${found.personKey}`,
				`follow invitation ${PAGE} in/jane-doe`,
				`follow invitation ${PAGE} in/jane-roe`,
			],
		});
	});

	it('are those of the person alone, or of the names alone, where nothing else is known', async () => {
		await store().add([
			{ companyId: PAGE, accountId: null, personKey: ann.personKey },
			{ companyId: PAGE, accountId: null, slugs: ['jane'] },
		]);
		expect(
			deduplication.calls.find(({ scope, call }) => scope === 'workflow' && call === 'record'),
		).toMatchObject({
			values: [`follow invitation ${PAGE} ${ann.personKey}`, `follow invitation ${PAGE} in/jane`],
		});
	});

	it('are taken once, however often somebody is in the list', async () => {
		await store().add([ann, recipientOf(1, { accountId: 'b' }), ann]);
		expect(await places()).toBe(1);
	});

	it('are not lost where two calls come at once', async () => {
		const [first, second] = await Promise.all([
			store().add([ann]),
			store().add([ann, ben]),
			store().remove([recipientOf(3)]),
			store().find([recipientOf(5)]),
		]);
		expect(first).toMatchObject({ ok: true, known: new Set() });
		expect(second).toMatchObject({ ok: true, known: new Set([ann]) });
		expect(await store().find([ann, ben, recipientOf(3), recipientOf(5)])).toMatchObject({
			known: new Set([ann, ben]),
		});
		expect(await places()).toBe(2);
	});
});

describe('whether somebody stays in the store', () => {
	it.each<[string, Result | undefined, boolean]>([
		['an invitation', { kind: 'sent', status: 'SENT' }, true],
		['a timeout', unknown('timeout', 'no answer came'), true],
		['an earlier invitation', refused('FAILED', 'alreadyInvited', 'why', ''), true],
		['a follower', refused('FAILED', 'alreadyFollowing', 'why', ''), true],
		['a refusal', refused('FAILED', 'notConnected', 'why', ''), false],
		['a refused request', rejected('badRequest', 'bad', ''), false],
		['somebody left out', skipped('alreadyInvited'), false],
		['nothing', undefined, false],
	])('is told after %s', (_, result, stays) => {
		expect(staysInStore(result)).toBe(stays);
	});
});
