/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- copies n8n's database file, and asks it */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { installation } from '../install/installation';
import type { Database } from './database';

const FILE = 'database.sqlite';
/** Node.js has SQLite built in from version 22 on; the tests may run on an older one than n8n does. */
const QUERY = `
	const { DatabaseSync } = require('node:sqlite');
	const [file] = process.argv.slice(1);
	const sql = require('node:fs').readFileSync(0, 'utf8');
	const database = new DatabaseSync(file, { timeout: 20000 });
	if (/^\\s*select\\b/i.test(sql)) {
		const rows = database.prepare(sql).all();
		process.stdout.write(rows.map((row) => Object.values(row).join('|')).join('\\n'));
	} else database.exec(sql);
	database.close();
`;

/** The file that n8n keeps in its user folder. */
export function sqliteIn(folder: string): Database {
	return {
		environment: { DB_TYPE: 'sqlite' },
		query: async (sql) => {
			const args = ['--no-warnings', '-e', QUERY, join(folder, '.n8n', FILE)];
			const options = { input: sql, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
			const { status, stdout, stderr } = spawnSync(installation().node, args, options);
			if (status !== 0) throw new Error(`SQLite: ${stderr}`);
			return stdout;
		},
	};
}

/** Copies the database of an n8n that has ended into the folder of one that has not begun. */
export function copySqlite(from: string, to: string): void {
	const [source, target] = [join(from, '.n8n'), join(to, '.n8n')];
	mkdirSync(target, { recursive: true });
	// An n8n that was ended by force leaves a journal beside the file, which belongs to it.
	for (const file of readdirSync(source).filter((name) => name.startsWith(FILE))) {
		copyFileSync(join(source, file), join(target, file));
	}
}
