/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- installs programs of the system */
import { execFileSync } from 'node:child_process';

import { missing, onPath } from './programs';

/**
 * Installs the missing programs from Debian's packages.
 *
 * @throws Error that says what to install by hand, where this is not Debian or the user not root
 */
export function installDebianPackages(): void {
	const packages = missing().map(({ debianPackage }) => debianPackage);
	if (packages.length === 0) return;
	if (process.getuid?.() !== 0 || !onPath('apt-get')) {
		throw new Error(`Install as root, or under their names elsewhere: ${packages.join(' ')}`);
	}
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const aptGet = (...args: string[]): void => {
		execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	};
	aptGet('update');
	aptGet('install', '-y', '--no-install-recommends', ...packages);
}
