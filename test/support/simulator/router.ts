import type { Answer } from './answer';
import type { Behaviour, ReadBehaviour, ReadName } from './behaviour';
import type { SimulatorClock } from './clock';
import type { Connections } from './connections';
import type { Followers } from './followers';
import type { FollowInvitations } from './invitations';
import type { MinuteLimit } from './minuteLimit';
import type { Profiles } from './profiles';
import { answering, type Reaction } from './reaction';
import { react } from './read';
import type { RecordedRequest } from './recording';
import { routeOf, type RouteName } from './route';
import type { Script } from './script';
import type { Search } from './search';
import type { Workspace } from './workspace';

/** What happens to a request; the behaviour is settled on arrival, before the body is read. */
export interface Handling {
	action: Exclude<RouteName, 'organizations'>;
	kind: 'send' | 'read' | 'other';
	/** The quota whose headers the answer carries. */
	quota: MinuteLimit;
	behaviour: Behaviour | ReadBehaviour | null;
	react(request: RecordedRequest): Reaction;
}

export interface Scripts {
	invitations: Script<Behaviour>;
	reads: Record<ReadName, Script<ReadBehaviour>>;
}

export interface Quotas {
	writes: MinuteLimit;
	reads: MinuteLimit;
	account: MinuteLimit;
}

export class Router {
	constructor(
		private readonly clock: SimulatorClock,
		private readonly scripts: Scripts,
		private readonly quotas: Quotas,
		private readonly workspace: Workspace,
		private readonly invitations: FollowInvitations,
		private readonly profiles: Profiles,
		private readonly followers: Followers,
		private readonly connections: Connections,
		private readonly search: Search,
	) {}

	handle(arrived: RecordedRequest): Handling {
		const route = routeOf(arrived);
		switch (route.name) {
			case 'follow-invitations':
				return this.invite(route.companyId);
			case 'profile':
				return this.read(route.name, (request) => this.profiles.read(request));
			case 'followers':
				return this.read(route.name, (request, behaviour) =>
					this.followers.read(route.companyId, request, behaviour),
				);
			case 'organizations':
				return this.read(route.name, ({ query }, behaviour) =>
					this.workspace.organizationList(
						behaviour?.kind === 'ignoresAccount' ? undefined : query.accountId,
					),
				);
			case 'connections':
				return this.read(route.name, (request, behaviour) =>
					this.connections.read(request, behaviour),
				);
			case 'search':
				return this.read(route.name, (request, behaviour) =>
					this.search.people(request, behaviour),
				);
			case 'geo':
				return this.read(route.name, (request) => this.search.place(request));
			case 'account':
				return {
					action: 'account',
					kind: 'other',
					quota: this.quotas.account,
					behaviour: null,
					react: (request) => answering(this.account(request)),
				};
		}
	}

	private invite(companyId: string): Handling {
		const behaviour = this.scripts.invitations.next();
		return {
			action: 'follow-invitations',
			kind: 'send',
			quota: this.quotas.writes,
			behaviour,
			react: (request) => this.invitations.react(companyId, request, behaviour),
		};
	}

	private read(
		name: ReadName,
		read: (request: RecordedRequest, behaviour: ReadBehaviour | null) => Answer,
	): Handling {
		const behaviour = this.scripts.reads[name].next();
		return {
			action: name === 'organizations' ? 'account' : name,
			kind: 'read',
			quota: name === 'organizations' ? this.quotas.account : this.quotas.reads,
			behaviour,
			react: (request) => react(behaviour, this.clock.now(), () => read(request, behaviour)),
		};
	}

	private account({ method, path, query }: RecordedRequest): Answer {
		switch (`${method} ${path}`) {
			case 'GET /linkedin/account/status':
				return this.workspace.accountStatus(query.accountId);
			case 'GET /linkedin/accounts':
				return this.workspace.accountList(query.q);
			default:
				return {
					status: 404,
					body: { success: false, code: 'NOT_FOUND', message: `No route ${method} ${path}` },
				};
		}
	}
}
