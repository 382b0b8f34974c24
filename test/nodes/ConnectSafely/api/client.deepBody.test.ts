import { openApi } from '../../../../nodes/ConnectSafely/api/client';
import { readAccounts } from '../../../../nodes/ConnectSafely/api/endpoints/accounts';
import { readBatchResponse } from '../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { readFollowerPart } from '../../../../nodes/ConnectSafely/api/endpoints/followers';
import { readManagedPages } from '../../../../nodes/ConnectSafely/api/endpoints/organizations';
import { readLookup } from '../../../../nodes/ConnectSafely/api/endpoints/profiles';
import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { executeContext } from '../../../support/contexts';
import { withServers } from '../../../support/loopback';
import { NOW } from './answers';
import { recipients } from './endpoints/batch';

const LEVELS = 100_000;
const nested = (open: string, close: string) =>
	open.repeat(LEVELS) + (open.endsWith(':') ? '1' : '') + close.repeat(LEVELS);
const sent = recipients.map(({ profileUrn }) => ({ profileUrn, success: true, status: 'SENT' }));
const SENT = JSON.stringify(sent);

const DEEP: Record<string, string> = {
	lists: nested('[', ']'),
	objects: nested('{"error":', '}'),
	'lists of failures': nested('{"failed":[', ']}'),
	'results beside lists': `{"success":true,"results":${SENT},"rest":${nested('[', ']')}}`,
	'a list of followers': `{"success":true,"followers":[${nested('[', ']')}]}`,
};

describe('a body 100,000 levels deep', () => {
	const { http } = withServers();

	async function answerWith(statusCode: number, body: string): Promise<Response> {
		const { url } = await http((_, response) => {
			response.writeHead(statusCode, { 'Content-Type': 'application/json' }).end(body);
		});
		const api = await openApi(executeContext({ apiKey: 'cs-example-5f3a9c1e', baseUrl: url }));
		if (!api.ok) throw new Error(api.reason.cause);
		return await api.value.request({ method: 'GET', path: '/x' }, 30_000);
	}

	it.each(
		Object.keys(DEEP).flatMap((name) =>
			[200, 400, 401, 403, 404, 413, 422, 429, 500].map((status): [string, number] => [
				name,
				status,
			]),
		),
	)('of %s with status %i leaves everybody in doubt', async (name, status) => {
		const response = await answerWith(status, DEEP[name] ?? '');
		expect(response).toMatchObject({ kind: 'http', statusCode: status });
		const read = readBatchResponse(response, recipients, NOW);
		const failures =
			read.kind === 'results'
				? recipients.map((recipient) => read.results.get(recipient))
				: [read.kind === 'doubt' ? read.failed : undefined];
		for (const failed of failures) {
			expect(failed).toMatchObject({ kind: 'failed', origin: 'unknown', mayHaveBeenSent: true });
		}
	});

	it.each(Object.keys(DEEP))('of %s is no answer to a question', async (name) => {
		const response = await answerWith(200, DEEP[name] ?? '');
		const body = response.kind === 'http' ? response.body : undefined;
		expect(readLookup(body, 'jane')).toBeNull();
		expect(readFollowerPart(body)).toBeNull();
		expect(readManagedPages(body)).toBeNull();
		expect(readAccounts(body)).toBeNull();
	});
});
