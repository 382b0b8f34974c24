import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario } from '../support/scenario';
import { DEFAULT_ACCOUNTS, DEFAULT_COMPANIES, profileId, profileUrn } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

interface SentBody {
	companyId: string;
	accountId?: string;
	profileUrns: string[];
}

describe('people become batches', () => {
	const simulator = withSimulator();
	const sent = () => simulator().invitationRequests.map(({ body }) => body as SentBody);

	it.each([
		[1, [1]],
		[49, [49]],
		[50, [50]],
		[51, [50, 1]],
		[101, [50, 50, 1]],
	])('%i people go out in batches of %j', async (count, sizes) => {
		const profiles = people(count);
		const { success, items, run } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(profiles),
		});
		expect(run.status).toBe('success');
		expect(items).toHaveLength(count);
		expect(success.map(({ profileUrn: urn }) => urn)).toEqual(profiles);
		expect(simulator().invited(COMPANY)).toEqual(profiles);
		expect(sent().map(({ profileUrns }) => profileUrns.length)).toEqual(sizes);
	});

	it('a row without people comes out once and sends nothing', async () => {
		const { error, items } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(['', null, [], ' ;, ']),
		});
		expect(items).toHaveLength(4);
		expect(error.map(({ errorCode }) => errorCode)).toEqual(Array(4).fill('emptyProfile'));
		expect(simulator().requests).toHaveLength(0);
	});

	it('a list in one cell becomes one item per profile, each with its own entry', async () => {
		const [a, b, c] = people(3) as [string, string, string];
		const { success, error, items } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([`${a}; Anna\n${b}`, [c, null]]),
		});
		expect(success.map(({ profile }) => profile)).toEqual([a, b, c]);
		expect(error.map(({ profile }) => profile)).toEqual(['Anna']);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 0 },
			{ item: 1 },
			{ item: 0 },
		]);
	});

	it('a person in several rows and spellings is sent once and comes out of each row', async () => {
		const id = profileId(7);
		const { success } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([
				`urn:li:fsd_profile:${id}`,
				id,
				`urn:li:fs_miniProfile:${profileId(7, 'profile', 1)}`,
			]),
		});
		expect(simulator().timesInvited(COMPANY, id)).toBe(1);
		expect(success.map(({ duplicate }) => duplicate)).toEqual([undefined, true, true]);
	});

	it('several pages and accounts are batched apart, and one person may follow two pages', async () => {
		const [first, second] = DEFAULT_COMPANIES.map(({ id }) => id) as [string, string];
		const [ada, jonas] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
		const rows = people(4).flatMap((profile, index) => [
			{ profile, page: first, account: index % 2 ? ada : jonas },
			{ profile, page: second, account: '' },
			{ profile, page: first, account: ada },
		]);
		const { success } = await runScenario({
			simulator: simulator(),
			rows,
			parameters: {
				companyPage: { __rl: true, mode: 'id', value: '={{ $json.page }}' },
				account: { __rl: true, mode: 'id', value: '={{ $json.account }}' },
			},
		});
		expect(success).toHaveLength(12);
		expect(simulator().invited(first)).toHaveLength(4);
		expect(simulator().invited(second)).toHaveLength(4);
		expect(simulator().invitationsSent).toBe(8);
		expect(sent().map(({ companyId, accountId }) => [companyId, accountId])).toEqual([
			[first, jonas],
			[second, undefined],
			[first, ada],
		]);
		expect(success.map(({ companyId }) => companyId)).toEqual(rows.map(({ page }) => page));
	});

	it.each([
		['a number', 105672170],
		['a URN', 'urn:li:fsd_company:105672170'],
		['a padded id', '  105672170 '],
		['a URL', 'https://www.linkedin.com/company/105672170/admin/dashboard/'],
		['a number as a spreadsheet writes it', '105672170.0'],
	])('the page may come from an expression as %s', async (_, page) => {
		const { success } = await runScenario({
			simulator: simulator(),
			rows: [{ profile: profileUrn(1), page }],
			parameters: { companyPage: { __rl: true, mode: 'id', value: '={{ $json.page }}' } },
		});
		expect(success).toMatchObject([{ companyId: COMPANY, success: true, status: 'SENT' }]);
		expect(simulator().invited(COMPANY)).toEqual([profileUrn(1)]);
	});

	it('an expression that names no page fails its own row only', async () => {
		const { success, error } = await runScenario({
			simulator: simulator(),
			rows: [
				{ profile: profileUrn(1), page: 'Acme, Inc.' },
				{ profile: profileUrn(2), page: COMPANY },
			],
			parameters: { companyPage: { __rl: true, mode: 'id', value: '={{ $json.page }}' } },
		});
		expect(error).toMatchObject([
			{ status: 'INVALID', errorCode: 'invalidCompany', companyId: null },
		]);
		expect(success).toMatchObject([{ profileUrn: profileUrn(2) }]);
		expect(simulator().invitationsSent).toBe(1);
	});

	it('Batch Size and Delay Between Batches are kept', async () => {
		await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(5)),
			options: { batchSize: 2, batchInterval: 0.06 },
		});
		const [first, second, third] = simulator().invitationRequests.map(({ at }) => at);
		expect(sent().map(({ profileUrns }) => profileUrns.length)).toEqual([2, 2, 1]);
		expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(59);
		expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(59);
	});
});
