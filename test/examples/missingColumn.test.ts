import { readContacts, type Contacts } from '../../examples/start/contacts';
import { isLinear } from '../support/growth';
import { Folder } from './startCommand';

const JAN = 'https://www.linkedin.com/in/jan-tester';
const STRANGER = 'https://www.linkedin.com/in/stranger-x';
const folder = new Folder();

function read(content: string, column = 'LinkedIn'): Contacts {
	return readContacts(folder.write('contacts.csv', content), column);
}

describe('a header below other lines', () => {
	it.each([
		[
			'a title, an empty line and a date',
			`Contacts of May;;\n;;\nExported;2024-01-01;\nName;LinkedIn;Firma\nJan;${JAN};Acme\n`,
		],
		['as many cells', `My export,2024-05-01\nName,LinkedIn\nJan,${JAN}\n`],
		['a mail address', `Report by,eva@probe.example\nName,LinkedIn\nJan,${JAN}\nEva,\n`],
	])('is found by its name and by those below it: %s', (_, content) => {
		const { contacts, column } = read(content);
		expect(column).toBe('LinkedIn');
		expect(contacts[0]).toMatchObject({ Name: 'Jan', LinkedIn: JAN });
	});

	it.each([
		['where the lines above may be the header', `My export,Secret\nName,LinkedIn\nJan,${JAN}\n`, 2],
		['where nobody stands below it', 'Exported;2024-01-01;\nName;LinkedIn;Firma\nJan;x;Acme\n', 2],
		['where it has a gap', `Exported,2024-01-01,\nName,,LinkedIn\nJan,,${JAN}\n`, 2],
		['where two names are the same', `Exported,1,\nName,Name,LinkedIn\nJan,,${JAN}\n`, 2],
	])('is asked about %s', (_, content, line) => {
		expect(() => read(content)).toThrow(
			`Line ${line} holds a cell "LinkedIn": is that the header? Then delete the lines above it.`,
		);
	});

	it.each([
		['a row', `Name,Source,URL\nJan,LinkedIn,${JAN}\nEva,Fair,${STRANGER}\n`],
		['a line below people', `Eva,1,<${STRANGER}> x\nName,Team,LinkedIn\nJan,A,${JAN}\n`],
		['a row with numbers', `,Name,Source\n0,Jan,LinkedIn\n1,Eva,${JAN}\n`],
	])('is not %s', (_, content) => {
		expect(() => read(content)).toThrow(/ Its columns are: (?!.*is that the header)/);
	});

	it('has no names where it has no names', () => {
		expect(() => read('Exported;2024-01-01;\na;b;c\n')).toThrow(/are: Exported, 2024-01-01\. Name/);
	});
});

describe('another separator', () => {
	it.each([
		['bars', `LinkedIn|Name\n${JAN}|Jan\n`, 'Line 1 is "LinkedIn|Name": is a "|" what', 'sep=|'],
		['bars below a title', `May|A, B\nx\nName|LinkedIn\n`, 'Line 3 is "Name|LinkedIn"', 'sep=|'],
		['semicolons below a comma', `Hello, you\nName;LinkedIn\nJan;x\n`, 'is a semicolon', 'sep=;'],
	])('is named: %s', (_, content, what, line) => {
		expect(() => read(content)).toThrow(what);
		expect(() => read(content)).toThrow(`or put a first line ${line} above all others.`);
	});

	it('is read once a first line names it', () => {
		expect(read(`sep=|\nLinkedIn|Name\n${JAN}|Jan\n`).contacts).toHaveLength(1);
	});
});

describe('another name of the column', () => {
	it.each([
		[
			'linkedin_profile',
			'Name,LinkedIn Profile',
			' Did you mean "LinkedIn Profile"? Name one with',
		],
		['LinkedIn', 'Name,Linked-In,linked_in', ' Did you mean "Linked-In" or "linked_in"? Name'],
		['LinkedIn', 'Owner LinkedIn,url', ' Did you mean "url", which holds LinkedIn profiles? Name'],
		['LinkedIn', 'Name,Owner LinkedIn', ' Its columns are: Name, Owner LinkedIn. Name one with'],
	])('for %s in %s is suggested', (asked, header, expected) => {
		expect(() =>
			read(`${header}\n${STRANGER},${JAN},${JAN}\n`.replace(/,[^,]*$/, '\n'), asked),
		).toThrow(expected);
	});
});

test.each(['1', '-', '1 ', 'x|', ',LinkedIn', '"'])('is said in linear time: %j', (text) => {
	expect(
		isLinear((size) => {
			const content = `${text.repeat(size / text.length)}x\n`;
			return () => expect(() => read(content)).toThrow(/./);
		}, 200_000),
	).toBe(true);
});
