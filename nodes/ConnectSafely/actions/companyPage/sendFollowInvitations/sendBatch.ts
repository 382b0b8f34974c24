import {
	followInvitationsRequest,
	readBatchResponse,
} from '../../../api/endpoints/followInvitations';
import { ASKED_TO_SLOW_DOWN } from '../../../progress';
import type { Batch, Recipient } from '../../../recipient';
import { notSent, skipped, type Failed } from '../../../result';
import type { Run } from '../../../run';
import { staysInStore } from '../../../state/invitedBefore';
import { FIRST_BACK_OFF, TOLERANCE } from '../../../state/rateLimiter';
import {
	halvesOf,
	nextAction,
	rateLimitPause,
	type Action,
	type Budget,
	type Part,
} from './nextAction';
import type { SendOptions } from './options';

/** What sending leaves behind besides the results, which the ledger has. */
interface SendingLog {
	/** Sentences about answers that disagree with themselves. */
	notes: string[];
	requests: number;
}

/** Refused requests for finding out because of whom a batch is refused. */
const MOST_REFUSALS = 25;
/** Milliseconds between tries of a request that never reached the API. */
const CONNECTION_PAUSES = [1_000, 3_000];
const ASKED_TO_PAUSE = "as 'Wait per Batch' asks for";

/**
 * Sends one batch, cut up where an answer or a probe asks for it, until each person has a result.
 *
 * @returns whether any request went out
 */
export async function sendBatch(
	batch: Batch,
	run: Run<SendOptions>,
	log: SendingLog,
): Promise<boolean> {
	const before = log.requests;
	await new BatchSender(batch, run, log).send();
	return log.requests > before;
}

class BatchSender {
	/** Parts yet to be sent, in order. */
	private parts: Part[];

	private left: Budget;

	constructor(
		private readonly batch: Batch,
		private readonly run: Run<SendOptions>,
		private readonly log: SendingLog,
	) {
		this.parts = [{ recipients: batch.recipients }];
		this.left = {
			refusals: MOST_REFUSALS,
			rateLimitWait: run.options.maxRateLimitWait,
			backOff: run.state.limiter.backOff,
			connectionPauses: CONNECTION_PAUSES,
		};
	}

	async send(): Promise<void> {
		for (let part = this.parts.shift(); part; part = this.parts.shift()) {
			if (part.isSuspect && part.recipients.length > 1) {
				this.parts.unshift(...halvesOf(part.recipients));
				continue;
			}
			const next = this.run.state.breaker.isProbeDue ? this.probeOf(part) : part;
			const block = this.checkWay() ?? (await this.waitForTurn());
			if (block) this.giveUp(next, block);
			else await this.post(next);
		}
	}

	/** One person alone; the others wait until they are answered. */
	private probeOf({ recipients }: Part): Part {
		const others = recipients.slice(1);
		if (others.length > 0) this.parts.unshift({ recipients: others });
		return { recipients: recipients.slice(0, 1) };
	}

	/** Why the next part may not be sent; null where the way is free. */
	private checkWay(): Failed | null {
		const block = this.run.state.breaker.findBlock(this.batch) ?? this.stopForLongPause();
		if (block || this.left.refusals > 0) return block;
		return notSent(
			'stopped',
			'ConnectSafely kept refusing parts of this batch without saying because of whom, and the requests for finding out are used up',
			"Run these people again in smaller batches ('Use Batches Of').",
		);
	}

	/** Stops the account where the last good answer asked for a pause longer than the user wants to wait. */
	private stopForLongPause(): Failed | null {
		const { state, clock } = this.run;
		const until = state.limiter.until('sends', this.batch.accountId, clock.now());
		if (until === null || until - clock.now() <= this.left.rateLimitWait + TOLERANCE) return null;
		const cause = "ConnectSafely's rate limit is used up";
		const failed = notSent('rateLimited', cause, '', { retryAt: until });
		state.breaker.open('account', this.batch, failed, until);
		return failed;
	}

