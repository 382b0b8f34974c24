import type { DeduplicationScope, ICheckProcessedContextData } from 'n8n-workflow';
import type { Row } from './deduplicationRow';

export interface Place {
	scope: DeduplicationScope;
	context: Pick<ICheckProcessedContextData, 'node' | 'workflow'>;
}

/** One row of JSON per workflow and context, as in n8n's database. */
export class DeduplicationTable {
	/** Bytes of all rows written so far: each write is of the whole row. */
	bytesWritten = 0;

	private readonly rows = new Map<string, string>();

	read(place: Place): Row | undefined {
		const json = this.rows.get(keyOf(place));
		return json === undefined ? undefined : (JSON.parse(json) as Row);
	}

	put(place: Place, row: Row): void {
		const json = JSON.stringify(row);
		this.bytesWritten += json.length;
		this.rows.set(keyOf(place), json);
	}

	/** @throws Error where there is a row by now: workflow and context are the primary key. */
	insert(place: Place, row: Row): void {
		if (this.rows.has(keyOf(place))) throw new Error('UNIQUE constraint failed: processed_data');
		this.put(place, row);
	}

	/** A row that is gone by now is not written. */
	update(place: Place, row: Row): void {
		if (this.rows.has(keyOf(place))) this.put(place, row);
	}

	delete(place: Place): void {
		this.rows.delete(keyOf(place));
	}

	clear(): void {
		this.rows.clear();
		this.bytesWritten = 0;
	}
}

/** The row that all nodes of a workflow share. */
export function workflowPlace(id: string): Place {
	return { scope: 'workflow', context: { workflow: { id, active: false } } };
}

function keyOf({ scope, context: { workflow, node } }: Place): string {
	return JSON.stringify([workflow.id, scope === 'node' ? `n:${node?.id ?? ''}` : '']);
}
