/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- real sockets, and time that passes */
import type { Socket } from 'node:net';

import { openApi, type Api } from '../../../../nodes/ConnectSafely/api/client';
import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { sentences } from '../../../../nodes/ConnectSafely/reading';
import { executeContext, loadOptionsContext } from '../../../support/contexts';
import { until, withServers } from '../../../support/loopback';

const typed = 'cs-secret-5f3a9c1e7b2d4068';
const TIMEOUT = 300;
const LOST = { kind: 'networkError', fate: 'lost' };
const TIMED_OUT = { ...LOST, code: 'timeout', cause: 'no answer came within 0.3 seconds' };

async function open(context: Parameters<typeof openApi>[0]): Promise<Api> {
	const api = await openApi(context);
	if (!api.ok) throw new Error(sentences(api.reason));
	return api.value;
}

async function post(api: Api): Promise<Response> {
	return await api.request({ method: 'POST', path: '/x', body: { companyId: '1' } }, TIMEOUT);
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const UPGRADE = 'Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n';

/** Writes more again and again, until the socket closes. */
function drip(socket: Socket, start: string, more = ' '): void {
	socket.write(start);
	const timer = setInterval(() => socket.write(more), 20);
	socket.once('close', () => clearInterval(timer));
}

describe('a request whose answer does not end', () => {
	const { raw } = withServers();

	it.each<[string, (socket: Socket) => void]>([
		['drips', (socket) => drip(socket, `${HEAD}Content-Length: 100000\r\n\r\n`)],
		['drips in its head', (socket) => drip(socket, `${HEAD}X: `)],
		['drips in its status', (socket) => drip(socket, 'HTTP/1.1 200 ')],
		['drips without a length', (socket) => drip(socket, `${HEAD}\r\n[`)],
		['is a 101', (socket) => socket.write(`HTTP/1.1 101 Switching Protocols\r\n${UPGRADE}`)],
		['goes on and on before it', (socket) => drip(socket, CONTINUE, CONTINUE)],
		['does not come', () => {}],
	])('as it %s ends with its time, and its connection with it', async (_, react) => {
		const sockets: Socket[] = [];
		const server = await raw((socket) => {
			sockets.push(socket);
			react(socket);
		});
		const start = performance.now();
		const contexts = [
			executeContext({ apiKey: typed, baseUrl: server.url }),
			loadOptionsContext({ apiKey: typed, baseUrl: server.url }),
		];
		for (const context of contexts) {
			expect(await post(await open(context))).toMatchObject(TIMED_OUT);
		}
		expect(performance.now() - start).toBeGreaterThanOrEqual(2 * TIMEOUT - 2);
		await until(() => sockets.every((socket) => socket.closed));
		expect(server.connections).toBe(2);
	});

	it('is cancelled with the execution', async () => {
		const cancel = new AbortController();
		const server = await raw((socket) => {
			drip(socket, `${HEAD}Content-Length: 100000\r\n\r\n`);
			cancel.abort();
		});
		const context = executeContext({ apiKey: typed, baseUrl: server.url }, cancel.signal);
		expect(await post(await open(context))).toMatchObject({ ...LOST, code: 'cancelled' });
	});
});

describe('a request after a cancel', () => {
	const { http } = withServers();
	const NEVER_SENT = {
		kind: 'networkError',
		fate: 'neverSent',
		code: 'connectionFailed',
		cause: 'the execution was cancelled before the request left',
	};

	it('does not leave', async () => {
		const cancel = new AbortController();
		const server = await http((_, response) => response.end('{}'));
		const api = await open(executeContext({ apiKey: typed, baseUrl: server.url }, cancel.signal));
		cancel.abort();
		expect(await post(api)).toMatchObject(NEVER_SENT);
		expect(server.connections).toBe(0);
	});

	it('does not leave where n8n is still getting the key', async () => {
		const cancel = new AbortController();
		const server = await http((_, response) => response.end('{}'));
		const context = executeContext({ apiKey: typed, baseUrl: server.url }, cancel.signal);
		const api = await open(context);
		const getCredentials = jest.spyOn(context, 'getCredentials');
		getCredentials.mockImplementation(async (...given) => {
			getCredentials.mockRestore();
			cancel.abort();
			return await context.getCredentials(...given);
		});
		expect(await post(api)).toMatchObject(NEVER_SENT);
		expect(server.connections).toBe(0);
	});
});

describe('many requests', () => {
	const { http } = withServers();

	it('leave neither a timer behind that keeps the process alive nor a listener', async () => {
		const cancel = new AbortController();
		const listeners = { added: 0, removed: 0 };
		const { signal } = cancel;
		jest.spyOn(signal, 'addEventListener').mockImplementation(() => void listeners.added++);
		jest.spyOn(signal, 'removeEventListener').mockImplementation(() => void listeners.removed++);
		const server = await http((_, response) => response.end('{}'));
		const api = await open(executeContext({ apiKey: typed, baseUrl: server.url }, signal));
		const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout');
		const before = timers().length;
		for (let count = 0; count < 20; count++) {
			expect(await api.request({ method: 'GET', path: '/x' }, 300_000)).toMatchObject({
				kind: 'http',
			});
		}
		expect(timers().length).toBeLessThanOrEqual(before + 1);
		expect(listeners.added).toBeGreaterThan(0);
		expect(listeners.removed).toBe(listeners.added);
	});
});
