import { NodeApiError, NodeOperationError, type INodeParameters } from 'n8n-workflow';

import {
	searchAccounts,
	searchCompanyPages,
} from '../../../../nodes/ConnectSafely/methods/listSearch';
import { loadOptionsContext, networkProtection } from '../../../support/contexts';
import { closedPort, withServers } from '../../../support/loopback';
import { DEFAULT_ACCOUNTS, DEFAULT_COMPANIES } from '../../../support/simulator';
import { withSimulator } from '../../../support/withSimulator';

const typed = 'cs-secret-5f3a9c1e7b2d4068';
const [ada, jonas] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
const ACME = {
	name: 'Acme Inc (acme)',
	value: '105672170',
	url: 'https://www.linkedin.com/company/acme/',
};

interface Looking {
	apiKey?: string;
	filter?: string;
	parameters?: INodeParameters;
}

async function pages(baseUrl: string, { apiKey = typed, filter, parameters }: Looking = {}) {
	const context = loadOptionsContext({ apiKey, baseUrl }, parameters);
	return (await searchCompanyPages.call(context, filter)).results;
}

async function accounts(baseUrl: string, { apiKey = typed, filter }: Looking = {}) {
	return (await searchAccounts.call(loadOptionsContext({ apiKey, baseUrl }), filter)).results;
}

describe('the list of company pages', () => {
	const simulator = withSimulator({ apiKey: typed });

	it('shows all pages with the number that the node needs', async () => {
		const list = await pages(simulator().baseUrl);
		expect(list[0]).toEqual(ACME);
		expect(list.map(({ value }) => value)).toEqual(DEFAULT_COMPANIES.map(({ id }) => id));
		expect(simulator().requests).toMatchObject([{ path: '/linkedin/organizations', query: {} }]);
	});

	it.each([
		['a part of the name in other letters', 'ACME i', ['105672170']],
		['the name in the URL', 'globex', ['2414183']],
		['the number', '90817263', ['90817263']],
		['nothing but white space', '  ', DEFAULT_COMPANIES.map(({ id }) => id)],
		['what no page has', 'umbrella', []],
	])('can be searched by %s', async (_, filter, expected) => {
		const list = await pages(simulator().baseUrl, { filter });
		expect(list.map(({ value }) => value)).toEqual(expected);
	});

	it.each<[string, INodeParameters, Record<string, string>]>([
		['chosen', { account: { __rl: true, mode: 'list', value: jonas } }, { accountId: jonas }],
		['typed', { account: { __rl: true, mode: 'id', value: ` ${ada} ` } }, { accountId: ada }],
		['empty', { account: { __rl: true, mode: 'list', value: '' } }, {}],
		['of another form', { account: [] }, {}],
	])('is asked for with the account that is %s', async (_, parameters, query) => {
		expect(await pages(simulator().baseUrl, { parameters })).toHaveLength(3);
		expect(simulator().requests.map((request) => request.query)).toEqual([query]);
	});
});

describe('the list of company pages that the API gives of another account', () => {
	const simulator = withSimulator({ apiKey: typed });
	const look = async (account: string) =>
		await pages(simulator().baseUrl, {
			parameters: { account: { __rl: true, mode: 'id', value: account } },
		});
	beforeEach(() => simulator().alwaysReads('organizations', { kind: 'ignoresAccount' }));

	it('is not shown: the error says whose it is and what to do', async () => {
		const error: unknown = await look(jonas).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(String(error)).toMatch(
			new RegExp(
				`ConnectSafely lists the pages of another LinkedIn account \\(${ada}\\) than the chosen one\\. Check 'LinkedIn Account', or give the number of the page in 'Company Page'`,
			),
		);
	});

	it.each([
		['is the one asked for', ada],
		['was not named, so that the default one is meant', ''],
	])('is shown where that account %s', async (_, account) => {
		expect((await look(account)).map(({ value }) => value)).toEqual(
			DEFAULT_COMPANIES.map(({ id }) => id),
		);
	});
});

