/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- sets up folders for n8n */
import { basename, join } from 'node:path';

import { Simulator, type SimulatorOptions } from '../support/simulator';
import { failureReport } from './failureReport';
import { installAsThePanelDoes } from './n8n/communityPackage';
import { N8nRest, type Stored } from './n8n/rest';
import { N8nServer, type Instance } from './n8n/server';
import type { Database, DatabaseKind } from './services/database';
import { Postgres } from './services/postgres';
import { copySqlite, sqliteIn } from './services/sqlite';
import { postgresFolder } from './install/programs';
import { TEMPLATE_DATABASE, TEMPLATE_FOLDER } from './setup';

/** What a test has: an n8n with the package installed, and ConnectSafely's simulator. */
export interface Stage {
	instance: Instance;
	n8n: N8nServer;
	/** Signed in as the owner. */
	rest: N8nRest;
	/** Fresh for each test. */
	simulator: Simulator;
	/** A credential for the simulator. */
	credential: Stored;
}

export interface StageOptions {
	/** By default SQLite, as with n8n itself. */
	database?: DatabaseKind;
	/** More of n8n's environment. */
	env?: Record<string, string>;
	simulator?: SimulatorOptions;
}

/** An n8n of its own for the tests of a `describe`; call it at its top. */
export function withN8n(options: StageOptions = {}): () => Stage {
	const stage: Partial<Stage> = {};
	beforeAll(async () => {
		stage.instance = await newInstance(options);
		stage.n8n = await N8nServer.start(stage.instance);
		failureReport.watch(stage.n8n.logFile);
		stage.rest = await N8nRest.signIn(stage.n8n.url);
	});
	afterAll(async () => await stage.n8n?.stop());
	beforeEach(async () => {
		stage.simulator = await Simulator.start(options.simulator);
		failureReport.watchSimulator(stage.simulator);
		if (stage.rest) stage.credential = await credentialFor(stage.rest, stage.simulator);
	});
	afterEach(async () => await stage.simulator?.stop());
	return () => stage as Stage;
}

/** A folder with the package in it and a database, but no n8n running on them yet. */
export async function newInstance({ database, env = {} }: StageOptions = {}): Promise<Instance> {
	const { E2E_SCRATCH = '', E2E_TARBALL = '' } = process.env;
	const file = basename(expect.getState().testPath ?? 'n8n').split('.')[0] ?? 'n8n';
	const name = `${file}_${(instances += 1)}`.toLowerCase();
	const folder = join(E2E_SCRATCH, name);
	installAsThePanelDoes(E2E_TARBALL, folder);
	const made = database === 'postgres' ? await newPostgres(name) : newSqlite(folder);
	return { folder, database: made, env };
}
let instances = 0;

async function newPostgres(name: string): Promise<Database> {
	const postgres = Postgres.at(process.env.E2E_POSTGRES_URL ?? '', postgresFolder());
	await postgres.createDatabase(name, TEMPLATE_DATABASE);
	return postgres.database(name);
}

function newSqlite(folder: string): Database {
	copySqlite(join(process.env.E2E_SCRATCH ?? '', TEMPLATE_FOLDER), folder);
	return sqliteIn(folder);
}

export async function credentialFor(
	rest: N8nRest,
	{ apiKey, baseUrl }: Simulator,
): Promise<Stored> {
	return await rest.createCredential('ConnectSafely account', 'connectSafelyApi', {
		apiKey,
		baseUrl,
	});
}
