import type { KnownProfile } from '../../../profiles/profile';
import { recipientId, type Batch, type Recipient, type RecipientId } from '../../../recipient';
import type { UsableEntry } from '../rows/entries';

/**
 * Recipients on their way into batches: each once a page. Batches and recipients keep the order in
 * which they were added.
 */
export class Queue {
	/** Everybody ever added, in order. */
	readonly recipients: Recipient[] = [];

	private readonly byId = new Map<string, Recipient>();
	private readonly waiting = new Map<string, Batch>();
	private full: Batch[] = [];

	/** @param batchSize recipients per request */
	constructor(private readonly batchSize: number) {}

	find(id: RecipientId): Recipient | null {
		return this.byId.get(recipientId(id)) ?? null;
	}

	/** Adds somebody whom `find` does not know. */
	add(entry: UsableEntry, { profileUrn, personKey }: KnownProfile): Recipient {
		const { companyId, accountId, profile, index } = entry;
		const slugs = profile.kind === 'publicName' ? [profile.slug] : [];
		const entries = [index];
		const recipient = { companyId, accountId, profileUrn, personKey, slugs, entries };
		this.byId.set(recipientId(recipient), recipient);
		this.recipients.push(recipient);
		const batch = this.batchFor(companyId, accountId);
		batch.recipients.push(recipient);
		if (batch.recipients.length >= this.batchSize) this.full.push(taken(batch));
		return recipient;
	}

	/** The first batch that is full. */
	takeFull(): Batch | null {
		return this.full.shift() ?? null;
	}

	/** All that wait, or all that wait for one page, in batches. */
	takeAll(companyId?: string): Batch[] {
		const isWanted = (batch: Batch): boolean =>
			batch.recipients.length > 0 && (companyId === undefined || batch.companyId === companyId);
		const full = this.full.filter(isWanted);
		this.full = this.full.filter((batch) => !isWanted(batch));
		return [...full, ...[...this.waiting.values()].filter(isWanted).map(taken)];
	}

	private batchFor(companyId: string, accountId: string | null): Batch {
		const id = `${companyId} ${accountId ?? ''}`;
		const known = this.waiting.get(id);
		if (known) return known;
		const batch: Batch = { companyId, accountId, recipients: [] };
		this.waiting.set(id, batch);
		return batch;
	}
}

/** All who wait in a batch, which is empty then. */
function taken(batch: Batch): Batch {
	return { ...batch, recipients: batch.recipients.splice(0) };
}
