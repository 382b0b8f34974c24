import type { Candidate } from '../domain/entry';
import type { Plan } from '../domain/plan';
import type { Target } from '../domain/target';
import { skipped, type Verdict } from '../domain/verdict';
import type { Dispatch } from './dispatch';
import type { Gate } from './gate';
import type { Directory } from './lookUp';
import { obstacleOn, type Watch } from './obstacle';
import { followersUnread, type FollowersOfPage } from './readFollowers';
import { RecordCheck } from './recordCheck';
import type { Known, Roll } from './roll';
import { Rooms } from './rooms';

/** What calling people up needs from outside. */
export interface Walking extends Gate, Watch, Known {
	directory: Directory;
	/** By page; none where followers are not to be skipped. */
	followers: Map<string, FollowersOfPage>;
}

/** Calls the candidates up, one after the other, and fills batches with those who may be invited. */
export class Walk {
	private readonly recordCheck: RecordCheck | null;

	private readonly rooms: Rooms;

	constructor(
		private readonly candidates: Candidate[],
		private readonly walking: Walking,
		private readonly plan: Plan,
		private readonly roll: Roll,
		private readonly dispatch: Dispatch,
	) {
		const { record } = walking;
		const isOpen = (candidate: Candidate): boolean =>
			roll.isNew(candidate) && this.following(candidate, roll.targetOf(candidate)) === null;
		this.recordCheck = record && new RecordCheck(record, isOpen);
		this.rooms = new Rooms(walking, plan, dispatch);
	}

	async toTheEnd(): Promise<void> {
		const { invitationLimit } = this.walking.settings;
		await this.recordCheck?.expectRoom(this.candidates, invitationLimit || Infinity);
		for (const [index, candidate] of this.candidates.entries()) {
			if (!this.placeAtOnce(candidate)) await this.place(candidate, index);
			const full = this.plan.takeFull();
			if (full) await this.dispatch.start(full);
		}
		for (const batch of this.plan.takeAll()) await this.dispatch.start(batch);
	}

	/** Places a candidate of whom nothing has to be asked; else false. */
	private placeAtOnce(candidate: Candidate): boolean {
		const { roll } = this;
		const { companyId, accountId, reading } = candidate;
		const known = roll.targetOf(candidate);
		if (known && roll.joins(candidate, known)) return true;
		if (reading.kind === 'lookup') {
			const before = this.walking.directory.refusalOf(reading.slug, accountId);
			if (before) roll.decide(candidate, before.failure, known, before.isEarlierRun);
			if (before) return true;
		}
		const stop = obstacleOn(candidate, this.walking);
		const following = this.following(candidate, known);
		if (following) roll.decide(candidate, following, known);
		// Waiting for its turn all the same, so that a later row of this person has the same result.
		else if (stop && known) roll.add(candidate, known);
		else if (stop) roll.decide(candidate, stop, known);
		else if (reading.kind === 'lookup' || this.recordCheck || this.rooms.on(companyId) < 1)
			return false;
		else roll.add(candidate, reading);
		return true;
	}

	private async place(candidate: Candidate, index: number): Promise<void> {
		const { roll } = this;
		const { companyId, reading } = candidate;
		const known = roll.targetOf(candidate);
		const obstacle =
			this.recordCheck?.answerOf(candidate) ??
			((await this.hasRoom(companyId)) ? null : skipped('invitationLimit')) ??
			(await this.recorded(companyId, index));
		// Another call of an agent may have got hold of the person while the record was asked.
		if (known && roll.joins(candidate, known)) return;
		if (obstacle) return roll.decide(candidate, obstacle, known);
		if (reading.kind === 'target') return roll.add(candidate, reading);

		const found = await this.walking.directory.lookUp(reading.slug, candidate);
		if (found.kind !== 'found') return roll.decide(candidate, found.failure, known);
		const { target } = found;
		if (roll.joins(candidate, target)) return;
		const refusal = found.notConnected ?? this.following(candidate, target);
		if (refusal) return roll.decide(candidate, refusal, target);
		roll.add(candidate, target);
	}

	private following({ companyId, reading }: Candidate, target: Target | null): Verdict | null {
		const page = this.walking.followers.get(companyId);
		if (!page) return null;
		const slug = reading.kind === 'lookup' ? reading.slug : undefined;
		if (page.followers.includes({ key: target?.personKey, slug })) {
			return skipped('alreadyFollowing');
		}
		return page.failure && followersUnread(page.failure);
	}

	/** People not yet answered may be refused, and refusals do not count: so they are asked first. */
	private async hasRoom(companyId: string): Promise<boolean> {
		if (this.rooms.on(companyId) > 0) return true;
		await this.dispatch.finish();
		if (this.rooms.on(companyId) > 0) return true;
		for (const batch of this.plan.takeAll(companyId)) await this.dispatch.start(batch);
		await this.dispatch.finish();
		return this.rooms.on(companyId) > 0;
	}

	private async recorded(companyId: string, index: number): Promise<Verdict | null> {
		const most = this.rooms.on(companyId);
		return (await this.recordCheck?.check(this.candidates, index, most)) ?? null;
	}
}
