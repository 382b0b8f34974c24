import type { Clock } from '../clock';
import type { Answer } from '../domain/answer';
import type { Memory } from '../domain/memory';
import { inBatches, type Group, type Person } from '../domain/plan';
import type { Stops } from '../domain/stops';
import type { Verdict } from '../domain/verdict';
import { sendBatch } from './sendBatch';
import type { Settings } from './settings';

/** What sending needs from outside. */
export interface Sending {
	/** One request; never throws. */
	post(batch: Group): Promise<Answer>;
	memory: Memory;
	stops: Stops;
	settings: Settings;
	clock: Clock;
	/** Aborted when the execution is cancelled or has timed out. */
	signal?: AbortSignal;
}

/** What is known so far; filled while sending, so that nothing is lost when sending breaks off. */
export interface SendingResult {
	verdicts: Map<Person, Verdict>;
	/** Sentences about answers that disagree with themselves. */
	notes: string[];
	requests: number;
}

/** Sends every group in batches, one request at a time, until each person has a verdict. */
export async function sendInBatches(
	groups: Group[],
	sending: Sending,
	result: SendingResult,
): Promise<void> {
	for (const group of groups) {
		for (const people of inBatches(group.people, sending.settings.batchSize)) {
			await sendBatch({ ...group, people }, sending, result);
		}
	}
}
