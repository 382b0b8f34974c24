/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- installs programs of the system */
import { spawnSync } from 'node:child_process';

import { missing, onPath } from './programs';

/** Installs the missing programs from Debian's packages, where this is Debian and the user root. */
export function installDebianPackages(): void {
	const packages = missing().flatMap(({ debianPackage }) => debianPackage.split(' '));
	if (packages.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const aptGet = (...args: string[]): void => {
		spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	};
	// What is missing afterwards all the same is named, and its tests are skipped.
	aptGet('update');
	aptGet('install', '-y', '--no-install-recommends', ...packages);
}
