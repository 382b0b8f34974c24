import { alternate, median, ratiosOf, type Passes } from './alternating';
import { baseNodeTypes } from './baseNodes';
import { print, runCommand } from './command';
import { count, milliseconds, ratio } from './format';
import { inviteByHand } from './handBuilt';
import { machine } from './machine';
import { inviteWithNode } from './node';
import { BATCH } from './rows';
import { table } from './table';
import { timed } from './timed';

interface Plan extends Passes {
	people: number;
	/** By milliseconds of latency, the most that the node may take in relation to the workflow. */
	limits: Array<{ latencyMs: number; limit?: number }>;
}

const FULL: Plan = {
	people: 5000,
	rounds: 5,
	warmUps: 1,
	limits: [
		{ latencyMs: 0, limit: 0.8 },
		{ latencyMs: 100, limit: 1 },
	],
};

const SMALL: Plan = {
	people: 500,
	rounds: 1,
	warmUps: 0,
	limits: [{ latencyMs: 0 }, { latencyMs: 20 }],
};

/** Compares the node with the workflow that people otherwise build by hand. */
runCommand(async ({ small }) => {
	const { people, limits, ...passes } = small ? SMALL : FULL;
	print(machine());
	const types = baseNodeTypes();
	const rows: string[][] = [];
	for (const { latencyMs, limit } of limits) {
		const task = { people, latencyMs };
		const [node = [], byHand = []] = await alternate(passes, [
			timed(task, inviteWithNode),
			timed(task, async (...how) => await inviteByHand(types, ...how)),
		]);
		rows.push([
			`${latencyMs} ms`,
			count(Math.ceil(people / BATCH)),
			milliseconds(median(node)),
			milliseconds(median(byHand)),
			ratio(ratiosOf(node, byHand), limit),
		]);
	}
	print(
		table(
			`${count(people)} rows: this node, and the workflow Loop Over Items → Aggregate → HTTP Request → Split Out → If`,
			['Latency', 'Requests', 'This node', 'By hand', 'This node / by hand, range'],
			rows,
		),
	);
});
