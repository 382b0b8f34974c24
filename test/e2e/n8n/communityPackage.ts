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

export interface Manifest {
	name: string;
	version: string;
	author: { name: string; email: string };
	[field: string]: unknown;
}

/** Packs the built package. @returns the tarball's path */
export function pack(root: string, into: string): string {
	mkdirSync(into, { recursive: true });
	const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', into];
	return join(into, execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim());
}

/** Unpacks the tarball in place of what is in the folder. */
export function unpack(tarball: string, folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

/** The package.json of an unpacked package. */
export function manifestIn(folder: string): Manifest {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where n8n keeps the packages that people install; `folder` is its user folder. */
export function packageFolder(folder: string): string {
	return join(folder, '.n8n', 'nodes', 'node_modules', PACKAGE);
}

/** Does with the tarball what n8n's panel does with the one it gets from npm; replaces an older one. */
export function installAsThePanelDoes(tarball: string, folder: string): void {
	const target = packageFolder(folder);
	unpack(tarball, target);
	const manifest = manifestIn(target);
	for (const kind of ['devDependencies', 'peerDependencies', 'optionalDependencies']) {
		delete manifest[kind];
	}
	writeFileSync(join(target, 'package.json'), JSON.stringify(manifest, null, 2));
	execFileSync('npm', ['install', ...PANEL_FLAGS], { cwd: target });
	writeLedger(folder, { [PACKAGE]: manifest.version });
}

/** What n8n believes to have installed, by package. */
export function readLedger(folder: string): Record<string, string> {
	const { dependencies } = JSON.parse(readFileSync(ledgerFile(folder), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	return dependencies;
}

function writeLedger(folder: string, dependencies: Record<string, string>): void {
	const ledger = { name: 'installed-nodes', private: true, dependencies };
	writeFileSync(ledgerFile(folder), JSON.stringify(ledger, null, 2));
}

function ledgerFile(folder: string): string {
	return join(folder, '.n8n', 'nodes', 'package.json');
}
