import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { searchPlaces } from '../../../../nodes/ConnectSafely/methods/placeSearch';
import { loadOptionsContext } from '../../../support/contexts';
import { closedPort, withServers } from '../../../support/loopback';
import { readAnswers } from '../../../support/simulator';
import { withSimulator } from '../../../support/withSimulator';

const typed = 'cs-secret-5f3a9c1e7b2d4068';

async function places(baseUrl: string, filter?: string, key = typed) {
	const context = loadOptionsContext({ apiKey: key, baseUrl });
	return (await searchPlaces.call(context, filter)).results;
}

async function failure(baseUrl: string, key = typed): Promise<Error> {
	const error: unknown = await places(baseUrl, 'Ohio', key).catch((thrown: unknown) => thrown);
	if (!(error instanceof Error)) throw new Error('The place was found');
	expect(JSON.stringify({ ...error, text: String(error) })).not.toContain(key);
	return error;
}

describe('the list of places', () => {
	const simulator = withSimulator({ apiKey: typed });

	it.each([undefined, '', '  \n'])('is empty for %j, and nothing is asked', async (filter) => {
		expect(await places(simulator().baseUrl, filter)).toEqual([]);
		expect(simulator().requests).toEqual([]);
	});

	it.each([
		['Ohio', 'Ohio, United States', '106981407'],
		[' berlin ', 'Berlin, Germany', '103035651'],
	])('has the place that is found by %j', async (filter, name, value) => {
		expect(await places(simulator().baseUrl, filter)).toEqual([{ name, value }]);
		expect(simulator().requests).toMatchObject([
			{ method: 'POST', path: '/linkedin/search/geo', body: { keywords: filter.trim() } },
		]);
	});

	it('is empty where there is no such place', async () => {
		expect(await places(simulator().baseUrl, 'Atlantis')).toEqual([]);
		expect(simulator().placeRequests).toHaveLength(1);
	});

	it('for a wrong key says so once, without the key', async () => {
		const error = await failure(simulator().baseUrl, 'cs-wrong-5f3a9c1e7b2d4068');
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toContain("check 'API Key'");
		expect(error).toMatchObject({ httpCode: '401' });
		expect(simulator().requests).toHaveLength(1);
	});

	it('says what the API answered in place of one', async () => {
		simulator().alwaysReads('geo', readAnswers.serverError('LinkedIn is away'));
		const error = await failure(simulator().baseUrl);
		expect(error.message).toBe('The list could not be loaded: ConnectSafely answered 500');
		expect(error).toMatchObject({ description: expect.stringContaining('LinkedIn is away') });
		expect(simulator().requests).toHaveLength(1);
	});
});

describe('the list of places from something else', () => {
	const { http } = withServers();

	it.each(['null', '{}', '{"geoId":null}', '{"success":false,"error":"No location found"}'])(
		'is empty where it answers %s',
		async (body) => {
			const { url } = await http((_, response) => response.end(body));
			expect(await places(url, 'Ohio')).toEqual([]);
		},
	);

	it.each(['""', '[]', '42', '<html>', ''])(
		'does not hide behind an empty one that %s is no answer',
		async (body) => {
			const { url } = await http((_, response) => response.end(body));
			expect((await failure(url)).message).toBe('ConnectSafely answered without a list');
		},
	);

	it.each([
		['{"code":"ACCOUNT_NOT_FOUND","message":"None"}', 404],
		['{"code":"NOT_FOUND","message":"No active account"}', 404],
	])('does not hide behind an empty one that an account is missing: %s', async (body, status) => {
		const { url } = await http((_, response) => response.writeHead(status).end(body));
		expect((await failure(url)).message).toBe(
			'The list could not be loaded: ConnectSafely answered 404',
		);
	});

	it('is empty where it answers that there is no such place', async () => {
		const body = '{"code":"NOT_FOUND","message":"No location"}';
		const { url } = await http((_, response) => response.writeHead(404).end(body));
		expect(await places(url, 'Ohio')).toEqual([]);
	});

	it('says so where a page that is not ConnectSafely answers 404', async () => {
		const { url } = await http((_, response) => response.writeHead(404).end('<html>'));
		expect((await failure(url)).message).toContain('ConnectSafely answered 404');
	});

	it('says so where nothing answers', async () => {
		const error = await failure(`http://127.0.0.1:${await closedPort()}`);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toBe(
			"ConnectSafely cannot be reached: nobody answers at the address in 'Base URL'",
		);
	});

	it('says which field of the credential is no good', async () => {
		const error = await failure('http://example.com');
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toMatch(/^'Base URL' has to /);
	});
});
