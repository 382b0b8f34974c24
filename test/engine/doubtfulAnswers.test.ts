import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, type Behaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const answer = (status: number, body: object, send: boolean | number = false): Behaviour => ({
	kind: 'answer',
	status,
	body,
	send,
});

describe('answers that say less than they seem to', () => {
	const simulator = withSimulator();
	const [first = ''] = people(1);

	it.each([
		[{ error: 'Bad Request', message: 'Request failed with status code 400' }],
		[{ success: false, error: 'LinkedIn API: Request failed with status code 400' }],
		[{ success: false, error: 'Failed to send company follow invitations' }],
	])('a 400 that tells of a send that broke off is not halved and sent again: %j', async (body) => {
		simulator().script(answer(400, body, 2));
		await runScenario({ simulator: simulator(), rows: rowsOf(people(4)) });
		const times = people(4).map((person) => simulator().timesInvited(COMPANY, person));
		expect(Math.max(...times)).toBe(1);
	});

	it.each(['UNKNOWN', 'NOT_SENT', 'INVALID', 'SKIPPED'])(
		'success beside the status %s is no success',
		async (status) => {
			const results = [{ profileUrn: first, success: true, status }];
			simulator().script(answer(200, { results }, true));
			const { success, error } = await runScenario({
				simulator: simulator(),
				rows: rowsOf([first]),
			});
			expect(success).toEqual([]);
			expect(error).toMatchObject([{ status: 'UNKNOWN', errorCode: 'unreadableReply' }]);
		},
	);

	it.each([[['Daily cap reached']], [[{ message: 'Could not send' }]], [{ code: 'CAP' }]])(
		'success beside the error %j is no success',
		async (error) => {
			const results = [{ profileUrn: first, success: true, status: 'SENT', error }];
			simulator().script(answer(200, { results }));
			const { success } = await runScenario({ simulator: simulator(), rows: rowsOf([first]) });
			expect(success).toEqual([]);
		},
	);

	it('answers that mention nobody leave one batch and one person in doubt, not the list', async () => {
		simulator().always(answer(200, { success: true, results: [] }, true));
		const { error } = await runScenario({ simulator: simulator(), rows: rowsOf(people(500)) });
		expect(error.filter(({ errorCode }) => errorCode === 'noResult')).toHaveLength(51);
		expect(simulator().invitationsSent).toBe(51);
	});

	it('a 200 without results keeps its reason', async () => {
		simulator().script(answer(200, { success: false, error: 'Your session has expired' }));
		const { error } = await runScenario({ simulator: simulator(), rows: rowsOf([first]) });
		expect(error[0]?.error).toContain('session has expired');
	});

	it('people named one at a time are all named, beyond 25 requests', async () => {
		simulator().always(answers.badRequestAt([0], 'Unknown'));
		const { error } = await runScenario({ simulator: simulator(), rows: rowsOf(people(50)) });
		expect(error.filter(({ error: text }) => String(text).includes('Unknown'))).toHaveLength(50);
	});

	it('a 404 that names the company by its URN stops the page at once', async () => {
		const message = `Company urn:li:fsd_company:${COMPANY} not found`;
		simulator().always(answer(404, { success: false, code: 'COMPANY_NOT_FOUND', message }));
		const node = { onError: 'continueRegularOutput' } as const;
		await runScenario({ simulator: simulator(), rows: rowsOf(people(100)), node });
		expect(simulator().invitationRequests).toHaveLength(1);
	});

	it('a whole request refused for want of credits stops the page at once', async () => {
		simulator().always(answer(400, { success: false, error: 'Invitation credits exhausted' }));
		const { error } = await runScenario({ simulator: simulator(), rows: rowsOf(people(100)) });
		expect(simulator().invitationRequests).toHaveLength(1);
		expect(error[0]).toMatchObject({ status: 'REJECTED', errorCode: 'creditsExhausted' });
		expect(error[99]).toMatchObject({ errorCode: 'stopped', retryable: false });
	});

	it('a hold without end is not undercut by a short Retry-After', async () => {
		simulator().always({
			kind: 'answer',
			status: 429,
			body: { success: false, error: 'On hold', holdUntil: '9999-12-31T00:00:00.000Z' },
			headers: { 'Retry-After': '5' },
			send: false,
		});
		const clock = new SimulatedClock();
		const { error } = await runScenario({ simulator: simulator(), clock, rows: rowsOf([first]) });
		expect(error[0]?.retryAt).toBe('9999-12-31T00:00:00.000Z');
		expect(simulator().invitationRequests).toHaveLength(1);
	});
});
