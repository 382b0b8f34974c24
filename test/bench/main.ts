import { alternate } from './alternating';
import { print, runCommand } from './command';
import { fetchTable } from './fetchTable';
import { inviteWithFloor } from './floor';
import { floorTable } from './floorTable';
import { growthTable } from './growthTable';
import { machine } from './machine';
import { memoryOfNode } from './memory';
import { inviteWithNode } from './node';
import { packageTable } from './packageTable';
import { FULL, SMALL, type Plan } from './plan';
import { recordTable } from './recordTable';
import { SimulatorProcess } from './simulatorProcess';
import { timed } from './timed';

/** Measures what the node costs: time and memory, beside the least possible and beside `fetch`. */
runCommand(async ({ small }) => {
	const plan = small ? SMALL : FULL;
	print(machine());
	print(await packageTable(plan));
	const memory = await memoryBySize(plan);
	await warmUp(plan);
	print(await floorTable(plan, memory));
	print(await growthTable(plan, memory));
	print(await fetchTable(plan));
	print(await recordTable(plan));
});

async function memoryBySize({ sizes, memoryRounds }: Plan): Promise<Map<number, number[]>> {
	const simulator = new SimulatorProcess();
	try {
		const measured = await alternate(
			{ rounds: memoryRounds, warmUps: 0 },
			sizes.map((people) => async () => await memoryOfNode(simulator, people)),
		);
		return new Map(sizes.map((people, index) => [people, measured[index] ?? []]));
	} finally {
		await simulator.end();
	}
}

/** V8 compiles what runs often; for a few rows that would be most of what is measured. */
async function warmUp({ growth, passes }: Plan): Promise<void> {
	const task = { people: growth.from, latencyMs: 0 };
	const ways = [inviteWithNode, inviteWithFloor].map((way) => timed(task, way));
	await alternate({ rounds: 0, warmUps: passes.warmUps }, ways);
}
