import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { WorkflowRun } from './engine';
import { NODE, results, type ResultItem } from './scenario';
import { DEFAULT_COMPANIES, personKey, type Simulator } from './simulator';

/** What the simulator knew before an execution. */
export interface Before {
	/** By page and person, invitations that reached LinkedIn. */
	times: Map<string, number>;
	asked: Set<string>;
	requests: number;
}

/** What went in: rows in the order of the input, and how many of them each run of the node got. */
export interface Given {
	rows: Array<{ places: number }>;
	size: number;
}

export function before(simulator: Simulator): Before {
	return {
		times: timesOf(simulator),
		asked: new Set(simulator.peopleAsked.map(personKey)),
		requests: simulator.invitationRequests.length,
	};
}

/** Each profile of each row comes out exactly once, linked to its row. */
export function expectNobodyLost({ rows, size }: Given, execution: WorkflowRun): void {
	const runs = execution.runs(NODE);
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
	});
}

export function expectNobodyTwice(simulator: Simulator): void {
	for (const [person, times] of timesOf(simulator)) expect([person, times]).toEqual([person, 1]);
}

/** One lookup and one send at a time, whatever else may overlap. */
export function expectNoneBesideItsKind({ mostAtOnce }: Simulator): void {
	expect([mostAtOnce.send, mostAtOnce.read].every((most) => most <= 1)).toBe(true);
}

/**
 * Success, "surely not sent" and the reasons for skipping somebody are true, as LinkedIn sees it.
 *
 * @param isRecordTrue false where n8n's store failed to take back people who were not invited
 */
export function expectTruth(
	simulator: Simulator,
	execution: WorkflowRun,
	then: Before,
	isRecordTrue: boolean,
): void {
	const now = timesOf(simulator);
	const invited = (item: ResultItem): number =>
		(now.get(placeOf(item)) ?? 0) - (then.times.get(placeOf(item)) ?? 0);
	// Somebody surely not sent may be sent by a later iteration: what was said last has to be true.
	const lastWord = new Map<string, ResultItem>();
	for (const { outputs } of execution.runs(NODE)) {
		for (const item of branch(outputs, 0)) {
			expect([item.success, now.get(placeOf(item))]).toEqual([true, 1]);
			lastWord.delete(placeOf(item));
		}
		for (const item of branch(outputs, 1)) {
			expect(item.success).toBe(false);
			if (item.profileUrn !== null) lastWord.set(placeOf(item), item);
		}
		for (const item of branch(outputs, 2)) {
			expect([item.success, item.status]).toEqual([false, 'SKIPPED']);
			if (item.reason === 'alreadyInvited') {
				const person = personKey(item.profileUrn ?? '');
				if (isRecordTrue && person) expect(then.asked).toContain(person);
			} else if (item.profileUrn !== null) {
				lastWord.set(placeOf(item), item);
			}
		}
	}
	for (const item of lastWord.values()) {
		if (!item.mayHaveBeenSent) expect([item, invited(item)]).toEqual([item, 0]);
	}
}

/** No page got more people in an execution than the limit. */
export function expectLimit(limit: number, simulator: Simulator, then: Before): void {
	if (limit === 0) return;
	const perPage = new Map<string, number>();
	for (const [place, times] of timesOf(simulator)) {
		const page = place.split(' ')[0] ?? '';
		const fresh = times - (then.times.get(place) ?? 0);
		perPage.set(page, (perPage.get(page) ?? 0) + fresh);
	}
	for (const invited of perPage.values()) expect(invited).toBeLessThanOrEqual(limit);
}

function timesOf(simulator: Simulator): Map<string, number> {
	return new Map(
		DEFAULT_COMPANIES.flatMap(({ id }) =>
			simulator
				.invited(id)
				.map((person): [string, number] => [
					`${id} ${personKey(person)}`,
					simulator.timesInvited(id, person),
				]),
		),
	);
}

function branch(outputs: INodeExecutionData[][], index: number): Array<ResultItem & IDataObject> {
	return results(outputs[index]);
}

function placeOf({ companyId, profileUrn }: ResultItem): string {
	return `${String(companyId)} ${personKey(String(profileUrn))}`;
}
