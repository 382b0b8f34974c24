import type { IDataObject } from 'n8n-workflow';

import { columnsIn } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/columnNames';
import {
	haveSomebody,
	suggestColumns,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/suggestedColumns';
import { profileUrn } from '../../../../../support/simulator';

const JAN = 'https://www.linkedin.com/in/jan-tester';

const suggest = (rows: IDataObject[]): string | null => suggestColumns(rows, columnsIn(rows, []));

describe('the question whether other columns are meant', () => {
	it.each<[IDataObject, string]>([
		[{ Name: 'Jan', url: JAN }, "'url', which holds"],
		[{ Links: JAN }, "'Links', which holds"],
		[{ LinkedIn: profileUrn(1001) }, "'LinkedIn', which holds"],
		[{ url: JAN, LinkedIn: JAN }, "'LinkedIn', which holds"],
		[{ LinkedIn: JAN, 'Profile URL': JAN, url: JAN }, "'LinkedIn' or 'Profile URL', which hold"],
		[
			{ linkedin: JAN, linkedin_url: JAN, profile: JAN, 'Profile URL': JAN },
			"'linkedin' or 'linkedin_url' or 'profile', which hold",
		],
		[
			{ url: JAN, 'Please share your LinkedIn profile': JAN },
			"'Please share your LinkedIn profile', which holds",
		],
		[{ body: { LinkedIn: JAN } }, "'body.LinkedIn', which holds"],
	])('of %j names those that hold people', (row, named) => {
		expect(suggest([{}, row])).toBe(`Did you mean ${named} LinkedIn profiles?`);
	});

	it('names them in other words too', () => {
		const question = suggestColumns([{ url: JAN }], [['url']], ([key]) => `the key ${key}`);
		expect(question).toBe('Did you mean the key url, which holds LinkedIn profiles?');
	});

	it.each<[string, IDataObject]>([
		['no column at all', {}],
		['a name', { LinkedIn: 'Jan Tester' }],
		['an owner', { 'Owner LinkedIn': JAN }],
		['a user', { user_linkedin: JAN }],
		['a user’s record', { user: { linkedin: JAN } }],
		['a note', { Notes: JAN }],
		['a value of its own', { value: { linkedin: JAN } }],
		['a column of no name', { '': JAN }],
	])('is not asked of %s', (_, row) => {
		expect(suggest([row])).toBeNull();
	});

	it.each([
		[19, "Did you mean 'url', which holds LinkedIn profiles?"],
		[20, null],
	])('looks at the first rows: behind %i others', (count, question) => {
		const rows = [...Array.from({ length: count }, () => ({ url: '' })), { url: JAN }];
		expect(suggest(rows)).toBe(question);
	});
});

describe('values', () => {
	it.each<[string, unknown[]]>([
		['an address', ['-', JAN]],
		['an id', [profileUrn(1001)]],
		['an object', [{ linkedin: JAN }]],
		['the twentieth', [...Array<string>(19).fill('-'), JAN]],
		['a text of 2000 characters', [JAN.padEnd(2_000)]],
	])('have somebody: %s', (_, values) => {
		expect(haveSomebody(values)).toBe(true);
	});

	it.each<[string, unknown[]]>([
		['none', []],
		['a name', ['Jan Tester', null, 7]],
		['the one behind the first twenty', [...Array<string>(20).fill('-'), JAN]],
		['a text of 2001 characters', [JAN.padEnd(2_001)]],
	])('have nobody: %s', (_, values) => {
		expect(haveSomebody(values)).toBe(false);
	});
});
