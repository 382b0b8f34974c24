import { join } from 'node:path';
import { WorkerPool } from '../workers/workerPool';
import { soak, type SoakPool } from './round';

const WORKERS = 4;

async function main(): Promise<void> {
	const pool: SoakPool = new WorkerPool(join(__dirname, 'worker.ts'));
	console.log("start"); await pool.start(WORKERS); console.log("ready");
	const seed = Number(process.argv[2] ?? 1);
	const executions = Number(process.argv[3] ?? 50);
	const before = Date.now();
	const r = await soak(pool, { seed, executions });
	const by: Record<string, number> = {};
	for (const e of r.executions) by[e.status] = (by[e.status] ?? 0) + 1;
	const { executions: _, findings, ...rest } = r;
	console.log(rest, by, `${Date.now() - before} ms`);
	for (const e of r.executions.filter((one) => one.status === 'unfinished')) console.log(e.job.id, e.job.cancelledAfter, e.questions, e.since, e.until, JSON.stringify(e.job.options), JSON.stringify(e.job.node));
	console.log(findings.length, JSON.stringify(findings.slice(0, 15), null, 1));
	await pool.stop();
}
void main();
