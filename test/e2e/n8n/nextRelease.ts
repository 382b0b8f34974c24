/* eslint-disable @n8n/community-nodes/no-restricted-imports -- changes an unpacked tarball */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { manifestIn, pack, unpack } from './communityPackage';

export interface NextRelease {
	version: string;
	/** The new name of the node in n8n's node panel. */
	displayName: string;
	tarball: string;
}

/** Packs what is in the tarball once more, under a higher version and with a node of another name. */
export function nextRelease(tarball: string, scratch: string): NextRelease {
	const folder = join(scratch, 'next-release');
	unpack(tarball, folder);
	const manifest = manifestIn(folder);
	const [major = 0, minor = 0] = manifest.version.split('.').map(Number);
	const version = `${major}.${minor + 1}.0`;
	const displayName = `ConnectSafely ${version}`;
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }, null, 2));
	const node = join(folder, 'dist/nodes/ConnectSafely/ConnectSafely.node.js');
	const code = readFileSync(node, 'utf8');
	const renamed = code.replace(/displayName: 'ConnectSafely'/, `displayName: '${displayName}'`);
	if (renamed === code) throw new Error(`${node} does not say what the node is called`);
	writeFileSync(node, renamed);
	return { version, displayName, tarball: pack(folder, join(scratch, version)) };
}
