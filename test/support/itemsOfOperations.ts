import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { deduplication } from './engine';
import { operationRunner } from './operations';
import { people } from './people';
import { COMPANY, type Scenario } from './scenario';
import { answers, Simulator, type ReadName } from './simulator';

/** The items of each output. */
type Outputs = IDataObject[][];
type Run = ReturnType<typeof operationRunner>;

const LATER = { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 7_200 } as const;
const MAPPED: INodeParameters = { profile: '={{ $json.person }}' };
const GOES_ON: Partial<Scenario> = { node: { onError: 'continueRegularOutput' } };

/** Items of every operation, with every field and every status of the node's own that there is. */
export async function itemsOfOperations(): Promise<Record<string, Outputs>> {
	return {
		sendFollowInvitations: await collect('companyPage', 'sendFollowInvitations', invitations),
		checkFollowers: await collect('companyPage', 'checkFollowers', checks),
		getManyFollowers: await collect('companyPage', 'getManyFollowers', list('followers')),
		getManyConnections: await collect('connection', 'getManyConnections', list('connections')),
		searchConnections: await collect('connection', 'searchConnections', list('search')),
	};
}

async function collect(
	resource: 'companyPage' | 'connection',
	operation: string,
	runs: (run: Run, simulator: Simulator) => Promise<Outputs[]>,
): Promise<Outputs> {
	deduplication.clear();
	const profiles = people(3).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
	const simulator = await Simulator.start({ profiles });
	try {
		const all = await runs(
			operationRunner(() => simulator, resource, operation),
			simulator,
		);
		return (all[0] ?? []).map((_, index) => all.flatMap((outputs) => outputs[index] ?? []));
	} finally {
		await simulator.stop();
	}
}

async function invitations(run: Run, simulator: Simulator): Promise<Outputs[]> {
	const [refused = '', rejected = '', inDoubt = '', sent = '', later = ''] = people(5);
	const [planned = ''] = people(1, 5_000);
	simulator.refuse(refused, 'Already invited to follow this page');
	const usual = null;
	simulator.script(usual, answers.badRequestAt([0]), answers.serverErrorAfter(), usual, LATER);
	const runWith = async (persons: string[], dryRun: boolean): Promise<Outputs> => {
		const options = { batchSize: 1, includeInputFields: false, dryRun };
		const rows = persons.map((person) => ({ person }));
		return (await run({ ...MAPPED, options }, { rows })).outputs;
	};
	return [
		await runWith([refused, rejected, inDoubt, sent, sent, later, later, 'Anna'], false),
		await runWith([planned, planned], true),
	];
}

async function checks(run: Run, simulator: Simulator): Promise<Outputs[]> {
	const parameters = { ...MAPPED, options: { includeInputFields: false } };
	const rows = [...people(2), 'Anna'].map((person) => ({ person }));
	simulator.follow(COMPANY, ...people(1));
	const { outputs } = await run(parameters, { rows });
	simulator.alwaysReads('followers', LATER);
	return [outputs, (await run(parameters, { rows, ...GOES_ON })).outputs];
}

function list(read: ReadName) {
	return async (run: Run, simulator: Simulator): Promise<Outputs[]> => {
		simulator.follow(COMPANY, ...people(3));
		const { outputs } = await run();
		simulator.alwaysReads(read, LATER);
		return [outputs, (await run({}, GOES_ON)).outputs];
	};
}
