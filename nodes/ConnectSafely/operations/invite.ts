import type { Candidate } from '../domain/entry';
import type { Lookups } from '../domain/lookups';
import type { Memory } from '../domain/memory';
import type { Decision } from '../domain/outcome';
import { Plan, type Group } from '../domain/plan';
import type { Target } from '../domain/target';
import { notSent, skipped, type Verdict } from '../domain/verdict';
import { roomOn } from './gate';
import type { Directory } from './lookUp';
import { followersUnread, type FollowersOfPage } from './readFollowers';
import { RecordCheck } from './recordCheck';
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
	const walk = new Walk(candidates, inviting);
	try {
		await walk.toTheEnd();
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		walk.result.notes.push(`The node stopped early: ${why}`);
	}
	return { decisions: walk.decisions(), notes: walk.result.notes };
}

/** What this execution knows already, where nothing can be asked. */
export function recallAll(candidates: Candidate[], memory: Memory): Map<number, Decision> {
	const known = new Map<number, Decision>();
	for (const { entry, companyId, accountId, reading } of candidates) {
		if (reading.kind === 'lookup') continue;
		const recalled = memory.recall({ companyId, key: reading.personKey });
		if (!recalled) continue;
		const { verdict, isEarlierRun: isKnown } = recalled;
		known.set(entry, { verdict, target: reading, accountId, isKnown });
	}
	return known;
}

class Walk {
	readonly result: SendingResult = { verdicts: new Map(), notes: [], requests: 0 };

	private readonly decided = new Map<number, Decision>();

	private readonly plan: Plan;

	private readonly recordCheck: RecordCheck | null;

	constructor(
		private readonly candidates: Candidate[],
		private readonly inviting: Inviting,
	) {
		const { settings, record } = inviting;
		this.plan = new Plan(settings.batchSize);
		this.recordCheck = record && new RecordCheck(record, (candidate) => this.isOpen(candidate));
	}

	async toTheEnd(): Promise<void> {
		for (const [index, candidate] of this.candidates.entries()) {
			await this.place(candidate, index);
			for (let full = this.plan.takeFull(); full; full = this.plan.takeFull()) {
				await this.send(full);
			}
		}
		for (const batch of this.plan.takeAll()) await this.send(batch);
	}

	/** One decision per candidate, whether or not the end was reached. */
	decisions(): Map<number, Decision> {
		const early = notSent('stopped', 'Not sent: the node stopped early. Run this person again.');
		for (const candidate of this.candidates) {
			const { entry, accountId } = candidate;
			if (this.foundLater(candidate)) continue;
			if (this.decided.has(entry)) continue;
			this.decided.set(entry, { verdict: early, target: null, accountId, isKnown: false });
		}
		for (const person of this.plan.everybody) {
			const { profileUrn, key: personKey, accountId } = person;
			const verdict =
				this.result.verdicts.get(person) ?? this.inviting.memory.recall(person)?.verdict ?? early;
			const target: Target = { kind: 'target', profileUrn, personKey };
			for (const entry of person.entries) {
				this.decided.set(entry, { verdict, target, accountId, isKnown: false });
			}
		}
		return this.decided;
	}

	/** A name that could not be looked up may have been found by a later row's account. */
	private foundLater(candidate: Candidate): boolean {
		const decision = this.decided.get(candidate.entry);
		const isOpen = decision?.target === null && decision.verdict.status === 'NOT_SENT';
		const target = isOpen ? this.targetOf(candidate) : null;
		return target !== null && this.joins(candidate, target);
	}

