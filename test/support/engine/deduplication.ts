/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a store that awaits its database */
import type {
	DeduplicationItemTypes,
	DeduplicationScope,
	ICheckProcessedContextData,
	ICheckProcessedOptions,
	IDataDeduplicator,
	IDeduplicationOutput,
} from 'n8n-workflow';
import { DataDeduplicationService } from './core';
import { addTo, firstRow, hashesIn, hashOf, takeFrom } from './deduplicationRow';
import { DeduplicationTable, workflowPlace } from './deduplicationTable';

export interface DeduplicationCall {
	call: 'record' | 'remove' | 'count' | 'clear';
	values: string[];
	scope: DeduplicationScope;
}

/** Which of its calls fail: those about the row of the workflow, unless another scope is named. */
interface Failure extends Pick<DeduplicationCall, 'call' | 'scope'> {
	error: Error;
	/** Whether the call takes effect all the same. */
	isDone: boolean;
	/** Calls that pass before. */
	after: number;
}

/**
 * What n8n remembers across executions. n8n does this in its command line package
 * (`deduplication/deduplication-helper.ts`), which is not published as a library.
 */
export class DeduplicationStore implements IDataDeduplicator {
	/** Every call that came, failed ones included. */
	readonly calls: DeduplicationCall[] = [];
	private readonly table = new DeduplicationTable();
	private readonly failures: Failure[] = [];
	/** Of a call that takes effect first. */
	private late: Failure | undefined;
	private filled = 0;

	/** @throws Error where the workflow has no id, or the row was written in another mode. */
	async checkProcessedAndRecord(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
		options: ICheckProcessedOptions,
	): Promise<IDeduplicationOutput> {
		this.arrive('record', items, scope);
		if (!context.workflow.id) throw new Error('A workflow without an id cannot deduplicate');
		const before = this.table.read({ scope, context });
		if (before && before.mode !== options.mode) {
			throw new Error(
				`This data was saved with an incompatible 'Keep Items Where' setting: ${before.mode}`,
			);
		}
		await anotherTurn();
		const place = { scope, context };
		const { row, output } = before ? addTo(before, items, options) : firstRow(items, options);
		if (before) this.table.update(place, row);
		else this.table.insert(place, row);
		this.depart('record');
		return output;
	}

	/** @throws Error in a mode that keeps no entries. */
	async removeProcessed(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
		{ mode }: ICheckProcessedOptions,
	): Promise<void> {
		this.arrive('remove', items, scope);
		if (mode !== 'entries') throw new Error(`Nothing can be removed in the mode ${mode}`);
		const row = this.table.read({ scope, context });
		await anotherTurn();
		if (row) this.table.update({ scope, context }, takeFrom(row, items));
		this.depart('remove');
	}

	async clearAllProcessedItems(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		this.arrive('clear', [], scope);
		this.table.delete({ scope, context });
		this.depart('clear');
	}

	async getProcessedDataCount(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<number> {
		this.arrive('count', [], scope);
		return hashesIn(this.table.read({ scope, context })).length;
	}

	/** What n8n's database had to write so far, in bytes. */
	get bytesWritten(): number {
		return this.table.bytesWritten;
	}

	/** The next such call throws this, or one after so many; it changes nothing, unless `isDone`. */
	failNext(
		call: DeduplicationCall['call'],
		error: Error,
		{ scope = 'workflow' as DeduplicationScope, isDone = false, after = 0 } = {},
	): void {
		this.failures.push({ call, error, scope, isDone, after });
	}

	/** Puts entries that belong to nobody into the row of the workflow. */
	fill(workflowId: string, count: number): void {
		const place = workflowPlace(workflowId);
		const fillers = Array.from({ length: count }, () => hashOf(`filler ${this.filled++}`));
		const data = [...hashesIn(this.table.read(place)), ...fillers];
		this.table.put(place, { mode: 'entries', data });
	}

	/** Whether the row of the workflow holds an entry for this value. */
	has(workflowId: string, value: DeduplicationItemTypes): boolean {
		return hashesIn(this.table.read(workflowPlace(workflowId))).includes(hashOf(value));
	}

	/** Forgets everything, the calls so far and the failures to come included. */
	clear(): void {
		this.table.clear();
		this.calls.length = 0;
		this.failures.length = 0;
		this.late = undefined;
	}

	private arrive(
		call: DeduplicationCall['call'],
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
	): void {
		this.calls.push({ call, values: items.map(String), scope });
		const index = this.failures.findIndex(
			(failure) => failure.call === call && failure.scope === scope,
		);
		const next = this.failures[index];
		if (next && next.after-- > 0) return;
		const failure = index < 0 ? undefined : this.failures.splice(index, 1)[0];
		if (failure?.isDone) this.late = failure;
		else if (failure) throw failure.error;
	}

	private depart(call: DeduplicationCall['call']): void {
		if (this.late?.call !== call) return;
		const { error } = this.late;
		this.late = undefined;
		throw error;
	}
}

/** The store of every engine run in this process. */
export const deduplication = new DeduplicationStore();

// The service takes the store before `init` first awaits, and only once per process.
void DataDeduplicationService.init(deduplication);

/** n8n awaits its database between reading a row and writing it, so another call may come between. */
async function anotherTurn(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}
