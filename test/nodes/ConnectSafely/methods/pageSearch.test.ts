import { NodeApiError, NodeOperationError, type INodeParameters } from 'n8n-workflow';

import { searchCompanyPages } from '../../../../nodes/ConnectSafely/methods/pageSearch';
import { loadOptionsContext } from '../../../support/contexts';
import {
	DEFAULT_ACCOUNTS,
	DEFAULT_COMPANIES,
	type SimulatorOptions,
} from '../../../support/simulator';
import { withSimulator } from '../../../support/withSimulator';

const typed = 'cs-secret-5f3a9c1e7b2d4068';
const [ada, jonas] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
const ACME = {
	name: 'Acme Inc (acme)',
	value: '105672170',
	url: 'https://www.linkedin.com/company/105672170/',
};

interface Looking {
	filter?: string;
	parameters?: INodeParameters;
}

async function pages(baseUrl: string, { filter, parameters }: Looking = {}) {
	const context = loadOptionsContext({ apiKey: typed, baseUrl }, parameters);
	return (await searchCompanyPages.call(context, filter)).results;
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
		['what the list shows', 'inc (acme)', ['105672170']],
		['a pasted address', 'https://www.linkedin.com/company/Globex/about/', ['2414183']],
		['a pasted address with the number', 'linkedin.com/company/2414183/admin/', ['2414183']],
		['the address of another page', 'https://www.linkedin.com/company/glob/', []],
		['the address of a person', 'https://www.linkedin.com/in/globex/', []],
	])('can be searched by %s', async (_, filter, expected) => {
		const list = await pages(simulator().baseUrl, { filter });
		expect(list.map(({ value }) => value)).toEqual(expected);
	});

	it.each<[string, INodeParameters, Record<string, string>]>([
		['chosen', { account: { __rl: true, mode: 'list', value: jonas } }, { accountId: jonas }],
		['typed', { account: { __rl: true, mode: 'id', value: ` ${ada} ` } }, { accountId: ada }],
		['empty', { account: { __rl: true, mode: 'list', value: '' } }, {}],
		['the default', { account: { __rl: true, mode: 'list', value: 'default' } }, {}],
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

describe('the list of company pages that have like names', () => {
	const simulator = withSimulator({
		apiKey: typed,
		companies: [
			{ id: '10', name: 'Zeta', universalName: '' },
			{ id: '5', name: 'Zeta', universalName: '' },
			{ id: '40', name: 'acme 10', universalName: 'acme-10' },
			{ id: '30', name: 'Éclair', universalName: '%C3%A9clair' },
			{ id: '20', name: 'Acme Inc', universalName: 'acme-berlin' },
			{ id: '25', name: 'Acme Inc', universalName: 'acme' },
			{ id: '41', name: 'Acme 9', universalName: 'acme-9' },
			{ id: '9', name: '', universalName: 'figs' },
			{ id: '8', name: '', universalName: '' },
		],
	});

	it('is sorted by them, and tells them apart by their addresses or numbers', async () => {
		const list = await pages(simulator().baseUrl);
		expect(list.map(({ name, value }) => [name, value])).toEqual([
			['8', '8'],
			['Acme 9 (acme-9)', '41'],
			['acme 10 (acme-10)', '40'],
			['Acme Inc (acme)', '25'],
			['Acme Inc (acme-berlin)', '20'],
			['Éclair (éclair)', '30'],
			['figs (9)', '9'],
			['Zeta (5)', '5'],
			['Zeta (10)', '10'],
		]);
	});
});

describe('the list of company pages where there are none', () => {
	const options: SimulatorOptions = { apiKey: typed, companies: [] };
	const simulator = withSimulator(options);

	it.each<[string, Looking, RegExp]>([
		['the default account', {}, /^Your default LinkedIn account manages no company page$/],
		[
			'a chosen account',
			{ parameters: { account: { __rl: true, mode: 'list', value: jonas } } },
			/^This LinkedIn account manages no company page$/,
		],
		['a search', { filter: 'acme' }, /^Your default LinkedIn account manages no company page$/],
	])('for %s says so, and what the account needs', async (_, looking, message) => {
		const error: unknown = await pages(simulator().baseUrl, looking).catch((e: unknown) => e);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({
			message: expect.stringMatching(message),
			description: expect.stringMatching(/Super Admin of the page on LinkedIn\. .*another account/),
			httpCode: null,
		});
		// n8n's picker cuts a message at its hyphens.
		expect((error as Error).message).not.toMatch(/[-–—]/);
	});
});
