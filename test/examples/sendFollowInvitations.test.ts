/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the workflow is in a file */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonParse, type INodeExecutionData } from 'n8n-workflow';
import type { RunOptions } from '../support/engine';
import { COMPANY, engineFor } from '../support/scenario';
import { Simulator } from '../support/simulator';

const FILE = join(__dirname, '../../examples/send-follow-invitations.json');

describe('examples/send-follow-invitations.json', () => {
	let simulator: Simulator;
	beforeEach(async () => {
		simulator = await Simulator.start();
	});
	afterEach(async () => await simulator.stop());

	it('runs as it is imported, each person on one branch', async () => {
		const workflow = jsonParse<RunOptions['workflow']>(readFileSync(FILE, 'utf8'));
		const run = await engineFor({ simulator }).run({ workflow });
		expect(run.status).toBe('success');

		const itemsAt = (node: string): INodeExecutionData[] =>
			run.runs(node).flatMap(({ outputs }) => outputs.flat());
		expect(itemsAt('Invited').map(({ json }) => json)).toMatchObject([
			{ 'Record ID': '301000', Name: 'Amara Okafor', success: true, status: 'SENT' },
			{ 'Record ID': '301052', Name: 'Ivo Demir', success: true, status: 'SENT' },
		]);
		expect(itemsAt('Not invited').map(({ json }) => json)).toMatchObject([
			{ 'Record ID': '301065', Name: 'Nadia Rahman', errorCode: 'salesNavigatorId' },
			{ 'Record ID': '301104', Name: 'Priya Novak', errorCode: 'emptyProfile' },
		]);
		expect(itemsAt('Left out')).toEqual([]);

		const invited = itemsAt('Invited').map(({ json }) => json.profileUrn);
		expect(simulator.invited(COMPANY)).toEqual(invited);
		expect(simulator.requests).toHaveLength(1);
	});
});
