import { openApi } from '../../../../../nodes/ConnectSafely/api/client';
import { followInvitationsRequest } from '../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import type { Response } from '../../../../../nodes/ConnectSafely/api/response';
import { sentences } from '../../../../../nodes/ConnectSafely/reading';
import type { Batch } from '../../../../../nodes/ConnectSafely/recipient';
import { executeContext } from '../../../../support/contexts';
import { until, withServers } from '../../../../support/loopback';
import { COMPANY } from '../../../../support/scenario';
import {
	answers,
	DEFAULT_ACCOUNTS,
	profileUrn,
	type Behaviour,
} from '../../../../support/simulator';
import { withSimulator } from '../../../../support/withSimulator';
import { recipientOf } from '../../people';

const typed = 'cs-secret-5f3a9c1e7b2d4068';
const [ANN, BOB] = [1000, 1001];

function batchOf(members: number[], accountId: string | null = null): Batch {
	const recipients = members.map((member) =>
		recipientOf(member, { companyId: COMPANY, accountId }),
	);
	return { companyId: COMPANY, accountId, recipients };
}

interface Posting {
	apiKey?: string;
	batch?: Batch;
	timeout?: number;
	signal?: AbortSignal;
}

async function post(baseUrl: string, posting: Posting = {}): Promise<Response> {
	const { apiKey = typed, batch = batchOf([ANN, BOB]), timeout = 5_000, signal } = posting;
	const api = await openApi(executeContext({ apiKey, baseUrl }, signal));
	if (!api.ok) throw new Error(sentences(api.reason));
	return await api.value.request(followInvitationsRequest(batch), timeout);
}

describe('the request', () => {
	const simulator = withSimulator({ apiKey: typed });
	const { raw } = withServers();

	it('names the page twice and the people in order, and no account where none is chosen', async () => {
		const fifty = Array.from({ length: 50 }, (_, index) => 1000 + index);
		const answer = await post(simulator().baseUrl, { batch: batchOf(fifty) });
		expect(answer).toMatchObject({ statusCode: 200, body: { totalSuccessful: 50 } });
		expect(simulator().requests).toEqual([
			{
				method: 'POST',
				path: `/linkedin/organizations/${COMPANY}/follow-invitations`,
				query: {},
				body: { companyId: COMPANY, profileUrns: fifty.map((member) => profileUrn(member)) },
				at: expect.any(Number),
				authorized: true,
			},
		]);
	});

	it('names the account where one is chosen', async () => {
		const accountId = DEFAULT_ACCOUNTS[1]?.id ?? '';
		const answer = await post(simulator().baseUrl, { batch: batchOf([ANN], accountId) });
		expect(answer).toMatchObject({ statusCode: 200, body: { accountId } });
		const [request] = simulator().requests;
		expect(request?.body).toEqual({
			companyId: COMPANY,
			accountId,
			profileUrns: [profileUrn(ANN)],
		});
	});

	it('carries the key without the white space that copying leaves', async () => {
		let received = '';
		const { url } = await raw((socket, text) => {
			received = text;
			socket.end('HTTP/1.1 204 No Content\r\n\r\n');
		});
		await post(`${url}/api/`, { apiKey: ` \t${typed}\r\n` });
		const [line, ...headers] = (received.split('\r\n\r\n')[0] ?? '').split('\r\n');
		expect(line).toBe(`POST /api/organizations/${COMPANY}/follow-invitations HTTP/1.1`);
		expect(headers).toContain(`Authorization: Bearer ${typed}`);
		expect(headers).toContain('Content-Type: application/json');
		expect(received.split(typed)).toHaveLength(2);
	});
});

