import type { Candidate } from '../domain/entry';
import { skipped, type Failure, type Verdict } from '../domain/verdict';
import { full, type InvitationRecord, type Recorded } from './invitationRecord';

/** People asked about in one question. */
const AT_ONCE = 50;
/** How far ahead people of the same page are looked for. */
const FARTHEST = 1_000;

/**
 * Asks the record about candidates, a few at once: together with the next ones whose turn comes soon,
 * and with no more than may still be sent, as the record keeps whom it is asked about if n8n dies.
 */
export class RecordCheck {
	private readonly answers = new Map<string, Verdict | null>();

	private overflow: Failure | null = null;

	/** @param isOpen whether somebody may still be asked, as far as is known */
	constructor(
		private readonly record: InvitationRecord,
		private readonly isOpen: (candidate: Candidate) => boolean,
	) {}

	/**
	 * Finds out, before anything is sent, whether the record has room for everybody who may be invited;
	 * if not, nobody is to be asked. Only where it is nearly full, people are asked about for that.
	 *
	 * @param limit people who may be invited to a page
	 */
	async expectRoom(candidates: Candidate[], limit: number): Promise<void> {
		const room = await this.record.countRoom();
		if (room >= candidates.reduce((sum, candidate) => sum + placesOf(candidate), 0)) return;
		const fresh = new Map<string, Set<string>>();
		let needed = 0;
		for (const [index, candidate] of candidates.entries()) {
			const page = fresh.get(candidate.companyId) ?? new Set<string>();
			fresh.set(candidate.companyId, page);
			const id = idOf(candidate);
			if (page.size >= limit || page.has(id) || !this.isOpen(candidate)) continue;
			if (await this.check(candidates, index, limit - page.size)) continue;
			page.add(id);
			needed += placesOf(candidate);
			if (needed > room) {
				this.overflow = full();
				return;
			}
		}
	}

	/** Why a candidate is not to be asked, where that is known already; else null. */
	answerOf(candidate: Candidate): Verdict | null {
		return this.overflow ?? this.answers.get(idOf(candidate)) ?? null;
	}

	/**
	 * Why the candidate at `index` is not to be asked, or null.
	 *
	 * @param most people who may still be sent: the record is asked about no more
	 */
	async check(candidates: Candidate[], index: number, most: number): Promise<Verdict | null> {
		const candidate = candidates[index];
		if (!candidate) return null;
		if (!this.answers.has(idOf(candidate))) await this.askAbout(candidates, index, most);
		return this.answerOf(candidate);
	}

	private async askAbout(candidates: Candidate[], index: number, most: number): Promise<void> {
		const companyId = candidates[index]?.companyId;
		const chunk = new Map<string, Recorded>();
		for (const candidate of candidates.slice(index, index + FARTHEST)) {
			if (chunk.size >= Math.min(most, AT_ONCE)) break;
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

/** Somebody found by a lookup is recorded by their name too. */
function placesOf({ reading }: Candidate): number {
	return reading.kind === 'target' ? 1 : 2;
}

function recordedAs({ companyId, reading }: Candidate): Recorded {
	return reading.kind === 'target'
		? { companyId, key: reading.personKey }
		: { companyId, slugs: [reading.slug] };
}

function idOf({ companyId, reading }: Candidate): string {
	return `${companyId} ${reading.kind === 'target' ? reading.personKey : `in/${reading.slug}`}`;
}
