/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the rows are in a file */
import { join } from 'node:path';
import { publicNamesIn, readContacts } from '../../examples/start/contacts';
import { personKey } from '../support/simulator';

const ID = /ACoAA[\w-]{34}(?![\w-])/;

/** One kind of cell each; what a kind has in all its rows tells it from the others. */
const KINDS: Record<string, [RegExp, number]> = {
	'no profile': [/^$/, 5],
	'profile URN': [/^urn:li:fsd_profile:ACoAA[\w-]{34}$/, 36],
	'profile URN between spaces': [/^ urn:li:fsd_profile:ACoAA[\w-]{34} $/, 6],
	'profile URN, URL-encoded': [/^urn%3Ali%3Afsd_profile%3AACoAA[\w-]{34}$/, 6],
	'profile URN in capitals': [/^URN:LI:FSD_PROFILE:ACoAA[\w-]{34}$/, 6],
	'profile URN, cut off': [/^urn:li:fsd_profile:ACoAA[\w-]+\.\.\.$/, 2],
	'mini profile URN': [/^urn:li:fs_miniProfile:ACoAA[\w-]{34}$/, 12],
	'person URN': [/^urn:li:person:ACoAA[\w-]{34}$/, 6],
	'bare id': [/^ACoAA[\w-]{34}$/, 6],
	'URL with an id': [/^https:\/\/www\.linkedin\.com\/in\/ACoAA[\w-]{34}$/, 6],
	'URL with a public name': [/^https:\/\/\w+\.linkedin\.com\/in\/[a-z]+-[a-z]+-\d+/, 8],
	'Sales Navigator URL with a profile id': [/\/sales\/people\/ACoAA[\w-]{34},/, 6],
	'Sales Navigator URL with an id of its own': [/\/sales\/lead\/ACwAA[\w-]{34},/, 4],
	'Sales Navigator URN': [/^urn:li:fs_salesProfile:\(ACwAA[\w-]{34},/, 4],
	'Recruiter id': [/^AEMAA[\w-]{34}$/, 1],
	'company page': [/\/company\/[a-z-]+\/$/, 4],
	'name of a person': [/^[A-Z][a-z]+ [A-Z][a-z]+$/, 2],
};

describe('examples/contacts.csv', () => {
	const { contacts } = readContacts(join(__dirname, '../../examples/contacts.csv'), 'LinkedIn');
	const cells = contacts.map(({ LinkedIn = '' }) => LinkedIn);

	it('has 120 rows as a CRM exports them', () => {
		expect(contacts).toHaveLength(120);
		expect(Object.keys(contacts[0] ?? {})).toEqual([
			'Record ID',
			'First Name',
			'Last Name',
			'Email',
			'Lifecycle Stage',
			'LinkedIn',
		]);
		expect(new Set(contacts.map((contact) => contact['Record ID'])).size).toBe(120);
	});

	it.each(Object.entries(KINDS))('has cells of the kind %s', (_, [pattern, count]) => {
		expect(cells.filter((cell) => pattern.test(cell))).toHaveLength(count);
	});

	it('has no cell of another kind or of two kinds', () => {
		const patterns = Object.values(KINDS).map(([pattern]) => pattern);
		const kinds = cells.map((cell) => patterns.filter((pattern) => pattern.test(cell)).length);
		expect(kinds).toEqual(cells.map(() => 1));
	});

	it('has six people twice, in two spellings', () => {
		const rows = cells.filter((cell) => ID.test(cell));
		expect(rows).toHaveLength(90);
		expect(new Set(rows.map(personKey)).size).toBe(84);
		expect(new Set(rows).size).toBe(89);
	});

	it('has eight public names', () => {
		const names = publicNamesIn({ contacts, column: 'LinkedIn' });
		expect(names).toHaveLength(8);
		expect(cells.filter((cell) => names.some((name) => cell.includes(`/in/${name}`)))).toHaveLength(
			8,
		);
	});
});

test('public names in lists and other spellings count once', () => {
	const contacts = ['linkedin.com/in/Ada; linkedin.com/in/ben', '', 'linkedin.com/in/%61da/'].map(
		(LinkedIn) => ({ LinkedIn }),
	);
	expect(publicNamesIn({ contacts, column: 'LinkedIn' })).toEqual(['ada', 'ben']);
});
