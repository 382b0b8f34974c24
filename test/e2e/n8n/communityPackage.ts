/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- installs a tarball with npm and tar */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PACKAGE = 'n8n-nodes-connectsafely';
export const NODE_TYPE = `${PACKAGE}.connectSafely`;

/** The flags with which n8n's panel calls npm inside the unpacked package. */
const PANEL_FLAGS = [
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

type Manifest = Record<string, unknown> & { version: string };

/** Packs the built package. @returns the tarball's path */
export function pack(root: string, into: string): string {
	mkdirSync(into, { recursive: true });
	const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', into];
	return join(into, execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim());
}

/** Where n8n keeps the packages that people install; `folder` is its user folder. */
export function packageFolder(folder: string): string {
	return join(folder, '.n8n', 'nodes', 'node_modules', PACKAGE);
}

/** Does with the tarball what n8n's panel does with the one it gets from npm; replaces an older one. */
export function installAsThePanelDoes(tarball: string, folder: string): void {
	const target = packageFolder(folder);
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
	const path = join(target, 'package.json');
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
	for (const kind of ['devDependencies', 'peerDependencies', 'optionalDependencies']) {
		delete manifest[kind];
	}
	writeFileSync(path, JSON.stringify(manifest, null, 2));
	execFileSync('npm', ['install', ...PANEL_FLAGS], { cwd: target });
	const ledger = {
		name: 'installed-nodes',
		private: true,
		dependencies: { [PACKAGE]: manifest.version },
	};
	writeFileSync(join(folder, '.n8n', 'nodes', 'package.json'), JSON.stringify(ledger, null, 2));
}
