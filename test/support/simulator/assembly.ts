import { Connections } from './connections';
import { Followers } from './followers';
import { FollowInvitations } from './invitations';
import { LinkedIn } from './linkedIn';
import { MinuteLimit } from './minuteLimit';
import type { SimulatorOptions } from './options';
import { ProfileQuota } from './profileQuota';
import { Profiles } from './profiles';
import { Router, type Scripts } from './router';
import { Script } from './script';
import { Search } from './search';
import { ApiServer } from './server';
import { Truth } from './truth';
import { DEFAULT_ACCOUNTS, DEFAULT_COMPANIES, Workspace } from './workspace';

/** The parts of one simulated API. */
export interface Assembly {
	apiKey: string;
	api: ApiServer;
	scripts: Scripts;
	linkedIn: LinkedIn;
	truth: Truth;
}

export function assemble(options: SimulatorOptions): Assembly {
	const { apiKey = 'cs-test-key-0123456789abcdef', resetFormat } = options;
	const { companies = DEFAULT_COMPANIES, accounts = DEFAULT_ACCOUNTS } = options;
	const { clock: right = { now: () => Date.now() }, clockAhead = 0 } = options;
	const clock = { now: () => right.now() + clockAhead };
	const perMinute = (limit?: number) => new MinuteLimit(limit, clock, resetFormat);
	const quotas = {
		writes: perMinute(options.writesPerMinute),
		reads: perMinute(options.readsPerMinute),
		account: perMinute(),
	};
	const scripts: Scripts = {
		invitations: new Script(),
		reads: {
			profile: new Script(),
			followers: new Script(),
			organizations: new Script(),
			connections: new Script(),
			search: new Script(),
			geo: new Script(),
		},
	};
	const workspace = new Workspace(companies, accounts);
	const linkedIn = new LinkedIn(clock, options.profiles);
	const truth = new Truth(options.creditsPerCompany);
	const daily = new ProfileQuota(options.profilesPerDay, clock);
	const router = new Router(
		clock,
		scripts,
		quotas,
		workspace,
		new FollowInvitations(workspace, linkedIn, truth, quotas.writes, clock),
		new Profiles(workspace, linkedIn, quotas.reads, daily),
		new Followers(workspace, linkedIn, quotas.reads),
		new Connections(workspace, linkedIn, quotas.reads),
		new Search(workspace, linkedIn, quotas.reads, options.places),
	);
	const api = new ApiServer(apiKey, clock, router, workspace, options.latency);
	return { apiKey, api, scripts, linkedIn, truth };
}
