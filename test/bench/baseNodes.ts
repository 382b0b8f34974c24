/* eslint-disable @typescript-eslint/no-require-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- n8n's own nodes are loaded from its installation */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import { installFromLockfile } from '../e2e/install/install';

const e2e = join(__dirname, '../e2e');

/** Type, file and class of each node. */
const NODES = [
	['splitInBatches', 'SplitInBatches/v3/SplitInBatchesV3.node.js', 'SplitInBatchesV3'],
	['aggregate', 'Transform/Aggregate/Aggregate.node.js', 'Aggregate'],
	['httpRequest', 'HttpRequest/HttpRequest.node.js', 'HttpRequest'],
	['splitOut', 'Transform/SplitOut/SplitOut.node.js', 'SplitOut'],
	['if', 'If/If.node.js', 'If'],
] as const;

/** The node types of n8n that the hand-built workflow has, by their full names; installs n8n if need be. */
export function baseNodeTypes(): Record<string, INodeType> {
	const linked = join(e2e, 'node_modules');
	const modules = existsSync(linked) ? linked : join(installFromLockfile(e2e), 'node_modules');
	const folder = join(modules, 'n8n-nodes-base/dist/nodes');
	return Object.fromEntries(
		NODES.map(([type, file, name]) => {
			const classes = require(join(folder, file)) as Record<string, new () => INodeType>;
			const Type = classes[name];
			if (!Type) throw new Error(`${file} of n8n has no class ${name}`);
			return [`n8n-nodes-base.${type}`, new Type()];
		}),
	);
}
