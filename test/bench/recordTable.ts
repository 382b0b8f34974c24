import { median } from './alternating';
import { count, megabytes, milliseconds, withLimit } from './format';
import { Stopwatch } from './meter';
import type { Plan } from './plan';
import { inviteNew, type RecordCost } from './record';
import { table } from './table';

const HEAD = ['Rows', 'Invited before', 'Order', 'Invited', 'Store calls', 'Rewritten', 'Time'];

/** What *Skip Already Invited* costs, on a store in memory that rewrites its record as n8n does. */
export async function recordTable({ record, passes, limits }: Plan): Promise<string> {
	const rows: string[][] = [];
	for (const { order, mostCalls, ...task } of record) {
		const costs: RecordCost[] = [];
		for (let pass = 0; pass < passes.warmUps + passes.rounds; pass++) {
			costs.push(await inviteNew(task, new Stopwatch()));
		}
		const { calls, bytes } = costs[0] as RecordCost;
		const times = costs.slice(passes.warmUps).map(({ measured }) => measured);
		rows.push([
			count(task.rows),
			count(task.known),
			order,
			count(Math.min(task.limit || Infinity, task.rows - task.known)),
			withLimit(count(calls), limits && mostCalls ? count(mostCalls) : undefined),
			megabytes(bytes),
			milliseconds(median(times)),
		]);
	}
	return table('Skip Already Invited', HEAD, rows);
}