describe('a batch is asked once and the truth is not overstated', () => {
	const simulator = withSimulator({ apiKey: typed });
	const lost = { kind: 'networkError', fate: 'lost', code: 'connectionLost' };
	const late = { kind: 'networkError', fate: 'lost', code: 'timeout' };
	const status = (statusCode: number, body: unknown = expect.anything()) => ({
		kind: 'http',
		statusCode,
		body,
	});

	it.each<[string, Behaviour | null, object, number]>([
		['a good answer', null, status(200), 2],
		['a 401', answers.unauthorized(), status(401), 0],
		['a 403', answers.forbidden(), status(403), 0],
		['a 429', { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 9 }, status(429), 0],
		['a 500 before the send', answers.serverErrorBefore(), status(500), 0],
		['a 500 after the send', answers.serverErrorAfter(), status(500), 2],
		['a 504 of a gateway', answers.gatewayTimeout(true), status(504), 2],
		['a redirect', answers.redirect(), status(302, ''), 0],
		['an HTML page', answers.htmlPage(true), status(200, expect.stringMatching('<html>')), 2],
		['cut-off JSON', answers.cutOffJson(true), status(200, expect.stringMatching(/^\{"s/)), 2],
		['an empty 204', answers.empty(true), status(204, ''), 2],
		['a reset before reading', { kind: 'resetBeforeReading' }, lost, 0],
		['a reset before the send', { kind: 'reset', send: false }, lost, 0],
		['a reset after the send', { kind: 'reset', send: true }, lost, 2],
		['a reset mid answer', { kind: 'resetMidAnswer', send: true }, lost, 2],
		['a reset mid send', { kind: 'reset', send: 1 }, lost, 1],
		['a timeout before the send', { kind: 'stall', send: false }, late, 0],
		['a timeout after the send', { kind: 'stall', send: true }, late, 2],
	])('after %s', async (_, behaviour, expected, sent) => {
		simulator().script(behaviour);
		expect(await post(simulator().baseUrl, { timeout: 400 })).toMatchObject(expected);
		expect(simulator().requests).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(sent);
	});

	it('after a cancel while the request is under way', async () => {
		simulator().script({ kind: 'stall', send: true });
		const cancel = new AbortController();
		const answer = post(simulator().baseUrl, { signal: cancel.signal });
		await until(() => simulator().requests.length > 0);
		cancel.abort();
		expect(await answer).toMatchObject({ kind: 'networkError', fate: 'lost', code: 'cancelled' });
		expect(simulator().requests).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(2);
	});

	it('after a wrong key', async () => {
		const answer = await post(simulator().baseUrl, { apiKey: 'cs-another-key' });
		expect(answer).toMatchObject(status(401));
		expect(simulator().requests).toMatchObject([{ authorized: false }]);
		expect(simulator().invitationsSent).toBe(0);
	});
});

describe('an answer', () => {
	const { raw } = withServers();
	const answering = async (headers: string, body: string) =>
		await raw((socket) => socket.end(`HTTP/1.1 403 No\r\n${headers}\r\n\r\n${body}`));

	it('has its headers in lower case', async () => {
		const { url } = await answering('RETRY-AFTER: 7\r\nX-RateLimit-Reset: 1768478400', '{}');
		const { headers } = (await post(url)) as { headers: Record<string, unknown> };
		expect(headers['retry-after']).toBe('7');
		expect(headers['x-ratelimit-reset']).toBe('1768478400');
	});

	it.each<[string, string, unknown]>([
		['a text', `<p>Bearer ${typed}</p>`, '<p>Bearer [API key]</p>'],
		['an error', `{"error":"no ${typed} ${typed}"}`, { error: 'no [API key] [API key]' }],
		['a list', `[{"a":["${typed}",null,1]}]`, [{ a: ['[API key]', null, 1] }]],
		['a name', `{"${typed}":true}`, { '[API key]': true }],
	])('that repeats the key in %s is cleaned', async (_, body, cleaned) => {
		const { url } = await answering('Content-Type: application/json', body);
		expect(await post(url)).toMatchObject({ kind: 'http', statusCode: 403, body: cleaned });
	});
});
