import type { IDataObject } from 'n8n-workflow';

const FULL_NAMES = wordsIn(
	'name fullname personname contactname displayname leadname candidatename person contact lead',
	'vollername kontakt ansprechpartner nomcomplet nombrecompleto nomecompleto volledigenaam naam',
);
const FIRST_NAMES = wordsIn(
	'firstname fname givenname forename vorname prenom primernombre nombre nome voornaam fornavn',
);
const LAST_NAMES = wordsIn(
	'lastname lname surname familyname nachname familienname nom apellido apellidos cognome sobrenome',
	'achternaam efternamn etternavn',
);
const MAIL_ADDRESSES = wordsIn('email emailaddress mail workemail emailadresse courriel correo');

/**
 * The fields of a row that say who it is, for a reader: the name, else first and last name, else the mail
 * address; none where the row has neither. By the names of the columns alone, so that all rows of a sheet
 * have the same ones.
 */
export function personNames(row: IDataObject): IDataObject {
	const find = (names: Set<string>): string[] => {
		const key = Object.keys(row).find((name) => names.has(lettersOf(name)));
		return key === undefined ? [] : [key];
	};
	const [full, first, last] = [find(FULL_NAMES), find(FIRST_NAMES), find(LAST_NAMES)];
	const isName = full.length > 0 || first.length + last.length > 0;
	const keys = full.length > 0 ? full : isName ? [...first, ...last] : find(MAIL_ADDRESSES);
	return Object.fromEntries(keys.map((key) => [key, row[key]]));
}

function lettersOf(name: string): string {
	const plain = name.slice(0, 60).normalize('NFD').toLowerCase();
	return plain.replace(/[^\p{Letter}]/gu, '');
}

function wordsIn(...lists: string[]): Set<string> {
	return new Set(lists.flatMap((list) => list.split(' ')));
}
