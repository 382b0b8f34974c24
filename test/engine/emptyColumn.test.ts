import type { IDataObject } from 'n8n-workflow';

import { people } from '../support/people';
import { runScenario } from '../support/scenario';
import { reasons, runWithNobody } from '../support/nobodyInColumn';
import { withSimulator } from '../support/withSimulator';

const MAP_IT = "Map the column that holds the profiles to 'Profile'.";
const ADA = 'https://www.linkedin.com/in/ada-tester';

describe('a column that holds nobody', () => {
	const simulator = withSimulator();

	const run = async (rows: IDataObject[], profile: string) =>
		await runWithNobody(simulator(), rows, profile);

	it('that there is not: a warning lists those there are', async () => {
		const rows = [{ Name: 'Jan' }, { Name: 'Eva', Mail: 'eva@probe.example' }];
		const result = await run(rows, '={{ $json.LinkedIn }}');
		expect(result.warning).toBe(
			`No row has a column 'LinkedIn'. The columns are 'Name', 'Mail'. ${MAP_IT}`,
		);
		const reason = `No row has a column 'LinkedIn'. ${MAP_IT}`;
		expect(reasons(result)).toEqual([reason, reason]);
	});

	it('that is empty in all rows', async () => {
		const rows = [{ LinkedIn: '', URL: '' }, { LinkedIn: null, URL: ADA }, { LinkedIn: ' ' }];
		const result = await run(rows, '={{ $json.LinkedIn }}');
		expect(result.warning).toBe(
			`No row has a value in the column 'LinkedIn'. The columns are 'LinkedIn', 'URL'. Did you mean 'URL', which holds LinkedIn profiles? ${MAP_IT}`,
		);
		const reason = `No row has a value in the column 'LinkedIn'. ${MAP_IT}`;
		expect(reasons(result)).toEqual([reason, reason, reason]);
	});

	it('of another kind of expression, whose column is not known', async () => {
		const rows = [{ a: '', b: 'x' }, { a: '' }];
		const result = await run(rows, "={{ ($json.a ?? '') + ($json.c ?? '') }}");
		expect(result.warning).toBe(`No row has a profile. The columns are 'a', 'b'. ${MAP_IT}`);
		expect(reasons(result)).toContain(`No row has a profile. ${MAP_IT}`);
	});

	it.each([
		['linkedin_url', 'LinkedIn Url'],
		['LinkedInUrl', 'LinkedIn Url'],
		['LinkedIn', 'LinkedIn '],
		['LinkedIn', 'linkedin'],
	])('that is spelled %j where the input has %j', async (asked, column) => {
		const rows = [{ Name: 'Jan', [column]: ADA }, { Name: 'Eva' }];
		const { warning } = await run(rows, `={{ $json.${asked} }}`);
		expect(warning).toContain(`Did you mean '${column}'?`);
	});

	it('that has a byte order mark: the warning helps where both names look the same', async () => {
		const rows = people(2).map((person, row) => ({ '\uFEFFLinkedIn': person, row }));
		const { warning } = await run(rows, '={{ $json.LinkedIn }}');
		expect(warning).toBe(
			"No row has a column 'LinkedIn'. The columns are 'LinkedIn', 'row'. The column that looks the same begins with an invisible character, a byte order mark: drag it onto 'Profile', or switch on 'Exclude Byte Order Mark (BOM)' in Extract from File.",
		);
	});

	it('with a byte order mark is read once it is dragged onto Profile', async () => {
		const rows = people(2).map((person) => ({ '\uFEFFLinkedIn': person }));
		const parameters = { profile: "={{ $json['\uFEFFLinkedIn'] }}" };
		const { success } = await runScenario({ simulator: simulator(), rows, parameters });
		expect(success).toHaveLength(2);
	});

	it.each(['LinkedIn\u200B', 'Linked\u00A0In'])(
		'that differs by what nobody sees: %j',
		async (name) => {
			const asked = name.replace('\u200B', '').replace('\u00A0', ' ');
			const { warning } = await run([{ [name]: ADA }, {}], `={{ $json["${asked}"] }}`);
			expect(warning).toMatch(/looks the same differs by an invisible character: drag it onto/);
		},
	);

	it('in nested rows: the warning names what stands beside it, or above', async () => {
		const rows = [{ person: { Name: 'Jan', Url: ADA } }, { person: { Name: 'Eva' } }];
		const beside = await run(rows, '={{ $json.person.url }}');
		expect(beside.warning).toBe(
			`No row has a column 'person.url'. The columns are 'person.Name', 'person.Url'. Did you mean 'person.Url'? ${MAP_IT}`,
		);
		const above = await run(rows, '={{ $json.contact.url }}');
		expect(above.warning).toContain("The only column is 'person'.");
	});

	it('among many others: the warning lists a dozen', async () => {
		const row = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`c${index}`, '']));
		const { warning } = await run([row, row], '={{ $json.LinkedIn }}');
		expect(warning).toContain("'c0', 'c1',");
		expect(warning).toContain("'c11', and 18 more.");
	});

	it('in a single row may well be empty', async () => {
		const result = await run([{ LinkedIn: '', Name: 'Jan' }], '={{ $json.LinkedIn }}');
		expect(result.warning).toBeUndefined();
		expect(reasons(result)).toEqual([
			"This row has no profile in the column 'LinkedIn'. Fill the cell, or filter such rows out before this node.",
		]);
	});

	it('in a list is named as an expression names it', async () => {
		const { warning } = await run([{ urls: [] }, { urls: [''] }], '={{ $json.urls[0] }}');
		expect(warning).toContain("No row has a value in the column 'urls[0]'.");
	});

	it('is nothing to speak of where the rows have no columns', async () => {
		const { warning } = await run([{}, {}], '={{ $json.LinkedIn }}');
		expect(warning).toBeUndefined();
	});
});

describe('a column that holds somebody', () => {
	const simulator = withSimulator();

	it('may be empty in other rows, each of which says so', async () => {
		const [ada = ''] = people(1);
		const cells = [ada, 'Anna', { url: '' }].map((cell) => ({ LinkedIn: cell }));
		const rows = [{ Name: 'Jan' }, ...cells];
		const { success, error, hints } = await runScenario({
			simulator: simulator(),
			rows,
			parameters: { profile: '={{ $json.LinkedIn }}' },
		});
		expect(success).toHaveLength(1);
		expect(error.slice(0, 2).map((item) => item.error)).toEqual([
			"This row has no profile in the column 'LinkedIn'. Fill the cell, or filter such rows out before this node.",
			expect.stringMatching(/^"Anna" is not a LinkedIn profile \(in the column 'LinkedIn'\)\. /),
		]);
		expect(error[2]?.error).not.toContain("'LinkedIn'");
		expect(hints).toHaveLength(1);
	});
});
