import type { Contact } from './contacts';

const WHOLE_NAMES = ['name', 'fullname', 'contactname'];
/** As LinkedIn's own Connections.csv has them, by the language of its owner. */
const FIRST_NAMES = [
	...['firstname', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam', 'fornamn', 'fornavn'],
	...['imie', 'ad'],
];
const LAST_NAMES = [
	...['lastname', 'surname', 'nachname', 'familienname', 'nom', 'nomdefamille', 'apellidos'],
	...['apellido', 'cognome', 'sobrenome', 'achternaam', 'efternamn', 'etternavn', 'efternavn'],
	...['nazwisko', 'soyad'],
];
const IDS = ['recordid', 'contactid', 'id', 'email'];

/** How a person finds a row again: its name, its record id, or its place among the rows. */
export function labelOf(contact: Contact, index: number): string {
	const cells = new Map(
		Object.entries(contact).map(([column, cell]) => [lettersOf(column), cell.trim()]),
	);
	const first = (names: string[]): string =>
		names.map((name) => cells.get(name)).find(Boolean) ?? '';
	const name = first(WHOLE_NAMES) || `${first(FIRST_NAMES)} ${first(LAST_NAMES)}`.trim();
	return name || first(IDS) || `Row ${index + 1}`;
}

/** In lower case and without accents. */
function lettersOf(column: string): string {
	return column
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z]/g, '');
}
