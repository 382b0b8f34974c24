import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { Queue } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/queue';

/** A queue to which the rows have been added: whoever is in it already gets one more entry. */
export function queueOf(rows: UsableEntry[], batchSize = 50): Queue {
	const queue = new Queue(batchSize);
	for (const row of rows) {
		const { companyId, index, profile } = row;
		if (profile.kind !== 'known') throw new Error('Nobody is looked up here');
		const known = queue.find({ companyId, personKey: profile.personKey });
		if (known) known.entries.push(index);
		else queue.add(row, profile);
	}
	return queue;
}
