import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';

import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';
import { executeContext } from '../support/contexts';
import { testCredential } from '../support/credentialTest';
import { closedPort, withServers } from '../support/loopback';
import { withSimulator } from '../support/withSimulator';

const typed = 'cs-secret-5f3a9c1e7b2d4068';
const PRODUCTION = 'https://api.connectsafely.ai/linkedin';

/** Puts the credential on a request. */
async function authenticate(
	credential: ICredentialDataDecryptedObject,
	request: Partial<IHttpRequestOptions> = {},
): Promise<IHttpRequestOptions> {
	const data = { apiKey: typed, ...credential };
	return await new ConnectSafelyApi().authenticate(data, { url: '/x', ...request });
}

describe('the key goes along', () => {
	it.each<[string, ICredentialDataDecryptedObject]>([
		['to an https address', { baseUrl: 'https://sandbox.api.connectsafely.ai' }],
		['to an address with a slash at its end', { baseUrl: 'https://proxy.example.com/api/' }],
		['to this machine', { baseUrl: 'http://127.0.0.1:8080' }],
		['to this machine by name', { baseUrl: 'http://localhost:8080' }],
		['to this machine by IPv6', { baseUrl: 'http://[::1]:8080' }],
		['where the address is empty', { baseUrl: '' }],
		['where the address is white space', { baseUrl: ' \n' }],
		['where a credential of the vendor has only a key', {}],
		['without the line break that copying leaves', { apiKey: ` ${typed}\r\n` }],
		['once, where it was copied with Bearer', { apiKey: `bearer  ${typed}` }],
		['once, where it was copied as a header', { apiKey: `Authorization: "Bearer ${typed}"` }],
	])('%s', async (_, credential) => {
		const { headers } = await authenticate(credential);
		expect(headers).toEqual({ Authorization: `Bearer ${typed}` });
	});

	it('beside the other parts of a request, which stays as it was', async () => {
		const request = { url: '/x', qs: { q: '1' }, headers: { Accept: 'text/plain' } };
		const { url, qs, headers } = await authenticate({}, request);
		expect({ url, qs }).toEqual({ url: '/x', qs: { q: '1' } });
		expect(headers).toEqual({ Accept: 'text/plain', Authorization: `Bearer ${typed}` });
		expect(request.headers).toEqual({ Accept: 'text/plain' });
	});
});

describe('the key stays', () => {
	it.each<[string, ICredentialDataDecryptedObject, RegExp]>([
		['from an http address', { baseUrl: 'http://api.example.com' }, /begin with https:/],
		[
			'from a host that begins like this one',
			{ baseUrl: 'http://127.0.0.1.example.com' },
			/https:/,
		],
		['from ftp', { baseUrl: 'ftp://api.example.com' }, /begin with https:/],
		['from what is no address', { baseUrl: 'api.example.com' }, /is not a URL/],
		['from an address with a user', { baseUrl: 'https://me:pw@api.example.com' }, /user name/],
		['where it is empty', { apiKey: ' ' }, /'API Key' is empty/],
		['where it has a letter that no header holds', { apiKey: `${typed}é` }, /“é”, the 27th/],
		['where it has white space inside', { apiKey: `${typed} ${typed}` }, /a blank, the 27th/],
	])('%s', async (_, credential, reason) => {
		const error: unknown = await authenticate(credential).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(Error);
		expect(String(error)).toMatch(reason);
		expect(JSON.stringify({ ...(error as Error), text: String(error) })).not.toContain(typed);
	});
});

it.each([
	{ url: `https://api.example/${'a'.repeat(20_000)}` },
	{ url: '/x', baseURL: `https://${'a\u0300\u0315'.repeat(300_000)}` },
])('the key does not go along to an address that no server takes', async (request) => {
	await expect(authenticate({}, request)).rejects.toThrow(/characters is longer than servers take/);
});

it.each<[string, ICredentialDataDecryptedObject, RegExp]>([
	['an address', { baseUrl: 'sandbox' }, /^'Base URL' is not a URL\. Leave it at https:.*\.$/],
	['a key', { apiKey: '' }, /^'API Key' is empty\. Enter the key .*\.$/],
])('tells in whole sentences what is wrong with %s and what to do', async (_, credential, text) => {
	await expect(authenticate(credential)).rejects.toMatchObject({
		message: expect.stringMatching(text),
	});
});

it('the key does not go along once the execution is cancelled', async () => {
	await expect(authenticate({}, { abortSignal: AbortSignal.abort() })).rejects.toThrow(
		'The execution was cancelled before the request left.',
	);
	const { headers } = await authenticate({}, { abortSignal: new AbortController().signal });
	expect(headers).toEqual({ Authorization: `Bearer ${typed}` });
});

/** The two ways on which n8n's nodes send: HTTP Request and older nodes go by the second. */
const ways = {
	httpRequestWithAuthentication: async (options: IHttpRequestOptions): Promise<unknown> => {
		const context = executeContext({ apiKey: typed });
		const { httpRequestWithAuthentication: send } = context.helpers;
		return await send.call(context, 'connectSafelyApi', options);
	},
	requestWithAuthentication: async ({ url, ...rest }: IHttpRequestOptions): Promise<unknown> => {
		const context = executeContext({ apiKey: typed });
		const options = { ...rest, uri: url, followRedirect: true, followAllRedirects: true };
		const { requestWithAuthentication: send } = context.helpers;
		return await send.call(context, 'connectSafelyApi', options as never);
	},
};

