import type { Memory } from '../domain/memory';
import type { Person } from '../domain/plan';
import { skipped, type Verdict } from '../domain/verdict';
import { staysRecorded, type InvitationRecord } from './invitationRecord';

/** What is asked right before a request leaves. */
export interface Gate {
	memory: Memory;
	/** Whom earlier executions invited; null where nobody wants to know. */
	record: InvitationRecord | null;
	settings: { invitationLimit: number };
}

/** Those who may be asked now, marked as on their way, and what became of the others. */
export interface Admission {
	due: Person[];
	settled: Map<Person, Verdict>;
}

/** How many more people may be invited to a page in this execution. */
export function roomOn(companyId: string, { memory, settings: { invitationLimit } }: Gate): number {
	if (invitationLimit === 0) return Infinity;
	return Math.max(0, invitationLimit - memory.countInvited(companyId));
}

/**
 * Lets through whom nobody has asked yet. An agent may call the node twice at once, and both calls
 * share memory and limit: so people are marked before anything is awaited.
 *
 * @param people of one page
 */
export async function admit(people: Person[], gate: Gate): Promise<Admission> {
	const { memory, record } = gate;
	const settled = new Map<Person, Verdict>();
	const unknown = people.filter((person) => {
		const known = memory.recall(person);
		if (known) settled.set(person, known.verdict);
		return !known;
	});
	const room = unknown[0] ? roomOn(unknown[0].companyId, gate) : 0;
	for (const person of unknown.slice(room)) settled.set(person, skipped('invitationLimit'));
	const due = unknown.slice(0, room);
	memory.markInFlight(due);
	if (!record || due.length === 0) return { due, settled };
	const reading = await record.add(due);
	const held = reading.ok ? reading.known : new Set(due);
	for (const person of held) {
		memory.forget(person);
		settled.set(person, reading.ok ? skipped('alreadyInvited') : reading.failure);
	}
	return { due: due.filter((person) => !held.has(person)), settled };
}

/** Takes those off the record again who, as far as memory knows, were certainly not invited. */
export async function dismiss(people: Person[], { memory, record }: Gate): Promise<void> {
	await record?.takeBack(people.filter((person) => !staysRecorded(memory.recall(person)?.verdict)));
}
