/* eslint-disable @n8n/community-nodes/no-restricted-globals -- RUNS in the environment asks for more cases */
import fc from 'fast-check';
import type { IDataObject, INode } from 'n8n-workflow';

import { anyBehaviour, anyReadBehaviour, isEndless, STRANGER } from '../support/anyBehaviour';
import { anyPeople, anyRows, type GeneratedRow } from '../support/anyRows';
import { deduplication, type WorkflowRun } from '../support/engine';
import { byRow, runLoop } from '../support/loop';
import {
	before,
	expectLimit,
	expectNobodyLost,
	expectNobodyTwice,
	expectNoneBesideItsKind,
	expectTruth,
} from '../support/promises';
import { SimulatedClock } from '../support/simulatedClock';
import {
	DEFAULT_COMPANIES,
	profileId,
	Simulator,
	type Behaviour,
	type ReadBehaviour,
} from '../support/simulator';

interface StoreFailure {
	call: 'record' | 'remove' | 'count' | 'clear';
	scope: 'node' | 'workflow';
	/** Whether the call takes effect all the same. */
	isDone: boolean;
	/** Calls that pass before. */
	after: number;
}

interface Case {
	rows: GeneratedRow[];
	script: Array<Behaviour | null>;
	forever: Behaviour | null;
	lookups: Array<ReadBehaviour | null>;
	lists: Array<ReadBehaviour | null>;
	store: StoreFailure[];
	/** Milliseconds. */
	latency: { sendMs: number; readMs: number };
	/** Milliseconds by which the server's clock is ahead. */
	clockAhead: number;
	quotas: { readsPerMinute?: number; profilesPerDay?: number; writesPerMinute?: number };
	refused: number[];
	poisoned: number[];
	strangers: number[];
	followers: number[];
	options: {
		batchSize: number;
		includeInputFields: boolean;
		resolveProfiles: boolean;
		invitationLimit: number;
		skipAlreadyInvited: boolean;
		skipFollowers: boolean;
		dryRun: boolean;
	};
	node: Partial<INode>;
	loopSize: number | null;
	executions: number;
	/** Whether each execution is a new one, or the first one again. */
	isFresh: boolean;
	pause: number;
}

const members = (maxLength: number) => fc.array(fc.integer({ min: 1, max: 40 }), { maxLength });
const rarely = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true));

const anyCase: fc.Arbitrary<Case> = fc.record({
	rows: anyRows,
	script: fc.array(anyBehaviour, { maxLength: 12 }),
	forever: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyBehaviour),
	lookups: fc.array(anyReadBehaviour, { maxLength: 12 }),
	lists: fc.array(anyReadBehaviour, { maxLength: 2 }),
	store: fc.oneof(
		{ weight: 4, arbitrary: fc.constant<Case['store']>([]) },
		fc.array(
			fc.record({
				call: fc.constantFrom(
					'record' as const,
					'remove' as const,
					'count' as const,
					'clear' as const,
				),
				scope: fc.constantFrom('node' as const, 'workflow' as const),
				isDone: fc.boolean(),
				after: fc.nat(3),
			}),
			{ maxLength: 3 },
		),
	),
	quotas: fc.constantFrom<Case['quotas']>(
		{},
		{},
		{ readsPerMinute: 4, writesPerMinute: 2 },
		{ profilesPerDay: 5 },
	),
	latency: fc.constantFrom(
		{ sendMs: 0, readMs: 0 },
		{ sendMs: 40_000, readMs: 1_000 },
		{ sendMs: 3_000, readMs: 2_000 },
		{ sendMs: 1_000, readMs: 9_000 },
	),
	clockAhead: fc.constantFrom(0, 0, 3_600_000, -3_600_000),
	refused: members(4),
	poisoned: members(2),
	strangers: members(6),
	followers: members(6),
	options: fc.record({
		batchSize: fc.oneof(fc.constant(50), fc.integer({ min: 1, max: 50 })),
		includeInputFields: fc.boolean(),
		resolveProfiles: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
		invitationLimit: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
		skipAlreadyInvited: fc.boolean(),
		skipFollowers: rarely,
		dryRun: rarely,
	}),
	node: fc.constantFrom<Partial<INode>>(
		{},
		{ onError: 'continueRegularOutput' },
		{ onError: 'continueErrorOutput' },
		{ retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		{ retryOnFail: true, maxTries: 2, waitBetweenTries: 1, onError: 'continueRegularOutput' },
	),
	loopSize: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
	executions: fc.integer({ min: 1, max: 3 }),
	isFresh: fc.boolean(),
	pause: fc.constantFrom(0, 301_000),
});

