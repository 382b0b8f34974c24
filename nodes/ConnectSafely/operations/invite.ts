import type { Candidate } from '../domain/entry';
import type { Decision } from '../domain/outcome';
import { Plan, type Group } from '../domain/plan';
import { skipped } from '../domain/verdict';
import { Dispatch } from './dispatch';
import { roomOn } from './gate';
import { obstacleOn } from './obstacle';
import { Roll } from './roll';
import { sendBatch, type Sending, type SendingResult } from './sendBatch';
import { Walk, type Walking } from './walk';

/** What inviting needs from outside. */
export type Inviting = Sending &
	Walking & {
		/** Numbers the batches of a dry run; null where the batches are to be sent. */
		numberDryBatch: (() => number) | null;
	};

/** What became of everybody, by the index of the entry, and sentences for the hint. */
export interface Invited {
	decisions: Map<number, Decision>;
	notes: string[];
}

/**
 * Invites the candidates: calls them up in the input's order, looking each up when their turn comes,
 * and sends each batch as soon as it is full, while the next one is being filled. Never throws: if it
 * breaks off, each person gets what is known.
 */
export async function invite(candidates: Candidate[], inviting: Inviting): Promise<Invited> {
	const plan = new Plan(inviting.settings.batchSize);
	const roll = new Roll(candidates, plan, inviting);
	const result: SendingResult = { notes: [], requests: 0 };
	const dispatch = new Dispatch(async (batch) => {
		if (inviting.numberDryBatch) planOnly(batch, inviting, inviting.numberDryBatch);
		else await sendBatch(batch, inviting, result);
	});
	const note = (error: unknown): void => {
		const why = error instanceof Error ? error.message : String(error);
		result.notes.push(`The node stopped early: ${why}`);
	};
	await new Walk(candidates, inviting, plan, roll, dispatch).toTheEnd().catch(note);
	await dispatch.finish().catch(note);
	return { decisions: roll.close(), notes: result.notes };
}

/** Gives people the number of their batch in place of an invitation. */
function planOnly(batch: Group, inviting: Inviting, number: () => number): void {
	const stop = obstacleOn(batch, inviting);
	const room = stop ? 0 : roomOn(batch.companyId, inviting);
	const planned = room > 0 ? skipped('dryRun', number()) : null;
	for (const [index, person] of batch.people.entries()) {
		const verdict = (index < room ? planned : stop) ?? skipped('invitationLimit');
		person.verdict = verdict;
		inviting.memory.record(person, verdict);
	}
}
