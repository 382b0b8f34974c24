import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import { personKeyIn } from '../../../../../../nodes/ConnectSafely/profiles/profileId';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { http } from '../../../api/answers';
import { PAGE, recipientOf } from '../../../people';
import { cutUp } from './refusedBatch';
import { allSent, runWith, type Post } from './sendRun';

const recipients = Array.from({ length: 50 }, (_, place) => recipientOf(place));
const places = new Map(recipients.map(({ personKey }, place) => [personKey, place]));
const placeOf = (profileUrn: string): number => places.get(personKeyIn(profileUrn) ?? '') ?? NaN;
const upTo = (size: number): number[] => Array.from({ length: size }, (_, place) => place);

/** Refuses a request with any of these people, without saying because of whom. */
const refusing =
	(refused: number[]): Post =>
	(profileUrns) =>
		profileUrns.some((profileUrn) => refused.includes(placeOf(profileUrn)))
			? http(400, { error: 'Invalid request' })
			: allSent(profileUrns);

/** Sends so many people in one batch. */
async function send(size: number, answer: Post, batchInterval = 0) {
	const clock = new SimulatedClock();
	const requests: number[][] = [];
	const post: Post = (profileUrns) => {
		requests.push(profileUrns.map(placeOf));
		return answer(profileUrns);
	};
	const run = runWith({ post, batchSize: 50, batchInterval, clock });
	const log = { notes: [], requests: 0 };
	const batch = { companyId: PAGE, accountId: null, recipients: recipients.slice(0, size) };
	await sendBatch(batch, run, log);
	const results = batch.recipients.map((recipient) => run.state.ledger.findResult(recipient));
	return { clock, log, results, requests };
}

/** These answers first, one request each. */
const first =
	(answers: Response[], then: Post): Post =>
	(profileUrns) =>
		answers.shift() ?? then(profileUrns);

describe('a batch that is refused without a name', () => {
	it.each([
		[4, [3]],
		[8, [7]],
		[50, [0]],
		[50, [49]],
		[50, [3, 11, 19, 26, 30, 41, 48]],
	])('of %i people, because of %j, is cut up until they are found', async (size, refused) => {
		const { log, results, requests } = await send(size, refusing(refused));
		const statuses = upTo(size).map((place) => (refused.includes(place) ? 'REJECTED' : 'SENT'));
		expect(results.map((result) => result?.status)).toEqual(statuses);
		expect(requests).toEqual(cutUp(size, refused).requests);
		expect(log.requests).toBe(requests.length);
	});

	it('because of everybody is given up once the requests for finding out are used up', async () => {
		const { results, requests } = await send(50, refusing(upTo(50)));
		expect(requests).toEqual(cutUp(50, upTo(50)).requests);
		expect(requests).toHaveLength(25);
		const statuses = upTo(50).map((place) => (place < 11 ? 'REJECTED' : 'NOT_SENT'));
		expect(results.map((result) => result?.status)).toEqual(statuses);
		expect(results.slice(11)).toEqual(
			upTo(39).map(() => ({
				kind: 'failed',
				origin: 'notSent',
				status: 'NOT_SENT',
				code: 'stopped',
				cause:
					'ConnectSafely kept refusing parts of this batch without saying because of whom, and the requests for finding out are used up',
				advice: "Run these people again in smaller batches ('Use Batches Of').",
				mayHaveBeenSent: false,
			})),
		);
	});

	it('pauses between two requests, not over a part that is cut up unsent', async () => {
		const { clock, requests } = await send(8, refusing([7]), 1_000);
		expect(requests).toEqual([upTo(8), [0, 1, 2, 3], [4, 5], [6], [7]]);
		expect(clock.sleeps).toEqual([1_000, 1_000, 1_000, 1_000]);
	});

	it('keeps its suspicion over a rate limit', async () => {
		const limited = http(429, { error: 'Slow down' }, { 'retry-after': '5' });
		const answers = [http(400, { error: 'Invalid request' }), limited];
		const { clock, requests } = await send(4, first(answers, refusing([3])));
		expect(requests).toEqual([[0, 1, 2, 3], [0, 1], [0, 1], [2], [3]]);
		expect(clock.sleeps).toEqual([5_000]);
	});

	it('suspects nobody after an answer that leaves the first half in doubt', async () => {
		const answers = [http(400, { error: 'Invalid request' }), http(500, { error: 'Oops' })];
		const { results, requests } = await send(8, first(answers, allSent));
		expect(requests).toEqual([upTo(8), [0, 1, 2, 3], [4], [5, 6, 7]]);
		const statuses = upTo(8).map((place) => (place < 4 ? 'UNKNOWN' : 'SENT'));
		expect(results.map((result) => result?.status)).toEqual(statuses);
	});

	const unnamed = http(400, { error: 'Invalid request' });
	const limited = (seconds: number) =>
		http(429, { error: 'Slow down' }, { 'retry-after': String(seconds) });
	it.each([
		[
			'longer each time it is asked to',
			[limited(1), limited(1), limited(1)],
			[1_000, 2_000, 4_000],
		],
		[
			'as briefly as at first once it was answered otherwise',
			[limited(1), limited(1), unnamed, limited(1), limited(1)],
			[1_000, 2_000, 1_000, 2_000],
		],
		[
			'for its whole time again once it was answered otherwise',
			[limited(40), unnamed, limited(40)],
			[40_000, 40_000],
		],
	])('waits for the rate limit %s', async (_, answers, sleeps) => {
		const { clock, results } = await send(4, first(answers, allSent));
		expect(clock.sleeps).toEqual(sleeps);
		expect(results.map((result) => result?.status)).toEqual(Array(4).fill('SENT'));
	});
});
