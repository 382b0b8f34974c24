/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a test server runs on Node itself */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Behaviour } from './behaviour';
import type { SimulatorClock } from './clock';
import { FollowInvitations } from './invitations';
import { personKey } from './people';
import { WriteLimit } from './rateLimit';
import { companyInvitedTo, peopleNamed, type RecordedRequest } from './recording';
import { Script } from './script';
import { ApiServer } from './server';
import { Truth } from './truth';
import { DEFAULT_ACCOUNTS, DEFAULT_COMPANIES, Workspace } from './workspace';
import type { SimulatedAccount, SimulatedCompany } from './workspace';

export interface SimulatorOptions {
	apiKey?: string;
	companies?: SimulatedCompany[];
	/** The first is the default account. */
	accounts?: SimulatedAccount[];
	/** Limit per account on follow invitations; without it there is none. */
	writesPerMinute?: number;
	/** Pool of each page; without it the pool never empties. */
	creditsPerCompany?: number;
	clock?: SimulatorClock;
}

/** The ConnectSafely API on a loopback port, and the truth about who was really invited. */
export class Simulator {
	readonly apiKey: string;
	/** Every request that arrived, in order. */
	readonly requests: RecordedRequest[];
	private readonly truth: Truth;
	private readonly scripted = new Script();

	private constructor(
		private readonly server: Server,
		readonly baseUrl: string,
		options: SimulatorOptions,
	) {
		const { companies = DEFAULT_COMPANIES, accounts = DEFAULT_ACCOUNTS } = options;
		const clock = options.clock ?? { now: () => Date.now() };
		const workspace = new Workspace(companies, accounts);
		const writes = new WriteLimit(options.writesPerMinute, clock);
		this.apiKey = options.apiKey ?? 'cs-test-key-0123456789abcdef';
		this.truth = new Truth(options.creditsPerCompany);
		const invitations = new FollowInvitations(workspace, this.truth, writes, clock);
		const api = new ApiServer(this.apiKey, clock, this.scripted, workspace, invitations, writes);
		this.requests = api.requests;
		// A pooled socket that the server closes while a client picks it up would look like a reset.
		server.keepAliveTimeout = 0;
		server.on('request', (request, response) => {
			api.serve(request, response).catch(() => request.socket.destroy());
		});
	}

	static async start(options: SimulatorOptions = {}): Promise<Simulator> {
		const server = createServer();
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject).listen(0, '127.0.0.1', resolve);
		});
		const { port } = server.address() as AddressInfo;
		return new Simulator(server, `http://127.0.0.1:${port}/linkedin`, options);
	}

	/** Closes all sockets at once; stalled requests fail. */
	async stop(): Promise<void> {
		await new Promise<void>((resolve) => {
			this.server.close(() => resolve());
			this.server.closeAllConnections();
		});
	}

	/** The n-th next follow-invitations request behaves so; null is normal. */
	script(...behaviours: Array<Behaviour | null>): void {
		this.scripted.add(behaviours);
	}

	/** Every follow-invitations request behaves so once the script is used up. */
	always(behaviour: Behaviour | null): void {
		this.scripted.always(behaviour);
	}

	/** This person is not invited; the error stands in their result. */
	refuse(person: string, error: string, status = 'FAILED'): void {
		this.truth.refuse(person, { status, error });
	}

	/** Every request with this person is refused as a whole, and the answer does not say why. */
	poison(person: string, status = 400): void {
		this.truth.poison(person, status);
	}

	get invitationRequests(): RecordedRequest[] {
		return this.requests.filter((request) => companyInvitedTo(request) !== undefined);
	}

	/** Sends to this person that reached LinkedIn, repeats included; any spelling of the id. */
	timesInvited(companyId: string, person: string): number {
		return this.truth.timesInvited(companyId, person);
	}

	/** The URNs really invited, in order. */
	invited(companyId: string): string[] {
		return this.truth.invited(companyId);
	}

	/** All sends over all pages, repeats included. */
	get invitationsSent(): number {
		return this.truth.invitationsSent;
	}

	/** How often a request named this person, whatever became of the request. */
	timesAsked(person: string): number {
		const key = personKey(person);
		return this.requests.flatMap(peopleNamed).filter((named) => personKey(named) === key).length;
	}

	/** Everybody whom a request ever named, once each, in order of first mention. */
	get peopleAsked(): string[] {
		const people = new Map<string, string>();
		for (const named of this.requests.flatMap(peopleNamed)) {
			if (!people.has(personKey(named))) people.set(personKey(named), named);
		}
		return [...people.values()];
	}
}
