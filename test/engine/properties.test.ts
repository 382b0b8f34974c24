import fc from 'fast-check';
import type { IDataObject, INode } from 'n8n-workflow';

import { anyBehaviour, anyRows, type GeneratedRow } from '../support/arbitraries';
import { byRow, runLoop } from '../support/loop';
import { NODE, results, type ResultItem } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import {
	DEFAULT_COMPANIES,
	personKey,
	profileId,
	Simulator,
	type Behaviour,
} from '../support/simulator';

interface Case {
	rows: GeneratedRow[];
	script: Array<Behaviour | null>;
	forever: Behaviour | null;
	refused: number[];
	poisoned: number[];
	batchSize: number;
	node: Partial<INode>;
	loopSize: number | null;
	includeInputFields: boolean;
	executions: number;
	pause: number;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
	rows: anyRows,
	script: fc.array(anyBehaviour, { maxLength: 12 }),
	forever: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyBehaviour),
	refused: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
	poisoned: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 2 }),
	batchSize: fc.oneof(fc.constant(50), fc.integer({ min: 1, max: 50 })),
	node: fc.constantFrom<Partial<INode>>(
		{},
		{ onError: 'continueRegularOutput' },
		{ onError: 'continueErrorOutput' },
		{ retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		{ retryOnFail: true, maxTries: 2, waitBetweenTries: 1, onError: 'continueRegularOutput' },
	),
	loopSize: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
	includeInputFields: fc.boolean(),
	executions: fc.integer({ min: 1, max: 3 }),
	pause: fc.constantFrom(0, 301_000),
});

async function run(testCase: Case, simulator: Simulator, clock: SimulatedClock, context: object) {
	const { rows, batchSize, node, loopSize, includeInputFields } = testCase;
	return await runLoop({
		simulator,
		clock,
		rows: rows.map(({ json }, row) => ({ ...json, row }) as IDataObject),
		size: loopSize ?? 1000,
		parameters: byRow('companyPage', 'account'),
		options: { batchSize, includeInputFields },
		node,
		contextData: context,
	});
}

/** An API that says QUEUED of everybody would lie about somebody it refused. */
function refusedIn({ refused, script, forever }: Case): number[] {
	const claims = [...script, forever].some((behaviour) => behaviour?.kind === 'unknownStatus');
	return claims ? [] : refused;
}

/** The promises, against the simulator's truth and not against what the node says of itself. */
function expectPromises(
	{ rows, loopSize }: Case,
	simulator: Simulator,
	execution: Awaited<ReturnType<typeof run>>,
): void {
	const runs = execution.runs(NODE);
	const size = loopSize ?? 1000;
	// Somebody surely not sent may be sent by a later iteration: what was said last has to be true.
	const lastWord = new Map<string, ResultItem>();
	runs.forEach(({ outputs }, index) => {
		const given = rows.slice(index * size, (index + 1) * size);
		if (execution.status === 'error' && index === runs.length - 1) {
			expect(outputs.flat()).toEqual([]);
			return;
		}
		const places = given.map(() => 0);
		for (const { pairedItem } of outputs.flat()) {
			const { item } = pairedItem as { item: number };
			places[item] = (places[item] ?? 0) + 1;
		}
		expect(places).toEqual(given.map(({ places: expected }) => expected));
		for (const item of results(outputs[0])) {
			expect(item.success).toBe(true);
			expect(simulator.timesInvited(String(item.companyId), String(item.profileUrn))).toBe(1);
			lastWord.delete(placeOf(item));
		}
		for (const item of results(outputs[1])) {
			expect(item.success).toBe(false);
			if (item.profileUrn !== null) lastWord.set(placeOf(item), item);
		}
		expect(outputs.slice(2).flat()).toEqual([]);
	});
	for (const { companyId, profileUrn, mayHaveBeenSent } of lastWord.values()) {
		const times = simulator.timesInvited(String(companyId), String(profileUrn));
		expect(times).toBeLessThanOrEqual(mayHaveBeenSent ? 1 : 0);
	}
	expectNobodyTwice(simulator);
}

function placeOf({ companyId, profileUrn }: ResultItem): string {
	return `${String(companyId)} ${personKey(String(profileUrn))}`;
}

function expectNobodyTwice(simulator: Simulator): void {
	for (const { id } of DEFAULT_COMPANIES) {
		for (const person of simulator.invited(id)) {
			expect(simulator.timesInvited(id, person)).toBe(1);
		}
	}
}

describe('for any rows and any misbehaviour', () => {
	it('each place comes out once, Success is true, nobody is sent twice, and "not sent" is true', async () => {
		await fc.assert(
			fc.asyncProperty(anyCase, async (testCase) => {
				const clock = new SimulatedClock();
				const simulator = await Simulator.start({ clock });
				try {
					for (const member of refusedIn(testCase)) simulator.refuse(profileId(member), 'No');
					for (const member of testCase.poisoned) simulator.poison(profileId(member));
					simulator.script(...testCase.script);
					simulator.always(testCase.forever);
					let context = {};
					for (let execution = 0; execution < testCase.executions; execution++) {
						const finished = await run(testCase, simulator, clock, context);
						expect(['success', 'error']).toContain(finished.status);
						expectPromises(testCase, simulator, finished);
						if (finished.status === 'error') expect(simulator.invitationsSent).toBe(0);
						context = finished.contextData[`node:${NODE}`] ?? {};
						clock.advance(testCase.pause);
					}
				} finally {
					await simulator.stop();
				}
			}),
			{ numRuns: 200 },
		);
	}, 120_000);
});
