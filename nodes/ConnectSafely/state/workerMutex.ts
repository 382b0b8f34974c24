import { randomUUID } from 'crypto';

import type { Clock } from '../clock';
import { messageOf } from '../reading';
import { isFinal, LONGEST_TRIES, type ProcessedData } from './processedData';

/** In every row of a node that somebody holds. */
const HELD = 'held';
/** Entries of a row, by which those who wait tell one holder from the next. */
const MOST_ENTRIES = 64;
/** Milliseconds between two looks at the row: doubled from look to look. */
const POLL = { first: 10, longest: 50 };
/** Milliseconds after which whoever holds the row has to give a sign of life before writing on. */
const SIGN_OF_LIFE = 3_000;
/** Milliseconds without a sign of life after which a holder is dead. */
const DEAD_AFTER = SIGN_OF_LIFE + LONGEST_TRIES + 1_000;
/** Milliseconds in which everybody who is about to clear a dead holder's row has done so. */
const SETTLE = 1_000;
/** The words of a database where another insert of the row was first. */
const WAS_SECOND = /unique|duplicate (key|entry)/i;
/** Milliseconds before the next try where an insert fails otherwise; after the last one it is given up. */
const PAUSES = [100, 300, 1_000];
/** Milliseconds to wait for the row at most. */
const LONGEST_WAIT = 300_000;

/** A row that this process holds. */
interface Hold {
	token: string;
	entries: number;
	/** Of the last sign of life, in milliseconds since the epoch. */
	since: number;
	/** Another process has taken over. */
	isLost: boolean;
}

/**
 * Lets one at a time at the row of a workflow, over all processes of an n8n: whoever inserts the row of
 * the node holds it until they delete it. Those who wait read its number of entries; one that has not
 * changed for some 15 seconds belongs to a process that died.
 *
 * What remains: two nodes of a workflow have a row each, and do not wait for each other. And a write
 * that takes the database more than 15 seconds may come after another process has taken over, and undo
 * what that one wrote.
 */
export class WorkerMutex {
	constructor(
		private readonly data: ProcessedData,
		private readonly clock: Clock,
	) {}

	/**
	 * @param task has to call `stillHeld` before it writes, unless it has just begun
	 * @param isPointless whether there is nothing left to wait for
	 * @throws what the store or the task throws
	 */
	async run<T>(
		task: (stillHeld: () => Promise<void>) => Promise<T>,
		isPointless = () => false,
	): Promise<T> {
		const hold = await this.acquire(isPointless);
		try {
			return await task(async () => await this.giveSign(hold));
		} finally {
			await this.release(hold);
		}
	}

	private async acquire(isPointless: () => boolean): Promise<Hold> {
		const start = this.clock.now();
		for (const pauses = [...PAUSES]; ; ) {
			const { hold, failure } = await this.insert();
			if (hold) return hold;
			if (isFinal(failure)) return await Promise.reject(failure);
			const isBroken = failure !== undefined && !WAS_SECOND.test(messageOf(failure));
			if (!(await this.waitUntilFree(start, isPointless)) || !isBroken) continue;
			const pause = pauses.shift();
			if (pause === undefined) return await Promise.reject(failure);
			await this.clock.sleep(pause, isPointless);
		}
	}

	/** Null where somebody else holds the row, or the insert failed. */
	private async insert(): Promise<{ hold: Hold | null; failure?: unknown }> {
		const token = randomUUID();
		const entries = 2 + Math.floor(Math.random() * (MOST_ENTRIES - 1));
		const others = Array.from({ length: entries - 2 }, (_, index) => `${token} ${index}`);
		const hold: Hold = { token, entries, since: this.clock.now(), isLost: false };
		try {
			const added = await this.data.record([HELD, token, ...others], 'node');
			return { hold: added.has(HELD) ? hold : null };
		} catch (failure) {
			// The other one of two inserts at once was first; or it was done, and the answer was lost.
			const isPerhapsMine = (await this.data.count('node')) === entries;
			const isMine = isPerhapsMine && (await this.isMine(hold).catch(() => false));
			return { hold: isMine ? hold : null, failure };
		}
	}

	/** @returns whether it was free at once */
	private async waitUntilFree(start: number, isPointless: () => boolean): Promise<boolean> {
		let entries = await this.data.count('node');
		if (entries === 0) return true;
		let since = this.clock.now();
		const deadAfter = DEAD_AFTER * (1 + Math.random() / 5);
		for (let pause = POLL.first; entries > 0; pause = Math.min(2 * pause, POLL.longest)) {
			const now = this.clock.now();
			if (isPointless()) throw new Error('the execution was cancelled');
			if (now - start > LONGEST_WAIT) throw new Error('other executions kept it busy');
			if (now - since >= deadAfter) {
				await this.clearDead();
				return false;
			}
			await this.clock.sleep(pause * (0.5 + Math.random()), isPointless);
			const then = entries;
			entries = await this.data.count('node');
			if (entries !== then) since = this.clock.now();
		}
		return false;
	}

	/** Others may do the same at this moment, and nobody must delete the row of the next holder. */
	private async clearDead(): Promise<void> {
		const token = randomUUID();
		const first = await this.data.record([HELD, token], 'node');
		// The row was gone, and this call has inserted it.
		if (first.has(HELD)) return await this.data.clear();
		const entries = await this.data.count('node');
		await this.clock.sleep(SETTLE);
		if ((await this.data.count('node')) !== entries) return;
		const second = await this.data.record([HELD, token], 'node');
		if (second.has(HELD) || !second.has(token)) await this.data.clear();
	}

	private async giveSign(hold: Hold): Promise<void> {
		if (this.clock.now() - hold.since < SIGN_OF_LIFE) return;
		if (hold.isLost || !(await this.isMine(hold))) throw new Error('another process took over');
	}

	/** Looks whose the row is, which adds an entry to it. */
	private async isMine(hold: Hold): Promise<boolean> {
		const since = this.clock.now();
		const added = await this.data.record([HELD, hold.token, randomUUID()], 'node');
		const isMine = !added.has(hold.token);
		hold.isLost = !isMine;
		if (isMine) Object.assign(hold, { since, entries: hold.entries + 1 });
		// The row was gone, and this call has inserted it.
		else if (added.has(HELD)) await this.data.clear();
		return isMine;
	}

	/** Never throws: those who wait take over from whoever cannot delete their row. */
	private async release(hold: Hold): Promise<void> {
		const late = this.data.takeLate();
		// Whoever comes next would be undone by a call that is still under way.
		if (late) void late.then(async () => await this.release(hold));
		if (late || hold.isLost) return;
		try {
			if (this.clock.now() - hold.since >= SIGN_OF_LIFE && !(await this.isMine(hold))) return;
			await this.data.clear();
		} catch {
			await this.releaseAgain(hold);
		}
	}

	private async releaseAgain({ entries }: Hold): Promise<void> {
		try {
			if ((await this.data.count('node')) === entries) await this.data.clear();
		} catch {
			// The row stays, and is taken for a dead one's.
		}
	}
}
