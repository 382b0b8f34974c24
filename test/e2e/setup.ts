/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- keeps the servers of a whole run */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { postgresFolder, requirements } from './install/programs';
import { pack } from './n8n/communityPackage';
import { N8nRest } from './n8n/rest';
import { N8nServer } from './n8n/server';
import { Postgres } from './services/postgres';
import { Redis } from './services/redis';

/** An n8n database with its tables and an owner, of which every test file gets a copy. */
export const TEMPLATE_DATABASE = 'n8n_template';

let scratch = '';
let postgres: Postgres | undefined;
let redis: Redis | undefined;

/** Runs once before all test files; what they need to know goes into the environment. */
export default async function setup(): Promise<void> {
	scratch = mkdtempSync(join(tmpdir(), 'connectsafely-e2e-'));
	// PostgreSQL runs as another user and has to get at its folder.
	chmodSync(scratch, 0o755);
	process.env.E2E_SCRATCH = scratch;
	process.env.E2E_TARBALL = pack(join(__dirname, '../..'), scratch);
	await startServers().catch(async (error) => {
		// Jest tears nothing down where its setup failed.
		await teardown();
		throw error;
	});
}

async function startServers(): Promise<void> {
	await startPostgres();
	await startRedis();
}

async function startPostgres(): Promise<void> {
	const { found } = requirements().postgres;
	if (!found) return;
	postgres = found.includes('://')
		? Postgres.at(found, postgresFolder())
		: await Postgres.start(found, scratch);
	process.env.E2E_POSTGRES_URL = postgres.address;
	await postgres.createDatabase(TEMPLATE_DATABASE);
	const folder = join(scratch, 'template');
	const n8n = await N8nServer.start({ folder, env: postgres.environment(TEMPLATE_DATABASE) });
	await N8nRest.signIn(n8n.url).finally(async () => await n8n.stop());
}

async function startRedis(): Promise<void> {
	const { found } = requirements().redis;
	if (!found) return;
	redis = found.includes('://') ? Redis.at(found) : await Redis.start(found, scratch);
	process.env.E2E_REDIS_URL = redis.address;
}

/** Ends what was started; the scratch folder stays where KEEP_SCRATCH is set. */
export async function teardown(): Promise<void> {
	await redis?.stop();
	await postgres?.stop();
	if (!process.env.E2E_KEEP_SCRATCH) rmSync(scratch, { recursive: true, force: true });
}
