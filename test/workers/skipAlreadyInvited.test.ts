/* eslint-disable @n8n/community-nodes/no-restricted-globals -- RUNS in the environment asks for more runs */
import { jobWithEverybody, MEMBERS, overlappingJobs, PROFILES } from './audience';
import { findGoneFromRecord, findingsOf, type Findings } from './findings';
import { QueueRun } from './queueRun';
import { Random } from './random';
import { WorkerPool } from './workerPool';

const WORKERS = 3;
const DEATHS = 3;
/** Entries of the record, beyond which the oldest go. */
const MOST = 40_000;
const RUNS = Number(process.env.RUNS ?? 2);
/** The number in the name of a test makes it run the same again. */
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);
const NOTHING: Findings = {
	invitedTwice: [],
	falselySkipped: [],
	leftBehind: [],
	goneFromRecord: [],
	leftOut: [],
	locksLeft: 0,
	failed: [],
};

describe('Skip Already Invited on several workers', () => {
	const pool = new WorkerPool();
	beforeAll(async () => await pool.start(WORKERS));
	afterAll(async () => await pool.stop());

	it.each(seeds)('invites everybody once, and has them in the record (seed %i)', async (seed) => {
		const { findings } = await run(seed);
		expect(findings).toEqual(NOTHING);
	});

	it.each(seeds)(
		'does so where workers die, but for people who were just asked about (seed %i)',
		async (seed) => {
			const { findings, deaths } = await run(seed, { executions: 16, deaths: DEATHS });
			expect(findings).toEqual({ ...NOTHING, leftBehind: findings.leftBehind });
			expect(deaths).toHaveLength(DEATHS);
			expect(deaths.filter(({ held }) => held).length).toBeGreaterThan(0);
		},
	);

	it.each(seeds)(
		'does so where the database fails, and says so of whom it did not ask (seed %i)',
		async (seed) => {
			const { findings } = await run(seed, { hasFaults: true });
			const { leftBehind, failed } = findings;
			expect(findings).toEqual({ ...NOTHING, leftBehind, failed });
			const isUnderstood = (text: string): boolean =>
				/'Skip Already Invited' cannot use n8n's deduplication store/.test(text);
			expect(failed.filter((text) => !isUnderstood(text))).toEqual([]);
		},
	);

	it('does so where the record is full, and forgets the oldest strangers alone', async () => {
		const { findings, record } = await run(1, { strangers: MOST });
		expect(findings).toEqual(NOTHING);
		const left = record.filter((entry) => entry.startsWith('stranger'));
		expect(left[0]).toBe(`stranger ${MOST - left.length}`);
		expect(left.length).toBeLessThan(MOST);
		expect(left.length).toBeGreaterThan(MOST - 3 * MEMBERS.length);
	});

	/** Executions at once over the same people, and one with everybody after them. */
	async function run(
		seed: number,
		{ executions = 12, deaths = 0, hasFaults = false, strangers = 0 } = {},
	): Promise<{ findings: Findings; deaths: QueueRun['deaths']; record: string[] }> {
		const random = new Random(seed);
		const run = await QueueRun.open(pool, random, { simulator: { profiles: PROFILES } });
		if (strangers > 0) run.database.fill(strangers);
		try {
			await run.finish(overlappingJobs(executions, random), { deaths, hasFaults });
			const gone = findGoneFromRecord(run);
			await run.finish([jobWithEverybody('last')]);
			const findings = findingsOf(run);
			const goneFromRecord = [...new Set([...gone, ...findings.goneFromRecord])];
			const { record } = run.database;
			return { findings: { ...findings, goneFromRecord }, deaths: run.deaths, record };
		} finally {
			await run.close();
		}
	}
});