describe('the list of accounts', () => {
	const simulator = withSimulator({
		apiKey: typed,
		accounts: [
			...DEFAULT_ACCOUNTS,
			{
				id: '65f0c1a2b3d4e5f60aaaaaaa',
				firstName: 'Mia',
				lastName: '',
				publicId: '',
				enabled: false,
			},
		],
	});

	it('tells the accounts apart and marks one that is switched off', async () => {
		expect(await accounts(simulator().baseUrl)).toEqual([
			{ name: 'Default account: Ada Moreau (ada-moreau)', value: '' },
			{ name: 'Ada Moreau (ada-moreau)', value: ada },
			{ name: 'Jonas Weber (jonasweber)', value: jonas },
			{ name: 'Mia, switched off', value: '65f0c1a2b3d4e5f60aaaaaaa' },
		]);
		expect(simulator().requests).toMatchObject([
			{ path: '/linkedin/accounts', query: {} },
			{ path: '/linkedin/account/status', query: {} },
		]);
	});

	it('leaves the search to the API', async () => {
		const list = await accounts(simulator().baseUrl, { filter: 'weber & co?' });
		expect(list).toEqual([]);
		expect(await accounts(simulator().baseUrl, { filter: 'Weber' })).toHaveLength(1);
		const asked = simulator().requests.filter(({ path }) => path === '/linkedin/accounts');
		expect(asked.map(({ query }) => query)).toEqual([{ q: 'weber & co?' }, { q: 'Weber' }]);
	});

	it('has the default account where the words fit', async () => {
		for (const filter of ['default', 'moreau', ' ']) {
			const [first] = await accounts(simulator().baseUrl, { filter });
			expect(first).toEqual({ name: 'Default account: Ada Moreau (ada-moreau)', value: '' });
		}
	});
});

describe('the list of accounts in which the default one cannot act', () => {
	const [first, ...others] = DEFAULT_ACCOUNTS.map((account) => ({ ...account }));
	const simulator = withSimulator({
		apiKey: typed,
		accounts: [...(first ? [{ ...first, enabled: false }] : []), ...others],
	});

	it('says no name, and has those that are switched off last', async () => {
		expect(await accounts(simulator().baseUrl)).toEqual([
			{ name: 'Default account', value: '' },
			{ name: 'Jonas Weber (jonasweber)', value: jonas },
			{ name: 'Ada Moreau (ada-moreau), switched off', value: ada },
		]);
	});
});

describe('the list of pages that are alike', () => {
	const simulator = withSimulator({
		apiKey: typed,
		companies: [
			{ id: '30', name: 'Zeta', universalName: 'zeta' },
			{ id: '20', name: 'Acme', universalName: 'acme-us' },
			{ id: '10', name: 'Acme', universalName: '' },
			{ id: '40', name: 'ábaco', universalName: 'abaco' },
		],
	});

	it('is sorted by name, and tells them apart by their address', async () => {
		const list = await pages(simulator().baseUrl);
		expect(list.map(({ name }) => name)).toEqual([
			'ábaco (abaco)',
			'Acme (10)',
			'Acme (acme-us)',
			'Zeta (zeta)',
		]);
	});
});

describe('an account without pages', () => {
	const simulator = withSimulator({ apiKey: typed, companies: [] });

	it.each([undefined, 'acme'])(
		'is told so, with what it needs, whatever is searched: %j',
		async (filter) => {
			const error: unknown = await pages(simulator().baseUrl, { filter }).catch(
				(thrown: unknown) => thrown,
			);
			expect(error).toBeInstanceOf(NodeOperationError);
			expect(error).toMatchObject({
				message: 'This LinkedIn account manages no company page',
				description: expect.stringMatching(/Super Admin of the page on LinkedIn/),
			});
		},
	);
});

