import type { IDataObject } from 'n8n-workflow';

import { folded } from '../profiles/object/keyVocabulary';

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
 * A finder of the fields of a row that say who it is, for a reader: the name, else first and last name, else the
 * mail address; none where the row has neither. By the names of the columns alone, so that all rows of a sheet
 * have the same ones.
 */
export function personNameFinder(): (row: IDataObject) => IDataObject {
	const letters = new Map<string, string>();
	const lettersOf = (column: string): string => {
		const known = letters.get(column) ?? plainLetters(column);
		letters.set(column, known);
		return known;
	};
	return (row) => {
		const columns = Object.keys(row);
		const find = (names: Set<string>): string[] => {
			const column = columns.find((one) => names.has(lettersOf(one)));
			return column === undefined ? [] : [column];
		};
		const full = find(FULL_NAMES);
		const parts = full.length > 0 ? full : [...find(FIRST_NAMES), ...find(LAST_NAMES)];
		const who = parts.length > 0 ? parts : find(MAIL_ADDRESSES);
		return Object.fromEntries(who.map((column) => [column, row[column]]));
	};
}

function plainLetters(name: string): string {
	return folded(name.slice(0, 60))
		.toLowerCase()
		.replace(/[^\p{Letter}]/gu, '');
}

function wordsIn(...lists: string[]): Set<string> {
	return new Set(lists.flatMap((list) => list.split(' ')));
}
