import type { IDataObject } from 'n8n-workflow';

import { publicNamesIn, readContacts } from '../../../examples/start/contacts';
import { populate } from '../../../examples/start/simulatedPeople';
import { people } from '../../support/people';
import { describeWith } from '../describeWith';
import type { Execution } from '../n8n/execution';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { dropTable, tableRows } from './dataTable';
import { chosen, exampleFile, examplePath } from './importedExample';
import { withLive, type Live } from './live';
import { csv, submit, workbook, type Upload } from './spreadsheet';

const TABLE = 'LinkedIn follow invitations';
const FORM_USER = { user: 'marketing', password: 'a long password' };
/** What `npm start` makes of the same rows and the same people: results, and people really invited. */
const DEMO = { success: 90, error: 30, people: 84, addressesInvited: 6 };
const { contacts, column } = readContacts(examplePath('contacts.csv'), 'LinkedIn');
const HEADER = Object.keys(contacts[0] ?? {});
const asWorkbook = (): Upload =>
	workbook('contacts.xlsx', [HEADER, ...contacts.map((row) => HEADER.map((name) => row[name]))]);
const asCsv = (): Upload => ({
	name: 'contacts.csv',
	type: 'text/csv',
	content: exampleFile('contacts.csv'),
});

describeWith(['postgres'], 'examples/spreadsheet-upload.json, imported and published', () => {
	const stage = withN8n();
	const publish = withLive();
	let live: Live;
	let form: string;

	beforeEach(async () => {
		const { rest, credential, n8n } = stage();
		await dropTable(rest, TABLE);
		const workflow = chosen('spreadsheet-upload.json', {
			connectSafelyApi: credential,
			httpBasicAuth: await rest.createCredential('For the form', 'httpBasicAuth', FORM_USER),
		});
		live = await publish(rest, workflow);
		form = `${n8n.url}/form/follow-invitations-upload`;
	});

	async function upload(file: Upload): Promise<Execution> {
		expect(await submit(form, file, FORM_USER)).toBe(200);
		const execution = await live.execution();
		expect(execution.error).toBeUndefined();
		return execution;
	}

	/** What is written in the table, by the number of the row. */
	async function results(): Promise<IDataObject[]> {
		const rows = await tableRows(stage().rest, TABLE);
		return rows.sort((a, b) => Number(a.Row) - Number(b.Row));
	}

	it.each([
		['a CSV file', asCsv],
		['an Excel workbook', asWorkbook],
	])('invites the people of %s and writes each row back once, by its number', async (_, file) => {
		const { simulator } = stage();
		populate(simulator, publicNamesIn({ contacts, column }));
		await upload(file());

		const written = await results();
		expect(written.map(({ Row }) => Row)).toEqual(contacts.map((_contact, index) => index + 2));
		for (const { Row, Profile, File } of written) {
			expect([Row, Profile]).toEqual([Row, contacts[Number(Row) - 2]?.LinkedIn]);
			expect(File).toBe(file().name);
		}
		const sent = written.filter(({ Status }) => Status === 'SENT');
		expect([sent.length, written.length - sent.length]).toEqual([DEMO.success, DEMO.error]);
		const found = sent.filter(({ Profile }) => /\/in\/[a-z]+-[a-z]+-\d/.test(String(Profile)));
		expect(found).toHaveLength(DEMO.addressesInvited);
		expect(simulator.invited(COMPANY)).toHaveLength(DEMO.people);
		expect(simulator.invitationsSent).toBe(DEMO.people);
		for (const row of written) {
			const { Profile, Status, Invited, Problem } = row;
			const times = simulator.timesInvited(COMPANY, String(Profile));
			if (/ACoAA[\w-]{34}(?![\w-])/.test(String(Profile)))
				expect([row, times]).toEqual([row, Status === 'SENT' ? 1 : 0]);
			expect([row, Invited]).toEqual([row, ['SENT', 'ALREADY_INVITED'].includes(String(Status))]);
			expect([row, Problem === '']).toEqual([row, /SENT|ALREADY_/.test(String(Status))]);
		}
	});

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

	const file = (name: string, content: string | Buffer): Upload => ({
		name,
		type: 'text/csv',
		content: Buffer.from(content),
	});
	const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
	const READ = /^This file cannot be read as a spreadsheet \(.+\)\. Open it in Excel/;
	const COLUMN = /^This file has no column LinkedIn\./;
	const NOBODY = /^There is nobody in this file\./;

	it.each<[string, Upload, RegExp]>([
		['a row that is too short', file('a.csv', `Name;LinkedIn\nAda;${one}\nBo\n`), READ],
		['a quote left open', file('a.csv', `Name;LinkedIn\n"Ada;${one}\n`), READ],
		['a picture called .xlsx', file('a.xlsx', PNG), READ],
		['a broken workbook', file('a.xlsx', asWorkbook().content.subarray(0, 2000)), READ],
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
		const { status } = await upload(sent);
		expect(status).toBe('success');
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

	it.each([
		['a CSV file', csv],
		['an Excel workbook', workbook],
	])('counts the blank rows of %s as the spreadsheet does', async (_, made) => {
		const [ada = '', bo = ''] = people(2);
		const file = made('gaps.file.csv', [
			['Name', 'LinkedIn'],
			['Ada', ada],
			[],
			['Bo', bo],
			['Nobody'],
			[],
		]);
		await upload(made === workbook ? { ...file, name: 'gaps.xlsx' } : file);
		expect(await results()).toMatchObject([
			{ Row: 2, Profile: ada, Status: 'SENT', Invited: true },
			{ Row: 4, Profile: bo, Status: 'SENT', Invited: true },
			{ Row: 5, Profile: '', Status: 'INVALID', Invited: false },
		]);
		expect(stage().simulator.invited(COMPANY)).toEqual([ada, bo]);
	});

	it('invites of a corrected file only those who were not invited before', async () => {
		const [ada = '', bo = ''] = people(2);
		const header = ['Name', 'LinkedIn'];
		await upload(csv('list.csv', [header, ['Ada', ada], ['Bo', 'Bo Lindqvist']]));
		const second = await upload(csv('list.csv', [header, ['Ada', ada], ['Bo', bo]]));
		expect(second.items('Left out')).toMatchObject([{ Row: 2, reason: 'alreadyInvited' }]);
		expect(stage().simulator.invited(COMPANY)).toEqual([ada, bo]);
		expect(stage().simulator.invitationsSent).toBe(2);
		expect(await results()).toMatchObject([
			{ Row: 2, Profile: ada, Invited: true },
			{ Row: 3, Profile: 'Bo Lindqvist', Invited: false },
			{ Row: 3, Profile: bo, Invited: true },
		]);
	});

	it('takes no file from somebody without the password', async () => {
		const file = csv('list.csv', [['LinkedIn'], ...people(1).map((one) => [one])]);
		expect(await submit(form, file)).toBe(401);
		expect(await submit(form, file, { ...FORM_USER, password: 'guessed' })).toBe(401);
		await upload(csv('other.csv', [['LinkedIn'], ['']]));
		expect(stage().simulator.requests).toEqual([]);
	});
});
