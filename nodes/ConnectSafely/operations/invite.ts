import type { Memory } from '../domain/memory';
import type { Settlement } from '../domain/outcome';
import type { Group, Person } from '../domain/plan';
import { notSent } from '../domain/verdict';
import type { Sending, SendingResult } from './sendBatch';
import { sendInBatches } from './sendInBatches';

/** What became of everybody, and sentences for the hint. */
export interface Invited {
	settlements: Settlement[];
	notes: string[];
}

/**
 * Invites everybody in the groups whom this execution has not asked before. Never throws: if sending
 * breaks off, each person still gets what is known about them.
 */
export async function invite(groups: Group[], sending: Sending): Promise<Invited> {
	const known = new Map(recallAll(groups, sending.memory).map((found) => [found.person, found]));
	const open = groups.map((group) => ({
		...group,
		people: group.people.filter((person) => !known.has(person)),
	}));
	const result: SendingResult = { verdicts: new Map(), notes: [], requests: 0 };
	try {
		await sendInBatches(open, sending, result);
	} catch (error) {
		result.notes.push(`The node stopped early: ${describe(error)}`);
	}
	const settlements = groups
		.flatMap(({ people }) => people)
		.map((person) => known.get(person) ?? settlementOf(person, result, sending.memory));
	return { settlements, notes: result.notes };
}

/** What this execution knows already about the people in the groups. */
export function recallAll(groups: Group[], memory: Memory): Settlement[] {
	return groups.flatMap(({ people }) =>
		people.flatMap((person): Settlement[] => {
			const recalled = memory.recall(person);
			if (!recalled) return [];
			return [{ person, verdict: recalled.verdict, isKnown: recalled.isEarlierRun }];
		}),
	);
}

function settlementOf(person: Person, { verdicts }: SendingResult, memory: Memory): Settlement {
	const verdict =
		verdicts.get(person) ??
		memory.recall(person)?.verdict ??
		notSent('stopped', 'Not sent: the node stopped early. Run this person again.');
	return { person, verdict, isKnown: false };
}

function describe(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