	private async place(candidate: Candidate, index: number): Promise<void> {
		const { companyId, reading } = candidate;
		const known = this.targetOf(candidate);
		if (known && this.joins(candidate, known)) return;
		const reason = this.remembered(candidate) ?? this.following(candidate, known);
		if (reason) return this.decide(candidate, reason, known);
		const stop = this.stopped(candidate);
		// Waiting for its turn all the same, so that a later row of this person has the same result.
		if (stop && known) return this.add(candidate, known);
		const obstacle =
			stop ??
			((await this.hasRoom(companyId)) ? null : skipped('invitationLimit')) ??
			(await this.recorded(companyId, index));
		if (obstacle) return this.decide(candidate, obstacle, known);
		if (reading.kind === 'target') return this.add(candidate, reading);

		const found = await this.inviting.directory.lookUp(reading.slug, candidate);
		if (found.kind !== 'found') return this.decide(candidate, found.failure, known);
		const { target } = found;
		if (this.joins(candidate, target)) return;
		const refusal = found.notConnected ?? this.following(candidate, target);
		if (refusal) return this.decide(candidate, refusal, target);
		this.add(candidate, target);
	}

	private add({ entry, companyId, accountId, reading }: Candidate, target: Target): void {
		const slug = reading.kind === 'lookup' ? reading.slug : undefined;
		this.plan.add({ entry, companyId, accountId, slug }, target);
	}

	private targetOf({ reading }: Candidate): Target | null {
		return reading.kind === 'target' ? reading : this.inviting.lookups.targetOf(reading.slug);
	}

	/** Whether this run or an earlier one has the person already. */
	private joins(candidate: Candidate, target: Target): boolean {
		const { entry, companyId } = candidate;
		const { personKey: key } = target;
		const planned = this.plan.find(companyId, key);
		if (planned) {
			planned.entries.push(entry);
			return true;
		}
		const recalled = this.inviting.memory.recall({ companyId, key });
		if (recalled) this.decide(candidate, recalled.verdict, target, recalled.isEarlierRun);
		return recalled !== null;
	}

	/** Why nobody is invited by a name that was looked up before. */
	private remembered({ reading, accountId }: Candidate): Verdict | null {
		if (reading.kind === 'target') return null;
		return this.inviting.directory.refusalOf(reading.slug, accountId);
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

	private stopped(candidate: Candidate): Verdict | null {
		const { stops, clock, signal } = this.inviting;
		if (signal?.aborted) return notSent('stopped', 'Not sent: the execution was cancelled before.');
		return stops.stopOn(candidate, clock.now());
	}

	/** People who wait may be refused, and refusals do not count: so they are asked first. */
	private async hasRoom(companyId: string): Promise<boolean> {
		if (this.roomFor(companyId) > 0) return true;
		for (const batch of this.plan.takeAll(companyId)) await this.send(batch);
		return this.roomFor(companyId) > 0;
	}

	private roomFor(companyId: string): number {
		return roomOn(companyId, this.inviting) - this.plan.countWaiting(companyId);
	}

	private async recorded(companyId: string, index: number): Promise<Verdict | null> {
		if (!this.recordCheck) return null;
		const most = Math.min(this.inviting.settings.batchSize, this.roomFor(companyId));
		return await this.recordCheck.check(this.candidates, index, most);
	}

	/** As the record knows somebody, if they may still be asked. */
	private isOpen(candidate: Candidate): boolean {
		const { companyId } = candidate;
		const target = this.targetOf(candidate);
		const isKnown =
			target !== null &&
			(this.plan.find(companyId, target.personKey) !== undefined ||
				this.inviting.memory.recall({ companyId, key: target.personKey }) !== null);
		return !isKnown && this.following(candidate, target) === null;
	}

	private decide(
		{ entry, accountId }: Candidate,
		verdict: Verdict,
		target: Target | null,
		isKnown = false,
	): void {
		this.decided.set(entry, { verdict, target, accountId, isKnown });
	}

	private async send(batch: Group): Promise<void> {
		const { numberDryBatch, memory } = this.inviting;
		if (!numberDryBatch) return await sendBatch(batch, this.inviting, this.result);
		const verdict = skipped('dryRun', numberDryBatch());
		for (const person of batch.people) {
			this.result.verdicts.set(person, verdict);
			memory.record(person, verdict);
		}
	}
}
