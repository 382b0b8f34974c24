import type { IDataObject } from 'n8n-workflow';

import { people } from '../support/people';
import { COMPANY, runScenario, type ScenarioResult } from '../support/scenario';
import { troubleIn } from '../support/nobodyInColumn';
import { withSimulator } from '../support/withSimulator';

const MAP_IT = "Map the column that holds the profiles to 'Profile'.";
const JAN = 'https://www.linkedin.com/in/jan-tester';
const STRANGER = 'https://www.linkedin.com/in/stranger-x';
const SALES =
	'https://www.linkedin.com/sales/lead/ACwAAAB1234567890abcdefghijklmnopqrstu,NAME_SEARCH';

describe('another column that holds the profiles', () => {
	const simulator = withSimulator();

	async function run(
		rows: IDataObject[],
		profile = '={{ $json.LinkedIn }}',
		options = {},
	): Promise<ScenarioResult & { warning: string | undefined }> {
		const result = await runScenario({
			simulator: simulator(),
			rows,
			parameters: { profile },
			options,
		});
		expect(result.error).toHaveLength(rows.length);
		expect(simulator().invited(COMPANY)).toEqual([]);
		return { ...result, warning: troubleIn(result) };
	}

	it.each<[string, IDataObject[]]>([
		['an owner', [{ Name: 'Jan', 'Owner LinkedIn': STRANGER }, { Name: 'Eva' }]],
		['a note', [{ LinkedIn: '', Notes: STRANGER }, { LinkedIn: '' }]],
		['another person', [{ LinkedIn: '', 'CEO LinkedIn': STRANGER }, {}]],
		['a colleague', [{ LinkedIn: '', user: { linkedin: STRANGER } }, {}]],
		['a user', [{ LinkedIn: '-', user_linkedin: STRANGER }, {}]],
		['an owner, in an object', [{ LinkedIn: '-', owner: { linkedin: STRANGER } }, {}]],
		['search results', [{ LinkedIn: '', results: [{ url: STRANGER }] }, {}]],
		['nobody knows whom', [{ LinkedIn: '-', Thing: STRANGER }]],
	])('is not suggested where its name says %s', async (_, rows) => {
		expect((await run(rows)).warning ?? '').not.toContain('Did you mean');
	});

	it.each<[string, IDataObject, string]>([
		[
			'is the person’s own beside others',
			{ 'Person Linkedin Url': JAN, 'Owner LinkedIn': STRANGER, url: STRANGER },
			"'Person Linkedin Url', which holds",
		],
		[
			'answers a question',
			{ 'Please share your LinkedIn profile': JAN, url: STRANGER },
			"'Please share your LinkedIn profile', which holds",
		],
		['is a link', { Name: 'Jan', url: JAN }, "'url', which holds"],
		[
			'is one of two',
			{ 'Contact LinkedIn': JAN, 'Profile URL': JAN },
			"'Contact LinkedIn' or 'Profile URL', which hold",
		],
		['stands in the person', { person: { Url: JAN } }, "'person.Url', which holds"],
	])('is suggested where it %s', async (_, row, expected) => {
		const { warning } = await run([row, row], '={{ $json.Profil_ }}');
		expect(warning).toContain(`Did you mean ${expected} LinkedIn profiles? ${MAP_IT}`);
	});

	it.each<[string, IDataObject[], string]>([
		['names', [{ Name: 'Jan Tester' }, { Name: 'Eva Probe' }], 'no row has a'],
		['dashes', [{ Name: '-' }, { Name: '-' }], 'no row has a'],
		['some dashes, and nothing else', [{ Name: '-' }, { Name: '' }], 'no row has a'],
		['ids that cannot be invited', [{ Name: SALES }, { Name: SALES }], 'no row has a'],
		['a name, in one row', [{ Name: 'Jan Tester' }], 'this row has no'],
		['nothing, in one row', [{ Name: '' }], 'this row has no'],
	])('is suggested where the mapped one holds %s', async (_, rows, start) => {
		const both = rows.map((row) => ({ ...row, LinkedIn: JAN }));
		const { error, warning } = await run(both, '={{ $json.Name }}');
		const cause = `${start.charAt(0).toUpperCase()}${start.slice(1)}`;
		expect(warning).toBe(
			`${cause} usable profile in the column 'Name'. Did you mean 'LinkedIn', which holds LinkedIn profiles? ${MAP_IT}`,
		);
		for (const item of error) expect(item.error).not.toContain('No row');
		for (const item of error) expect(item.error).not.toContain(MAP_IT);
	});

	it('is suggested where the mapped one is not known', async () => {
		const { warning } = await run([{ Name: 'Jan', LinkedIn: JAN }], '={{ $json.Name + " x" }}');
		expect(warning).toMatch(/^This row has no usable profile\. Did you mean 'LinkedIn', which/);
	});

	it('is nothing to speak of where there is none', async () => {
		expect((await run([{ LinkedIn: 'Jan' }, { LinkedIn: '-' }])).warning).toBeUndefined();
	});

	it('is nothing to speak of where names are not to be looked up', async () => {
		const rows = [{ LinkedIn: JAN, url: JAN }];
		const { warning } = await run(rows, undefined, { resolveProfiles: false });
		expect(warning).toBeUndefined();
	});

	it('is nothing to speak of where the mapped one has anybody', async () => {
		const [ada = ''] = people(1);
		const { success, hints } = await runScenario({
			simulator: simulator(),
			rows: [...Array.from({ length: 30 }, () => ({ Name: 'Jan', LinkedIn: JAN })), { Name: ada }],
			parameters: { profile: '={{ $json.Name }}' },
		});
		expect(success).toHaveLength(1);
		expect(hints).toHaveLength(1);
	});
});
