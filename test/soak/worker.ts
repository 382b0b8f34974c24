// Before the node is imported.
import '../workers/jsonLast';
import type { INodeExecutionData } from 'n8n-workflow';

import { deduplication, type WorkflowRun } from '../support/engine';
import { byRow, runLoop } from '../support/loop';
import { NODE, type ResultItem } from '../support/scenario';
import type { Api } from '../workers/messages';
import { ParentLink } from '../workers/parentLink';
import { Random } from '../workers/random';
import { RemoteClock } from '../workers/remoteClock';
import { remoteStore } from '../workers/remoteStore';
import { placeOf } from './places';
import type { SoakEnding, SoakJob, Verdict } from './soakJob';

const parent = new ParentLink<SoakJob, SoakEnding>();
const clock = new RemoteClock(parent);
const cancels = new Map<string, () => void>();

// On the machine's clock a worker waits longer than any deadline while another one starts.
AbortSignal.timeout = (ms) => parent.timeout(ms);

// The engine takes one store per process, and has it already.
Object.assign(deduplication, remoteStore(parent));

async function run(job: SoakJob, api: Api): Promise<void> {
	const random = new Random(job.seed);
	Math.random = () => random.next();
	const finished = await runLoop({
		simulator: api,
		clock,
		rows: job.rows,
		size: job.loopSize,
		parameters: {
			...byRow('companyPage', 'account'),
			skipAlreadyInvited: job.skipAlreadyInvited,
		},
		options: job.options,
		node: job.node,
		contextData: job.contextData,
		workflowId: job.workflow,
		run: {
			executionId: job.id,
			cancelWhen: (cancel) => cancels.set(job.id, cancel),
		},
	});
	cancels.delete(job.id);
	parent.send({ kind: 'ended', ending: endingOf(job, finished, api) });
}

function endingOf({ id }: SoakJob, finished: WorkflowRun, { apiKey }: Api): SoakEnding {
	const runs = finished.runs(NODE);
	return {
		job: { id },
		status: finished.status,
		error: finished.error?.message ?? '',
		runs: runs.map(({ outputs }) =>
			outputs.flatMap((items, output) => items.map((item) => verdictOf(item, output))),
		),
		hints: runs.flatMap(({ hints }) => hints.map(({ message }) => message)),
		showsKey: [finished.everything, finished.log].some((text) => text.includes(apiKey)),
		contextData: finished.contextData,
	};
}

function verdictOf({ json, pairedItem }: INodeExecutionData, output: number): Verdict {
	const item = json as ResultItem;
	const { item: index } = pairedItem as { item: number };
	return {
		item: index,
		output,
		place: placeOf(String(item.companyId), item.profileUrn ?? ''),
		named: placeOf(String(item.companyId), String(item.profile)),
		success: item.success === true,
		status: item.status,
		why: String(item.reason ?? item.errorCode ?? ''),
		error: String(item.error ?? ''),
		retryable: item.retryable === true,
		retryAt: String(item.retryAt ?? ''),
		mayHaveBeenSent: item.mayHaveBeenSent === true,
	};
}

parent.start({
	run: async ({ job, api }) => await run(job, api),
	cancel: (job) => cancels.get(job)?.(),
});
