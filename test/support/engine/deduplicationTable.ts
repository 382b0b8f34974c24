import type { DeduplicationScope, ICheckProcessedContextData } from 'n8n-workflow';
import type { Row } from './deduplicationRow';

export interface Place {
	scope: DeduplicationScope;
	context: Pick<ICheckProcessedContextData, 'node' | 'workflow'>;
}

/** One row of JSON per workflow and context, as in n8n's database. */
export class DeduplicationTable {
	private readonly rows = new Map<string, string>();

	read(place: Place): Row | undefined {
		const json = this.rows.get(keyOf(place));
		return json === undefined ? undefined : (JSON.parse(json) as Row);
	}

	write(place: Place, row: Row): void {
		this.rows.set(keyOf(place), JSON.stringify(row));
	}

	delete(place: Place): void {
		this.rows.delete(keyOf(place));
	}

	clear(): void {
		this.rows.clear();
	}
}

/** The row that all nodes of a workflow share. */
export function workflowPlace(id: string): Place {
	return { scope: 'workflow', context: { workflow: { id, active: false } } };
}

function keyOf({ scope, context: { workflow, node } }: Place): string {
	return JSON.stringify([workflow.id, scope === 'node' ? `n:${node?.id ?? ''}` : '']);
}
