import type { Candidate } from '../domain/entry';
import type { Lookups } from '../domain/lookups';
import type { Memory } from '../domain/memory';
import type { Decision } from '../domain/outcome';
import type { Plan } from '../domain/plan';
import type { Target } from '../domain/target';
import { notSent, type Verdict } from '../domain/verdict';

/** What this execution knows of people before anything is asked. */
export interface Known {
	memory: Memory;
	lookups: Lookups;
}

/** Who has been called up, and what was decided of whom: each candidate once. */
export class Roll {
	private readonly decided = new Map<number, Decision>();

	constructor(
		private readonly candidates: Candidate[],
		private readonly plan: Plan,
		private readonly known: Known,
	) {}

	/** Whom a candidate holds, if that is known without asking. */
	targetOf({ reading }: Candidate): Target | null {
		return reading.kind === 'target' ? reading : this.known.lookups.targetOf(reading.slug);
	}

	/** Whether this run or an earlier one has the person already: then the candidate joins them. */
	joins(candidate: Candidate, target: Target): boolean {
		const { entry, companyId } = candidate;
		const { personKey: key } = target;
		const planned = this.plan.find(companyId, key);
		if (planned) {
			planned.entries.push(entry);
			if (candidate.reading.kind === 'lookup') planned.slugs.push(candidate.reading.slug);
			return true;
		}
		const recalled = this.known.memory.recall({ companyId, key });
		if (recalled) this.decide(candidate, recalled.verdict, target, recalled.isEarlierRun);
		return recalled !== null;
	}

	/** Whether nobody has called this person up yet, as far as is known. */
	isNew(candidate: Candidate): boolean {
		const { companyId } = candidate;
		const key = this.targetOf(candidate)?.personKey;
		if (key === undefined) return true;
		const isPlanned = this.plan.find(companyId, key) !== undefined;
		return !isPlanned && this.known.memory.recall({ companyId, key }) === null;
	}

	/** Puts somebody new among those who wait for a batch. */
	add({ entry, companyId, accountId, reading }: Candidate, target: Target): void {
		const slug = reading.kind === 'lookup' ? reading.slug : undefined;
		this.plan.add({ entry, companyId, accountId, slug }, target);
	}

	/**
	 * @param target whom the candidate holds, where that is known
	 * @param isKnown whether an earlier run of the node had the same person
	 */
	decide(
		{ entry, accountId }: Candidate,
		verdict: Verdict,
		target: Target | null,
		isKnown = false,
	): void {
		this.decided.set(entry, { verdict, target, accountId, isKnown });
	}

	/**
	 * One decision per candidate, by entry, also where the walk broke off.
	 */
	close(): Map<number, Decision> {
		const early = notSent('stopped', 'Not sent: the node stopped early. Run this person again.');
		for (const candidate of this.candidates) this.joinIfFoundLater(candidate);
		for (const person of this.plan.everybody) {
			const { profileUrn, key: personKey, accountId } = person;
			const verdict = person.verdict ?? this.known.memory.recall(person)?.verdict ?? early;
			const target: Target = { kind: 'target', profileUrn, personKey };
			for (const entry of person.entries) {
				this.decided.set(entry, { verdict, target, accountId, isKnown: false });
			}
		}
		for (const candidate of this.candidates) {
			if (!this.decided.has(candidate.entry)) this.decide(candidate, early, null);
		}
		return this.decided;
	}

	/** Whoever could not be asked by one row may have been asked by a later one. */
	private joinIfFoundLater(candidate: Candidate): void {
		const decision = this.decided.get(candidate.entry);
		if (decision?.verdict.status !== 'NOT_SENT') return;
		const target = decision.target ?? this.targetOf(candidate);
		if (target) this.joins(candidate, target);
	}
}

/** What this execution knows already, where nothing can be asked. */
export function recallAll(
	candidates: Candidate[],
	{ memory, lookups }: Known,
): Map<number, Decision> {
	const known = new Map<number, Decision>();
	for (const { entry, companyId, accountId, reading } of candidates) {
		const target = reading.kind === 'target' ? reading : lookups.targetOf(reading.slug);
		const recalled = target && memory.recall({ companyId, key: target.personKey });
		if (!recalled) continue;
		const { verdict, isEarlierRun: isKnown } = recalled;
		known.set(entry, { verdict, target, accountId, isKnown });
	}
	return known;
}
