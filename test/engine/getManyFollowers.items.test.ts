import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byRow } from '../support/loop';
import { operationRunner } from '../support/operations';
import { people } from '../support/people';
import { COMPANY } from '../support/scenario';
import { DEFAULT_ACCOUNTS } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
const GLOBEX = '2414183';
const urnsOf = (items: IDataObject[] = []): unknown[] => items.map(({ profileUrn }) => profileUrn);

describe('Get Many Followers with several input items', () => {
	const simulator = withSimulator();
	const run = operationRunner(simulator, 'companyPage', 'getManyFollowers');
	beforeEach(() => {
		simulator().follow(COMPANY, ...people(3));
		simulator().follow(GLOBEX, ...people(2, 2000));
	});
	const rowsWith = async (rows: IDataObject[], parameters: INodeParameters = {}) =>
		await run({ ...byRow('companyPage'), ...parameters }, { rows });

	it('lists the same page once, in whatever spelling', async () => {
		const rows = [
			COMPANY,
			Number(COMPANY),
			`urn:li:fsd_company:${COMPANY}`,
			`https://www.linkedin.com/company/${COMPANY}/admin/`,
		].map((companyPage) => ({ companyPage }));
		const { outputs } = await rowsWith(rows);
		expect(urnsOf(outputs[0])).toEqual(people(3).reverse());
		expect(simulator().requests).toHaveLength(1);
	});

	it('lists each page, its followers linked to the item that named it', async () => {
		const rows = [GLOBEX, COMPANY, GLOBEX].map((companyPage) => ({ companyPage }));
		const { items } = await rowsWith(rows);
		expect(items.map(({ json, pairedItem }) => [json.companyId, pairedItem])).toEqual([
			...Array<unknown>(2).fill([GLOBEX, { item: 0 }]),
			...Array<unknown>(3).fill([COMPANY, { item: 1 }]),
		]);
		expect(simulator().followerRequests).toHaveLength(2);
	});

	it('finds pages by name with one more request', async () => {
		const rows = ['acme', 'https://www.linkedin.com/company/globex/', ' Acme '].map(
			(companyPage) => ({ companyPage }),
		);
		const { outputs } = await rowsWith(rows);
		expect(urnsOf(outputs[0])).toEqual([...people(3).reverse(), ...people(2, 2000).reverse()]);
		expect(simulator().organizationRequests).toHaveLength(1);
		expect(simulator().followerRequests).toHaveLength(2);
	});

	it('asks each account for its own', async () => {
		const rows = [ada, jonas, ada].map((account) => ({ account }));
		const { outputs } = await run(byRow('account'), { rows });
		expect(outputs[0]?.map(({ accountId }) => accountId)).toEqual([
			...Array<string>(3).fill(ada),
			...Array<string>(3).fill(jonas),
		]);
		const asked = simulator().followerRequests.map(({ query }) => query.accountId);
		expect(asked).toEqual([ada, jonas]);
	});

	it('may give each item a limit of its own', async () => {
		const rows = [COMPANY, GLOBEX].map((companyPage, index) => ({
			companyPage,
			most: index + 1,
		}));
		const { outputs } = await rowsWith(rows, { limit: '={{ $json.most }}' });
		expect(urnsOf(outputs[0])).toEqual([people(3)[2], ...people(2, 2000).reverse()]);
	});
});
