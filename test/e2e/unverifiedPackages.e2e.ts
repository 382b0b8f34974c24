/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks for the installed package, and into n8n's log */
import { existsSync, readFileSync } from 'node:fs';

import { blocks, page } from '../support/pages';
import { people } from '../support/people';
import { describeWith } from './describeWith';
import { manifestIn, NODE_TYPE, PACKAGE, packageFolder } from './n8n/communityPackage';
import { invitations } from './n8n/invitations';
import { runManually } from './n8n/manualRun';
import { nodeType } from './n8n/nodeTypes';
import { panelLines, recordAsThePanelDoes } from './n8n/panel';
import { N8nRest } from './n8n/rest';
import { N8nServer, type Instance } from './n8n/server';
import { newInstance, withN8n } from './stage';
import { COMPANY, INVITE, START } from './workflows';

/** n8n asks npm for newer versions, which is not there. */
const OFFLINE = { npm_config_offline: 'true' };
const UNVERIFIED_OFF = { N8N_UNVERIFIED_PACKAGES_ENABLED: 'false' };
const byEnvironment = (packages: object[]): Record<string, string> => ({
	N8N_COMMUNITY_PACKAGES_MANAGED_BY_ENV: 'true',
	N8N_COMMUNITY_PACKAGES: JSON.stringify(packages),
});

/** What the README says of n8n's settings for packages that n8n has not verified; see n8n's module community-packages. */
describeWith(['sqlite'], 'n8n 2.41 where unverified packages are off', () => {
	const stage = withN8n({ env: { ...OFFLINE, ...UNVERIFIED_OFF } });

	it('refuses to install the package, and says so', async () => {
		await expect(
			stage().rest.post('/community-packages', { name: PACKAGE, verify: false }),
		).rejects.toThrow('Installation of unverified community packages is forbidden!');
	});

	it('shows and runs the package that is installed already', async () => {
		const { rest, simulator, instance } = stage();
		await recordAsThePanelDoes(instance);
		const [ada = ''] = people(1);
		expect(await panelLines(rest)).toMatchObject([{ packageName: PACKAGE, failedLoading: false }]);
		expect(await nodeType(rest, NODE_TYPE)).toMatchObject({ displayName: 'ConnectSafely' });
		const workflow = await invitations(stage(), 'while-unverified-packages-are-off');
		expect((await runManually(rest, workflow.id, { trigger: START })).status).toBe('success');
		expect((await workflow.call(rest, [ada])).items(INVITE)).toMatchObject([{ profileUrn: ada }]);
		expect(simulator.invited(COMPANY)).toEqual([ada]);
	});
});

describeWith(['sqlite'], 'n8n 2.41 with packages that the environment names', () => {
	let running: N8nServer | undefined;
	afterEach(async () => {
		await running?.stop();
		running = undefined;
	});

	/** @returns the editor's API, signed in */
	async function start(instance: Instance, env: Record<string, string>): Promise<N8nRest> {
		running = await N8nServer.start({ ...instance, env: { ...OFFLINE, ...env } });
		return await N8nRest.signIn(running.url);
	}

	/** With the package in it, as if n8n had installed it in an earlier start. */
	async function installed(): Promise<{ instance: Instance; named: object }> {
		const instance = await newInstance();
		await recordAsThePanelDoes(instance);
		const { name, version } = manifestIn(packageFolder(instance.folder));
		return { instance, named: { name, version } };
	}

	it('keeps the package under the settings of the first page, and lets nobody change it in the panel', async () => {
		const { instance } = await installed();
		const settings = blocks('ini', page('README.md')).flatMap((block) => block.split('\n'));
		const env = Object.fromEntries(settings.map((line) => line.split(/=(.*)/)));
		expect(Object.keys(env)).toHaveLength(3);
		const rest = await start(instance, env as Record<string, string>);
		expect(await panelLines(rest)).toMatchObject([{ packageName: PACKAGE, failedLoading: false }]);
		expect(await nodeType(rest, NODE_TYPE)).toMatchObject({ displayName: 'ConnectSafely' });
		await expect(rest.delete(`/community-packages?name=${PACKAGE}`)).rejects.toThrow(
			'managed via environment variables',
		);
	});

	it('removes a package that the list leaves out', async () => {
		const { instance } = await installed();
		const rest = await start(instance, byEnvironment([]));
		expect(await panelLines(rest)).toEqual([]);
		expect(existsSync(packageFolder(instance.folder))).toBe(false);
	});

	it('does not start where unverified packages are off', async () => {
		const { instance, named } = await installed();
		await expect(start(instance, { ...byEnvironment([named]), ...UNVERIFIED_OFF })).rejects.toThrow(
			/no checksum available for '[^']+' and unverified packages are disabled/,
		);
	});

	it('shows no package in the panel that was installed by hand, and runs it all the same', async () => {
		const instance = await newInstance();
		const rest = await start(instance, {});
		expect(await panelLines(rest)).toEqual([]);
		expect(await nodeType(rest, NODE_TYPE)).toMatchObject({ displayName: 'ConnectSafely' });
	});

	it('starts without a package that it cannot get, and says in its log why', async () => {
		const instance = await newInstance();
		const other = { name: 'n8n-nodes-that-nobody-has', version: '1.0.0' };
		const rest = await start(instance, byEnvironment([other]));
		expect(await panelLines(rest)).toEqual([]);
		expect(readFileSync(running?.logFile ?? '', 'utf8')).toMatch(
			/Failed to install community package 'n8n-nodes-that-nobody-has@1\.0\.0' from env/,
		);
	});
});
