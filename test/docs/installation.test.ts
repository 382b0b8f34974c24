/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- installs the package as the first page says */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { blocks, page } from '../support/pages';

const root = join(__dirname, '../..');
const run = promisify(execFile);

/** n8n's own loader, on the installed package. */
const LOAD_AS_N8N_DOES = `
	const { PackageDirectoryLoader } = require('n8n-core');
	const loader = new PackageDirectoryLoader(process.env.PACKAGE);
	loader.loadAll().then(() => {
		const [node] = loader.types.nodes;
		const icons = Object.values(node.iconUrl).map((url) => url.split('/').at(-1));
		const files = Object.values(node.iconUrl).map((url) =>
			require('node:fs').statSync(require('node:path').join(process.env.PACKAGE, url.split('n8n-nodes-connectsafely/')[1])));
		console.log(JSON.stringify({
			nodes: Object.keys(loader.nodeTypes),
			credentials: Object.keys(loader.credentialTypes),
			categories: node.codex.categories,
			icons,
		}));
		process.exit(files.length === 2 ? 0 : 1);
	});
`;

describe('what the first page says of npm', () => {
	let folder = '';
	beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'readme-'))));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('leaves a package that n8n can load', async () => {
		const install = (blocks('sh', page('README.md'))[0] ?? '').split('\n');
		expect(install).toHaveLength(3);
		const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], {
			cwd: root,
		});
		const script = install
			.join(' && ')
			.replace(/~\/n8n-nodes-connectsafely-[\d.]+tgz$/, join(folder, stdout.trim()));
		await run('sh', ['-c', `${script} --offline`], { env: { ...process.env, HOME: folder } });
		const { stdout: loaded } = await run(process.execPath, ['-e', LOAD_AS_N8N_DOES], {
			cwd: root,
			env: {
				...process.env,
				N8N_USER_FOLDER: folder,
				N8N_ENCRYPTION_KEY: 'readme',
				NODE_PATH: join(root, 'node_modules'),
				PACKAGE: join(folder, '.n8n', 'nodes', 'node_modules', 'n8n-nodes-connectsafely'),
			},
		});
		expect(JSON.parse(loaded.trim().split('\n').at(-1) ?? '')).toEqual({
			nodes: ['connectSafely'],
			credentials: ['connectSafelyApi'],
			categories: ['Marketing & Content', 'Sales'],
			icons: ['connectSafely.svg', 'connectSafely.dark.svg'],
		});
	});
});
