import type { IDataObject } from 'n8n-workflow';

import { dataTables, deduplication, type WorkflowRun } from '../support/engine';
import { people } from '../support/people';
import { COMPANY, engineFor } from '../support/scenario';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';
import { itemsAt, nodeOf, readExample, withOptions, withPage } from './exampleWorkflow';

const TABLE = 'LinkedIn follow invitations';
const [ada = '', bo = '', cy = ''] = people(3);

describe('examples/spreadsheet-upload.json', () => {
	const simulator = withSimulator();
	const imported = withPage(readExample('spreadsheet-upload.json'));
	beforeEach(() => {
		dataTables.clear();
		deduplication.clear();
	});

	/** The workflow as a form starts it, with the rows of this file. */
	async function upload(
		content: string | Buffer,
		filename = 'list.csv',
		workflow = imported,
	): Promise<WorkflowRun> {
		const data = Buffer.from(content).toString('base64');
		const file = { json: { Spreadsheet: { filename } } };
		const binary = { Spreadsheet: { data, mimeType: 'text/csv', fileName: filename } };
		const pinData = { Upload: [{ ...file, binary }] };
		const run = await engineFor({ simulator: simulator() }).run({
			workflow: { ...workflow, pinData },
		});
		expect(run.error).toBeUndefined();
		return run;
	}

	const written = (): IDataObject[] =>
		dataTables.rows(TABLE).sort((a, b) => Number(a.Row) - Number(b.Row));

	const lines = (separator: string): string =>
		[
			['Name', 'LinkedIn', 'Note'],
			['Zoë "Zo" Möller', ada, 'plain'],
			[`"Bo, or; ""B""\r\nin two lines"`, bo, ''],
			['', '', ''],
			['Cy', cy, 'x'],
		]
			.map((cells) => cells.join(separator))
			.join('\r\n');
	const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

	it.each<[string, string | Buffer, string?]>([
		['commas', lines(',')],
		['semicolons', lines(';')],
		['tabs', lines('\t')],
		['semicolons and a byte order mark', `\uFEFF${lines(';')}`],
		['semicolons that a first line names', `sep=;\r\n${lines(';')}`],
		['commas, with both', `\uFEFFsep=,\r\n${lines(',')}`],
		['a separator of its own', `sep=|\r\n${lines('|')}`],
		['semicolons in Windows-1252', Buffer.from(lines(';'), 'latin1')],
		['tabs in UTF-16, as Excel writes "Unicode text"', utf16(`\uFEFF${lines('\t')}`), 'list.txt'],
		['semicolons in UTF-16 with a first line', utf16(`\uFEFFsep=;\r\n${lines(';')}`), 'LIST.CSV'],
		['tabs in a file .tsv', lines('\t'), 'list.tsv'],
		['line ends of old Macs', lines(';').replaceAll('\r\n', '\r')],
		['commas in the header’s quotes', lines(';').replace('Name', '"Name, first, last, middle"')],
	])('reads a CSV file with %s', async (_, content, filename = 'list.csv') => {
		const run = await upload(content, filename);
		expect(simulator().invited(COMPANY)).toEqual([ada, bo, cy]);
		expect(written()).toMatchObject([
			{ Row: 2, Profile: ada, Invited: true, Status: 'SENT', Problem: '' },
			{ Row: 3, Profile: bo, Invited: true, Status: 'SENT', Problem: '' },
			{ Row: 5, Profile: cy, Invited: true, Status: 'SENT', Problem: '' },
		]);
		const [first = {}] = itemsAt(run, 'Send follow invitations');
		expect(Object.values(first)).toContain('Zoë "Zo" Möller');
	});

	it('reads a file with one column, whose name is in other letters', async () => {
		await upload(`linkedin\n${ada}\n`);
		expect(written()).toMatchObject([{ Row: 2, Profile: ada, Invited: true }]);
	});

	const NOT_READ = /^This file cannot be read as a spreadsheet \(.+\)\. Open it in .* \.xlsx/;
	const NOBODY = /^There is nobody in this file\. Its first row /;
	const NO_COLUMN = /^This file has no column LinkedIn\. Write LinkedIn into the first row/;

	it.each<[string, string | Buffer, RegExp, string?]>([
		['with a row too short', `Name,LinkedIn\nAda,${ada}\nBo\n`, NOT_READ],
		['with a quote left open', `Name;LinkedIn\n"Ada;${ada}\n`, NOT_READ],
		['that is no workbook', 'not a workbook', NOT_READ, 'list.xlsx'],
		['without a name ending', `LinkedIn\n${ada}`, NOT_READ, 'list'],
		['that is empty', '', NOBODY],
		['with nothing but a byte order mark', '\uFEFF', NOBODY],
		['with a header alone', 'Name,LinkedIn\r\n', NOBODY],
		['with blank rows alone', 'Name,LinkedIn\r\n,\r\n,\r\n', NOBODY],
		['without the column', `Name,Address\nAda,${ada}\nBo,${bo}\n`, NO_COLUMN],
		['without a header', `Ada,${ada}\nBo,${bo}\n`, NO_COLUMN],
		['that is a picture', Buffer.from('89504e470d0a1a0a00000d494844522c2c', 'hex'), NO_COLUMN],
	])('says what to do about a file %s', async (_, content, problem, filename = 'list.csv') => {
		await upload(content, filename);
		expect(written()).toEqual([
			{
				id: expect.any(Number),
				File: filename,
				Row: 1,
				Profile: '',
				Invited: false,
				Status: 'INVALID',
				Problem: expect.stringMatching(problem),
			},
		]);
		expect(simulator().requests).toEqual([]);
	});

	it('has no problem where LinkedIn says that there is nothing to do, and one where nobody knows', async () => {
		simulator().refuse(ada, 'Already invited to follow this page');
		simulator().refuse(bo, 'Member already follows this page');
		simulator().script(null, answers.serverErrorAfter());
		const inPairs = withOptions(imported, { batchSize: 2 });
		await upload(['LinkedIn', ada, bo, cy].join('\n'), 'list.csv', inPairs);
		expect(written()).toMatchObject([
			{ Row: 2, Invited: true, Status: 'ALREADY_INVITED', Problem: '' },
			{ Row: 3, Invited: false, Status: 'ALREADY_FOLLOWING', Problem: '' },
			{ Row: 4, Invited: false, Status: 'UNKNOWN', Problem: expect.stringMatching(/LinkedIn/) },
		]);
	});

	it('says in the form where the results will be', () => {
		const { parameters } = nodeOf(imported, ({ name }) => name === 'Upload');
		const answer = JSON.stringify(parameters.options);
		for (const words of ['Overview', 'Data tables', TABLE]) expect(answer).toContain(words);
	});
});
