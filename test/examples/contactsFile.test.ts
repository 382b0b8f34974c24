/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rows are in a file */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContacts, type Contacts } from '../../examples/start/contacts';
import { profileId, profileUrn } from '../support/simulator';

const folder = mkdtempSync(join(tmpdir(), 'contacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Buffer, column = 'LinkedIn'): Contacts {
	const file = join(folder, 'contacts.csv');
	writeFileSync(file, content);
	return readContacts(file, column);
}

describe('readContacts', () => {
	it.each([
		['sep= of Excel', 'sep=;\r\nName;LinkedIn\r\nA,B;x\r\n', 'A,B', 'x'],
		['sep= behind a byte order mark', '\uFEFF"sep=|"\nName|LinkedIn\nA;B|x\n', 'A;B', 'x'],
		['quotes inside a cell', 'Name,LinkedIn\nAnna "Anni" Müller,x\n', 'Anna "Anni" Müller', 'x'],
		['quotes at its beginning', 'Name,LinkedIn\n"Anni" Müller,x\n', '"Anni" Müller', 'x'],
		['a quote in the header', 'Name;LinkedIn;5" a\nA;x;"b"\n', 'A', 'x'],
		['empty cells too many', 'Name,LinkedIn\nA,x,, \n', 'A', 'x'],
		['cells too few', 'Name,LinkedIn\nA\n', 'A', ''],
		['a line break in a cell', 'Name,LinkedIn\n"A\nB",x\n', 'A\nB', 'x'],
	])('reads %s', (_, content, name, profile) => {
		expect(read(content).contacts).toMatchObject([{ Name: name, LinkedIn: profile }]);
	});

	it.each([
		['LinkedIn,linkedin', 'linkedin', 'linkedin'],
		['Name, LinkedIn URL ', 'linkedin url', 'LinkedIn URL'],
		['Name,LINKEDIN', ' LinkedIn ', 'LINKEDIN'],
	])('of %j takes for %j the column %j', (header, asked, column) => {
		expect(read(`${header}\na,b\n`, asked).column).toBe(column);
	});

	it.each([
		['an empty file', '', /is empty/],
		['a byte order mark only', '\uFEFF\n', /is empty/],
		['sep= only', 'sep=,\n', /is empty/],
		['a header only', 'Name,LinkedIn\n', /no rows/],
		[
			'a quote that stays open',
			'sep=,\nName,LinkedIn\n"A\nB",c\nA,"b\nC,d\n',
			/ no proper CSV: a quote opens below line 4 and is never closed\. Close it there, or remove it\.$/,
		],
		[
			'a quote that opens the file',
			'"Name,LinkedIn\nA,b\n',
			/opens in the first line and is never/,
		],
		[
			'an open quote that swallows a row',
			'Name,LinkedIn\n"A,b\n"C",d\n',
			/no proper CSV.* below line 1/,
		],
		[
			'the column twice',
			'LinkedIn,LinkedIn\na,b\n',
			/more than one column "LinkedIn"\. Rename the others, or remove them\.$/,
		],
		['the column in two spellings', 'linkedin,LINKEDIN\na,b\n', /no column "LinkedIn"/],
		['UTF-16', Buffer.from('\uFEFFName,LinkedIn\na,b\n', 'utf16le'), /not in UTF-8/],
		[
			'cells too many',
			'sep=,\nName,Note,LinkedIn\n\n"A\nB",b,c\nA,b,c,d,\n',
			/^Line 6 has 4 cells, the header has 3\. Put a cell that holds a comma between double quotes\.$/,
		],
		['cells too many by semicolons', 'Name;LinkedIn\nA;b;c\n', /holds a semicolon between/],
		['cells too many by bars', 'sep=|\nName|LinkedIn\nA|b|c\n', /holds a "\|" between/],
		['a title only', 'Our contacts;;\nof May;;\n', /Is the first line the header\?$/],
		['a title and a header only', 'Our contacts;;\nName;LinkedIn\n', /no rows/],
		['another column', 'Name,Profile\nA,b\n', /are: Name, Profile\. Name one with --column\.$/],
	])('refuses %s', (_, content, message) => {
		expect(() => read(content)).toThrow(message);
	});

	it.each([
		profileUrn(1),
		encodeURIComponent(profileUrn(1)),
		profileId(1),
		profileId(1, 'salesNavigator'),
		'https://www.linkedin.com/in/jane-doe',
		'linkedin.com/in/jane-doe/',
	])('refuses the header %s', (cell) => {
		expect(() => read(`Eve,${cell}\nIvo,b\n`)).toThrow(/^The first line holds a LinkedIn profile/);
	});

	it.each(['LinkedIn URN (urn:li:fsd_profile:…)', 'linkedin.com', 'linkedin.com/in URL'])(
		'takes %s for a name of a column',
		(column) => expect(read(`Name,${column}\nA,b\n`, column).column).toBe(column),
	);
});
