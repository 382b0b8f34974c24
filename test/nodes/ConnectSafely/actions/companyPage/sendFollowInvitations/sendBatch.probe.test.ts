import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { unknown } from '../../../../../../nodes/ConnectSafely/result';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { neverSent } from '../../../api/answers';
import { PAGE, recipientOf } from '../../../people';
import { allSent, runWith } from './sendRun';

const unreached = (times: number) =>
	Array.from({ length: times }, () => neverSent('connectionFailed'));

/** Sends a batch of so many people with these answers, then good ones; maybe after one without any. */
async function send(size: number, answers: Response[], isAfterDoubt: boolean) {
	const clock = new SimulatedClock();
	const recipients = Array.from({ length: size }, (_, place) => recipientOf(place + 1));
	const urns = recipients.map(({ profileUrn }) => profileUrn);
	const requests: number[][] = [];
	const post = (profileUrns: string[]) => {
		requests.push(profileUrns.map((urn) => urns.indexOf(urn)));
		return answers.shift() ?? allSent(profileUrns);
	};
	const run = runWith({ post, clock });
	const batch = { companyId: PAGE, accountId: null, recipients };
	if (isAfterDoubt) run.state.breaker.noteDoubt(batch, unknown('timeout', 'no answer came'));
	await sendBatch(batch, run, { notes: [], requests: 1 });
	const results = recipients.map((recipient) => run.state.ledger.findResult(recipient));
	return { requests, results, sleeps: clock.sleeps };
}

describe('the request after one without a clear answer', () => {
	it.each([
		[1, [[0]], [1_000]],
		[2, [[0], [1]], [1_000, 1_000]],
		[3, [[0], [1, 2]], [1_000, 1_000]],
	])(
		'of %i people carries one alone, and pauses once a request',
		async (size, requests, sleeps) => {
			expect(await send(size, [], true)).toMatchObject({
				requests,
				results: Array(size).fill({ status: 'SENT' }),
				sleeps,
			});
		},
	);

	it('leaves the one whom it could not carry the reason for that', async () => {
		const { requests, results } = await send(3, unreached(3), true);
		expect(requests).toEqual([[0], [0], [0]]);
		const cause = 'the address was not reached';
		expect(results).toMatchObject([
			{ status: 'NOT_SENT', cause },
			{ status: 'NOT_SENT', cause: `sending stopped before: ${cause}` },
			{ status: 'NOT_SENT', cause: `sending stopped before: ${cause}` },
		]);
	});
});

describe('a request that never left', () => {
	it.each([
		[1, 'SENT', [1_000, 1_000, 1_000]],
		[2, 'SENT', [1_000, 1_000, 1_000, 3_000, 1_000]],
		[3, 'NOT_SENT', [1_000, 1_000, 1_000, 3_000, 1_000]],
	])(
		'%i times, leaves its people %s after longer and longer pauses',
		async (times, status, sleeps) => {
			const sent = await send(2, unreached(times), false);
			expect(sent.results).toMatchObject([{ status }, { status }]);
			expect(sent.sleeps).toEqual(sleeps);
		},
	);
});
