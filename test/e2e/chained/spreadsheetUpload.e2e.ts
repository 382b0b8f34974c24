import { publicNamesIn, readContacts } from '../../../examples/start/contacts';
import { populate } from '../../../examples/start/simulatedPeople';
import { people } from '../../support/people';
import { describeWith } from '../describeWith';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { exampleFile, examplePath } from './importedExample';
import { csv, workbook, type Upload } from './spreadsheet';
import { FORM_USER, withUploadForm } from './uploadForm';

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

describeWith(['sqlite'], 'examples/spreadsheet-upload.json, imported and published', () => {
	const stage = withN8n();
	const { submit, upload, results } = withUploadForm(stage);

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
		expect(await submit(file)).toBe(401);
		expect(await submit(file, { ...FORM_USER, password: 'guessed' })).toBe(401);
		await upload(csv('other.csv', [['LinkedIn'], ['']]));
		expect(stage().simulator.requests).toEqual([]);
	});
});
