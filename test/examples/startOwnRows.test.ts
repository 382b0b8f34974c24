import { profileUrn } from '../support/simulator';
import { Folder, start } from './startCommand';

const COMPANY = '4242';
const folder = new Folder();

describe('npm start with other rows', () => {
	it.each([
		['commas', ',', 'Profile "URN"'],
		['semicolons', ';', 'it’s {{ $json }} \\ here'],
		['tabs', '\t', "LinkedIn's, URL"],
	])('reads %s, quotes and a byte order mark', async (_, delimiter, column) => {
		const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
		const rows = [
			['Note', column, 'id'],
			['two\r\nlines; and, more', profileUrn(101), 'A-1'],
			['', `${profileUrn(102)}\n${profileUrn(103)}`, 'A-2'],
			['', 'Somebody "Quoted"', 'A-3'],
		];
		const text = rows.map((cells) => cells.map(quote).join(delimiter)).join('\r\n');
		const contacts = folder.write('rows.csv', `\uFEFF${text}\r\n`);
		const options = ['--contacts', contacts, '--column', column, '--company', COMPANY];
		const { code, stdout, stderr } = await start(options);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('3 rows of');
		expect(stdout).toContain(`company page ${COMPANY}`);
		expect(stdout).toContain('Success (3)');
		expect(stdout).toContain('Error (1)');
		expect(stdout).toMatch(/│ A-1 .*│ SENT/);
		expect(stdout).toMatch(/│ A-2 .*│ SENT/);
		expect(stdout).toMatch(/│ A-3 .*│ INVALID/);
		expect(stdout).toContain('Requests to ConnectSafely: 1\n');
		expect(stdout).toContain('3 people, nobody twice');
	});

	it('prints what is in a row without its control characters', async () => {
		const contacts = folder.write('odd.csv', 'Name,LinkedIn\n"\u001b[2JEve\tX",a\u001b[31m b\n');
		const { stdout } = await start(['--contacts', contacts]);
		expect(stdout).toContain(`1 row of ${contacts}: 1 with`);
		expect(stdout).toContain('Success (0)');
		expect(stdout).toContain('Really invited, as the simulator counted: nobody\n');
		expect(stdout).not.toContain('\u001b');
	});

	it('knows everybody whose public address stands in the rows', async () => {
		const rows = [
			['Ada', 'https://www.linkedin.com/in/Ada-Own/'],
			['Ben', 'linkedin.com/in/ben-own; de.linkedin.com/in/cem-own?trk=crm'],
			['Ada again', 'https://linkedin.com/in/ada-own'],
			['Eve', profileUrn(7)],
		];
		const text = rows.map(([name, cell]) => `${name},"${cell}"`).join('\n');
		const contacts = folder.write('public.csv', `Name,LinkedIn\n${text}\n`);
		const { code, stdout, stderr } = await start(['--contacts', contacts]);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('Success (5)');
		expect(stdout).toContain('Error (0)');
		expect(stdout).toMatch(/│ Ada again .*│ SENT, duplicate/);
		expect(stdout).toContain('3 profiles looked up.');
		expect(stdout).toContain('Requests to ConnectSafely: 4\n');
		expect(stdout).toContain('4 people, nobody twice');
	});

	it('finds the column and the page as they are meant', async () => {
		const contacts = folder.write('meant.csv', `Name,LinkedIn\nEve,${profileUrn(7)}\n`);
		const page = `https://www.linkedin.com/company/${COMPANY}/admin/`;
		const options = ['--contacts', contacts, '--column', ' linkedin', '--company', page];
		const { stdout } = await start(options);
		expect(stdout).toContain('column "LinkedIn"');
		expect(stdout).toContain(`company page ${COMPANY}\n`);
		expect(stdout).toContain('Success (1)');
		expect(stdout).toContain('1 person, nobody twice');
	});

	it.each(['acme', 'https://www.linkedin.com/company/Acme/admin/'])(
		'finds the page %s by its name',
		async (page) => {
			const contacts = folder.write('named.csv', `Name,LinkedIn\nEve,${profileUrn(7)}\n`);
			const options = ['--contacts', contacts, '--company', page];
			const { code, stdout, stderr } = await start(options);
			expect([code, stderr]).toEqual([0, '']);
			expect(stdout).toContain(`company page ${page}\n`);
			expect(stdout).toContain('Success (1)');
			expect(stdout).toContain('Requests to ConnectSafely: 2\n');
			expect(stdout).toContain('1 person, nobody twice');
		},
	);
});
