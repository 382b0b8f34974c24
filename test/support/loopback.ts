/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- test servers run on Node itself */
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { selfSigned } from './selfSigned';

/** A server on a loopback port. */
export interface Loopback {
	/** E.g. `http://127.0.0.1:40123`. */
	url: string;
	port: number;
	/** Connections that ever arrived, with or without a request. */
	connections: number;
	/** Closes all sockets at once. */
	close(): Promise<void>;
}

/** Servers that are closed after each test; call it at the top of a `describe`. */
export function withServers() {
	const servers: Loopback[] = [];
	afterEach(async () => {
		await Promise.all(servers.splice(0).map(async ({ close }) => await close()));
	});
	const open = async (server: Server, protocol = 'http'): Promise<Loopback> => {
		const loopback = await listen(server, protocol);
		servers.push(loopback);
		return loopback;
	};
	return {
		servers,
		http: async (respond: RequestListener) => await open(createHttpServer(respond)),
		/** With a certificate that nobody signed. */
		https: async (respond: RequestListener) =>
			await open(createTlsServer(selfSigned(), respond), 'https'),
		/** Reads the first piece of a request, then does as it likes. */
		raw: async (react: (socket: Socket, received: string) => void) =>
			await open(
				createServer((socket) => {
					socket.once('data', (piece) => react(socket, piece.toString('latin1')));
				}),
			),
	};
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
	const { port, close } = await listen(createServer(), 'tcp');
	await close();
	return port;
}

/** Waits, turn by turn of the event loop, until something has come about. */
export async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until a number has stayed the same for 200 turns of the event loop: the node goes on after the engine has given up on it. */
export async function untilCalm(count: () => number): Promise<void> {
	for (let calm = 0, before = -1; calm < 200; ) {
		const now = count();
		calm = now === before ? calm + 1 : 0;
		before = now;
		await new Promise((resolve) => setImmediate(resolve));
	}
}

async function listen(server: Server, protocol: string): Promise<Loopback> {
	const sockets = new Set<Socket>();
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	const loopback: Loopback = {
		url: `${protocol}://127.0.0.1:${port}`,
		port,
		connections: 0,
		close: async () =>
			await new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
	server.on('connection', (socket: Socket) => {
		loopback.connections++;
		sockets.add(socket);
		socket.on('error', () => {}).on('close', () => sockets.delete(socket));
	});
	return loopback;
}
