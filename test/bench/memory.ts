/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- memory is measured in processes of their own */
import { join } from 'node:path';
import { Child } from './childProcess';
import { pass, type Api, type Simulation } from './simulation';

export interface MemoryQuestion {
	api: Api;
	people: number;
}

const WARM_UP_PEOPLE = 1000;

/**
 * How many bytes one run of the node adds to its process at its peak: the largest of the heap's sizes
 * seen every millisecond, less the size before, in a fresh process that has run the node once. V8's
 * space for young objects is kept at 1 MB there, as the 16 MB of garbage that it otherwise lets lie
 * would be most of what is measured; so kept, the figure is also what the process's RSS rises by.
 */
export async function memoryOfNode(simulation: Simulation, people: number): Promise<number> {
	const child = Child.start<MemoryQuestion, number>(join(__dirname, 'memoryChild.ts'), [
		'--max-semi-space-size=1',
	]);
	const run = async (count: number): Promise<number> =>
		await pass(simulation, count, 0, async (api) => await child.ask({ api, people: count }));
	try {
		await run(Math.min(people, WARM_UP_PEOPLE));
		return await run(people);
	} finally {
		await child.stop();
	}
}
