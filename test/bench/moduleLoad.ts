/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- loading is measured in fresh processes */
import { execFileSync } from 'node:child_process';
import { credentialFile, nodeFile } from './builtPackage';

const LOAD = `
	require('n8n-workflow');
	const start = performance.now();
	require(process.argv[1]);
	require(process.argv[2]);
	console.log(performance.now() - start);
`;

/** Milliseconds that a fresh process with n8n-workflow in it takes to load the node and its credential. */
export async function loadPackage(): Promise<number> {
	const args = ['-e', LOAD, nodeFile, credentialFile];
	const output = execFileSync(process.execPath, args, { cwd: __dirname, encoding: 'utf8' });
	const ms = Number(output);
	if (!(ms > 0)) throw new Error(`Loading the package printed ${output}`);
	return ms;
}
