import type { INodeParameters } from 'n8n-workflow';

import { byRow } from '../support/loop';
import { operationRunner, pageOf } from '../support/operations';
import { COMPANY, type Scenario } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const continuing: Partial<Scenario> = { node: { onError: 'continueRegularOutput' } };

describe('Get Many Followers', () => {
	const simulator = withSimulator();
	const run = operationRunner(simulator, 'companyPage', 'getManyFollowers');

	describe.each<[string, INodeParameters, RegExp, RegExp]>([
		['0 as the limit', { limit: 0 }, /^'Limit' is 0$/, /whole number of 1 or more/],
		['less than nobody', { limit: -5 }, /^'Limit' is -5$/, /whole number of 1 or more/],
		['a broken number', { limit: 1.5 }, /^'Limit' is 1.5$/, /whole number/],
		['a word', { limit: '={{ "many" }}' }, /^'Limit' is "many"$/, /whole number/],
		['no limit', { limit: '={{ null }}' }, /^'Limit' is empty$/, /whole number/],
		['an expression that fails', { limit: '={{ $("X").item }}' }, /^'Limit' cannot be read: /, /^/],
		['a word for a switch', { returnAll: '={{ "yes" }}' }, /^'Return All' is "yes"$/, /true or f/],
		[
			'an unknown kind of followers',
			{ options: { followerType: 'ROBOT' } },
			/^'Follower Type' is "ROBOT"$/,
			/^It has to be Pages \(PAGE\) or People \(MEMBER\)\.$/,
		],
		[
			'a time out of range',
			{ options: { timeout: 0 } },
			/^'Wait for Answer \(Sec\)' is 0$/,
			/from 0.1 to 60\./,
		],
		[
			'an option that fails',
			{ options: { timeout: '={{ $("X").item }}' } },
			/^'Options' cannot be read: /,
			/^/,
		],
		['a page that is none', { companyPage: '={{ "two words" }}' }, /^'Company Page' /, /Choose/],
		[
			'an unknown page',
			{ companyPage: '={{ "acme-corp" }}' },
			/^'Company Page' "acme-corp"/,
			/Acme/,
		],
	])('given %s', (_, parameters, message, advice) => {
		it('asks nothing of the list and says what is wrong', async () => {
			const { run: ended } = await run(parameters);
			expect(ended.status).toBe('error');
			expect(ended.error?.message).toMatch(message);
			expect(ended.error?.description ?? '').toMatch(advice);
			expect(simulator().followerRequests).toEqual([]);
		});

		it('gives one item with it where On Error says to go on', async () => {
			const rows = [{}, {}];
			const { outputs } = await run(parameters, { rows, ...continuing });
			expect(outputs[0]?.length).toBeGreaterThan(0);
			expect(outputs[0]?.every(({ error }) => /^'/.test(String(error)))).toBe(true);
			expect(simulator().followerRequests).toEqual([]);
		});
	});

	it('says so of a credential that is of no use, once for all items', async () => {
		const rows = [{}, {}];
		const credential = { apiKey: '  ', baseUrl: simulator().baseUrl };
		const { outputs } = await run({}, { rows, credential, ...continuing });
		expect(outputs[0]).toMatchObject([{ error: expect.stringMatching(/^'API Key' is empty\./) }]);
		const { run: ended } = await run({}, { rows, credential });
		expect(ended.error?.message).toMatch(/^'API Key' is empty/);
		expect(simulator().requests).toEqual([]);
	});

	it('reads no list for nothing where a later item is wrong', async () => {
		const rows = [COMPANY, 'two words'].map((companyPage) => ({ companyPage }));
		const { run: ended } = await run(byRow('companyPage'), { rows });
		expect(ended.error?.message).toMatch(/^'Company Page' "two words"/);
		expect(simulator().requests).toEqual([]);
	});

	it('is told of a page that is not there by its number', async () => {
		const { run: ended } = await run({ companyPage: pageOf('4711') });
		expect(ended.error?.message).toMatch(/404/);
	});
});
