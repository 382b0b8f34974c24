import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type ScenarioResult } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import type { Behaviour, Naming, Wrapping } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const TEN = people(10);
const json = (status: number, error: string, more: object = {}): Behaviour => ({
	kind: 'answer',
	status,
	body: { success: false, error, ...more },
	send: true,
});
const odd = (status: number, more: object = {}): Behaviour => ({
	kind: 'oddReply',
	send: 6,
	status,
	naming: 'profileUrn',
	wrapping: 'results',
	isReversed: false,
	listed: 50,
	...more,
});

describe('"surely not sent" is earned', () => {
	const simulator = withSimulator();
	const run = async (profiles: string[], batchSize = 50): Promise<ScenarioResult> =>
		await runScenario({
			simulator: simulator(),
			rows: rowsOf(profiles),
			clock: new SimulatedClock(),
			options: { batchSize, skipAlreadyInvited: false },
		});
	const times = (urn: string | null): number => simulator().timesInvited(COMPANY, urn ?? '');

	/** Nobody twice, and nobody surely not sent who was. */
	function expectTruth({ success, error }: ScenarioResult): void {
		for (const { profileUrn } of success) expect(times(profileUrn)).toBe(1);
		for (const { profileUrn, mayHaveBeenSent } of error) {
			expect(times(profileUrn)).toBeLessThanOrEqual(mayHaveBeenSent ? 1 : 0);
		}
	}

	it.each<[string, Behaviour]>([
		['409', json(409, 'This batch is already being processed')],
		['423', json(423, 'Locked')],
		['425', json(425, 'Too early')],
		['499', json(499, 'Client closed request')],
		['400 of a part', json(400, 'Partial failure')],
		['400 without a word', json(400, '')],
		['422', json(422, 'timed out while sending')],
		['400 that also looks like validation', json(400, 'Invalid request: 10 already sent')],
		['402', json(402, 'No')],
		['404', json(404, 'Profile not found')],
		['405', json(405, 'Method not allowed')],
		['451', json(451, 'Unavailable')],
		['302', { kind: 'answer', status: 302, headers: { Location: '/done' }, send: true }],
		['303', { kind: 'answer', status: 303, headers: { Location: '/done' }, send: true }],
		['a page of a framework', { kind: 'answer', status: 400, body: '<pre>Bad</pre>', send: true }],
		['403 that counts', json(403, 'Forbidden', { totalSuccessful: 10 })],
		['429 of a part', json(429, 'Partially sent, then rate limited')],
		['429 of a failed send', json(429, 'Failed to send company follow invitations')],
		['429 that broke off', json(429, 'AxiosError: Request failed with status code 429')],
		['429 after some', json(429, 'Rate limit exceeded after 10 invitations')],
		['429 that counts in its own way', json(429, 'No', { sentSoFar: 10 })],
		['401 that broke off', json(401, 'LinkedIn session expired while sending')],
		['403 that broke off', json(403, 'LinkedIn blocked the account while sending')],
		['413 of the answer', json(413, 'Response payload too large')],
		['400 of a log', json(400, '', { code: 'RESPONSE_VALIDATION_ERROR' })],
		['403 of the rest', json(403, 'Invitation credits exhausted after 10 people')],
		['200 of the rest', json(200, 'Not enough credits for the remaining profiles')],
	])('%s after all were sent leaves all in doubt, and nobody is asked twice', async (_, answer) => {
		simulator().script(answer);
		const result = await run(TEN);
		expect(result.error.map(({ status, mayHaveBeenSent }) => [status, mayHaveBeenSent])).toEqual(
			TEN.map(() => ['UNKNOWN', true]),
		);
		expect(simulator().invitationRequests).toHaveLength(1);
		expect(simulator().invited(COMPANY)).toHaveLength(10);
		expectTruth(result);
	});

	it('a doubt is followed by a probe of one person, and goes on', async () => {
		simulator().script(json(409, 'Busy'));
		const result = await run(people(15), 5);
		const sizes = simulator().invitationRequests.map(({ body }) => bodySize(body));
		expect(sizes).toEqual([5, 1, 4, 5]);
		expect(result.success).toHaveLength(10);
		expectTruth(result);
	});

	it.each([400, 401, 403, 404, 409, 422, 429, 451, 500, 302])(
		'results in the body of a %i are read: six sent, four refused, and nobody asked twice',
		async (status) => {
			simulator().script(odd(status));
			const result = await run(TEN);
			expect(result.success).toHaveLength(6);
			expect(result.error.map(({ status: word }) => word)).toEqual(
				TEN.slice(6).map(() => 'FAILED'),
			);
			expect(simulator().invitationRequests).toHaveLength(1);
			expectTruth(result);
		},
	);

	it('whom such results leave out is in doubt, and the status counts for the rest', async () => {
		simulator().script(odd(403, { listed: 2 }));
		const { success, error } = await run(people(20), 10);
		expect(success).toHaveLength(2);
		expect(error.map(({ errorCode }) => errorCode)).toEqual([
			...TEN.slice(2).map(() => 'noResult'),
			...TEN.map(() => 'stopped'),
		]);
		expect(simulator().invitationRequests).toHaveLength(1);
	});

	it.each<[Naming]>([
		['memberUrn'],
		['invitee'],
		['listOfUrns'],
		['encoded'],
		['member'],
		['index'],
	])('results in an order turned round belong to whom they name by %s', async (naming) => {
		simulator().script(odd(200, { naming, isReversed: true }));
		const result = await run(TEN);
		expect(result.success.map(({ profileUrn }) => profileUrn)).toEqual(TEN.slice(0, 6));
		expectTruth(result);
	});

	it.each<[Naming]>([['slug'], ['indexFromOne'], ['ownId']])(
		'results that name people by %s only belong to nobody',
		async (naming) => {
			simulator().script(odd(200, { naming, isReversed: true }));
			const { success, error } = await run(TEN);
			expect(success).toEqual([]);
			expect(error.every(({ status }) => status === 'UNKNOWN')).toBe(true);
		},
	);

	it.each<[Wrapping]>([['data'], ['error'], ['invitations'], ['body'], ['byPerson']])(
		'results are found in %s of an error',
		async (wrapping) => {
			simulator().script(odd(409, { wrapping }));
			expect((await run(TEN)).success).toHaveLength(6);
		},
	);

	it.each(['belowFailure', 'otherPage'])('a success %s is none', async (lies) => {
		simulator().script(odd(200, { lies }));
		const { success, error } = await run(TEN);
		expect(success).toEqual([]);
		expect(error.every(({ mayHaveBeenSent }) => mayHaveBeenSent)).toBe(true);
	});

	it.each([402, 403, 409, 429, 400])('credits used up by a %i stop the page', async (status) => {
		simulator().always({
			kind: 'answer',
			status,
			body: { success: false, error: 'No invitation credits left on your plan' },
			send: false,
		});
		const { error } = await run(people(20), 10);
		expect(error.map(({ errorCode }) => errorCode)).toEqual([
			...TEN.map(() => 'creditsExhausted'),
			...TEN.map(() => 'stopped'),
		]);
		expect(simulator().invitationRequests).toHaveLength(1);
	});

	it.each([400, 403, 409, 422, 429, 500])(
		'"already invited" as a %i of one person',
		async (status) => {
			simulator().script(json(status, 'Member already invited to follow this page'));
			const { error } = await run(TEN.slice(0, 1));
			expect(error).toMatchObject([{ errorCode: 'alreadyInvited', mayHaveBeenSent: true }]);
			expect(times(TEN[0] ?? '')).toBe(1);
		},
	);
});

function bodySize(body: unknown): number {
	return (body as { profileUrns: unknown[] }).profileUrns.length;
}
