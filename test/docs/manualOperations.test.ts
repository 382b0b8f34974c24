import { operationRunner } from '../support/operations';
import { page, sectionOf } from '../support/pages';
import { people } from '../support/people';
import { COMPANY } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const manual = page('docs/manual.md');

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
