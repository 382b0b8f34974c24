import type { Candidate } from '../domain/entry';
import type { Lookups } from '../domain/lookups';
import type { Decision } from '../domain/outcome';
import { Plan, type Group } from '../domain/plan';
import type { Target } from '../domain/target';
import type { Route } from '../domain/stops';
import { notSent, skipped, type Verdict } from '../domain/verdict';
import { roomOn } from './gate';
import type { Directory } from './lookUp';
import { followersUnread, type FollowersOfPage } from './readFollowers';
import { RecordCheck } from './recordCheck';
import { Roll } from './roll';
import { sendBatch, type Sending, type SendingResult } from './sendBatch';

/** What inviting needs from outside. */
export interface Inviting extends Sending {
	lookups: Lookups;
	directory: Directory;
	/** By page; none where followers are not to be skipped. */
	followers: Map<string, FollowersOfPage>;
	/** Numbers the batches of a dry run; null where the batches are to be sent. */
	numberDryBatch: (() => number) | null;
}

/** What became of everybody, by the index of the entry, and sentences for the hint. */
export interface Invited {
	decisions: Map<number, Decision>;
	notes: string[];
}

/**
 * Invites the candidates in the input's order: each is looked up when their turn comes, and a batch
 * leaves as soon as it is full. Never throws: if it breaks off, each person gets what is known.
 */
export async function invite(candidates: Candidate[], inviting: Inviting): Promise<Invited> {
	const plan = new Plan(inviting.settings.batchSize);
	const roll = new Roll(candidates, plan, inviting);
	const result: SendingResult = { verdicts: new Map(), notes: [], requests: 0 };
	try {
		await new Walk(candidates, inviting, plan, roll, result).toTheEnd();
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		result.notes.push(`The node stopped early: ${why}`);
	}
	return { decisions: roll.close(result.verdicts), notes: result.notes };
}

class Walk {
	private readonly recordCheck: RecordCheck | null;

	/** By page, as of the last batch: counting it anew for each row would take long. */
	private readonly rooms = new Map<string, number>();

	constructor(
		private readonly candidates: Candidate[],
		private readonly inviting: Inviting,
		private readonly plan: Plan,
		private readonly roll: Roll,
		private readonly result: SendingResult,
	) {
		const { record } = inviting;
		const isOpen = (candidate: Candidate): boolean =>
			roll.isNew(candidate) && this.following(candidate, roll.targetOf(candidate)) === null;
		this.recordCheck = record && new RecordCheck(record, isOpen);
	}

	async toTheEnd(): Promise<void> {
		const { invitationLimit } = this.inviting.settings;
		await this.recordCheck?.expectRoom(this.candidates, invitationLimit || Infinity);
		for (const [index, candidate] of this.candidates.entries()) {
			await this.place(candidate, index);
			for (let full = this.plan.takeFull(); full; full = this.plan.takeFull()) {
				await this.send(full);
			}
		}
		for (const batch of this.plan.takeAll()) await this.send(batch);
	}

	private async place(candidate: Candidate, index: number): Promise<void> {
		const { roll } = this;
		const { companyId, accountId, reading } = candidate;
		const known = roll.targetOf(candidate);
		if (known && roll.joins(candidate, known)) return;
		if (reading.kind === 'lookup') {
			const before = this.inviting.directory.refusalOf(reading.slug, accountId);
			if (before) return roll.decide(candidate, before.failure, known, before.isEarlierRun);
		}
		const following = this.following(candidate, known);
		if (following) return roll.decide(candidate, following, known);
		const stop = this.stopped(candidate);
		// Waiting for its turn all the same, so that a later row of this person has the same result.
		if (stop && known) return roll.add(candidate, known);
		const obstacle =
			stop ??
			this.recordCheck?.answerOf(candidate) ??
			((await this.hasRoom(companyId)) ? null : skipped('invitationLimit')) ??
			(await this.recorded(companyId, index));
		// Another call of an agent may have got hold of the person while the record was asked.
		if (known && roll.joins(candidate, known)) return;
		if (obstacle) return roll.decide(candidate, obstacle, known);
		if (reading.kind === 'target') return roll.add(candidate, reading);

		const found = await this.inviting.directory.lookUp(reading.slug, candidate);
		if (found.kind !== 'found') return roll.decide(candidate, found.failure, known);
		const { target } = found;
		if (roll.joins(candidate, target)) return;
		const refusal = found.notConnected ?? this.following(candidate, target);
		if (refusal) return roll.decide(candidate, refusal, target);
		roll.add(candidate, target);
	}

	private following({ companyId, reading }: Candidate, target: Target | null): Verdict | null {
		const page = this.inviting.followers.get(companyId);
		if (!page) return null;
		const slug = reading.kind === 'lookup' ? reading.slug : undefined;
		if (page.followers.includes({ key: target?.personKey, slug })) {
			return skipped('alreadyFollowing');
		}
		return page.failure && followersUnread(page.failure);
	}

	private stopped(route: Route): Verdict | null {
		const { stops, clock, signal } = this.inviting;
		if (signal?.aborted) return notSent('stopped', 'Not sent: the execution was cancelled before.');
		return stops.stopOn(route, clock.now());
	}

	/** People who wait may be refused, and refusals do not count: so they are asked first. */
	private async hasRoom(companyId: string): Promise<boolean> {
		if (this.roomFor(companyId) > 0) return true;
		for (const batch of this.plan.takeAll(companyId)) await this.send(batch);
		return this.roomFor(companyId) > 0;
	}

	private roomFor(companyId: string): number {
		const room = this.rooms.get(companyId) ?? roomOn(companyId, this.inviting);
		this.rooms.set(companyId, room);
		return room - this.plan.countWaiting(companyId);
	}

	private async recorded(companyId: string, index: number): Promise<Verdict | null> {
		const most = this.roomFor(companyId);
		return (await this.recordCheck?.check(this.candidates, index, most)) ?? null;
	}

	private async send(batch: Group): Promise<void> {
		const { numberDryBatch, memory } = this.inviting;
		this.rooms.clear();
		if (!numberDryBatch) return await sendBatch(batch, this.inviting, this.result);
		const stop = this.stopped(batch);
		const room = stop ? 0 : roomOn(batch.companyId, this.inviting);
		const planned = room > 0 ? skipped('dryRun', numberDryBatch()) : null;
		for (const [index, person] of batch.people.entries()) {
			const verdict = (index < room ? planned : stop) ?? skipped('invitationLimit');
			this.result.verdicts.set(person, verdict);
			memory.record(person, verdict);
		}
	}
}
