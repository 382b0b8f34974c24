/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the workflows are in files; finds what n8n is started with */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { EXAMPLES } from '../../examples/exampleWorkflow';
import { describeWith } from '../describeWith';
import { runManually } from '../n8n/manualRun';
import { withN8n } from '../stage';
import { importedAsIs, type Credentials } from './importedExample';

const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.json'));
const NODE_OPTIONS = `--require=${join(__dirname, '..', 'services', 'withoutSqlite.js')}`;

/** Credentials that lead nowhere, for the nodes of other services. */
const OTHERS: Record<string, IDataObject> = {
	googleSheetsOAuth2Api: { clientId: 'x', clientSecret: 'x', oauthTokenData: {} },
	httpBasicAuth: { user: 'x', password: 'x' },
	httpHeaderAuth: { name: 'X-From-HubSpot', value: 'x' },
	hubspotAppToken: { appToken: 'x' },
	openAiApi: { apiKey: 'x', url: 'http://127.0.0.1:9/v1' },
	smtp: { user: 'x', password: 'x', host: '127.0.0.1', port: 9 },
};

describeWith(['postgres'], 'examples whose user has chosen all but the company page', () => {
	const stage = withN8n({ env: { NODE_OPTIONS } });
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
