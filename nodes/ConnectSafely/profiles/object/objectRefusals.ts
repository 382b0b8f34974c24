import { quote } from '../../reading';
import { EMPTY, invalidProfile, notAProfileObject, type InvalidProfile } from '../invalidProfile';
import type { ParsedProfile } from '../profile';

const MOST_FIELDS = 5;
const LONGEST_KEY = 30;
const LONGEST_PATH = 60;

/** What a cause begins with: the text it is about. */
const SUBJECT = /^(?:".*?"(?= (?:has|is) )|".*"(?= )|this object)/s;

/** Where a field stands, as a person writes it. */
export type Path = readonly string[];

/** The same refusal, with the field in which it was found. */
export function standingIn<Profile extends ParsedProfile>(profile: Profile, path: Path): Profile {
	if (profile.kind !== 'invalid') return profile;
	const { cause } = profile;
	const place = (SUBJECT.exec(cause) ?? /^[^,]*/.exec(cause))?.[0].length ?? 0;
	return { ...profile, cause: `${cause.slice(0, place)} in ${named(path)}${cause.slice(place)}` };
}

export function emptyIn(path: Path): InvalidProfile {
	return standingIn(EMPTY, path);
}

/** An object that says itself that it is a company, a group, an event. */
export function otherRecord(type: string, path: Path): InvalidProfile {
	return notAProfileObject(`is no person: ${named(path)} says ${type}`);
}

/** Two people in an object, and nothing that says who of them it is about. */
export function twoPeople(
	[one, onePath]: [string, Path],
	[other, otherPath]: [string, Path],
): InvalidProfile {
	const cause = `this object names two people: ${quote(one)} in ${named(onePath)} and ${quote(other)} in ${named(otherPath)}`;
	return invalidProfile('notAProfile', cause, "Put the field of the person meant into 'Profile'.");
}

export function tooDeepObject(): InvalidProfile {
	return notAProfileObject('is too deep');
}

/** None of the fields that are read is there. */
export function nobodyAmong(keys: string[]): InvalidProfile {
	const what = 'has no LinkedIn address or profile URN';
	const names = keys.slice(0, MOST_FIELDS).map((key) => `'${shortened(key, LONGEST_KEY)}'`);
	if (names.length === 0) return notAProfileObject(what);
	const more = keys.length - names.length;
	const fields = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
	return notAProfileObject(
		`${what}; its ${keys.length === 1 ? 'field is' : 'fields are'} ${fields}`,
	);
}

function named(path: Path): string {
	return `'${shortened(path.join('.'), LONGEST_PATH)}'`;
}

/** In one line, and without a full stop at the end that would look like that of the sentence. */
function shortened(key: string, longest: number): string {
	const plain = key
		.slice(0, 2 * longest)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\.+$/, '');
	return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