describe.each(Object.entries(ways))('any node that sends by %s', (_, send) => {
	const { http } = withServers();

	// 0.0.0.0 leads to this machine too, yet is none of its own names.
	it.each([
		['with an http address', 'http://0.0.0.0:PORT/x', undefined],
		['with a space before it', ' http://0.0.0.0:PORT/x', undefined],
		['with a tab inside it', 'ht\ttp://0.0.0.0:PORT/x', undefined],
		['with a user before it', 'http://127.0.0.1@0.0.0.0:PORT/x', undefined],
		['with an http base', '/x', 'http://0.0.0.0:PORT'],
		['with what only looks like https', 'https:x', 'http://0.0.0.0:PORT'],
		['with ftp', 'ftp://127.0.0.1:PORT/x', undefined],
		['with garbage', 'http://', undefined],
	])('%s does not take the key there', async (__, url, baseURL) => {
		const server = await http((request, response) => response.end(request.url));
		const here = (text: string) => text.replace('PORT', `${server.port}`);
		const options = { url: here(url), ...(baseURL && { baseURL: here(baseURL) }) };
		await expect(send(options)).rejects.toThrow(/sent to https:\/\/ addresses only/);
		expect(server.connections).toBe(0);
	});

	it('would get there without the key', async () => {
		const server = await http((___, response) => response.end('{}'));
		const { helpers } = executeContext({});
		await helpers.httpRequest({ url: `http://0.0.0.0:${server.port}/x` });
		expect(server.connections).toBe(1);
	});

	it('and is led elsewhere does not take the key along', async () => {
		const elsewhere = await http((___, response) => response.end('{}'));
		const { url } = await http((___, response) =>
			response.writeHead(302, { Location: `${elsewhere.url}/x` }).end(),
		);
		await expect(send({ url, method: 'GET' })).rejects.toThrow(/302/);
		expect(elsewhere.connections).toBe(0);
	});

	it('takes the key to this machine', async () => {
		let authorization: string | undefined;
		const { url } = await http((request, response) => {
			({ authorization } = request.headers);
			response.end('{}');
		});
		await send({ url, method: 'GET' });
		expect(authorization).toBe(`Bearer ${typed}`);
	});
});

describe('the test of a credential', () => {
	const simulator = withSimulator({ apiKey: typed });
	const { http } = withServers();
	const notTheApi = () => simulator().baseUrl.replace('linkedin', 'elsewhere');
	const dead = async () => `http://127.0.0.1:${await closedPort()}`;
	const broken = async () => (await http((_, response) => response.writeHead(503).end(typed))).url;

	it.each<[string, ICredentialDataDecryptedObject, string]>([
		['the address as it is preset', { baseUrl: PRODUCTION }, PRODUCTION],
		['an address with slashes at its end', { baseUrl: `${PRODUCTION}//` }, PRODUCTION],
		['an address with white space around it', { baseUrl: ` ${PRODUCTION}/\n` }, PRODUCTION],
		['an empty address', { baseUrl: '' }, PRODUCTION],
		['an address of white space', { baseUrl: '  ' }, PRODUCTION],
		['no address, as the vendor stores it', {}, PRODUCTION],
		['an address of a proxy', { baseUrl: 'https://p.example.com' }, 'https://p.example.com'],
	])('goes to the right place for %s', (_, $credentials, expected) => {
		const { workflow, node } = executeContext({});
		const { baseURL } = new ConnectSafelyApi().test.request;
		const { expression } = workflow;
		const keys = { $credentials };
		const resolved = expression.getSimpleParameterValue(node, baseURL, 'internal', keys);
		expect(resolved).toBe(expected);
	});

	it('tells a good key, and acts on nothing', async () => {
		const result = await testCredential({
			apiKey: ` ${typed}`,
			baseUrl: `${simulator().baseUrl}/`,
		});
		expect(result.status).toBe('OK');
		expect(simulator().requests).toMatchObject([
			{ method: 'GET', path: '/linkedin/account/status', authorized: true },
		]);
	});

	it.each<[string, () => Promise<ICredentialDataDecryptedObject>, RegExp]>([
		['a wrong key', async () => ({ apiKey: `${typed}9` }), /does not know this API key/],
		['an empty key', async () => ({ apiKey: '' }), /'API Key' is empty/],
		[
			'a key with a curly quote inside',
			async () => ({ apiKey: `cs-“${typed}` }),
			/^'API Key' holds a character that no key has: a curly quote \(“\), the 4th character of the key\. Copy it from ConnectSafely again\.$/,
		],
		['a wrong address', async () => ({ baseUrl: notTheApi() }), /Base URL is wrong/],
		['an open address', async () => ({ baseUrl: 'http://example.com' }), /begin with https:/],
		['a dead address', async () => ({ baseUrl: await dead() }), /ECONNREFUSED/],
		['an API that is out of order', async () => ({ baseUrl: await broken() }), /Unavailable/],
	])('tells %s', async (_, credential, message) => {
		const { baseUrl } = simulator();
		const result = await testCredential({ apiKey: typed, baseUrl, ...(await credential()) });
		expect(result).toEqual({ status: 'Error', message: expect.stringMatching(message) });
		expect(result.message).not.toContain(typed);
	});
});
