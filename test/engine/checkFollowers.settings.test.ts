import type { INodeParameters } from 'n8n-workflow';

import { byRow } from '../support/loop';
import { operationRunner, pageOf } from '../support/operations';
import { people, rowsOf } from '../support/people';
import type { Scenario } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const continuing: Partial<Scenario> = { node: { onError: 'continueRegularOutput' } };
const parameters = { profile: '={{ $json.profile }}' };
const countsOf = (outputs: unknown[][]): number[] => outputs.map(({ length }) => length);

describe('Check Followers', () => {
	const simulator = withSimulator();
	const run = operationRunner(simulator, 'companyPage', 'checkFollowers');

	describe.each<[string, Partial<Scenario> & { with?: INodeParameters }, RegExp]>([
		[
			'a time out of range',
			{ with: { options: { timeout: 0 } } },
			/^'Wait for Answer \(Sec\)' is 0/,
		],
		[
			'a word for a switch',
			{ with: { options: { includeInputFields: '={{ "yes" }}' } } },
			/^'Include Input Fields' is "yes"/,
		],
		['a page that is none', { with: { companyPage: pageOf('Acme, Inc.') } }, /^'Company Page' /],
		['an unknown page', { with: { companyPage: pageOf('acme-corp') } }, /^'Company Page' "acme-/],
		['an empty key', { credential: { apiKey: ' ' } }, /^'API Key' is empty/],
	])('given %s', (_, { with: wrong, ...scenario }, message) => {
		const given = async (more: Partial<Scenario> = {}) =>
			await run({ ...parameters, ...wrong }, { rows: rowsOf(people(2)), ...scenario, ...more });

		it('reads no list and says what is wrong', async () => {
			const { run: ended } = await given();
			expect(ended.error?.message).toMatch(message);
			expect(simulator().followerRequests).toEqual([]);
		});

		it('gives an item per row with it where On Error says to go on', async () => {
			const { outputs } = await given(continuing);
			expect(countsOf(outputs)).toEqual([0, 0, 2]);
			expect(outputs[2]).toMatchObject([{ row: 0 }, { row: 1 }]);
			expect(outputs[2]?.every(({ error }) => message.test(String(error)))).toBe(true);
			expect(simulator().followerRequests).toEqual([]);
		});
	});

	it('reads no list for rows whose account is of no use', async () => {
		const rows = rowsOf(people(2)).map((row) => ({ ...row, account: true }));
		const { outputs } = await run({ ...parameters, ...byRow('account') }, { rows, ...continuing });
		expect(countsOf(outputs)).toEqual([0, 0, 2]);
		expect(outputs[2]?.map(({ errorCode }) => errorCode)).toEqual(Array(2).fill('invalidSettings'));
		expect(simulator().followerRequests).toEqual([]);
	});
});
