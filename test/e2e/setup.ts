/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- keeps the servers of a whole run */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { postgresFolder, requirements } from './install/programs';
import { pack } from './n8n/communityPackage';
import { N8nRest } from './n8n/rest';
import { N8nServer } from './n8n/server';
import type { Database } from './services/database';
import { Postgres } from './services/postgres';
import { Redis } from './services/redis';
import { sqliteIn } from './services/sqlite';

/** A PostgreSQL database with n8n's tables and an owner, of which test files get copies. */
export const TEMPLATE_DATABASE = 'n8n_template';
/** The same for SQLite, as a folder's name in the scratch folder. */
export const TEMPLATE_FOLDER = 'template_sqlite';

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
	await Promise.all([makeSqlite(), startPostgres(), startRedis()]);
}

async function makeSqlite(): Promise<void> {
	if (!requirements().sqlite.found) return;
	const folder = join(scratch, TEMPLATE_FOLDER);
	await fillTemplate(folder, sqliteIn(folder));
}

/** Lets n8n make its tables, and an owner. */
async function fillTemplate(folder: string, database: Database): Promise<void> {
	const n8n = await N8nServer.start({ folder, database, env: {} });
	await N8nRest.signIn(n8n.url).finally(async () => await n8n.stop());
}

async function startPostgres(): Promise<void> {
	const { found } = requirements().postgres;
	if (!found) return;
	postgres = found.includes('://')
		? Postgres.at(found, postgresFolder())
		: await Postgres.start(found, scratch);
	process.env.E2E_POSTGRES_URL = postgres.address;
	await postgres.createDatabase(TEMPLATE_DATABASE);
	await fillTemplate(join(scratch, 'template_postgres'), postgres.database(TEMPLATE_DATABASE));
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
