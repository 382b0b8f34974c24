/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- runs n8n's own code */
import { execFileSync } from 'node:child_process';

import { installation } from '../install/installation';
import type { Manifest } from '../n8n/communityPackage';

/** What n8n's panel finds out about a package before it takes it. */
export interface PanelChecks {
	/** The name as n8n understands it, or its refusal. */
	name: { packageName: string } | { refused: string };
	/** n8n skips a package whose level is higher than its own. */
	apiVersion: { compatible: boolean; reason?: string };
}

const CHECK = `
	const { createRequire } = require('node:module');
	const { modules, manifest } = JSON.parse(process.argv[1]);
	const load = createRequire(modules + '/');
	const service = load('n8n/dist/modules/community-packages/community-packages.service.js');
	const { checkNodesApiVersion } = load('n8n-workflow');
	const parse = (name) => {
		try {
			return service.CommunityPackagesService.prototype.parseNpmPackageName(name);
		} catch ({ message }) {
			return { refused: message };
		}
	};
	console.log(JSON.stringify(manifest.map((one) => ({
		name: parse(one.name),
		apiVersion: checkNodesApiVersion(one),
	}))));
	process.exit();
`;

/** Puts each package.json to the checks of the installed n8n. */
export function panelChecks(folder: string, ...manifest: Manifest[]): PanelChecks[] {
	const { node, modules } = installation();
	const env = { ...process.env, N8N_USER_FOLDER: folder };
	const args = ['-e', CHECK, JSON.stringify({ modules, manifest })];
	const output = execFileSync(node, args, { env, encoding: 'utf8' });
	return JSON.parse(output.slice(output.lastIndexOf('\n', output.length - 2) + 1)) as PanelChecks[];
}
