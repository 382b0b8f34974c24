/* eslint-disable @n8n/community-nodes/no-restricted-imports -- real sockets, and names for them */
import dns from 'node:dns';
import type { Socket } from 'node:net';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { openApi, type Api, type ApiRequest } from '../../../../nodes/ConnectSafely/api/client';
import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { sentences } from '../../../../nodes/ConnectSafely/reading';
import { executeContext, networkProtection } from '../../../support/contexts';
import { closedPort, withServers } from '../../../support/loopback';

const typed = 'cs-secret-5f3a9c1e7b2d4068';

async function open(credential: ICredentialDataDecryptedObject): Promise<Api> {
	const api = await openApi(executeContext({ apiKey: typed, ...credential }));
	if (!api.ok) throw new Error(sentences(api.reason));
	return api.value;
}

async function post(baseUrl: string, timeout = 5_000): Promise<Response> {
	const api = await open({ baseUrl });
	return await api.request({ method: 'POST', path: '/x', body: { companyId: '1' } }, timeout);
}

describe('a credential that is no good', () => {
	const { http } = withServers();

	it.each<[string, ICredentialDataDecryptedObject | null, RegExp, RegExp]>([
		['is not stored', null, /^the .* credential could not be read: .*does not exist/, /^$/],
		['has no key', { apiKey: '' }, /'API Key' is empty/, /^Enter /],
		['has a key of white space', { apiKey: ' \n' }, /'API Key' is empty/, /^Enter /],
		[
			'has a key with a typeset dash',
			{ apiKey: `${typed}–x` },
			/holds a character that no key has: /,
			/^Copy /,
		],
		[
			'has a key with a line break',
			{ apiKey: `${typed}\nX: y` },
			/holds a character that no key has: .*line break/,
			/^Copy /,
		],
		['has an http address elsewhere', { baseUrl: 'http://0.0.0.0:PORT' }, /https:\/\//, /^Leave /],
		['has an ftp address', { baseUrl: 'ftp://127.0.0.1:PORT' }, /https:\/\//, /^Leave /],
		['has an address without https', { baseUrl: 'localhost:PORT/api' }, /https:\/\//, /^Leave /],
		['has a word for an address', { baseUrl: 'sandbox' }, /is not a URL/, /^Leave /],
	])('and %s comes to nothing before anything leaves', async (_, credential, cause, advice) => {
		const server = await http((_request, response) => response.end('{}'));
		const baseUrl = String(credential?.baseUrl ?? server.url).replace('PORT', `${server.port}`);
		const api = await openApi(
			executeContext(credential && { apiKey: typed, ...credential, baseUrl }),
		);
		expect(api).toEqual({
			ok: false,
			reason: { cause: expect.stringMatching(cause), advice: expect.stringMatching(advice) },
		});
		expect(JSON.stringify(api)).not.toContain(typed);
		expect(server.connections).toBe(0);
	});
});

it('tells credentials apart by an id that gives nothing away', async () => {
	const baseUrl = 'https://api.connectsafely.ai/linkedin';
	const { id } = await open({ baseUrl });
	expect(id).toMatch(/^[0-9a-f]{8}$/);
	expect((await open({})).id).toBe(id);
	expect((await open({ baseUrl: `${baseUrl}/`, apiKey: ` ${typed}\n` })).id).toBe(id);
	expect((await open({ baseUrl: 'https://sandbox.example.com' })).id).not.toBe(id);
	expect((await open({ baseUrl, apiKey: `${typed}9` })).id).not.toBe(id);
});

describe('a request', () => {
	const { http } = withServers();

	it.each<[string, ApiRequest, string, string]>([
		['a query', { method: 'GET', path: '/y', query: { q: 'a b&c' } }, 'GET /api/y?q=a%20b%26c', ''],
		['a body', { method: 'POST', path: '/y', body: { a: ['1'] } }, 'POST /api/y', '{"a":["1"]}'],
		['neither', { method: 'GET', path: '/y' }, 'GET /api/y', ''],
	])('with %s arrives with the key, which does not come back', async (_, api, line, body) => {
		const received: string[] = [];
		const { url } = await http(async (request, response) => {
			const pieces = (await request.toArray()) as Buffer[];
			received.push(`${request.method} ${request.url}`, Buffer.concat(pieces).toString());
			response.writeHead(418, { 'X-Was': 'Tea' }).end(`{"by":"${request.headers.authorization}"}`);
		});
		const { request } = await open({ baseUrl: `${url}/api/` });
		expect(await request(api, 5_000)).toStrictEqual({
			kind: 'http',
			statusCode: 418,
			headers: expect.objectContaining({ 'x-was': 'Tea' }),
			body: { by: 'Bearer [API key]' },
		});
		expect(received).toEqual([line, body]);
	});
});

describe('a request that never left', () => {
	const { http, https, raw, servers } = withServers();
	const requests: unknown[] = [];
	afterEach(() => {
		jest.restoreAllMocks();
		requests.splice(0);
	});

	const ipv6 = { address: '::1', family: 6 };
	const ipv4 = { address: '127.0.0.1', family: 4 };
	// The broadcast address of the loopback network: nothing connects there.
	const nowhere = { address: '127.255.255.255', family: 4 };
	const server = { http, https };
	const arrived = async (kind: 'http' | 'https') => {
		const { url } = await server[kind]((request, response) => {
			requests.push(request.url);
			response.end();
		});
		return url;
	};

	it.each<[string, () => Promise<string>, dns.LookupAddress[], RegExp]>([
		[
			'is refused',
			async () => `http://127.0.0.1:${await closedPort()}`,
			[],
			/be reached(: (nobody answers|no server is known|n8n has no network).*)?$/,
		],
		[
			'knows no host',
			async () => 'https://nonexistent.invalid',
			[],
			/be reached(: (nobody answers|no server is known|n8n has no network).*)?$/,
		],
		[
			'is refused on IPv6 and IPv4',
			async () => `http://localhost:${await closedPort()}`,
			[ipv6, ipv4],
			/be reached(: (nobody answers|no server is known|n8n has no network).*)?$/,
		],
		[
			'finds no way to the first of two addresses',
			async () => `https://api.example.com:${await closedPort()}`,
			[nowhere, ipv6],
			/be reached(: (nobody answers|no server is known|n8n has no network).*)?$/,
		],
		['meets a certificate that nobody signed', () => arrived('https'), [], /^no secure/],
		[
			'meets plain http where https was meant',
			async () => (await arrived('http')).replace('http:', 'https:'),
			[],
			/^no secure/,
		],
		[
			'is hung up on during the handshake',
			async () => (await raw((socket) => socket.end())).url.replace('http:', 'https:'),
			[],
			/^no secure/,
		],
	])('because it %s counts as not sent', async (_, prepare, addresses, cause) => {
		const url = await prepare();
		const lookup = addresses.length > 0 ? resolveTo(addresses) : null;
		expect(await post(url)).toEqual({
			kind: 'networkError',
			fate: 'neverSent',
			code: 'connectionFailed',
			cause: expect.stringMatching(cause),
			advice: expect.stringMatching(/^Check .*\.$/),
		});
		expect(requests).toEqual([]);
		expect(servers.map(({ connections }) => connections)).toEqual(servers.map(() => 1));
		expect(lookup?.mock.calls ?? [[]]).toHaveLength(1);
	});

	it('because n8n forbids the address says so', async () => {
		const url = await arrived('http');
		networkProtection().enabled = true;
		try {
			expect(await post(url)).toMatchObject({
				kind: 'networkError',
				fate: 'neverSent',
				code: 'notAllowed',
			});
		} finally {
			networkProtection().enabled = false;
		}
		expect(servers.map(({ connections }) => connections)).toEqual([0]);
		expect(await post(url)).toMatchObject({ kind: 'http' });
	});

	/** Lets every name stand for these addresses, as on a machine with IPv6 and IPv4. */
	function resolveTo(addresses: dns.LookupAddress[]): jest.SpyInstance {
		const lookup = (_name: string, _options: object, done: (...result: unknown[]) => void) =>
			done(null, addresses);
		return jest.spyOn(dns, 'lookup').mockImplementation(lookup as typeof dns.lookup);
	}
});

describe('a request that may have arrived', () => {
	const { raw } = withServers();
	const HALF = 'HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{"success":tr';

	it.each<[string, (socket: Socket) => void, string]>([
		['is hung up on', (socket) => socket.end(), 'connectionLost'],
		['is reset', (socket) => socket.resetAndDestroy(), 'connectionLost'],
		['is answered in another language', (socket) => socket.end('SSH-2.0-x\r\n'), 'connectionLost'],
		['loses its answer half-way', (socket) => socket.end(HALF), 'connectionLost'],
		['waits for the rest of its answer', (socket) => socket.write(HALF), 'timeout'],
		['waits for an answer', () => {}, 'timeout'],
	])('and %s is not sent again and counts as unknown', async (_, react, code) => {
		const server = await raw((socket) => react(socket));
		expect(await post(server.url, 300)).toMatchObject({ kind: 'networkError', fate: 'lost', code });
		expect(server.connections).toBe(1);
	});
});

describe('a redirect', () => {
	const { http } = withServers();

	it.each([301, 302, 303, 307, 308])(
		'with %i leads nowhere, and no key goes along',
		async (status) => {
			const elsewhere = await http((_, response) => response.end('{}'));
			const paths: unknown[] = [];
			const { url } = await http((request, response) => {
				paths.push(request.url);
				const isFirst = paths.length === 1;
				response.writeHead(status, { Location: isFirst ? '/y' : `${elsewhere.url}/z` }).end();
			});
			expect(await post(url)).toMatchObject({ kind: 'http', statusCode: status });
			expect(await post(url)).toMatchObject({ kind: 'http', statusCode: status });
			expect(paths).toEqual(['/x', '/x']);
			expect(elsewhere.connections).toBe(0);
		},
	);
});
