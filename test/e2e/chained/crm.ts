/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a server on loopback */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonParse } from 'n8n-workflow';

import { withServers } from '../../support/loopback';

type Properties = Record<string, string>;

/** A change of a contact that arrived at the CRM. */
interface Change {
	id: string;
	properties: Properties;
}

/** HubSpot's API as far as a workflow writes to it, and the truth about what was written to whom. */
export class Crm {
	/** For n8n's credential. */
	readonly token = 'token-of-the-crm';
	/** Every change that was made, in order. */
	readonly changes: Change[] = [];
	/** Requests that were refused, as method, path and status. */
	readonly refused: string[] = [];
	/** So many of the next changes fail with a 502. */
	failures = 0;

	url = '';

	/** The properties of a contact after all changes; undefined where there was none. */
	contact(id: number): Properties | undefined {
		const own = this.changes.filter((change) => change.id === String(id));
		return own.length === 0
			? undefined
			: Object.assign({}, ...own.map(({ properties }) => properties));
	}

	async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const body = await textOf(request);
		const [status, content] = this.change(request, body);
		if (status !== 200) this.refused.push(`${request.method} ${request.url}: ${status}`);
		response.writeHead(status, { 'content-type': 'application/json' });
		response.end(JSON.stringify(content));
	}

	private change({ method, url = '', headers }: IncomingMessage, body: string): [number, object] {
		const id = /^\/crm\/v3\/objects\/contacts\/(\d+)$/.exec(url)?.[1];
		if (headers.authorization !== `Bearer ${this.token}`) return [401, { status: 'error' }];
		if (method !== 'PATCH' || id === undefined) return [404, { status: 'error' }];
		if (this.failures > 0) {
			this.failures -= 1;
			return [502, { status: 'error' }];
		}
		const { properties } = jsonParse<{ properties: Properties }>(body);
		this.changes.push({ id, properties });
		return [200, { id, properties }];
	}
}

/** A CRM of its own for each test; call it at the top of a `describe`. */
export function withCrm(): () => Crm {
	const { http } = withServers();
	let crm = new Crm();
	beforeEach(async () => {
		const fresh = new Crm();
		const { url } = await http((request, response) => void fresh.answer(request, response));
		fresh.url = url;
		crm = fresh;
	});
	return () => crm;
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const piece of request) text += String(piece);
	return text;
}
