import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import { parameters } from '../../nodes/ConnectSafely/actions/router';
import { operationRunner } from '../support/operations';
import { page, sectionOf } from '../support/pages';
import { people } from '../support/people';
import { COMPANY } from '../support/scenario';
import { readAnswers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const manual = page('docs/manual.md');

function parametersOf(operation: string): INodeProperties[] {
	return parameters.filter(
		({ name, displayOptions }) =>
			name !== 'operation' && displayOptions?.show?.operation?.includes(operation),
	);
}

/** Names as workflows hold them, such as `options.timeout`. */
function namesOf(operation: string): string[] {
	return parametersOf(operation).flatMap(({ name, type, options = [] }) =>
		type === 'collection' ? options.map((option) => `${name}.${option.name}`) : [name],
	);
}

describe('the manual about', () => {
	const profiles = people(3).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
	const simulator = withSimulator({ profiles });
	const LISTS: Array<[string, 'companyPage' | 'connection', string]> = [
		['Get Many Followers', 'companyPage', 'getManyFollowers'],
		['Get Many Connections', 'connection', 'getManyConnections'],
		['Search Connections', 'connection', 'searchConnections'],
	];

	it.each(LISTS)('%s names each parameter and default', (title, _, operation) => {
		const text = sectionOf(manual, title);
		expect(namesOf(operation).length).toBeGreaterThan(4);
		for (const name of namesOf(operation)) expect(text).toContain(`\`${name}\``);
		expect(text).toContain('default 50');
		expect(manual).toContain(`](#${title.toLowerCase().replaceAll(' ', '-')})`);
	});

	it.each(LISTS)('%s names each field of its items', async (title, resource, operation) => {
		simulator().follow(COMPANY, ...people(3));
		const { outputs } = await operationRunner(simulator, resource, operation)();
		expect(outputs[0]?.length).toBe(3);
		expectFields(title, outputs.flat());
	});

	it('Check Followers names each field of its items', async () => {
		const run = operationRunner(simulator, 'companyPage', 'checkFollowers');
		simulator().follow(COMPANY, ...people(1));
		const parameters: INodeParameters = { profile: '={{ $json.profile }}' };
		const rows = [...people(2), 'Anna'].map((profile) => ({ profile }));
		const checked = await run(parameters, { rows });
		expect(checked.outputs.map((items) => items.length)).toEqual([1, 1, 1]);
		simulator().alwaysReads('followers', readAnswers.serverError());
		const unread = await run(parameters, { rows });
		expectFields('Check Followers', [...checked.outputs, ...unread.outputs].flat());
	});

	function expectFields(title: string, items: IDataObject[]): void {
		const fields = new Set(items.flatMap((item) => Object.keys(item)));
		for (const field of fields) expect(sectionOf(manual, title)).toContain(`\`${field}\``);
	}
});

describe('the manual on requests', () => {
	const profiles = people(1_000).map((_, index) => ({ slug: `p-${index}`, member: 1000 + index }));
	const simulator = withSimulator({ profiles });

	it.each<[string, 'companyPage' | 'connection', string, RegExp]>([
		['Get Many Followers', 'companyPage', 'getManyFollowers', /1,000 followers take (\d+) req/],
		[
			'Get Many Connections',
			'connection',
			'getManyConnections',
			/1,000 connections take (\d+) req/,
		],
		['Search Connections', 'connection', 'searchConnections', /they take (\d+) requests/],
	])('of %s tells what 1,000 people take', async (title, resource, operation, claim) => {
		simulator().follow(COMPANY, ...people(1_000));
		const run = operationRunner(simulator, resource, operation);
		const { outputs } = await run({ returnAll: true });
		expect(outputs[0]).toHaveLength(1_000);
		const [, claimed] = claim.exec(sectionOf(manual, title)) ?? [];
		expect(simulator().requests).toHaveLength(Number(claimed));
	});
});
