import type { Answer } from '../../../../nodes/ConnectSafely/domain/answer';
import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import { planInvitations, type Group } from '../../../../nodes/ConnectSafely/domain/plan';
import { Stops } from '../../../../nodes/ConnectSafely/domain/stops';
import { invite } from '../../../../nodes/ConnectSafely/operations/invite';
import type { Sending } from '../../../../nodes/ConnectSafely/operations/sendBatch';
import { people } from '../../../support/people';
import { SimulatedClock } from '../../../support/simulatedClock';

const groups = planInvitations(
	people(6).map((profileUrn, entry) => ({
		entry,
		companyId: '1',
		accountId: null,
		target: { kind: 'target', profileUrn, personKey: String(1000 + entry) },
	})),
);

function sendingWith(post: Sending['post'], more: Partial<Sending> = {}): Sending {
	return {
		post,
		memory: new Memory({}, 0),
		stops: new Stops({}, 'key'),
		settings: {
			batchSize: 2,
			batchInterval: 1000,
			includeInputFields: false,
			maxRateLimitWait: 60_000,
			timeout: 1000,
		},
		clock: new SimulatedClock(),
		...more,
	};
}

function allSent({ people: batch }: Group): Answer {
	const results = batch.map(({ profileUrn }) => ({ profileUrn, success: true }));
	return { kind: 'http', statusCode: 200, headers: {}, body: { results } };
}

describe('a cancelled execution', () => {
	it('posts nothing at all where it is cancelled before', async () => {
		const post = jest.fn();
		const signal = AbortSignal.abort();
		const { settlements } = await invite(groups, sendingWith(post, { signal }));
		expect(post).not.toHaveBeenCalled();
		expect(settlements.map(({ verdict }) => verdict.status)).toEqual(Array(6).fill('NOT_SENT'));
	});

	it('posts nothing more where it is cancelled while it waits between batches', async () => {
		const controller = new AbortController();
		const clock = new SimulatedClock();
		clock.sleep = async () => controller.abort();
		let posts = 0;
		const post = async (batch: Group) => {
			posts++;
			return allSent(batch);
		};
		const sending = sendingWith(post, { clock, signal: controller.signal });
		const { settlements } = await invite(groups, sending);
		expect(posts).toBe(1);
		expect(settlements.map(({ verdict }) => verdict.status)).toEqual([
			...Array(2).fill('SENT'),
			...Array(4).fill('NOT_SENT'),
		]);
	});
});

describe('what counts as a request of a batch', () => {
	it('is neither a wait for the rate limit nor a new connection', async () => {
		const answers: Answer[] = [
			...Array.from({ length: 30 }, (): Answer => {
				const headers = { 'retry-after': '1' };
				return { kind: 'http', statusCode: 429, headers, body: { error: 'Slow down' } };
			}),
			{ kind: 'silence', cause: 'connectionFailed', detail: 'Not reached.' },
		];
		const post = async (batch: Group) => answers.shift() ?? allSent(batch);
		const { settlements } = await invite(groups, sendingWith(post));
		expect(settlements.map(({ verdict }) => verdict.status)).toEqual(Array(6).fill('SENT'));
	});
});

describe('two calls at once that share their memory', () => {
	it.each([
		['a rate limit', 429, { error: 'Slow down' }],
		['a refusal of the page', 403, { error: 'Request failed with status code 403' }],
	])('keep what the other one sent while this one met %s', async (_, statusCode, body) => {
		const memory = new Memory({}, 0);
		const clock = new SimulatedClock();
		const asked: string[] = [];
		const other = sendingWith(
			async (batch) => {
				asked.push(...batch.people.map(({ key }) => key));
				return allSent(batch);
			},
			{ memory },
		);
		let calls = 0;
		const post = async (batch: Group): Promise<Answer> => {
			if (calls++ > 0) {
				asked.push(...batch.people.map(({ key }) => key));
				return allSent(batch);
			}
			if (statusCode !== 429) await invite(groups, other);
			return { kind: 'http', statusCode, headers: { 'retry-after': '5' }, body };
		};
		clock.sleep = async (ms) => {
			if (ms === 5000) await invite(groups, other);
		};
		await invite(groups, sendingWith(post, { memory, clock }));
		const again = sendingWith(other.post, { memory });
		await invite(groups, again);
		for (const person of groups[0]?.people ?? []) {
			expect(asked.filter((key) => key === person.key).length).toBeLessThanOrEqual(1);
		}
	});
});
