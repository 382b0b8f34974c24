import { alternate, median, ratiosOf } from './alternating';
import { inviteWithFloor } from './floor';
import { count, megabytes, microseconds, milliseconds, ratio } from './format';
import { inviteWithNode } from './node';
import type { Plan } from './plan';
import { BATCH } from './rows';
import { table } from './table';
import { timed } from './timed';

const HEAD = [
	'Rows',
	'Requests',
	'Node',
	'Floor',
	'Node / floor, range',
	'Node per row',
	'Peak memory',
];

/**
 * Time for each number of rows, beside the least that any node needs.
 *
 * @param memory bytes that the node adds at its peak, by the number of rows
 */
export async function floorTable(
	{ passes, limits }: Plan,
	memory: Map<number, number[]>,
): Promise<string> {
	const rows: string[][] = [];
	for (const [people, bytes] of memory) {
		const task = { people, latencyMs: 0 };
		const [node = [], floor = []] = await alternate(passes, [
			timed(task, inviteWithNode),
			timed(task, inviteWithFloor),
		]);
		rows.push([
			count(people),
			count(Math.ceil(people / BATCH)),
			milliseconds(median(node)),
			milliseconds(median(floor)),
			ratio(ratiosOf(node, floor), limits?.floor.get(people)),
			microseconds(median(node) / people),
			megabytes(median(bytes)),
		]);
	}
	return table('No latency', HEAD, rows);
}
