// Before the node is imported.
import './jsonLast';
import { deduplication } from '../support/engine';
import { rowsOf } from '../support/people';
import { runScenario, type ResultItem } from '../support/scenario';
import type { Api, Ending, Job, Verdict } from './messages';
import { ParentLink } from './parentLink';
import { Random } from './random';
import { RemoteClock } from './remoteClock';
import { remoteStore } from './remoteStore';

const parent = new ParentLink<Job, Ending>();
const clock = new RemoteClock(parent);

// On the machine's clock a worker waits longer than any deadline while another one starts.
AbortSignal.timeout = (ms) => parent.timeout(ms);

// The engine takes one store per process, and has it already.
Object.assign(deduplication, remoteStore(parent));

async function run(job: Job, api: Api): Promise<void> {
	const random = new Random(job.seed);
	Math.random = () => random.next();
	const { run, success, error, skipped } = await runScenario({
		simulator: api,
		clock,
		rows: rowsOf(job.profiles),
		options: job.options,
		node: { onError: 'continueRegularOutput' },
		run: { executionId: job.id },
	});
	const verdicts = [
		...success.map(verdictOf('success')),
		...error.map(verdictOf('error')),
		...skipped.map(verdictOf('skipped')),
	];
	const { status, error: failure } = run;
	parent.send({
		kind: 'ended',
		ending: { job, status, error: failure?.message ?? '', verdicts },
	});
}

function verdictOf(output: Verdict['output']) {
	return ({ profile, profileUrn, reason, errorCode, error }: ResultItem): Verdict => ({
		profile: String(profile),
		profileUrn,
		output,
		why: String(reason ?? errorCode ?? ''),
		text: String(error ?? ''),
	});
}

parent.start({ run: async ({ job, api }) => await run(job, api) });