describe.each([
	['pages', pages],
	['accounts', accounts],
])('a list of %s that cannot be loaded', (_, look) => {
	const simulator = withSimulator({ apiKey: typed });
	const { http, raw } = withServers();

	async function failure(baseUrl: string, apiKey = typed): Promise<Error> {
		const error: unknown = await look(baseUrl, { apiKey }).catch((thrown: unknown) => thrown);
		if (!(error instanceof Error)) throw new Error('The list was loaded');
		expect(JSON.stringify({ ...error, text: String(error) })).not.toContain(apiKey);
		return error;
	}

	it('for a wrong key says so once, without the key', async () => {
		const error = await failure(simulator().baseUrl, 'cs-wrong-5f3a9c1e7b2d4068');
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toContain("check 'API Key'");
		expect(error).toMatchObject({ httpCode: '401' });
		expect(simulator().requests).toHaveLength(1);
	});

	it('for a 401 says so, whatever the page', async () => {
		const { url } = await http((__, response) => response.writeHead(401).end('<html>'));
		expect((await failure(url)).message).toContain("check 'API Key'");
	});

	it('for a credential that is no good says which field', async () => {
		const error = await failure('http://example.com');
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toMatch(/^'Base URL' has to .* API key\. Leave it at https:.*\.$/);
	});

	it('for want of a connection says so', async () => {
		const error = await failure(`http://127.0.0.1:${await closedPort()}`);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({
			message: 'ConnectSafely cannot be reached: nothing answers there',
			description: expect.stringMatching(/^Check n8n's network connection .*\.$/),
		});
	});

	it('for a connection that broke says so', async () => {
		const { url } = await raw((socket) => socket.end());
		const error = await failure(url);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toBe('The connection broke before an answer came');
	});

	it('for a network rule of n8n says so', async () => {
		networkProtection().enabled = true;
		try {
			const error = await failure(simulator().baseUrl);
			expect(error).toBeInstanceOf(NodeApiError);
			expect(error).toMatchObject({
				message: 'n8n did not let the request leave',
				description: expect.stringMatching(/^Allow the host of 'Base URL' .*\.$/),
			});
		} finally {
			networkProtection().enabled = false;
		}
		expect(simulator().requests).toHaveLength(0);
	});

	it.each([
		[403, `{"success":false,"error":"Your trial has expired, ${typed}"}`, /trial has expired/],
		[404, '{"code":"ACCOUNT_NOT_FOUND","message":"No active account"}', /No active account/],
		[402, '{"error":"Payment required"}', /Payment required/],
		[408, '{"error":"Too slow"}', /Too slow/],
		[429, '{"error":"Rate limit exceeded"}', /Rate limit exceeded/],
		[500, '<html>', undefined],
		[302, '', undefined],
	])('for a %i repeats what the API says', async (status, body, description) => {
		const { url } = await http((__, response) => response.writeHead(status).end(body));
		const error = await failure(url);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toContain(`ConnectSafely answered ${status}`);
		if (description)
			expect(error).toMatchObject({ description: expect.stringMatching(description) });
	});
});

describe('a list that the API answers with', () => {
	const { http } = withServers();

	it.each(['null', '{}', '""', '42', '<html>', '', '{"organizations":null}', '{"organizat'])(
		'%s is no list: an empty picker would hide a wrong address',
		async (body) => {
			const { url } = await http((_, response) => response.end(body));
			for (const search of [pages, accounts]) {
				await expect(search(url)).rejects.toThrow('ConnectSafely answered without a list');
			}
		},
	);

	it('an empty list has nobody to choose', async () => {
		const { url } = await http(({ url: path }, response) =>
			response.end(path === '/accounts' ? '[]' : '{"organizations":[]}'),
		);
		await expect(pages(url)).rejects.toThrow('manages no company page');
		expect(await accounts(url)).toEqual([{ name: 'Default account', value: '' }]);
	});

	it('entries of all kinds keeps those that can be chosen', async () => {
		const odd = [null, 7, 'x', [], {}, { id: null, entityUrn: null }, { id: {}, entityUrn: 'x' }];
		const page = { entityUrn: 'urn:li:fsd_company:105672170', name: null, universalName: 'acme' };
		const bare = { id: 8, entityUrn: 'urn:li:fsd_company:8', firstName: null, lastName: {} };
		const entries = [...odd, page, bare];
		const { url } = await http(({ url: path }, response) =>
			response.end(JSON.stringify(path === '/accounts' ? entries : { organizations: entries })),
		);
		expect(await pages(url)).toMatchObject([
			{ name: '8', value: '8' },
			{ name: 'acme', value: '105672170' },
		]);
		expect(await accounts(url)).toEqual([
			{ name: 'Default account', value: '' },
			{ name: '8', value: '8' },
		]);
	});
});
