/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the workflows are in files */
import { readdirSync } from 'node:fs';
import type { IDataObject } from 'n8n-workflow';

import { EXAMPLES } from '../../examples/exampleWorkflow';
import { describeWith } from '../describeWith';
import { runManually } from '../n8n/manualRun';
import { withN8n } from '../stage';
import { importedAsIs, type Credentials } from './importedExample';

/** n8n looks into no tool before a run; see aiTool.e2e.ts. */
const files = readdirSync(EXAMPLES).filter((file) => /(?<!-tool)\.json$/.test(file));

/** Credentials that lead nowhere, for the nodes of other services. */
const OTHERS: Record<string, IDataObject> = {
	googleSheetsOAuth2Api: { clientId: 'x', clientSecret: 'x', oauthTokenData: {} },
	httpBasicAuth: { user: 'x', password: 'x' },
	httpHeaderAuth: { name: 'X-From-HubSpot', value: 'x' },
	hubspotAppToken: { appToken: 'x' },
	smtp: { user: 'x', password: 'x', host: '127.0.0.1', port: 9 },
};

describeWith(['sqlite'], 'examples whose user has chosen all but the company page', () => {
	const stage = withN8n();
	const credentials: Credentials = {};

	beforeAll(async () => {
		for (const [type, data] of Object.entries(OTHERS)) {
			credentials[type] = await stage().rest.createCredential(type, type, data);
		}
	});

	it.each(files)('%s is refused by n8n, and nothing is sent', async (file) => {
		const { rest, simulator, credential } = stage();
		const workflow = importedAsIs(file, { ...credentials, connectSafelyApi: credential });
		const [trigger] = workflow.nodes;
		// A form would wait for somebody to fill it in.
		if (trigger?.name === 'Upload') workflow.pinData = { Upload: [{ json: {} }] };
		const { id } = await rest.createWorkflow(workflow);
		const execution = await runManually(rest, id, { trigger: trigger?.name });
		expect([execution.status, execution.error]).toEqual([
			'error',
			expect.stringContaining('Parameter "Company Page" is required.'),
		]);
		expect(simulator.requests).toEqual([]);
	});
});
