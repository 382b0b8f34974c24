/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- runs n8n's scanner */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { installFromLockfile } from '../install/install';
import { installation } from '../install/installation';

/** What of a tarball n8n's scanner looks at. */
const OF_A_TARBALL = ['**/*.js', 'package.json'];

export interface Verdict {
	passed: boolean;
	message?: string;
	/** The scanner's own words, by file. */
	details?: string;
}

/** n8n's scanner of community packages, without its questions to npm and GitHub. */
export class Scanner {
	private constructor(private readonly modules: string) {}

	/** Installs it, once for each lockfile. */
	static install(): Scanner {
		return new Scanner(join(installFromLockfile(__dirname, 'scanner'), 'node_modules'));
	}

	/** A checkout: its package.json, nodes/ and credentials/. */
	source(folder: string): Verdict {
		return this.scan(folder);
	}

	/** An unpacked tarball. */
	tarball(folder: string): Verdict {
		return this.scan(folder, ...OF_A_TARBALL);
	}

	private scan(folder: string, ...patterns: string[]): Verdict {
		const args = [join(__dirname, 'scan.mjs'), folder, this.modules, ...patterns];
		// The rules of eslint-plugin-n8n-nodes-base behave otherwise where NODE_ENV is jest's "test".
		const env = { ...process.env, NODE_ENV: '' };
		const output = execFileSync(installation().node, args, { env, encoding: 'utf8' });
		return JSON.parse(output) as Verdict;
	}
}
