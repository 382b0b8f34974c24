import type { Candidate } from '../domain/entry';
import { skipped, type Verdict } from '../domain/verdict';
import type { InvitationRecord, Recorded } from './invitationRecord';

/** The record knows people whom n8n stores for each question: so a few are asked about at once. */
const FARTHEST = 1_000;

/** Asks the record about candidates, together with the next ones whose turn comes soon. */
export class RecordCheck {
	private readonly answers = new Map<string, Verdict | null>();

	/** @param isOpen whether somebody may still be asked, as far as is known */
	constructor(
		private readonly record: InvitationRecord,
		private readonly isOpen: (candidate: Candidate) => boolean,
	) {}

	/** Why a candidate is not to be asked, where the record has been asked before; else null. */
	answerOf(candidate: Candidate): Verdict | null {
		return this.answers.get(idOf(candidate)) ?? null;
	}

	/**
	 * Why the candidate at `index` is not to be asked, or null.
	 *
	 * @param most people who may still be sent: the record is asked about no more
	 */
	async check(candidates: Candidate[], index: number, most: number): Promise<Verdict | null> {
		const [candidate] = candidates.slice(index, index + 1);
		if (!candidate) return null;
		if (!this.answers.has(idOf(candidate))) await this.askAbout(candidates, index, most);
		return this.answerOf(candidate);
	}

	private async askAbout(candidates: Candidate[], index: number, most: number): Promise<void> {
		const companyId = candidates[index]?.companyId;
		const chunk = new Map<string, Recorded>();
		for (const candidate of candidates.slice(index, index + FARTHEST)) {
			if (chunk.size >= most) break;
			const id = idOf(candidate);
			if (candidate.companyId !== companyId || this.answers.has(id)) continue;
			if (this.isOpen(candidate)) chunk.set(id, recordedAs(candidate));
		}
		const reading = await this.record.find([...chunk.values()]);
		for (const [id, person] of chunk) {
			if (!reading.ok) this.answers.set(id, reading.failure);
			else this.answers.set(id, reading.known.has(person) ? skipped('alreadyInvited') : null);
		}
	}
}

function recordedAs({ companyId, reading }: Candidate): Recorded {
	return reading.kind === 'target'
		? { companyId, key: reading.personKey }
		: { companyId, slugs: [reading.slug] };
}

function idOf({ companyId, reading }: Candidate): string {
	return `${companyId} ${reading.kind === 'target' ? reading.personKey : `in/${reading.slug}`}`;
}
