import type { HttpAnswer } from '../../../../nodes/ConnectSafely/domain/answer';
import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import { Pace } from '../../../../nodes/ConnectSafely/domain/pace';
import type { Group } from '../../../../nodes/ConnectSafely/domain/plan';
import { Stops } from '../../../../nodes/ConnectSafely/domain/stops';
import {
	sendBatch,
	type Sending,
	type SendingResult,
} from '../../../../nodes/ConnectSafely/operations/sendBatch';
import { SimulatedClock } from '../../../support/simulatedClock';
import { PAGE, personOf } from '../domain/people';

const SLOW_DOWN = { error: 'Slow down' };

/** Sends two batches of one person each with these answers; those left out are good ones. */
async function sendTwo(answers: Array<Partial<HttpAnswer>>, maxRateLimitWait: number) {
	const clock = new SimulatedClock();
	const result: SendingResult = { notes: [], requests: 0 };
	const sending: Sending = {
		post: async ({ people }: Group) => ({
			kind: 'http',
			statusCode: 200,
			headers: {},
			body: { results: people.map(({ profileUrn }) => ({ profileUrn, success: true })) },
			...answers.shift(),
		}),
		memory: new Memory({}, 0),
		stops: new Stops({}, 'key'),
		pace: new Pace({}),
		record: null,
		settings: {
			batchSize: 1,
			batchInterval: 0,
			dryRun: false,
			includeInputFields: false,
			invitationLimit: 0,
			maxRateLimitWait,
			resolveProfiles: true,
			skipAlreadyInvited: false,
			skipFollowers: false,
			timeout: 1_000,
		},
		clock,
	};
	const people = [1, 2].map((member) => personOf(member));
	for (const person of people) {
		await sendBatch({ companyId: PAGE, accountId: null, people: [person] }, sending, result);
	}
	return { clock, verdicts: people.map(({ verdict }) => verdict) };
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
		const { clock, verdicts } = await sendTwo([nothingRemains(40), refused(30)], 60_000);
		expect(clock.sleeps).toEqual([40_000]);
		expect(verdicts[1]).toMatchObject({ status: 'NOT_SENT', code: 'rateLimited' });
	});

	it('suffices where both are short', async () => {
		const { clock, verdicts } = await sendTwo([nothingRemains(40), refused(20)], 60_000);
		expect(clock.sleeps).toEqual([40_000, 20_000]);
		expect(verdicts.map((verdict) => verdict?.kind)).toEqual(['sent', 'sent']);
	});

	it('follows Retry-After of a refusal, whatever else it says of its quota', async () => {
		const { remaining, reset } = { remaining: '0', reset: '50' };
		const more = { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset };
		const { clock, verdicts } = await sendTwo([refused(5, more)], 60_000);
		expect(clock.sleeps).toEqual([5_000]);
		expect(verdicts.map((verdict) => verdict?.kind)).toEqual(['sent', 'sent']);
	});
});
