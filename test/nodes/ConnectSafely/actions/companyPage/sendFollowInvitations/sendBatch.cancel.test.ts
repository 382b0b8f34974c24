import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../../../support/contexts';
import { deduplication } from '../../../../../support/engine';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { PAGE, recipientOf } from '../../../people';
import { allSent, runWith } from './sendRun';

const recipients = [recipientOf(1), recipientOf(2)];
const invitedBefore = () => new InvitedBefore(executeContext(null), new SimulatedClock());

/** A run in which something comes in the way once people are recorded as invited. */
async function sendWhere(then: (run: ReturnType<typeof runWith>, cancel: () => void) => void) {
	deduplication.clear();
	const cancel = new AbortController();
	const store = invitedBefore();
	const add = store.add.bind(store);
	const post = jest.fn(allSent);
	const run = runWith({ invitedBefore: store, post, signal: cancel.signal });
	store.add = async (people) => {
		const answer = await add(people);
		then(run, () => cancel.abort());
		return answer;
	};
	const log = { notes: [], requests: 0 };
	await sendBatch({ companyId: PAGE, accountId: null, recipients }, run, log);
	const answer = await invitedBefore().find(recipients);
	const recorded = answer.ok ? answer.known.size : null;
	return { run, log, post, recorded };
}

describe('people who were recorded', () => {
	it.each<[string, Parameters<typeof sendWhere>[0], RegExp]>([
		['the execution was cancelled', (_, cancel) => cancel(), /cancelled/],
		[
			'another call has stopped the run',
			({ state, clock }) => {
				const failed = state.breaker.cancelled();
				state.breaker.open('run', { companyId: PAGE, accountId: null }, failed, clock.now() + 1);
			},
			/sending stopped before/,
		],
	])('are taken back where meanwhile %s', async (_, then, cause) => {
		const { run, log, post, recorded } = await sendWhere(then);
		expect(post).not.toHaveBeenCalled();
		expect(log.requests).toBe(0);
		expect(recorded).toBe(0);
		for (const recipient of recipients) {
			expect(run.state.ledger.find(recipient)).toBeNull();
			expect(run.state.ledger.findResult(recipient)).toMatchObject({
				origin: 'notSent',
				code: 'stopped',
				mayHaveBeenSent: false,
				cause: expect.stringMatching(cause),
			});
		}
	});

	it('are asked where nothing came in the way', async () => {
		const { post, recorded } = await sendWhere(() => {});
		expect(post).toHaveBeenCalledTimes(1);
		expect(recorded).toBe(2);
	});
});
