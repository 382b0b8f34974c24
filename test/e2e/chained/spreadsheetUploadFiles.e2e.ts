import { people } from '../../support/people';
import { describeWith } from '../describeWith';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { csv, workbook, type Upload } from './spreadsheet';
import { withUploadForm } from './uploadForm';

const [one = '', two = ''] = people(2);
const table = [
	['Name', 'LinkedIn'],
	['Zoë', one],
	['"Bo; or, ""B""\r\nin two lines"', two],
];
const encoded = (name: string, separator: string, encoding: BufferEncoding): Upload => {
	const file = csv(name, table, separator);
	const text = file.content.toString('utf8').slice(encoding === 'latin1' ? 1 : 0);
	return { ...file, content: Buffer.from(text, encoding) };
};

const file = (name: string, content: string | Buffer): Upload => ({
	name,
	type: 'text/csv',
	content: Buffer.from(content),
});
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const READ = /^This file cannot be read as a spreadsheet \(.+\)\. Open it in Excel/;
const COLUMN = /^This file has no column LinkedIn\./;
const NOBODY = /^There is nobody in this file\./;

describeWith(['sqlite'], 'examples/spreadsheet-upload.json with files as they come', () => {
	const stage = withN8n();
	const { upload, results } = withUploadForm(stage);

	it.each<[string, Upload]>([
		['commas', csv('list.csv', table, ',')],
		['semicolons', csv('list.csv', table, ';')],
		['tabs', csv('list.tsv', table, '\t')],
		['semicolons that a first line names', csv('list.csv', [['sep=;'], ...table], ';')],
		['semicolons in Windows-1252', encoded('list.csv', ';', 'latin1')],
		['tabs in UTF-16', encoded('list.txt', '\t', 'utf16le')],
	])('reads %s, with a quoted line break', async (_, file) => {
		const execution = await upload(file);
		expect(await results()).toMatchObject([
			{ Row: 2, Profile: one, Status: 'SENT', Invited: true, Problem: '' },
			{ Row: 3, Profile: two, Status: 'SENT', Invited: true, Problem: '' },
		]);
		expect(execution.items('Send follow invitations')).toMatchObject([
			{ Name: 'Zoë' },
			{ Name: 'Bo; or, "B"\r\nin two lines' },
		]);
		expect(stage().simulator.invited(COMPANY)).toEqual([one, two]);
	});

	it.each<[string, Upload, RegExp]>([
		['a row that is too short', file('a.csv', `Name;LinkedIn\nAda;${one}\nBo\n`), READ],
		['a quote left open', file('a.csv', `Name;LinkedIn\n"Ada;${one}\n`), READ],
		['a picture called .xlsx', file('a.xlsx', PNG), READ],
		[
			'a broken workbook',
			file('a.xlsx', workbook('a.xlsx', table).content.subarray(0, 2000)),
			READ,
		],
		['a picture called .csv', file('a.csv', PNG), COLUMN],
		['a text called .xlsx', file('a.xlsx', 'Dear all,\nhere is no list.'), COLUMN],
		[
			'no column LinkedIn',
			workbook('a.xlsx', [
				['Name', 'Url'],
				['Ada', one],
			]),
			COLUMN,
		],
		['nothing in a CSV file', file('a.csv', ' \n'), NOBODY],
		['a header alone', workbook('a.xlsx', [['Name', 'LinkedIn']]), NOBODY],
		['an empty workbook', workbook('a.xlsx', []), NOBODY],
	])('writes into the table what to do about %s', async (_, sent, problem) => {
		await upload(sent);
		expect(await results()).toEqual([
			{
				File: sent.name,
				Row: 1,
				Profile: '',
				Invited: false,
				Status: 'INVALID',
				Problem: expect.stringMatching(problem),
			},
		]);
		expect(stage().simulator.requests).toEqual([]);
	});
});
