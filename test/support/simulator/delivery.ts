/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- a test server runs on Node itself */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from './answer';
import type { Reaction } from './reaction';

/** Milliseconds between two bytes of an answer that drips. */
const DRIP = 25;

/** Puts a reaction on the wire; the usual headers go with every answer. */
export function deliver(
	response: ServerResponse,
	reaction: Reaction,
	usual: Record<string, string>,
): void {
	if (reaction.kind === 'stall') return;
	if (reaction.kind === 'reset') {
		response.socket?.resetAndDestroy();
		return;
	}
	if (reaction.kind === 'switchingProtocols') {
		response.socket?.write(
			'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
		);
		return;
	}
	if (reaction.kind === 'drip') {
		if (response.socket) drip(response.socket, reaction.where);
		return;
	}
	const { answer } = reaction;
	const text = typeof answer.body === 'object' ? JSON.stringify(answer.body) : (answer.body ?? '');
	if (text) {
		const html = text.startsWith('<');
		response.setHeader('Content-Type', html ? 'text/html' : 'application/json; charset=utf-8');
	}
	setHeaders(response, usual, answer);
	response.statusCode = answer.status;
	if (reaction.kind === 'answer') {
		response.end(text);
		return;
	}
	response.setHeader('Content-Length', Buffer.byteLength(text));
	response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}

function drip(socket: Socket, where: 'head' | 'body'): void {
	const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
	socket.write(where === 'head' ? `${head}X-More: ` : `${head}Content-Length: 1000000\r\n\r\n`);
	const timer = setInterval(() => socket.write(' '), DRIP);
	socket.once('close', () => clearInterval(timer));
}

function setHeaders(response: ServerResponse, usual: Record<string, string>, given: Answer): void {
	// A 429 names a time only where the answer itself does.
	const reset = given.status === 429 ? { 'X-RateLimit-Reset': null } : {};
	for (const [name, value] of Object.entries({ ...usual, ...reset, ...given.headers })) {
		if (value === null) response.removeHeader(name);
		else response.setHeader(name, value);
	}
}
