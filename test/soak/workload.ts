import fc from 'fast-check';
import type { INode, INodeParameters } from 'n8n-workflow';

import { anyRow, type GeneratedRow } from '../support/anyRows';
import { profileUrn } from '../support/simulator';
import type { Random } from '../workers/random';
import { PAGES } from './population';
import type { SoakJob } from './soakJob';

/** A workflow as somebody has it: which page it is mostly for, and whether it remembers. */
export interface SoakWorkflow {
	id: string;
	page: string;
	skipAlreadyInvited: boolean;
	/** Of its executions among those of all workflows. */
	share: number;
}

const NO_LOOP = 1000;
/** The people whom most lists are about: the newest ones. */
const NEWEST = 80;

const [FIRST = '', SECOND = ''] = PAGES;
const WORKFLOWS: SoakWorkflow[] = [
	{ id: 'daily', page: FIRST, skipAlreadyInvited: true, share: 4 },
	{ id: 'webhook', page: FIRST, skipAlreadyInvited: true, share: 3 },
	{ id: 'other page', page: SECOND, skipAlreadyInvited: true, share: 2 },
	{ id: 'forgetful', page: SECOND, skipAlreadyInvited: false, share: 2 },
];

const NODES: Array<Partial<INode>> = [
	{},
	{ onError: 'continueRegularOutput' },
	{ onError: 'continueErrorOutput' },
	{ retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
	{ retryOnFail: true, maxTries: 2, waitBetweenTries: 1, onError: 'continueRegularOutput' },
];

/** What executions there are, of which workflows, with which rows and settings. */
export class Workload {
	private readonly workflows: SoakWorkflow[];
	private readonly drawn: SoakWorkflow[];

	/**
	 * @param round in the ids of all workflows, so that no round has anything to do with another one
	 * @param members whom the lists come to hold, the later ones later
	 */
	constructor(
		round: string,
		private readonly members: number[],
		private readonly random: Random,
	) {
		this.workflows = WORKFLOWS.map((workflow) => ({ ...workflow, id: `${round} ${workflow.id}` }));
		this.drawn = this.workflows.flatMap((workflow) =>
			Array.from({ length: workflow.share }, () => workflow),
		);
	}

	/** The workflows with *Skip Already Invited*. */
	get remembering(): SoakWorkflow[] {
		return this.workflows.filter(({ skipAlreadyInvited }) => skipAlreadyInvited);
	}

	/** @param progress of the round, from 0 to 1: so many of the people are in the lists */
	job(id: string, progress: number): SoakJob {
		const { random } = this;
		const workflow = random.pick(this.drawn);
		const rows = this.rows(workflow, progress);
		const cancelled = random.isOneIn(10)
			? { cancelledAfter: random.between(1, random.pick([5, 30, 150])) }
			: {};
		return {
			...this.withRows(id, workflow, rows),
			loopSize: random.isOneIn(4) ? random.between(5, 25) : NO_LOOP,
			options: this.options(),
			node: random.pick(NODES),
			...cancelled,
		};
	}

	/** The last execution of a workflow: with all of these, by URN, for its page. */
	lastJob(id: string, workflow: SoakWorkflow, members: number[]): SoakJob {
		const rows = members.map(
			(member): GeneratedRow => ({
				json: { profile: profileUrn(member), companyPage: workflow.page, account: '' },
				places: 1,
			}),
		);
		return {
			...this.withRows(id, workflow, rows),
			options: { maxRateLimitWait: 3600 },
			isLast: true,
		};
	}

	private withRows(id: string, workflow: SoakWorkflow, rows: GeneratedRow[]): SoakJob {
		return {
			id,
			first: id,
			seed: this.random.between(1, 1_000_000),
			workflow: workflow.id,
			rows: rows.map(({ json }, row) => ({ ...json, row }) as SoakJob['rows'][number]),
			places: rows.map(({ places }) => places),
			loopSize: NO_LOOP,
			skipAlreadyInvited: workflow.skipAlreadyInvited,
			options: {},
			node: {},
		};
	}

	private rows({ page }: SoakWorkflow, progress: number): GeneratedRow[] {
		const { random, members } = this;
		const last = Math.min(members.length, NEWEST + Math.floor(progress * members.length)) - 1;
		const first = random.isOneIn(5) ? 0 : Math.max(0, last - NEWEST);
		const count = random.pick([1, 1, 3, 10, 30, 60, 100, 200]);
		const whom = fc.integer({ min: members[first] ?? 0, max: members[last] ?? 0 });
		const seed = random.between(1, 1_000_000_000);
		return fc.sample(anyRow(whom, page), { seed, numRuns: count });
	}

	private options(): INodeParameters {
		const { random } = this;
		return {
			...random.pick<INodeParameters>([{}, { batchSize: 5 }, { batchSize: 10 }, { batchSize: 25 }]),
			...(random.isOneIn(4) ? { invitationLimit: random.between(1, 30) } : {}),
			...(random.isOneIn(6) ? { skipFollowers: true } : {}),
			...(random.isOneIn(12) ? { dryRun: true } : {}),
			...(random.isOneIn(8) ? { resolveProfiles: false } : {}),
			...(random.isOneIn(5) ? { batchInterval: random.pick([0.5, 30]) } : {}),
			...(random.isOneIn(3) ? { includeInputFields: false } : {}),
			...(random.isOneIn(4) ? { maxRateLimitWait: random.pick([0, 10, 3600]) } : {}),
			...(random.isOneIn(4) ? { timeout: random.pick([5, 60]) } : {}),
		};
	}
}
