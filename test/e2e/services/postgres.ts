/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- starts a database server */
import { execFile } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Database } from './database';
import { freePort, Running } from './process';

const run = promisify(execFile);

/** A PostgreSQL server with its databases. */
export class Postgres {
	private constructor(
		private readonly bin: string,
		private readonly url: URL,
		private readonly server?: Running,
	) {}

	/** One that somebody else keeps; `bin` is the folder with psql where that is not on the PATH. */
	static at(url: string, bin = ''): Postgres {
		return new Postgres(bin, new URL(url));
	}

	/** A server of its own in this folder, on loopback. PostgreSQL refuses to run as root. */
	static async start(bin: string, folder: string): Promise<Postgres> {
		const data = join(folder, 'postgres');
		mkdirSync(data, { recursive: true });
		const isRoot = process.getuid?.() === 0;
		const as = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
		if (isRoot) {
			const { stdout } = await run('id', ['-u', 'postgres']);
			chownSync(data, Number(stdout), -1);
		}
		const command = (program: string, ...args: string[]): [string, string[]] => {
			const [first = '', ...others] = [...as, join(bin, program), ...args];
			return [first, others];
		};
		await run(
			...command(
				'initdb',
				'-D',
				data,
				'-U',
				'n8n',
				'-A',
				'trust',
				'-E',
				'UTF8',
				'--locale=C',
				'--no-sync',
			),
		);
		const port = await freePort();
		const settings = [
			'fsync=off',
			'listen_addresses=127.0.0.1',
			'unix_socket_directories=',
			'max_connections=200',
		];
		const [program, args] = command(
			'postgres',
			'-D',
			data,
			'-p',
			String(port),
			...settings.flatMap((setting) => ['-c', setting]),
		);
		const logFile = join(folder, 'logs', 'postgres.log');
		const server = Running.start({ name: 'PostgreSQL', command: program, args, logFile });
		const postgres = new Postgres(
			bin,
			new URL(`postgres://n8n@127.0.0.1:${port}/postgres`),
			server,
		);
		await server.ready(
			async () =>
				await postgres.query('select 1').then(
					() => true,
					() => false,
				),
			30_000,
		);
		return postgres;
	}

	get address(): string {
		return this.url.href;
	}

	/** @throws Error with PostgreSQL's own words */
	async query(sql: string, database = this.url.pathname.slice(1)): Promise<string> {
		const address = new URL(this.url);
		address.pathname = database;
		const args = ['-XAtq', '-v', 'ON_ERROR_STOP=1', address.href];
		const asked = run(join(this.bin, 'psql'), args, { maxBuffer: 64 * 1024 * 1024 });
		asked.child.stdin?.end(sql);
		return (await asked).stdout.trim();
	}

	/** A database of this name, empty or as the template has it, in place of an older one. */
	async createDatabase(name: string, template = 'template0'): Promise<void> {
		await this.query(`drop database if exists "${name}" with (force)`);
		await this.query(`create database "${name}" template "${template}"`);
	}

	database(name: string): Database {
		return {
			environment: {
				DB_TYPE: 'postgresdb',
				DB_POSTGRESDB_HOST: this.url.hostname,
				DB_POSTGRESDB_PORT: this.url.port || '5432',
				DB_POSTGRESDB_USER: this.url.username,
				DB_POSTGRESDB_PASSWORD: decodeURIComponent(this.url.password),
				DB_POSTGRESDB_DATABASE: name,
			},
			query: async (sql) => await this.query(sql, name),
		};
	}

	async stop(): Promise<void> {
		await this.server?.stop();
	}
}
