/* eslint-disable @typescript-eslint/no-require-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- describes the machine that measures */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { table } from './table';

/** What the figures depend on. */
export function machine(): string {
	const versionOf = (name: string): string =>
		(require(`${name}/package.json`) as { version: string }).version;
	return table(
		'Machine',
		['CPU', 'Cores', 'Memory', 'Node.js', 'n8n-core', 'This package'],
		[
			[
				cpus()[0]?.model ?? 'unknown',
				String(availableParallelism()),
				`${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
				process.version,
				versionOf('n8n-core'),
				versionOf('../..'),
			],
		],
	);
}
