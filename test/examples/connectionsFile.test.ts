import { readContacts, type Contacts } from '../../examples/start/contacts';
import { Folder, start } from './startCommand';

const folder = new Folder();

const NOTES = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`;
const TABLE = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jan,Tester,https://www.linkedin.com/in/jan-tester,,Acme,Head of Tests,03 May 2024
Eva,Probe,https://www.linkedin.com/in/eva-probe,eva@probe.example,"Probe, Inc.","Founder ""and"" CEO",01 Feb 2023
,,,,,,11 Jan 2022
`;

function read(content: string, column = 'URL'): Contacts {
	return readContacts(folder.write('contacts.csv', content), column);
}

describe("LinkedIn's own Connections.csv", () => {
	it('is read by npm start as LinkedIn gives it out', async () => {
		const contacts = folder.write('Connections.csv', `${NOTES}${TABLE}`);
		const { code, stdout, stderr } = await start(['--contacts', contacts, '--column', 'URL']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('3 rows of');
		expect(stdout).toContain('2 with something in the column "URL", 1 empty');
		expect(stdout).toContain('Success (2)');
		expect(stdout).toMatch(/│ Jan Tester .*│ SENT/);
		expect(stdout).toMatch(/│ Eva Probe .*│ SENT/);
		expect(stdout).toContain('2 people, nobody twice');
	});

	it.each([
		['with notes', `${NOTES}${TABLE}`],
		['with notes and a byte order mark', `\uFEFF${NOTES}${TABLE}`],
		['with Windows line ends', `${NOTES}${TABLE}`.replaceAll('\n', '\r\n')],
		['older, without notes', TABLE],
		[
			'in German',
			`Anmerkungen:\n"Beim Exportieren, so ""die Hilfe"", fehlen Adressen."\n\n${TABLE}`,
		],
		['with notes of several lines', `Notes:\n"One,\ntwo,\nthree"\n\n\n${TABLE}`],
		['saved by Excel', `Notes:,,,,,,\n"When, exporting",,,,,,\n,,,,,,\n${TABLE}`],
	])('is read %s', (_, content) => {
		const { contacts, column } = read(content);
		expect(column).toBe('URL');
		expect(contacts.map((contact) => contact['First Name'])).toEqual(['Jan', 'Eva', '']);
		expect(contacts[1]).toMatchObject({ Company: 'Probe, Inc.', Position: 'Founder "and" CEO' });
	});

	it('saved by Excel with semicolons is read', () => {
		const content = 'Notes:\n"When, exporting; you"\n\nName;URL\nJan;linkedin.com/in/jan-tester\n';
		expect(read(content).contacts).toEqual([{ Name: 'Jan', URL: 'linkedin.com/in/jan-tester' }]);
	});

	it('names its columns where another one is asked for', () => {
		expect(() => read(`${NOTES}${TABLE}`, 'LinkedIn')).toThrow(
			/no column "LinkedIn"\. Its columns are: First Name, Last Name, URL, .*, Connected On\. Did you mean "URL", which holds LinkedIn profiles\? Name one with --column\.$/,
		);
	});

	it('tells in which line a row has too many cells', () => {
		expect(() => read(`${NOTES}${TABLE}a,b,c,d,e,f,g,h\n`)).toThrow(
			/^Line 8 has 8 cells, the header has 7\. Put a cell/,
		);
	});

	it('without its header is refused', () => {
		const rows = TABLE.slice(TABLE.indexOf('\n') + 1);
		expect(() => read(`${NOTES}${rows}`)).toThrow(/^Line 4 holds a LinkedIn profile: add a header/);
		expect(() => read(rows)).toThrow(/^The first line holds a LinkedIn profile: add a header/);
	});
});

describe('lines above the header', () => {
	it.each([
		['a title', 'Contacts of May\nName,Team,URL\nJan,A,x\n'],
		[
			'some filters of a report',
			'Report:,All\nFrom:,May\n\nName,Team,Lead,Mail,URL\nJan,A,b,c,x\n',
		],
		['nineteen lines', `${'note\n'.repeat(19)}Name,Team,URL\nJan,A,x\n`],
	])('may be %s', (_, content) => {
		expect(read(content).contacts).toMatchObject([{ Name: 'Jan', URL: 'x' }]);
	});

	it('are not rows that hold the name of the column as a value', () => {
		const content = 'Name,Source,Profile\nJan,URL,\nEva,Fair,x\n';
		expect(() => read(content)).toThrow(/Its columns are: Name, Source, Profile\./);
		expect(read(content, 'Profile').contacts).toHaveLength(2);
	});

	it.each([
		[
			'where the header has a column without a name',
			',Name,Source\n0,Jan,URL\n1,Eva,x\n',
			/no column/,
		],
		['where the header has one name', 'URL\nJan,URL\nEva,x\n', /^Line 2 has 2 cells/],
	])('are not rows %s', (_, content, message) => {
		expect(() => read(content)).toThrow(message);
	});

	it('are not many', () => {
		expect(() => read(`${'note\n'.repeat(40)}Name,URL\nJan,x\n`)).toThrow(/no column "URL"/);
	});
});
