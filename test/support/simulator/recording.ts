/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a test server runs on Node itself */
import type { IncomingMessage } from 'node:http';

/** A request as it arrived; the key itself is never kept. */
export interface RecordedRequest {
	method: string;
	/** With the `/linkedin` of the base URL, without the query. */
	path: string;
	query: Record<string, string>;
	/** Parsed JSON, or the text where it is none; empty where nothing was read. */
	body: unknown;
	at: number;
	authorized: boolean;
}

export function recordHead(request: IncomingMessage, apiKey: string, at: number): RecordedRequest {
	const url = new URL(request.url ?? '/', 'http://127.0.0.1');
	return {
		method: request.method ?? '',
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		body: '',
		at,
		authorized: request.headers.authorization === `Bearer ${apiKey}`,
	};
}

export async function readBody(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	const text = Buffer.concat(chunks).toString('utf8');
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** The fields of a JSON body; none where it is no object. */
export function bodyFields({ body }: Pick<RecordedRequest, 'body'>): Record<string, unknown> {
	return typeof body === 'object' && body !== null ? { ...body } : {};
}