/** Only *Skip Already Invited* remembers across executions. */
function optionsOf(testCase: Case) {
	const { options, isFresh } = testCase;
	const skipAlreadyInvited = options.skipAlreadyInvited || isFresh;
	return { ...options, skipAlreadyInvited, ...(isAnyEndless(testCase) ? { timeout: 0.3 } : {}) };
}

function isAnyEndless({ script, forever, lookups, lists }: Case): boolean {
	return [...script, forever, ...lookups, ...lists].some(isEndless);
}

async function run(
	testCase: Case,
	simulator: Simulator,
	clock: SimulatedClock,
	contextData: WorkflowRun['contextData'],
) {
	const { rows, node, loopSize } = testCase;
	return await runLoop({
		simulator,
		clock,
		rows: rows.map(({ json }, row) => ({ ...json, row }) as IDataObject),
		size: loopSize ?? 1000,
		parameters: byRow('companyPage', 'account'),
		options: optionsOf(testCase),
		node,
		contextData,
	});
}

/**
 * Nobody sees whom an unread request named; and of a question to the store that was answered with an
 * error all the same, nobody can tell who was new.
 */
function isRecordExact({ store, script, forever }: Case): boolean {
	const isUnread = [...script, forever].some(
		(behaviour) => behaviour?.kind === 'resetBeforeReading',
	);
	return (
		!isUnread &&
		!store.some(({ call, scope, isDone }) => call === 'record' && scope === 'workflow' && isDone)
	);
}

/** The world of a case: who is who, who refuses, and what goes wrong. */
function prepare(testCase: Case, simulator: Simulator): void {
	// An API that says QUEUED of everybody would lie about somebody it refused.
	const claims = [...testCase.script, testCase.forever].some(
		(behaviour) => behaviour?.kind === 'unknownStatus',
	);
	for (const person of anyPeople) {
		simulator.addProfile({
			...person,
			connected: claims || !testCase.strangers.includes(person.member),
		});
	}
	if (!claims) {
		for (const member of testCase.refused) simulator.refuse(profileId(member), 'No');
		for (const { id } of DEFAULT_COMPANIES) {
			simulator.follow(id, ...testCase.followers.map((member) => profileId(member)));
		}
	}
	for (const member of testCase.poisoned) simulator.poison(profileId(member));
	simulator.script(...testCase.script);
	simulator.always(testCase.forever);
	simulator.scriptReads('profile', ...testCase.lookups);
	simulator.scriptReads('followers', ...testCase.lists);
	simulator.scriptReads('organizations', ...testCase.lists);
	deduplication.clear();
	for (const { call, ...how } of testCase.store) {
		deduplication.failNext(call, new Error('database is locked'), how);
	}
}

describe('for any rows, any options and any misbehaviour', () => {
	it('nobody is lost or asked twice, and what is claimed is true', async () => {
		await fc.assert(
			fc.asyncProperty(anyCase, async (testCase) => {
				const clock = new SimulatedClock();
				const latency = { clock: clock.server, ...testCase.latency };
				const { clockAhead, quotas } = testCase;
				const simulator = await Simulator.start({ clock, clockAhead, latency, ...quotas });
				const { dryRun, invitationLimit } = testCase.options;
				try {
					prepare(testCase, simulator);
					const start = before(simulator);
					let context: WorkflowRun['contextData'] = {};
					for (let execution = 0; execution < testCase.executions; execution++) {
						const then = before(simulator);
						const finished = await run(testCase, simulator, clock, context);
						expect(['success', 'error']).toContain(finished.status);
						const given = { rows: testCase.rows, size: testCase.loopSize ?? 1000 };
						expectNobodyLost(given, finished);
						const isRecordTrue = execution === 0 || isRecordExact(testCase);
						expectTruth(simulator, finished, testCase.isFresh ? then : start, isRecordTrue);
						expectNobodyTwice(simulator);
						expect(simulator.timesAsked(profileId(STRANGER))).toBe(0);
						// A server goes on for a moment with a request that was given up.
						if (!isAnyEndless(testCase)) expectNoneBesideItsKind(simulator);
						expectLimit(invitationLimit, simulator, testCase.isFresh ? then : start);
						if (finished.status === 'error') {
							expect(simulator.invitationsSent).toBe(
								[...then.times.values()].reduce((sum, times) => sum + times, 0),
							);
						}
						if (dryRun) {
							expect(simulator.invitationRequests).toEqual([]);
							expect(deduplication.calls).toEqual([]);
						}
						context = testCase.isFresh ? {} : finished.contextData;
						clock.advance(testCase.pause);
					}
				} finally {
					await simulator.stop();
				}
			}),
			{ numRuns: Number(process.env.RUNS ?? 200) },
		);
	}, 1_200_000);
});
