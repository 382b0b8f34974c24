/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- replaces and removes the installed package */
import { existsSync } from 'node:fs';

import type { INodeTypeDescription } from 'n8n-workflow';

import { people } from '../support/people';
import { describeWith } from './describeWith';
import {
	installAsThePanelDoes,
	manifestIn,
	NODE_TYPE,
	PACKAGE,
	packageFolder,
	readLedger,
} from './n8n/communityPackage';
import { invitations, type Invitations } from './n8n/invitations';
import { runManually } from './n8n/manualRun';
import { nextRelease } from './n8n/nextRelease';
import { credentialType, nodeType } from './n8n/nodeTypes';
import { panelLines, recordAsThePanelDoes } from './n8n/panel';
import { N8nRest } from './n8n/rest';
import { N8nServer } from './n8n/server';
import { withN8n, type Stage } from './stage';
import { chain, COMPANY, INVITE, node, START, trigger } from './workflows';

/** No connection is kept that n8n might close while this process is busy. */
const ONCE = { headers: { connection: 'close' } };
const { E2E_TARBALL = '', E2E_SCRATCH = '' } = process.env;

describeWith(['sqlite'], 'the package that the panel installs', () => {
	// The panel's list asks npm whether there are newer versions.
	const stage = withN8n({ env: { npm_config_offline: 'true' } });

	it.skip('comes from npm [skipped: it is not published, and to set up another registry is a licensed feature of n8n]', () =>
		undefined);

	it('brings the node under its full name, and its credential type', async () => {
		const { rest } = stage();
		expect(await nodeType(rest, NODE_TYPE)).toMatchObject({
			displayName: 'ConnectSafely',
			credentials: [{ name: 'connectSafelyApi', required: true }],
		});
		expect(await credentialType(rest, 'connectSafelyApi')).toMatchObject({
			displayName: 'ConnectSafely API',
			supportedNodes: expect.arrayContaining([NODE_TYPE]) as string[],
		});
	});

	it('is offered as a tool for AI agents without any setting of n8n', async () => {
		const types = await stage().rest.file<INodeTypeDescription[]>('/types/nodes.json');
		expect(types.find(({ name }) => name === `${NODE_TYPE}Tool`)).toMatchObject({
			outputs: ['ai_tool'],
			codex: { categories: ['AI'] },
		});
	});

	it('has icons for light and dark, which n8n serves', async () => {
		const { rest } = stage();
		const types = [await nodeType(rest, NODE_TYPE), await credentialType(rest, 'connectSafelyApi')];
		const icons = types.flatMap((type) => (type?.iconUrl ? Object.values(type.iconUrl) : []));
		expect(icons).toHaveLength(4);
		for (const icon of icons) {
			const answer = await fetch(`${rest.url}/${icon}`, ONCE);
			expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
			expect(await answer.text()).toMatch(/^<svg/);
		}
	});

	it('goes on with the same workflow, credential and memory after a higher version', async () => {
		const { simulator, instance } = stage();
		const [ada = '', bo = ''] = people(2);
		const workflow = await invitations(stage(), 'before-the-update');
		await workflow.call(stage().rest, [ada]);
		expect(simulator.invited(COMPANY)).toEqual([ada]);

		const release = nextRelease(E2E_TARBALL, E2E_SCRATCH);
		await restart(stage(), () => installAsThePanelDoes(release.tarball, instance.folder));
		const { displayName } = release;
		expect(await nodeType(stage().rest, NODE_TYPE)).toMatchObject({ displayName });
		expect(readLedger(instance.folder)).toEqual({ [PACKAGE]: release.version });

		const execution = await workflow.call(stage().rest, [ada, bo]);
		expect(execution.items(INVITE, 0)).toMatchObject([{ profileUrn: bo }]);
		expect(execution.items(INVITE, 2)).toMatchObject([{ profileUrn: ada }]);
		expect(simulator.invited(COMPANY)).toEqual([ada, bo]);
		expect(simulator.invitationsSent).toBe(2);
	});

	it('is listed and removed by the panel, said to be missing, and works again once it is back', async () => {
		const { rest, simulator, instance } = stage();
		const [ada = '', bo = ''] = people(2);
		const workflow = await invitations(stage(), 'before-the-removal');
		await workflow.call(rest, [ada]);
		const { version, author } = manifestIn(packageFolder(instance.folder));
		await recordAsThePanelDoes(instance);
		expect(await panelLines(rest)).toMatchObject([
			{
				packageName: PACKAGE,
				installedVersion: version,
				authorName: author.name,
				authorEmail: author.email,
				failedLoading: false,
				installedNodes: [{ name: 'ConnectSafely', type: NODE_TYPE, latestVersion: 1 }],
			},
		]);

		await rest.delete(`/community-packages?name=${PACKAGE}`);
		expect(await panelLines(rest)).toEqual([]);
		expect(existsSync(packageFolder(instance.folder))).toBe(false);
		expect(readLedger(instance.folder)).toEqual({});
		await expectMissing(stage(), workflow);

		await restart(stage());
		await expectMissing(stage(), workflow);
		expect(simulator.invitationsSent).toBe(1);

		await restart(stage(), () => installAsThePanelDoes(E2E_TARBALL, instance.folder));
		await workflow.call(stage().rest, [ada, bo]);
		expect(simulator.invited(COMPANY)).toEqual([ada, bo]);
		expect(simulator.invitationsSent).toBe(2);
	});
});

/** n8n is well, runs other workflows, opens this one, and says what its executions lack. */
async function expectMissing({ rest }: Stage, workflow: Invitations): Promise<void> {
	expect(await nodeType(rest, NODE_TYPE)).toBeUndefined();
	expect((await fetch(`${rest.url}/healthz`, ONCE)).status).toBe(200);
	const other = await rest.createWorkflow(
		chain([trigger([{ any: 'row' }]), node('Nothing', 'n8n-nodes-base.noOp')]),
	);
	expect((await runManually(rest, other.id, { trigger: START })).status).toBe('success');
	const { nodes } = await rest.get<{ nodes: unknown[] }>(`/workflows/${workflow.id}`);
	expect(nodes).toContainEqual(expect.objectContaining({ name: INVITE, type: NODE_TYPE }));
	const missing = `Unrecognized node type: ${NODE_TYPE}`;
	await expect(runManually(rest, workflow.id, { trigger: START })).rejects.toThrow(missing);
	await expect(workflow.call(rest, people(1, 2000))).rejects.toThrow(missing);
}

async function restart(stage: Stage, change: () => void = () => undefined): Promise<void> {
	await stage.n8n.stop();
	change();
	stage.n8n = await N8nServer.start(stage.instance);
	stage.rest = await N8nRest.signIn(stage.n8n.url);
}
