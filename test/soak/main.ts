/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a command runs on Node itself */
import { join } from 'node:path';

import { openProgressLine } from '../../examples/start/progressLine';
import { CommandLineError } from '../bench/commandLine';
import { count } from '../bench/format';
import { machine } from '../bench/machine';
import { WorkerPool } from '../workers/workerPool';
import { HELP, readSoakCommand, type SoakCommand } from './commandLine';
import type { Sample } from './memory';
import { failureText, memoryTable, resultTables } from './report';
import { Round, type SoakPool } from './round';
import { whileItGoesOn } from './standstill';

const WORKERS = 4;
const SPARE_WORKERS = 1;
const MINUTE = 60_000;
const SEEDS = 1_000_000;

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

/** @returns whether every promise was kept */
async function soak({ executions, minutes, seed: first }: SoakCommand): Promise<boolean> {
	const start = performance.now();
	const pool: SoakPool = new WorkerPool(join(__dirname, 'worker.ts'), SPARE_WORKERS);
	await pool.start(WORKERS);
	const samples: Sample[] = [];
	try {
		for (let seed = first; ; seed++) {
			print(`Seed ${seed}, ${count(executions)} executions`);
			if (!(await soakOnce(pool, { seed, executions }, samples))) return false;
			if (performance.now() - start >= minutes * MINUTE) return true;
		}
	} finally {
		if (samples.length > 0) print(memoryTable(samples));
		await pool.stop();
	}
}

async function soakOnce(
	pool: SoakPool,
	plan: { seed: number; executions: number },
	samples: Sample[],
): Promise<boolean> {
	const repeat = `npm run soak -- --seed ${plan.seed} --executions ${plan.executions}`;
	const start = performance.now();
	const line = await openProgressLine();
	const round = new Round(pool, plan, async (now) => {
		const [worker] = pool.workers;
		if (worker) samples.push({ executions: worker.ended, ...(await worker.measure(now)) });
		line.show(`${count(round.finished)} of some ${count(plan.executions)} executions`);
	});
	try {
		const result = await whileItGoesOn(() => round.steps, round.soak());
		line.clear();
		print(resultTables(result, (performance.now() - start) / 1000));
		print(`Trace ${result.trace}\n`);
		if (result.findings.length === 0) return true;
		print(failureText(result, repeat));
		return false;
	} catch (error) {
		line.clear();
		print(
			`The round broke off: ${error instanceof Error ? error.stack : String(error)}\n\nThe same again: ${repeat}`,
		);
		return false;
	}
}

async function main(): Promise<void> {
	const chance = (): number => 1 + Math.floor(Math.random() * SEEDS);
	const command = readSoakCommand(process.argv.slice(2), process.env, chance);
	if (command.help) return print(HELP);
	print(machine());
	const isWell = await soak(command);
	if (isWell) print('Every promise was kept.');
	// A round that broke off leaves sockets and timers behind.
	process.exit(isWell ? 0 : 1);
}

main().catch((error: unknown) => {
	const isOfUser = error instanceof CommandLineError;
	process.stderr.write(
		`${isOfUser ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
	);
	process.exit(1);
});
