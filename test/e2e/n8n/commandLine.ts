/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- runs n8n's commands */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { IRun } from 'n8n-workflow';

import { installation } from '../install/installation';
import { freePort } from '../services/process';
import { environment, type Instance } from './server';

const run = promisify(execFile);

/** Runs a command of n8n on an instance, whether or not a server is running on it. @returns what it prints */
export async function n8nCommand(instance: Instance, ...args: string[]): Promise<string> {
	const { PATH = '', HOME = '' } = process.env;
	const env = {
		PATH,
		HOME,
		...environment(instance),
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
	};
	const { node, n8n } = installation();
	const { stdout } = await run(node, [n8n, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
	return stdout;
}

/**
 * Executes a stored workflow without the editor. n8n leaves pinned rows out here.
 *
 * @throws Error with what n8n printed, where that is no execution
 */
export async function executeHeadless(instance: Instance, workflowId: string): Promise<IRun> {
	const output = await n8nCommand(instance, 'execute', '--id', workflowId, '--rawOutput');
	// n8n's own log comes in front, and may come behind.
	const from = output.search(/^\{$/m);
	const to = output.search(/^\}$/m);
	if (from < 0 || to < from) throw new Error(`n8n did not execute ${workflowId}: ${output}`);
	return JSON.parse(output.slice(from, to + 1)) as IRun;
}
