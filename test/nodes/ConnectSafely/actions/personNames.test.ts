import { personNameFinder } from '../../../../nodes/ConnectSafely/actions/personNames';

describe('the fields of a row that say who it is', () => {
	it.each<[string[], string[]]>([
		[['id', 'Name', 'LinkedIn'], ['Name']],
		[['Full Name', 'First Name', 'Last Name'], ['Full Name']],
		[
			['URL', 'First Name', 'Last Name', 'Company'],
			['First Name', 'Last Name'],
		],
		[
			['lastname', 'firstname', 'email'],
			['firstname', 'lastname'],
		],
		[
			['Nachname', 'Vorname'],
			['Vorname', 'Nachname'],
		],
		[
			['Prénom', 'Nom'],
			['Prénom', 'Nom'],
		],
		[['id', 'Volledige naam'], ['Volledige naam']],
		[
			['Achternaam', 'Voornaam'],
			['Voornaam', 'Achternaam'],
		],
		[['id', 'E-Mail', 'LinkedIn'], ['E-Mail']],
		[['id', 'LinkedIn', 'Company Name', 'File name'], []],
		[[], []],
	])('of %j are %j', (columns, expected) => {
		const row = Object.fromEntries(columns.map((column, index) => [column, index]));
		const names = personNameFinder()(row);
		expect(Object.keys(names)).toEqual(expected);
		for (const [column, value] of Object.entries(names)) expect(value).toBe(row[column]);
	});
});
