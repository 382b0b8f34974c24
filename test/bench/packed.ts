/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-restricted-globals -- npm says what it would publish */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface Packed {
	/** Bytes of the tarball. */
	size: number;
	/** Bytes of its files. */
	unpackedSize: number;
	/** Number of its files. */
	entryCount: number;
}

/** What `npm publish` would upload. */
export function packed(): Packed {
	const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: join(__dirname, '../..'),
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [tarball] = JSON.parse(output) as Packed[];
	if (!tarball) throw new Error('npm packs nothing');
	return tarball;
}