	/** Waits as the user and the rate limit ask for: null, or what has come in the way meanwhile. */
	private async waitForTurn(): Promise<Failed | null> {
		const { state, options, clock } = this.run;
		if (this.log.requests > 0) await this.sleep(options.batchInterval, ASKED_TO_PAUSE);
		const until = state.limiter.until('sends', this.batch.accountId, clock.now());
		if (until !== null) {
			const wait = until - clock.now();
			this.left = { ...this.left, rateLimitWait: this.left.rateLimitWait - wait };
			await this.sleep(wait, ASKED_TO_SLOW_DOWN);
		}
		return this.checkWay();
	}

	/** @param why what a line about a long wait says; without it there is none */
	private async sleep(ms: number, why?: string): Promise<void> {
		const { state, clock, progress } = this.run;
		const isPointless = (): boolean => state.breaker.findBlock(this.batch) !== null;
		if (why !== undefined && !isPointless()) progress.noteWait(clock.now() + ms, why);
		await clock.sleep(ms, isPointless);
	}

	private async post(part: Part): Promise<void> {
		const { api, state, options, clock } = this.run;
		const recipients = await this.claim(part.recipients);
		if (recipients.length === 0) return;
		// While they were recorded, the execution may have been cancelled.
		const block = state.breaker.findBlock(this.batch);
		if (block) return await this.takeBack(recipients, block);
		this.log.requests++;
		const request = followInvitationsRequest({ ...this.batch, recipients });
		const response = await api.request(request, options.timeout);
		const now = clock.now();
		const answer = readBatchResponse(response, recipients, now);
		const rest = answer.kind === 'results' ? answer.rest : answer;
		if (answer.kind === 'results' && rest?.kind === 'rateLimited') {
			const pause = rateLimitPause(rest, this.left, now);
			state.limiter.hold('sends', this.batch.accountId, now + pause);
		} else if (response.kind === 'http' && rest?.kind !== 'rateLimited') {
			state.limiter.note('sends', this.batch.accountId, response.headers, now);
		}
		if (rest === null && part.otherHalf) part.otherHalf.isSuspect = true;
		const action = nextAction(answer, { ...part, recipients }, this.left, now);
		this.apply(action);
		await state.invitedBefore?.remove(
			recipients.filter((recipient) => !staysInStore(state.ledger.find(recipient)?.result)),
		);
		await this.sleep(action.pause, rest?.kind === 'rateLimited' ? ASKED_TO_SLOW_DOWN : undefined);
	}

	/** The last question before a request: whom nobody has asked in this execution or before it. */
	private async claim(recipients: Recipient[]): Promise<Recipient[]> {
		const { ledger, invitedBefore } = this.run.state;
		const claimed = ledger.claim(recipients);
		if (!invitedBefore || claimed.length === 0) return claimed;
		const answer = await invitedBefore.add(claimed);
		const held = answer.ok ? answer.known : new Set(claimed);
		for (const recipient of held) {
			ledger.settle(recipient, answer.ok ? skipped('alreadyInvited') : answer.failed);
		}
		return claimed.filter((recipient) => !held.has(recipient));
	}

	private apply({ results, again, stops, notes, trust, left }: Action): void {
		const { ledger, breaker, limiter } = this.run.state;
		for (const [recipient, result] of results) ledger.settle(recipient, result);
		for (const { recipients } of again) {
			for (const recipient of recipients) ledger.release(recipient);
		}
		this.parts.unshift(...again);
		const { maxRateLimitWait: rateLimitWait } = this.run.options;
		this.left = trust === 'clear' ? { ...left, rateLimitWait, backOff: FIRST_BACK_OFF } : left;
		limiter.backOff = this.left.backOff;
		this.log.notes.push(...notes);
		for (const { scope, failed, until } of stops) breaker.open(scope, this.batch, failed, until);
		if (trust === 'clear') breaker.clearDoubts();
		else if (trust !== 'unchanged') breaker.noteDoubt(this.batch, trust);
	}

	/** For people who were claimed, but are not asked. */
	private async takeBack(recipients: Recipient[], block: Failed): Promise<void> {
		const { ledger, invitedBefore } = this.run.state;
		for (const recipient of recipients) ledger.release(recipient);
		this.giveUp({ recipients }, block);
		await invitedBefore?.remove(recipients);
	}

	private giveUp({ recipients }: Part, block: Failed): void {
		for (const recipient of recipients) this.run.state.ledger.giveUp(recipient, block);
	}
}
