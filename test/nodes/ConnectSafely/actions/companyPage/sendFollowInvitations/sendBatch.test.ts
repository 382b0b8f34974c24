import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { http } from '../../../api/answers';
import { PAGE, recipientOf } from '../../../people';
import { allSent, runWith } from './sendRun';

const SLOW_DOWN = { error: 'Slow down' };

/** Sends two batches of one person each with these answers; those left out are good ones. */
async function sendTwo(
	answers: Array<Partial<ReturnType<typeof http>>>,
	maxRateLimitWait: number,
	batchInterval = 0,
) {
	const clock = new SimulatedClock();
	const run = runWith({
		post: (profileUrns) => Object.assign(allSent(profileUrns), answers.shift()),
		batchSize: 1,
		batchInterval,
		maxRateLimitWait,
		clock,
	});
	const log = { notes: [], requests: 0 };
	const recipients = [1, 2].map((member) => recipientOf(member));
	for (const recipient of recipients) {
		await sendBatch({ companyId: PAGE, accountId: null, recipients: [recipient] }, run, log);
	}
	const results = recipients.map((recipient) => run.state.ledger.findResult(recipient));
	return { clock, log, results };
}

describe('the time that a batch may wait', () => {
	const nothingRemains = (seconds: number) => ({
		headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(seconds) },
	});
	const refused = (seconds: number, more = {}) => ({
		statusCode: 429,
		headers: { 'retry-after': String(seconds), ...more },
		body: SLOW_DOWN,
	});

	it('is spent on a pause and on a refusal together', async () => {
		const { clock, results } = await sendTwo([nothingRemains(40), refused(30)], 60_000);
		expect(clock.sleeps).toEqual([40_000]);
		expect(results[1]).toMatchObject({ status: 'NOT_SENT', code: 'rateLimited' });
	});

	it('suffices where both are short', async () => {
		const { clock, results } = await sendTwo([nothingRemains(40), refused(20)], 60_000);
		expect(clock.sleeps).toEqual([40_000, 20_000]);
		expect(results.map((result) => result?.kind)).toEqual(['sent', 'sent']);
	});

	it('follows Retry-After of a refusal, whatever else it says of its quota', async () => {
		const { remaining, reset } = { remaining: '0', reset: '50' };
		const more = { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset };
		const { clock, results } = await sendTwo([refused(5, more)], 60_000);
		expect(clock.sleeps).toEqual([5_000]);
		expect(results.map((result) => result?.kind)).toEqual(['sent', 'sent']);
	});

	it('may be five seconds shorter than the pause, as times come in whole seconds', async () => {
		const { clock, results } = await sendTwo([nothingRemains(65)], 60_000);
		expect(clock.sleeps).toEqual([65_000]);
		expect(results.map((result) => result?.kind)).toEqual(['sent', 'sent']);
	});

	it('ends before a pause that is longer, and nobody is sent until then', async () => {
		const { clock, log, results } = await sendTwo([nothingRemains(90)], 60_000);
		expect(clock.sleeps).toEqual([]);
		expect(log.requests).toBe(1);
		expect(results).toEqual([
			expect.objectContaining({ kind: 'sent' }),
			expect.objectContaining({
				origin: 'notSent',
				code: 'rateLimited',
				cause: "ConnectSafely's rate limit is used up",
				advice: '',
				retryAt: clock.now() + 90_000,
			}),
		]);
	});

	it('is waited for before the next request where results came with it, and nobody is sent again', async () => {
		const urn = recipientOf(1).profileUrn;
		const results = [{ profileUrn: urn, success: true, status: 'SENT' }];
		const {
			clock,
			log,
			results: found,
		} = await sendTwo([{ ...refused(20), body: { ...SLOW_DOWN, results } }], 60_000);
		expect(clock.sleeps).toEqual([20_000]);
		expect(log.requests).toBe(2);
		expect(found.map((result) => result?.kind)).toEqual(['sent', 'sent']);
	});

	it('stops the account where results came with a longer one', async () => {
		const urn = recipientOf(1).profileUrn;
		const results = [{ profileUrn: urn, success: true, status: 'SENT' }];
		const {
			clock,
			log,
			results: found,
		} = await sendTwo([{ ...refused(90), body: { ...SLOW_DOWN, results } }], 60_000);
		expect(clock.sleeps).toEqual([]);
		expect(log.requests).toBe(1);
		expect(found).toMatchObject([
			{ kind: 'sent' },
			{ origin: 'notSent', retryAt: clock.now() + 90_000 },
		]);
	});

	it('is not what the pause between two requests takes', async () => {
		const answers = [{}, refused(60)];
		const { clock, log, results } = await sendTwo(answers, 60_000, 90_000);
		expect(clock.sleeps).toEqual([90_000, 60_000, 90_000]);
		expect(log.requests).toBe(3);
		expect(results.map((result) => result?.kind)).toEqual(['sent', 'sent']);
	});
});
