import { inBatches, type Group } from '../domain/plan';
import { sendBatch, type Sending, type SendingResult } from './sendBatch';

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
