import { NodeApiError } from 'n8n-workflow';

import { searchAccounts } from '../../../../nodes/ConnectSafely/methods/accountSearch';
import { loadOptionsContext } from '../../../support/contexts';
import { withServers } from '../../../support/loopback';
import { DEFAULT_ACCOUNTS } from '../../../support/simulator';
import { withSimulator } from '../../../support/withSimulator';

const typed = 'cs-secret-5f3a9c1e7b2d4068';
const [ada, jonas] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
const DEFAULT_ENTRY = { name: 'Default account (Ada Moreau)', value: 'default' };

async function accounts(baseUrl: string, filter?: string) {
	return (await searchAccounts.call(loadOptionsContext({ apiKey: typed, baseUrl }), filter))
		.results;
}

describe('the list of accounts', () => {
	const simulator = withSimulator({
		apiKey: typed,
		accounts: [
			...DEFAULT_ACCOUNTS,
			{
				id: '65f0c1a2b3d4e5f60aaaaaaa',
				firstName: 'Abe',
				lastName: '',
				publicId: '',
				enabled: false,
			},
			{ id: '65f0c1a2b3d4e5f60bbbbbbb', firstName: 'Bo', lastName: 'Li', publicId: 'boli' },
		],
	});

	it('begins with the default one; the others are sorted, those switched off last', async () => {
		expect(await accounts(simulator().baseUrl)).toEqual([
			DEFAULT_ENTRY,
			{ name: 'Ada Moreau (ada-moreau)', value: ada },
			{ name: 'Bo Li (boli)', value: '65f0c1a2b3d4e5f60bbbbbbb' },
			{ name: 'Jonas Weber (jonasweber)', value: jonas },
			{ name: 'Abe, switched off', value: '65f0c1a2b3d4e5f60aaaaaaa' },
		]);
		expect(simulator().requests).toMatchObject([
			{ method: 'GET', path: '/linkedin/accounts', query: {} },
			{ method: 'GET', path: '/linkedin/account/status', query: {} },
		]);
	});

	it('leaves the search to the API', async () => {
		expect(await accounts(simulator().baseUrl, 'weber & co?')).toEqual([]);
		expect(await accounts(simulator().baseUrl, 'Weber')).toHaveLength(1);
		const asked = simulator().requests.map(({ query }) => query);
		expect(asked).toEqual([{ q: 'weber & co?' }, { q: 'Weber' }]);
	});

	it('has the default one for its words', async () => {
		expect(await accounts(simulator().baseUrl, ' Default A')).toEqual([DEFAULT_ENTRY]);
	});
});

describe('the default account', () => {
	const { http } = withServers();
	const ACCOUNT = { id: ada, firstName: 'Ada', lastName: 'Moreau', publicId: 'ada-moreau' };

	it.each<[string, number, unknown, string]>([
		['has no name but a public one', 200, { id: ada, publicId: 'ada' }, 'Default account (ada)'],
		[
			'is switched off',
			200,
			{ ...ACCOUNT, enabled: false },
			'Default account (Ada Moreau, switched off)',
		],
		['has no name', 200, { id: ada }, 'Default account'],
		['is no account', 200, { firstName: 'Ada' }, 'Default account'],
		['is a list', 200, [ACCOUNT], 'Default account'],
		['is nothing', 200, null, 'Default account'],
		['is not there', 404, ACCOUNT, 'Default account'],
		['is asked for too often', 429, ACCOUNT, 'Default account'],
		['cannot be told', 500, ACCOUNT, 'Default account'],
	])('that %s is in the list all the same', async (_, status, body, name) => {
		const { url } = await http(({ url: path }, response) => {
			const isList = path === '/accounts';
			response.writeHead(isList ? 200 : status).end(JSON.stringify(isList ? [ACCOUNT] : body));
		});
		expect(await accounts(url)).toEqual([
			{ name, value: 'default' },
			{ name: 'Ada Moreau (ada-moreau)', value: ada },
		]);
	});
});

describe('the list of accounts where there are none', () => {
	const simulator = withSimulator({ apiKey: typed, accounts: [] });

	it.each([undefined, '', '  '])('says so, and what to do, for %j', async (filter) => {
		const error: unknown = await accounts(simulator().baseUrl, filter).catch(
			(thrown: unknown) => thrown,
		);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({
			message: 'Your ConnectSafely workspace has no LinkedIn account',
			description: expect.stringMatching(/^Connect one in ConnectSafely/),
		});
	});

	it('is empty for a search', async () => {
		expect(await accounts(simulator().baseUrl, 'ada')).toEqual([]);
	});
});
