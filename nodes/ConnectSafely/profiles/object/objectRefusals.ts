import { quote } from '../../reading';
import {
	EMPTY,
	invalidProfile,
	notAProfileObject,
	PUT_INSTEAD,
	type InvalidProfile,
} from '../invalidProfile';
import type { ParsedProfile } from '../profile';
import { fieldsOf, isObject } from './field';
import { meaningOf, type Whose } from './objectKeys';

const MOST_FIELDS = 5;
const LONGEST_KEY = 40;
const LONGEST_PATH = 60;

/** What a cause begins with: the text it is about, else its first clause. */
const SUBJECT = /".*?"(?= (?:has|is) )|".*"(?= )|this object|[^,]*/s;

/** Where a field stands, as a person writes it. */
export type Path = readonly string[];

/** The same refusal, with the field in which it was found. */
export function standingIn<Profile extends ParsedProfile>(profile: Profile, path: Path): Profile {
	if (profile.kind !== 'invalid') return profile;
	const cause = profile.cause.replace(SUBJECT, (subject) => `${subject} in ${named(path)}`);
	return { ...profile, cause };
}

export function emptyIn(path: Path): InvalidProfile {
	return standingIn(EMPTY, path);
}

/** An object that says itself that it is a company, a group, an event. */
export function otherRecord(type: string, path: Path): InvalidProfile {
	return notAProfileObject(`is no person: ${named(path)} says ${type}`);
}

/** A bare name in an object that may be about a company. */
export function companyName(name: string, path: Path, sign: Path): InvalidProfile {
	const cause = `${quote(name)} in ${named(path)} may be a company's name, as ${named(sign)} beside it is a company's`;
	return invalidProfile('notAProfile', cause, PUT_INSTEAD);
}

/** An address under a key that never counts; null where it is nobody's. */
export function belongingTo(whose: Whose, path: Path): InvalidProfile | null {
	if (whose === 'thing') return null;
	if (whose === 'unsure') {
		const advice = "Map it to 'Profile' if it is meant.";
		return invalidProfile('notAProfile', `${named(path)} may be somebody else's`, advice);
	}
	const owner = whose === 'company' ? 'a company' : 'somebody else';
	const cause = `this row has a LinkedIn address only in ${named(path)}, which belongs to ${owner}`;
	return invalidProfile('notAProfile', cause, PUT_INSTEAD);
}

/** Two people in an object, and nothing that says who of them it is about. */
export function twoPeople(
	[one, onePath]: [string, Path],
	[other, otherPath]: [string, Path],
): InvalidProfile {
	const cause = `this row names two people: ${quote(one)} in ${named(onePath)} and ${quote(other)} in ${named(otherPath)}`;
	return invalidProfile('notAProfile', cause, "Put the field of the person meant into 'Profile'.");
}

export function tooDeepObject(): InvalidProfile {
	return notAProfileObject('is too deep');
}

/** None of the fields that are read is there. */
export function nobodyIn(object: object, name = 'this row'): InvalidProfile {
	const what = `${name} has no LinkedIn address or profile URN`;
	const keys = fieldsWithin(object, []);
	const names = keys.slice(0, MOST_FIELDS).map((path) => named(path, LONGEST_KEY));
	const more = keys.length - names.length;
	const fields = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
	const list = `; its ${keys.length === 1 ? 'field is' : 'fields are'} ${fields}`;
	const cause = names.length === 0 ? what : what + list;
	return invalidProfile('notAProfile', cause, PUT_INSTEAD);
}

/** The fields of an object; in place of the only one that is a record the fields of that. */
function fieldsWithin(object: object, path: Path): Path[] {
	const fields = fieldsOf(object);
	const [only] = fields;
	const isAround = fields.length === 1 && path.length < MOST_FIELDS;
	if (isAround && only !== undefined && isObject(only.value) && !Array.isArray(only.value)) {
		const inner = /holder|person/.test(meaningOf(only.key).kind)
			? fieldsWithin(only.value, [...path, only.key])
			: [];
		if (inner.length > 0) return inner;
	}
	return fields.map(({ key }) => [...path, key]);
}

function named(path: Path, longest = LONGEST_PATH): string {
	return `'${shortened(path.join('.'), longest)}'`;
}

/**
 * In one line, and without a full stop at the end that would look like that of the sentence. The last words
 * of a question tell what it is about.
 */
function shortened(key: string, longest: number): string {
	const plain = (key.length > 2 * LONGEST_PATH + longest ? ends(key, 2 * LONGEST_PATH) : key)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\.+$/, '');
	return plain.length > longest ? ends(plain, longest) : plain;
}

function ends(text: string, longest: number): string {
	const half = Math.floor((longest - 1) / 2);
	return `${text.slice(0, half).trimEnd()}…${text.slice(-half).trimStart()}`;
}
