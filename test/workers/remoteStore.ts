import type {
	DeduplicationItemTypes,
	DeduplicationScope,
	ICheckProcessedContextData,
	ICheckProcessedOptions,
	IDeduplicationOutput,
} from 'n8n-workflow';

import { addTo, firstRow, hashesIn, takeFrom } from '../support/engine/deduplicationRow';
import type { AnyJob } from './messages';
import type { ParentLink } from './parentLink';

type Context = ICheckProcessedContextData;

/**
 * n8n's store on a worker: it reads a row and writes it back whole, and each of the two goes over to
 * the database by itself (`deduplication/deduplication-helper.ts` of n8n).
 */
export function remoteStore<J extends AnyJob, E>(parent: ParentLink<J, E>) {
	const readRow = async (key: string) => (await parent.ask({ kind: 'read', key })).row;
	return {
		async checkProcessedAndRecord(
			items: DeduplicationItemTypes[],
			scope: DeduplicationScope,
			context: Context,
			options: ICheckProcessedOptions,
		): Promise<IDeduplicationOutput> {
			const key = keyOf(scope, context);
			const before = await readRow(key);
			const { row, output } = before ? addTo(before, items, options) : firstRow(items, options);
			const kind = before ? 'update' : 'insert';
			await parent.ask({ kind, key, row, recording: items.length });
			return output;
		},

		async removeProcessed(
			items: DeduplicationItemTypes[],
			scope: DeduplicationScope,
			context: Context,
		): Promise<void> {
			const key = keyOf(scope, context);
			const row = await readRow(key);
			if (!row) return;
			await parent.ask({ kind: 'update', key, row: takeFrom(row, items), recording: 0 });
		},

		async clearAllProcessedItems(scope: DeduplicationScope, context: Context): Promise<void> {
			await parent.ask({ kind: 'delete', key: keyOf(scope, context) });
		},

		async getProcessedDataCount(scope: DeduplicationScope, context: Context): Promise<number> {
			return hashesIn(await readRow(keyOf(scope, context))).length;
		},
	};
}

function keyOf(scope: DeduplicationScope, { workflow, node }: Context): string {
	return JSON.stringify([workflow.id, scope === 'node' ? `n:${node?.id}` : '']);
}
