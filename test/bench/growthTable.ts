import { alternate, median, ratiosOf } from './alternating';
import { count, kilobytes, microseconds, ratio } from './format';
import { inviteWithNode } from './node';
import type { Plan } from './plan';
import { table } from './table';
import { timed } from './timed';

/**
 * Whether a row costs more where there are many.
 *
 * @param memory bytes that the node adds at its peak, by the number of rows
 */
export async function growthTable(
	{ growth: { from, to }, passes, limits }: Plan,
	memory: Map<number, number[]>,
): Promise<string> {
	const ofRows = (people: number) => timed({ people, latencyMs: 0 }, inviteWithNode);
	const [many = [], few = []] = await alternate(passes, [ofRows(to), ofRows(from)]);
	const [timeOfMany, timeOfFew] = [perRow(many, to), perRow(few, from)];
	const [memoryOfMany, memoryOfFew] = [perRow(memory.get(to), to), perRow(memory.get(from), from)];
	return table(
		'The node, per row',
		['', `${count(to)} rows`, `${count(from)} rows`, 'Ratio, range'],
		[
			[
				'Time',
				microseconds(median(timeOfMany)),
				microseconds(median(timeOfFew)),
				ratio(ratiosOf(timeOfMany, timeOfFew), limits?.growth),
			],
			[
				'Peak memory',
				kilobytes(median(memoryOfMany)),
				kilobytes(median(memoryOfFew)),
				ratio(ratiosOf(memoryOfMany, memoryOfFew), limits?.growth),
			],
		],
	);
}

function perRow(measured: number[] = [], rows: number): number[] {
	return measured.map((value) => value / rows);
}
