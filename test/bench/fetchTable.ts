import { alternate, median, ratiosOf } from './alternating';
import { inviteWithFetch } from './fetchLoop';
import { count, milliseconds, ratio } from './format';
import { inviteWithNode } from './node';
import type { Plan } from './plan';
import { BATCH } from './rows';
import { table } from './table';
import { timed } from './timed';

/** The node beside a loop of `fetch` outside n8n, where the API takes its time. */
export async function fetchTable({ latency, passes, limits }: Plan): Promise<string> {
	const [node = [], loop = []] = await alternate(passes, [
		timed(latency, inviteWithNode),
		timed(latency, inviteWithFetch),
	]);
	const { people, latencyMs } = latency;
	return table(
		`${latencyMs} ms of latency`,
		['Rows', 'Requests', 'Node', 'fetch', 'Node / fetch, range'],
		[
			[
				count(people),
				count(Math.ceil(people / BATCH)),
				milliseconds(median(node)),
				milliseconds(median(loop)),
				ratio(ratiosOf(node, loop), limits?.fetch),
			],
		],
	);
}
