import type { INode, INodeParameters } from 'n8n-workflow';

import { operationRunner } from '../support/operations';
import { people } from '../support/people';
import { COMPANY, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, readAnswers, type ReadBehaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const outage = readAnswers.serverError();
const continuing: Partial<Scenario> = { node: { onError: 'continueRegularOutput' } };

describe('Get Many Followers', () => {
	const clock = () => new SimulatedClock();
	let shared = clock();
	const simulator = withSimulator(() => ({ clock: (shared = clock()) }));
	const run = operationRunner(simulator, 'companyPage', 'getManyFollowers');
	const all = async (more: Partial<Scenario> = {}, options: INodeParameters = {}) =>
		await run({ returnAll: true, options }, { clock: shared, ...more });
	beforeEach(() => simulator().follow(COMPANY, ...people(250)));

	it.each<[string, ReadBehaviour]>([
		['500', outage],
		['502', answers.badGateway()],
		['a reset', { kind: 'reset', send: true }],
		['half an answer', { kind: 'resetMidAnswer', send: true }],
		['a page of HTML', answers.htmlPage(true)],
		['409', readAnswers.underWay(409)],
		["LinkedIn's own 400", answers.passedOn(400)],
	])('tries again after %s, and lists everybody once', async (_, behaviour) => {
		simulator().scriptReads('followers', null, behaviour, behaviour);
		const { outputs } = await all();
		expect(outputs[0]?.map(({ profileUrn }) => profileUrn)).toEqual(people(250).reverse());
		const starts = simulator().followerRequests.map(({ query }) => query.start);
		expect(starts).toEqual(['0', '100', '100', '100', '200']);
	});

	it('takes a refusal beyond the last follower for the end of the list', async () => {
		simulator().unfollow(COMPANY, ...people(150));
		simulator().scriptReads('followers', null, readAnswers.badSlug());
		const { outputs } = await all();
		expect(outputs[0]?.map(({ profileUrn }) => profileUrn)).toEqual(people(100, 1_150).reverse());
	});

	it('tries again where no answer comes in time', async () => {
		simulator().scriptReads('followers', { kind: 'stall', send: true });
		const { outputs } = await all({}, { timeout: 0.2 });
		expect(outputs[0]).toHaveLength(250);
	});

	describe('with a rate limit', () => {
		const limited: ReadBehaviour = { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 30 };

		it('waits for it within Wait at Limit', async () => {
			simulator().scriptReads('followers', null, limited);
			const { outputs } = await all();
			expect(outputs[0]).toHaveLength(250);
			expect(shared.sleeps).toEqual([30_000]);
		});

		it('does not wait beyond it, and says when to run it again', async () => {
			simulator().scriptReads('followers', null, limited);
			const { outputs } = await all(continuing, { maxRateLimitWait: 29 });
			expect(outputs[0]).toHaveLength(101);
			expect(outputs[0]?.at(-1)).toEqual({
				error: expect.stringMatching(
					/rate limit is used up\. Run it again after 15 Jan 2026, 07:01 \(America\/New_York\)\.$/,
				),
				details: {
					errorCode: 'rateLimited',
					retryable: true,
					httpStatusCode: 429,
					retryAt: '2026-01-15T12:00:30.000Z',
				},
			});
			expect(shared.sleeps).toEqual([]);
		});
	});

	it.each<[string, Partial<INode>, ReadBehaviour]>([
		['thrown error', {}, outage],
		['thrown error about the key', {}, answers.unauthorized()],
		['thrown error about the page', {}, answers.forbidden()],
		['lone item with the reason', { onError: 'continueRegularOutput' }, outage],
		['lone item about the page', { onError: 'continueRegularOutput' }, answers.forbidden()],
	])('is run again by Retry On Fail after a %s', async (_, node, behaviour) => {
		simulator().scriptReads('followers', behaviour, behaviour, behaviour);
		simulator().alwaysReads('followers', null);
		const retrying = { retryOnFail: true, maxTries: 4, waitBetweenTries: 1, ...node };
		const { outputs } = await all({ node: retrying });
		expect(outputs[0]?.filter((item) => !('error' in item))).toHaveLength(250);
	});

	it('stops at once when it is cancelled', async () => {
		let cancel = () => {};
		simulator().scriptReads('followers', { kind: 'meanwhile', happens: () => cancel() });
		const { run: ended } = await all({ run: { cancelWhen: (stop) => (cancel = stop) } });
		expect(ended.status).toBe('canceled');
		await fetch(`${simulator().baseUrl}/accounts`);
		expect(simulator().followerRequests).toHaveLength(1);
	});
});
