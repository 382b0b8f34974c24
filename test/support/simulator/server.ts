/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a test server runs on Node itself */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { unauthorized, type Answer } from './answer';
import type { Behaviour } from './behaviour';
import type { SimulatorClock } from './clock';
import { deliver } from './delivery';
import type { FollowInvitations, Reaction } from './invitations';
import type { WriteLimit } from './rateLimit';
import { companyInvitedTo, readBody, recordHead, type RecordedRequest } from './recording';
import type { Script } from './script';
import type { Workspace } from './workspace';

/** Takes the requests in: records them, routes them, and lets the answers out. */
export class ApiServer {
	readonly requests: RecordedRequest[] = [];

	constructor(
		private readonly apiKey: string,
		private readonly clock: SimulatorClock,
		private readonly script: Script,
		private readonly workspace: Workspace,
		private readonly invitations: FollowInvitations,
		private readonly writes: WriteLimit,
	) {}

	async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const arrived = recordHead(request, this.apiKey, this.clock.now());
		const behaviour = companyInvitedTo(arrived) === undefined ? null : this.script.next();
		if (behaviour?.kind === 'resetBeforeReading') {
			this.requests.push(arrived);
			request.socket.resetAndDestroy();
			return;
		}
		const read = { ...arrived, body: await readBody(request) };
		this.requests.push(read);
		const reaction = this.react(read, behaviour);
		deliver(response, reaction, this.usualHeaders(read));
	}

	private react(request: RecordedRequest, behaviour: Behaviour | null): Reaction {
		if (!request.authorized) return { kind: 'answer', answer: unauthorized() };
		const companyId = companyInvitedTo(request);
		if (companyId !== undefined) {
			return this.invitations.react(companyId, request.body, behaviour);
		}
		return { kind: 'answer', answer: this.read(request) };
	}

	private read({ method, path, query }: RecordedRequest): Answer {
		switch (`${method} ${path}`) {
			case 'GET /linkedin/account/status':
				return this.workspace.accountStatus(query.accountId);
			case 'GET /linkedin/accounts':
				return this.workspace.accountList(query.q);
			case 'GET /linkedin/organizations':
				return this.workspace.organizationList(query.accountId);
			default:
				return {
					status: 404,
					body: { success: false, code: 'NOT_FOUND', message: `No route ${method} ${path}` },
				};
		}
	}

	private usualHeaders(request: RecordedRequest): Record<string, string> {
		const { body } = request;
		const named = typeof body === 'object' && body !== null && 'accountId' in body;
		const accountId = named && typeof body.accountId === 'string' ? body.accountId : undefined;
		const action = companyInvitedTo(request) === undefined ? 'account' : 'follow-invitations';
		return {
			Date: new Date(this.clock.now()).toUTCString(),
			...this.writes.headers(action, this.workspace.account(accountId)?.id),
		};
	}
}
