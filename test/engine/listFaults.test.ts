import { byRow } from '../support/loop';
import { operationRunner, pageOf } from '../support/operations';
import { withSimulator } from '../support/withSimulator';

const continuing = { node: { onError: 'continueRegularOutput' as const } };

describe.each([
	['companyPage', 'getManyFollowers'],
	['connection', 'getManyConnections'],
	['connection', 'searchConnections'],
] as const)('what is wrong with a list: %s → %s', (resource, operation) => {
	const simulator = withSimulator();
	const run = operationRunner(simulator, resource, operation);

	it.each([
		['a limit of 0', { limit: 0 }, "'Limit' is 0"],
		[
			'a limit of 0, by the account of the row',
			{ limit: 0, account: pageOf('a1') },
			"'Limit' is 0",
		],
		['an account that is none', byRow('account'), "'LinkedIn Account' is not a text"],
	])('stops the run before it asks: %s', async (_, parameters, message) => {
		const { run: ended } = await run(parameters, { rows: [{ account: true }] });
		expect(ended.error?.message).toBe(message);
		expect(simulator().requests).toEqual([]);
	});

	it.each([
		['the account of each', byRow('account'), /^'LinkedIn Account' is not a text\./],
		['the limit of each', { limit: '={{ $json.limit }}' }, /^'Limit' is 0\./],
	])('is said of each item where the node goes on: %s', async (_, parameters, error) => {
		const rows = [1, 2].map((row) => ({ row, account: true, limit: 0 }));
		const { items } = await run(parameters, { rows, ...continuing });
		expect(items.map(({ json, pairedItem }) => [json.error, pairedItem])).toEqual(
			rows.map((__, item) => [expect.stringMatching(error), { item }]),
		);
		expect(simulator().requests).toEqual([]);
	});
});
