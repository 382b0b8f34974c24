import type { IDataObject } from 'n8n-workflow';

import { reasons, runWithNobody } from '../support/nobodyInColumn';
import { withSimulator } from '../support/withSimulator';

const MAP_IT = "Map the column that holds the profiles to 'Profile'.";
const ADA = 'https://www.linkedin.com/in/ada-tester';

describe('a column that is missing', () => {
	const simulator = withSimulator();

	const run = async (rows: IDataObject[], profile: string) =>
		await runWithNobody(simulator(), rows, profile);

	it.each<[string, IDataObject, RegExp]>([
		['has another name', { linkedin: ADA }, /Did you mean 'linkedin'\?/],
		['has a byte order mark', { '\uFEFFLinkedIn': ADA }, /a byte order mark: drag it/],
		['is not there', { Name: 'Jan' }, /The only column is 'Name'\./],
		[
			'stands in a list',
			{ data: [{ LinkedIn: ADA }], total: 1 },
			/'data' holds a list of rows that have it: split it into items by the node Split Out/,
		],
		[
			'stands in the body of a webhook',
			{ headers: {}, body: { LinkedIn: ADA } },
			/'body.LinkedIn'/,
		],
	])('in a single row, as a webhook has it, that %s', async (_, row, expected) => {
		const result = await run([row], '={{ $json.LinkedIn }}');
		expect(result.warning).toMatch(/^No row has a column 'LinkedIn'\. /);
		expect(result.warning).toMatch(expected);
		expect(reasons(result)).toEqual([
			`This row has no profile, as it has no column 'LinkedIn'. Fill it, or map another column to 'Profile'.`,
		]);
	});

	it.each<[string, IDataObject]>([
		["'error'", { error: 'Sheet not found' }],
		["'message', 'error'", { message: 'Sheet not found', error: { code: 404 } }],
	])('of a node before that failed, which put out %s', async (names, row) => {
		const result = await run([row], '={{ $json.LinkedIn }}');
		const why = `The rows hold only ${names}: the node before this one failed. Open it to see why.`;
		expect(result.warning).toBe(`No row has a column 'LinkedIn'. ${why}`);
		expect(reasons(result)).toEqual([
			`This row has no profile, as it has no column 'LinkedIn'. ${why}`,
		]);
	});

	it('is not looked for below other lines where the rows hold objects', async () => {
		const { warning } = await run([{ contact: { Name: 'Jan' } }], '={{ $json.LinkedIn }}');
		expect(warning).toBe(`No row has a column 'LinkedIn'. The only column is 'contact'. ${MAP_IT}`);
	});

	// As Extract from File hands on LinkedIn's own Connections.csv: as CSV, as Excel, and from a sheet.
	it.each<[string, IDataObject[], RegExp]>([
		['CSV', [{ 'Notes:': 'When exporting …' }], /Do other lines stand above the header\? Say in/],
		[
			'Excel',
			[
				{ 'Notes:': 'When exporting …' },
				{ 'Notes:': 'First Name', __EMPTY: 'Last Name', __EMPTY_1: 'URL' },
				{ 'Notes:': 'Ada', __EMPTY: 'Tester', __EMPTY_1: ADA },
			],
			/Row 2 of the input holds the names of the columns: other lines stand above the header\. Say/,
		],
		[
			'a sheet',
			[
				{ 'Contacts of May': 'Name', col_1: 'Address' },
				{ 'Contacts of May': 'Ada', col_1: ADA },
			],
			/Do other lines stand above the header\? Say in/,
		],
		[
			'a sheet in another language',
			[
				{ Notizen: 'Vorname', col_1: 'Nachname', col_2: 'Adresse' },
				{ Notizen: 'Ada', col_2: ADA },
			],
			/Other lines seem to stand above the header\. Say/,
		],
	])('below a preamble, from %s', async (_, rows, expected) => {
		const { warning } = await run(rows, '={{ $json.URL }}');
		expect(warning).toMatch(/^No row has a column 'URL'\. /);
		expect(warning).toMatch(expected);
	});

	it('is not taken for a header where a row holds its name as a value', async () => {
		const rows = [
			{ Name: 'Jan', Source: 'LinkedIn' },
			{ Name: 'Eva', Source: 'Fair' },
		];
		const { warning } = await run(rows, '={{ $json.LinkedIn }}');
		expect(warning).not.toContain('header');
	});
});
