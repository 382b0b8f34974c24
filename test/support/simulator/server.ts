/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a test server runs on Node itself */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { unauthorized } from './answer';
import type { SimulatorClock } from './clock';
import { deliver } from './delivery';
import type { Latency } from './options';
import { answering } from './reaction';
import { bodyFields, readBody, recordHead, type RecordedRequest } from './recording';
import type { Handling, Router } from './router';
import type { Workspace } from './workspace';

/** Takes the requests in: records them, has them handled, and lets the answers out. */
export class ApiServer {
	readonly requests: RecordedRequest[] = [];
	/** The most requests of a kind that LinkedIn was busy with at the same time. */
	readonly mostAtOnce = { send: 0, read: 0, other: 0 };

	private readonly underWay = { send: 0, read: 0, other: 0 };

	constructor(
		private readonly apiKey: string,
		private readonly clock: SimulatorClock,
		private readonly router: Router,
		private readonly workspace: Workspace,
		private readonly latency?: Latency,
	) {}

	async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const arrived = recordHead(request, this.apiKey, this.clock.now());
		const handling = this.router.handle(arrived);
		if (handling.behaviour?.kind === 'resetBeforeReading') {
			this.requests.push(arrived);
			await this.takeTime(handling);
			request.socket.resetAndDestroy();
			return;
		}
		const read = { ...arrived, body: await readBody(request) };
		this.requests.push(read);
		await this.takeTime(handling);
		const reaction = read.authorized ? handling.react(read) : answering(unauthorized());
		deliver(response, reaction, this.usualHeaders(read, handling));
	}

	private async takeTime({ kind }: Handling): Promise<void> {
		const { clock, sendMs = 0, readMs = 0 } = this.latency ?? {};
		this.underWay[kind]++;
		this.mostAtOnce[kind] = Math.max(this.mostAtOnce[kind], this.underWay[kind]);
		await clock?.sleep({ send: sendMs, read: readMs, other: 0 }[kind]);
		this.underWay[kind]--;
	}

	private usualHeaders(request: RecordedRequest, handling: Handling): Record<string, string> {
		const named = bodyFields(request).accountId ?? request.query.accountId;
		const account = this.workspace.account(typeof named === 'string' ? named : undefined);
		return {
			Date: new Date(this.clock.now()).toUTCString(),
			...handling.quota.headers(handling.action, account?.id),
		};
	}
}
