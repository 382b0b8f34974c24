import type { Batch } from '../../../recipient';
import { skipped } from '../../../result';
import type { ExecutionState } from '../../../state/executionState';

/**
 * What a dry run does with a batch in place of sending it.
 *
 * @param number gives out the number of the next batch
 */
export function planBatch(
	batch: Batch,
	{ ledger, breaker }: Pick<ExecutionState, 'ledger' | 'breaker'>,
	number: () => number,
): void {
	const block = breaker.findBlock(batch);
	if (block) {
		for (const recipient of batch.recipients) ledger.giveUp(recipient, block);
		return;
	}
	const claimed = ledger.claim(batch.recipients);
	if (claimed.length === 0) return;
	const planned = skipped('dryRun', number());
	for (const recipient of claimed) ledger.settle(recipient, planned);
}
