/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- reads an example and writes what n8n imports */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withPage } from '../../examples/exampleWorkflow';
import { Simulator } from '../../support/simulator';
import { describeWith } from '../describeWith';
import { newInstance } from '../stage';
import { COMPANY } from '../workflows';
import { executeHeadless, n8nCommand } from './commandLine';
import type { WorkflowFile } from './rest';
import type { Instance } from './server';

const EXAMPLE = join(__dirname, '../../../examples/send-follow-invitations.json');
const CREDENTIAL = { id: 'headlessAccount', name: 'ConnectSafely account' };
const WORKFLOW = 'headlessExample';

describeWith(['sqlite'], 'n8n’s command line, without editor and server', () => {
	it('imports a credential and an example, and executes it', async () => {
		const simulator = await Simulator.start();
		simulator.addProfile({ slug: 'hiroshi-boateng-40', member: 40 });
		try {
			const instance = await newInstance();
			await importAs(instance, 'import:credentials', [
				{
					...CREDENTIAL,
					type: 'connectSafelyApi',
					data: { apiKey: simulator.apiKey, baseUrl: simulator.baseUrl },
				},
			]);
			await importAs(instance, 'import:workflow', [{ id: WORKFLOW, ...withRowsOfItsOwn() }]);

			const { data, status } = await executeHeadless(instance, WORKFLOW);
			expect(status).toBe('success');
			const names = (node: string): unknown[] =>
				(data.resultData.runData[node]?.[0]?.data?.main?.[0] ?? []).map(({ json }) => json.Name);
			expect(names('Invited')).toEqual(['Amara Okafor', 'Hiroshi Boateng', 'Ivo Demir']);
			expect(names('Not invited')).toEqual(['Nadia Rahman', 'Priya Novak']);
			expect(simulator.lookups).toEqual(['hiroshi-boateng-40']);
			expect(simulator.invited(COMPANY)).toHaveLength(3);
			expect(simulator.invitationsSent).toBe(3);
		} finally {
			await simulator.stop();
		}
	});
});

async function importAs(instance: Instance, command: string, content: unknown): Promise<void> {
	const file = join(instance.folder, `${command.replace(':', '-')}.json`);
	writeFileSync(file, JSON.stringify(content));
	expect(await n8nCommand(instance, command, `--input=${file}`)).toMatch(
		/Successfully imported 1 /,
	);
}

/** The example with a credential and a page, its pinned rows made by the node that holds them: a command has no pinned rows. */
function withRowsOfItsOwn(): WorkflowFile {
	const imported = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as WorkflowFile;
	const { pinData, ...example } = withPage(imported);
	const rows = (pinData?.Contacts ?? []).map(({ json }) => json);
	const nodes = example.nodes.map((node) => {
		if (node.credentials) return { ...node, credentials: { connectSafelyApi: CREDENTIAL } };
		if (node.name !== 'Contacts') return node;
		const parameters = { jsCode: `return ${JSON.stringify(rows)}.map((json) => ({ json }))` };
		return { ...node, type: 'n8n-nodes-base.code', typeVersion: 2, parameters };
	});
	return { ...example, nodes };
}
