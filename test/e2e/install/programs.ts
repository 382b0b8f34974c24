/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- looks for programs on this machine */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { hasSqlite } from './sqlite';

const POSTGRES_FOLDER = '/usr/lib/postgresql';

/** A program or server that the tests need and npm does not bring. */
export interface Requirement {
	name: string;
	/** Debian's packages, with a blank between two. */
	debianPackage: string;
	/** Where it is, or undefined: the program's path, or the address of a running server. */
	found?: string;
}

/** Folder of PostgreSQL's programs. */
export function postgresFolder(): string | undefined {
	const versions = existsSync(POSTGRES_FOLDER) ? readdirSync(POSTGRES_FOLDER) : [];
	const folders = versions.map((version) => join(POSTGRES_FOLDER, version, 'bin'));
	return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** E2E_POSTGRES_URL and E2E_REDIS_URL name servers to be used in place of one's own. */
export function requirements(): Record<'chromium' | 'postgres' | 'redis' | 'sqlite', Requirement> {
	const { E2E_CHROMIUM, E2E_INSTALLATION, E2E_POSTGRES_URL, E2E_REDIS_URL } = process.env;
	return {
		chromium: {
			name: 'Chromium',
			debianPackage: 'chromium',
			found: E2E_CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome'),
		},
		postgres: {
			name: 'PostgreSQL',
			debianPackage: 'postgresql',
			found: E2E_POSTGRES_URL ?? postgresFolder(),
		},
		redis: {
			name: 'Redis',
			debianPackage: 'redis-server',
			found: E2E_REDIS_URL ?? onPath('redis-server'),
		},
		sqlite: {
			name: 'A compiler for SQLite',
			debianPackage: 'build-essential python3',
			found:
				E2E_INSTALLATION !== undefined && hasSqlite(E2E_INSTALLATION)
					? E2E_INSTALLATION
					: onPath('make') && onPath('python3') && onPath('g++'),
		},
	};
}

export function missing(): Requirement[] {
	return Object.values(requirements()).filter(({ found }) => found === undefined);
}

export function onPath(...names: string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(':');
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => existsSync(path));
}
