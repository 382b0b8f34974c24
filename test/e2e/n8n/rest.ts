import type { IDataObject, INode, IConnections, IPinData, IWorkflowSettings } from 'n8n-workflow';

/** A workflow as n8n stores and exports it. */
export interface WorkflowFile {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
	pinData?: IPinData;
}

export interface Stored {
	id: string;
	name: string;
}

export const OWNER = {
	email: 'owner@example.com',
	firstName: 'Olivia',
	lastName: 'Owner',
	password: 'Correct-horse-9',
};

/** n8n's own REST API, as its editor uses it. */
export class N8nRest {
	/** n8n ties a session to the browser that opened it. */
	private readonly browserId = 'end-to-end tests';
	private cookie = '';

	constructor(readonly url: string) {}

	/** Makes the owner of a fresh instance, or signs in where there is one. */
	static async signIn(url: string): Promise<N8nRest> {
		const rest = new N8nRest(url);
		const { emailOrLdapLoginId, password } = { ...OWNER, emailOrLdapLoginId: OWNER.email };
		await rest
			.post('/owner/setup', OWNER)
			.catch(async () => await rest.post('/login', { emailOrLdapLoginId, password }));
		return rest;
	}

	/** The session, for a browser. */
	get session(): { cookie: string; browserId: string } {
		return { cookie: this.cookie, browserId: this.browserId };
	}

	async get<Answer = IDataObject>(path: string): Promise<Answer> {
		return await this.request<Answer>('GET', path);
	}

	async post<Answer = IDataObject>(path: string, body: unknown = {}): Promise<Answer> {
		return await this.request<Answer>('POST', path, body);
	}

	async patch<Answer = IDataObject>(path: string, body: unknown): Promise<Answer> {
		return await this.request<Answer>('PATCH', path, body);
	}

	async delete(path: string): Promise<void> {
		await this.request('DELETE', path);
	}

	/** @throws Error with n8n's answer, where it is a refusal */
	async request<Answer = IDataObject>(
		method: string,
		path: string,
		body?: unknown,
	): Promise<Answer> {
		const answer = await fetch(`${this.url}/rest${path}`, {
			method,
			headers: {
				// n8n closes an idle connection after 5 seconds, also while it is too busy to say so.
				connection: 'close',
				'browser-id': this.browserId,
				cookie: this.cookie,
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const text = await answer.text();
		if (!answer.ok) throw new Error(`n8n: ${method} ${path}: ${answer.status} ${text}`);
		const session = answer.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
		if (session) this.cookie = session.split(';')[0] ?? '';
		return (text ? (JSON.parse(text) as { data: Answer }).data : undefined) as Answer;
	}

	/** A JSON file that n8n serves to signed-in editors only, such as `/types/nodes.json`. */
	async file<Content>(path: string): Promise<Content> {
		// See `request`: what is left of this connection would be used by the next one.
		const headers = { connection: 'close', 'browser-id': this.browserId, cookie: this.cookie };
		const answer = await fetch(`${this.url}${path}`, { headers });
		if (!answer.ok) throw new Error(`n8n: GET ${path}: ${answer.status}`);
		return (await answer.json()) as Content;
	}

	async createCredential(name: string, type: string, data: IDataObject): Promise<Stored> {
		return await this.post<Stored>('/credentials', { name, type, data });
	}

	async createWorkflow(workflow: WorkflowFile): Promise<Stored> {
		return await this.post<Stored>('/workflows', { settings: {}, active: false, ...workflow });
	}
}
