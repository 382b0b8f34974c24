import { labelOf } from '../../examples/start/rowLabel';

describe('the label of a row', () => {
	it.each([
		[{ 'First Name': 'Jan', 'Last Name': 'Tester' }],
		[{ Vorname: 'Jan', Nachname: 'Tester', URL: 'x' }],
		[{ Prénom: 'Jan', Nom: 'Tester' }],
		[{ Nombre: 'Jan', Apellidos: 'Tester' }],
		[{ Nome: 'Jan', Cognome: 'Tester' }],
		[{ Nome: 'Jan', Sobrenome: 'Tester' }],
		[{ Voornaam: 'Jan', Achternaam: 'Tester' }],
		[{ Imię: 'Jan', Nazwisko: 'Tester' }],
		[{ Nom: ' Jan Tester ' }],
		[{ Name: 'Jan Tester', Vorname: 'Eva' }],
	])('of %j is the name', (contact) => {
		expect(labelOf(contact, 0)).toBe('Jan Tester');
	});

	it.each([
		[{ Vorname: '', Nachname: '', Email: 'jan@probe.example' }, 'jan@probe.example'],
		[{ 'Record ID': 'A-1', Vorname: ' ' }, 'A-1'],
		[{ URL: 'x' }, 'Row 3'],
	])('of %j is %s', (contact, label) => {
		expect(labelOf(contact, 2)).toBe(label);
	});
});
