import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { explainEmptyColumn } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/emptyColumn';
import { readEntries } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { executeContext } from '../../../../../support/contexts';
import { NODE } from '../../../../../support/scenario';
import { profileUrn } from '../../../../../support/simulator';
import { entryOf } from '../../../people';

const MAP_IT = "Map the column that holds the profiles to 'Profile'.";
const JAN = 'https://www.linkedin.com/in/jan-tester';

/** What an operation is handed where these rows come in, and this is mapped to Profile. */
function contextOf(rows: IDataObject[], profile: string): IExecuteFunctions {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) Object.assign(node.parameters, { profile });
	const value = () => rows.map((json) => ({ json }));
	return Object.create(context, { getInputData: { value } }) as IExecuteFunctions;
}

/** What is said of rows whose cells hold these. */
function explain(rows: IDataObject[], cells: unknown[], profile = '={{ $json.LinkedIn }}') {
	const entries = cells.map((cell, item) => entryOf(cell, { item }));
	return { entries, explained: explainEmptyColumn(contextOf(rows, profile), entries) };
}

describe('the trouble with a column', () => {
	it.each<[string, IDataObject[], unknown[]]>([
		['all rows have somebody', [{ url: JAN }, { url: JAN }], [profileUrn(1), JAN]],
		['some row has somebody', [{ url: JAN }, { url: JAN }], ['', profileUrn(1)]],
		[
			'a late row has somebody',
			[{ Name: 'Anna', url: JAN }, {}],
			[...Array<string>(20).fill('Anna'), profileUrn(1)],
		],
		['no rows have columns', [{}, {}], ['', '']],
		['one row is empty', [{ LinkedIn: '', url: 'x' }], ['']],
		['no other column holds profiles', [{ url: 'x' }, {}], ['Anna', '']],
		['names of people are there, who are not looked up', [{ url: JAN }], [JAN]],
	])('is none where %s', (_, rows, cells) => {
		const { entries, explained } = explain(rows, cells);
		expect(explained.trouble).toBeNull();
		expect(explained.entries).toBe(entries);
	});

	it.each<[string, IDataObject[], string, string, string]>([
		[
			'is not there',
			[{ Name: 'Jan' }, { Mail: '' }],
			'={{ $json.LinkedIn }}',
			"no row has a column 'LinkedIn'",
			`The columns are 'Name', 'Mail'. ${MAP_IT}`,
		],
		[
			'is empty',
			[{ LinkedIn: '' }, { LinkedIn: null }],
			'={{ $json.LinkedIn }}',
			"no row has a value in the column 'LinkedIn'",
			`The only column is 'LinkedIn'. ${MAP_IT}`,
		],
		[
			'is spelled in another way',
			[{ linkedin: JAN }, { linkedin: '' }],
			'={{ $json.LinkedIn }}',
			"no row has a column 'LinkedIn'",
			`The only column is 'linkedin'. Did you mean 'linkedin'? ${MAP_IT}`,
		],
		[
			'is not known',
			[{ Name: 'Jan' }, { url: JAN }],
			'={{ $json.a + $json.b }}',
			'no row has a profile',
			`The columns are 'Name', 'url'. Did you mean 'url', which holds LinkedIn profiles? ${MAP_IT}`,
		],
		[
			'is not there, and whose rows only look like errors',
			[{ error: 'x', Name: 'Jan' }, {}],
			'={{ $json.LinkedIn }}',
			"no row has a column 'LinkedIn'",
			`The columns are 'error', 'Name'. ${MAP_IT}`,
		],
		[
			'is empty, and is one of those that errors have',
			[{ error: '' }, { error: '' }],
			'={{ $json.error }}',
			"no row has a value in the column 'error'",
			`The only column is 'error'. ${MAP_IT}`,
		],
	])('of several rows that %s is told once, and each row says what to do', (...row) => {
		const [, rows, profile, cause, advice] = row;
		const { entries, explained } = explain(rows, ['', ''], profile);
		expect(explained.trouble).toEqual({ cause, advice });
		const empty = { kind: 'invalid', code: 'emptyProfile', cause, advice: MAP_IT };
		expect(explained.entries).toEqual(entries.map((entry) => ({ ...entry, profile: empty })));
	});

	it('of a node before that failed is said in each row', () => {
		const { explained } = explain([{ error: 'x' }, { error: 'y' }], ['', '']);
		const advice =
			"The rows hold only 'error': the node before this one failed. Open it to see why.";
		expect(explained.trouble).toEqual({ cause: "no row has a column 'LinkedIn'", advice });
		expect(explained.entries).toMatchObject([{ profile: { advice } }, { profile: { advice } }]);
	});

	it.each<[IDataObject, string]>([
		[{ Name: 'Jan' }, "Fill it, or map another column to 'Profile'."],
		[
			{ error: 'x' },
			"The rows hold only 'error': the node before this one failed. Open it to see why.",
		],
	])('of one row that lacks the column is told of that row: %j', (row, advice) => {
		const { explained } = explain([row], ['']);
		expect(explained.trouble?.cause).toBe("no row has a column 'LinkedIn'");
		const cause = "this row has no profile, as it has no column 'LinkedIn'";
		const profile = { kind: 'invalid', code: 'emptyProfile', cause, advice };
		expect(explained.entries).toMatchObject([{ profile }]);
	});

	it.each<[number, string]>([
		[12, "'c10', 'c11'."],
		[13, "'c10', 'c11', and 1 more."],
	])('lists a dozen columns at most: of %i', (count, end) => {
		const row = Object.fromEntries(Array.from({ length: count }, (_, key) => [`c${key}`, '']));
		const { explained } = explain([row, row], ['', '']);
		expect(explained.trouble?.advice).toMatch(/^The columns are 'c0', 'c1', /);
		expect(explained.trouble?.advice.endsWith(`${end} ${MAP_IT}`)).toBe(true);
	});

	it.each<[string, IDataObject[], string[], string, string]>([
		[
			'several rows',
			[{ Name: 'Anna', url: JAN }, {}],
			['Anna', ''],
			'={{ $json.Name }}',
			"no row has a usable profile in the column 'Name'",
		],
		[
			'one row',
			[{ Name: 'Anna', url: JAN }],
			['Anna'],
			'={{ $json.Name }}',
			"this row has no usable profile in the column 'Name'",
		],
		[
			'one row, where the column is not known',
			[{ Name: 'Anna', url: JAN }],
			['Anna'],
			'={{ $json.a + $json.b }}',
			'this row has no usable profile',
		],
	])('of other things in %s is that another one is meant', (...row) => {
		const [, rows, cells, profile, cause] = row;
		const { entries, explained } = explain(rows, cells, profile);
		const advice = `Did you mean 'url', which holds LinkedIn profiles? ${MAP_IT}`;
		expect(explained.trouble).toEqual({ cause, advice });
		expect(explained.entries).toBe(entries);
	});

	it('is none of names that are not looked up, though another column holds profiles', () => {
		const context = contextOf([{ LinkedIn: JAN, url: JAN }], JAN);
		const entries = readEntries(context, 1, false);
		expect(explainEmptyColumn(context, entries)).toEqual({ entries, trouble: null });
	});
});
