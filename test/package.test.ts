/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- npm packs, tar unpacks and node loads */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

interface Manifest {
	n8n: { credentials: string[]; nodes: string[] };
	scripts: object;
	peerDependencies: object;
}

interface Tarball {
	filename: string;
	size: number;
	files: Array<{ path: string }>;
}

/** What a process that has nothing but the package and n8n-workflow finds in it. */
interface Loaded {
	exported: string[];
	node: { name: string; icon: { light: string; dark: string }; execute: string };
	credential: { name: string; icon: { light: string; dark: string }; authenticate: string };
	reachable: string[];
}

const LOAD = `
	const exports = require('.');
	const node = new exports.ConnectSafely();
	const credential = new exports.ConnectSafelyApi();
	const isReachable = (name) => {
		try { return Boolean(require.resolve(name)); } catch { return false; }
	};
	const { name, icon } = node.description;
	console.log(JSON.stringify({
		exported: Object.keys(exports).sort(),
		node: { name, icon, execute: typeof node.execute },
		credential: { ...credential, authenticate: typeof credential.authenticate },
		reachable: ['n8n-workflow', 'n8n-core', 'typescript', 'lodash'].filter(isReachable),
	}));
`;

const root = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'connectsafely-package-'));
const unpacked = join(folder, 'package');
let tarball: Tarball;
let manifest: Manifest;

beforeAll(() => {
	if (!existsSync(join(root, 'dist/nodes/ConnectSafely/ConnectSafely.node.js'))) {
		throw new Error('There is nothing to pack: run npm run build first');
	}
	const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	[tarball] = JSON.parse(run('npm', pack, root)) as [Tarball];
	run('tar', ['-xzf', tarball.filename], folder);
	mkdirSync(join(folder, 'node_modules'));
	const workflow = dirname(require.resolve('n8n-workflow/package.json'));
	symlinkSync(workflow, join(folder, 'node_modules/n8n-workflow'), 'dir');
	manifest = JSON.parse(read('package.json')) as Manifest;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
	const paths = () => tarball.files.map(({ path }) => path);

	it('holds what n8n needs and nothing that gives the workshop away', () => {
		const built = paths().filter((path) => path.startsWith('dist/'));
		const allowed = /^dist\/(nodes|credentials)\/[\w/]+(\.\w+)*\.(js|d\.ts|svg|node\.json)$/;
		expect(built.filter((path) => !allowed.test(path) || /\btest\b/.test(path))).toEqual([]);
		const others = paths().filter((path) => !path.startsWith('dist/'));
		expect(others.sort().join(' ')).toBe('CHANGELOG.md LICENSE README.md index.js package.json');
	});

	it('is small', () => {
		expect(tarball.size).toBeGreaterThan(10_000);
		expect(tarball.size).toBeLessThan(165_000);
	});

	it('holds every file that its package.json names, each named like its class', () => {
		const { nodes, credentials } = manifest.n8n;
		expect(nodes.map((path) => basename(path))).toEqual(['ConnectSafely.node.js']);
		expect(credentials.map((path) => basename(path))).toEqual(['ConnectSafelyApi.credentials.js']);
		expect(paths()).toEqual(expect.arrayContaining([...nodes, ...credentials]));
		expect(paths()).toContain('dist/nodes/ConnectSafely/ConnectSafely.node.json');
	});

	it('requires nothing that is not there at run time', () => {
		const code = paths().filter((path) => path.endsWith('.js'));
		const required = code.flatMap((path) =>
			[...read(path).matchAll(/\b(?:require|import)\(\s*(.+?)\s*\)/g)].map(([, name]) => name),
		);
		expect(required.length).toBeGreaterThan(code.length);
		const foreign = required.filter((name) => !/^['"]\.{1,2}\//.test(name ?? ''));
		expect([...new Set(foreign)].sort()).toEqual(['"crypto"', '"n8n-workflow"']);
	});

	it('loads beside n8n-workflow alone, with its icons', () => {
		const output = run(process.execPath, ['-e', LOAD], unpacked);
		const loaded = JSON.parse(output) as Loaded;
		expect(loaded).toMatchObject({
			exported: ['ConnectSafely', 'ConnectSafelyApi'],
			node: { name: 'connectSafely', execute: 'function' },
			credential: { name: 'connectSafelyApi', authenticate: 'function' },
			reachable: ['n8n-workflow'],
		});
		const { nodes, credentials } = manifest.n8n;
		expectIcons(nodes[0], loaded.node.icon);
		expectIcons(credentials[0], loaded.credential.icon);
	});
});

it('package.json is one that n8n takes as a verified community node', () => {
	expect(manifest).toMatchObject({
		name: 'n8n-nodes-connectsafely',
		license: 'MIT',
		keywords: expect.arrayContaining(['n8n-community-node-package']),
		peerDependencies: { 'n8n-workflow': '*' },
		n8n: { n8nNodesApiVersion: 1, strict: true },
	});
	expect(Object.keys(manifest.peerDependencies)).toEqual(['n8n-workflow']);
	for (const unwanted of ['dependencies', 'bundledDependencies', 'optionalDependencies']) {
		expect(manifest).not.toHaveProperty(unwanted);
	}
	for (const hook of ['prepare', 'install', 'preinstall', 'postinstall', 'prepublish']) {
		expect(manifest.scripts).not.toHaveProperty(hook);
	}
});

function expectIcons(path = '', { light, dark }: Loaded['node']['icon']): void {
	for (const icon of [light, dark]) {
		expect(read(join(dirname(path), icon.replace('file:', '')))).toMatch(/^<svg/);
	}
}

function run(command: string, args: string[], cwd: string): string {
	const env = { ...process.env, NODE_PATH: '' };
	return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}

function read(path: string): string {
	return readFileSync(join(unpacked, path), 'utf8');
}
