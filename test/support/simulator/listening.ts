/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a test server runs on Node itself */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on a loopback port of its own. */
export interface Listening {
	origin: string;
	/** Closes all sockets at once. */
	stop(): Promise<void>;
}

export async function listen(
	serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
	const server = createServer();
	// A pooled socket that the server closes while a client picks it up would look like a reset.
	server.keepAliveTimeout = 0;
	server.on('request', (request, response) => {
		serve(request, response).catch(() => request.socket.destroy());
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: async () =>
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
