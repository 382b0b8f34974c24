import { readAnswer, recipients } from './batch';

/** Who is in doubt, and what else the answer leads to. */
function doubtsOf(status: number, body: unknown): [number, string | undefined] {
	const response = readAnswer(status, body);
	if (response.kind === 'doubt') return [recipients.length, 'doubt'];
	if (response.kind !== 'results') return [0, response.kind];
	const results = [...response.results.values()];
	return [results.filter(({ status }) => status === 'UNKNOWN').length, response.rest?.kind];
}

/** Words of a batch that was under way, each without a count. */
const WORK = [
	...['It was sent', 'Blocked while sending', 'Invited', 'While inviting', 'Delivered'],
	...['Interrupted', 'Aborted', 'Still in progress', 'Another batch', 'See urn:li:member:7'],
];

describe('a refusal that speaks of what was under way', () => {
	it.each(WORK)('leaves everybody in doubt at each status: %s', (error) => {
		const body = { success: false, error };
		for (const status of [401, 403, 413]) expect(doubtsOf(status, body)).toEqual([3, 'stop']);
		expect(doubtsOf(429, body)).toEqual([3, 'rateLimited']);
		for (const status of [302, 402, 405, 409, 410, 423, 425, 499]) {
			expect(doubtsOf(status, body)).toEqual([3, 'doubt']);
		}
	});

	it.each(WORK)('leaves everybody in doubt beside spent credits: %s', (words) => {
		const body = { success: false, error: `Invitation credits exhausted. ${words}` };
		for (const status of [200, 400, 403, 409, 429]) {
			expect(doubtsOf(status, body)).toEqual([3, 'stop']);
		}
	});

	it('leaves nobody in doubt without such words', () => {
		expect(doubtsOf(401, { success: false, error: 'No' })).toEqual([0, 'stop']);
		expect(doubtsOf(403, { success: false, error: 'No' })).toEqual([0, 'stop']);
		expect(doubtsOf(413, { success: false, error: 'No' })).toEqual([0, 'stop']);
		expect(doubtsOf(429, { success: false, error: 'No' })).toEqual([0, 'rateLimited']);
		for (const status of [200, 400, 403, 409, 429]) {
			const body = { success: false, error: 'Invitation credits exhausted' };
			expect(doubtsOf(status, body)).toEqual([0, 'stop']);
		}
	});
});

describe('a check that repeats whom it was asked for', () => {
	const profileUrns = recipients.map(({ profileUrn }) => profileUrn);
	const faultIn = (...path: unknown[]) => ({
		success: false,
		error: { name: 'ZodError', issues: [{ path, message: 'Invalid' }] },
	});

	it.each(['received', 'value', 'input', 'given', 'request', 'requestBody', 'body'])(
		'under %s leaves nobody in doubt where it says what it found fault with',
		(echo) => {
			const more = { [echo]: { profileUrns } };
			expect(doubtsOf(400, { ...faultIn('companyId'), ...more })).toEqual([0, 'stop']);
			expect(doubtsOf(422, { ...faultIn('accountId'), ...more })).toEqual([0, 'stop']);
			expect(readAnswer(400, { ...faultIn('profileUrns', 1), ...more }).kind).toBe('someRefused');
		},
	);

	it('leaves everybody in doubt where it does not say that', () => {
		for (const message of ['No', 'companyId is invalid']) {
			const body = { code: 'VALIDATION_ERROR', message, request: { profileUrns } };
			expect(doubtsOf(400, body)).toEqual([3, 'doubt']);
		}
	});
});
