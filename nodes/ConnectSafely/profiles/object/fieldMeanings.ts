import { isBlankValue, type Field } from './field';
import { hasLinkedInAddress } from './fieldText';
import { elsewhere, findingOf, type Finding, type Source } from './finding';
import { isOfLink } from './linkLabel';
import { meaningOf, type KeyMeaning, type Whose } from './objectKeys';
import type { Place, ReadKey } from './objectPlace';
import { belongingTo, companyName, emptyIn, otherRecord } from './objectRefusals';
import { companySign, typeOfOther } from './recordType';

/** A field with what its key says. */
export interface MeantField {
	field: Field;
	meaning: KeyMeaning;
}

const SEARCH = /\bsearch\b/;
const SEARCH_TEXT = /^(?:query|q|keywords?)$/;
const JSON_LIST = /^\s*\[/;

/** The fields of an object that may count: a user is not meant where a person has a key as well. */
export function meantFields(fields: Field[]): MeantField[] {
	const all = fields.map((field) => ({ field, meaning: meaningOf(field.key) }));
	const hasPerson = all.some(({ meaning }) => meaning.kind === 'holder' && meaning.of === 'person');
	return hasPerson ? all.filter(({ meaning }) => !isOfUser(meaning)) : all;
}

/** Whether an object has a key of its own that says LinkedIn, be it blank. */
export function hasOwnKey(fields: MeantField[]): boolean {
	return fields.some(
		({ meaning }) => meaning.kind === 'person' && meaning.isSure && meaning.saysLinkedIn,
	);
}

/** Whether an object holds what a search found. */
export function isSearch(fields: Field[]): boolean {
	return fields.some(
		({ words, value }) =>
			SEARCH.test(words) || (SEARCH_TEXT.test(words) && typeof value === 'string'),
	);
}

export function isListOfRecords(value: unknown, { holds }: ReadKey): boolean {
	const isList = Array.isArray(value) || (typeof value === 'string' && JSON_LIST.test(value));
	return holds === 'records' && isList;
}

/** To whom what a key holds belongs, if not to the person. */
export function whoseAt(place: Place, meaning: KeyMeaning): Whose | null {
	if (meaning.kind === 'other') return meaning.whose;
	if (meaning.kind === 'holder') return place.whose;
	return meaning.kind === 'person' && !meaning.isSure ? 'unsure' : null;
}

/** That an address stands where it does not count. */
export function told({ key, value }: Field, whose: Whose | null, place: Place): Finding | null {
	if (whose === null || !hasLinkedInAddress(value)) return null;
	const path = [...place.path, key];
	const profile = belongingTo(whose, path);
	return profile && elsewhere(profile, path, whose === 'unsure');
}

/** The same finding, unless it is a bare name that may be a company's. */
export function withoutCompanyName(finding: Finding, fields: Field[], place: Place): Finding {
	const { bareName, source } = finding;
	if (bareName === null || source.depth !== place.depth) return finding;
	const sign = companySign(fields, bareName);
	if (sign === null) return finding;
	const profile = companyName(bareName, source.path, [...place.path, sign]);
	return findingOf([{ value: null, profile }], source, { isTelling: true });
}

/** That an object says itself that it is a company, a group, an event. */
export function otherType(fields: Field[], { path, depth, weakness }: Place): Finding | null {
	const other = typeOfOther(fields);
	if (other === null) return null;
	const profile = otherRecord(other.type, [...path, other.key]);
	const source: Source = { path, tier: 1, depth, weakness, saysLinkedIn: false, rank: 0 };
	return findingOf([{ value: null, profile }], source, { isCompany: true, isTelling: true });
}

/** That a link is blank, with all that belongs to it. */
export function blankLink(fields: Field[], place: Place): Finding | null {
	const { depth, weakness, isNamed } = place;
	const link = fields.find(({ key }) => {
		const meaning = meaningOf(key);
		return meaning.kind === 'holder' && meaning.rank < 1;
	});
	const isBlank = ({ key, value }: Field): boolean =>
		meaningOf(key).kind !== 'holder' || isBlankValue(value);
	if (!isNamed || link === undefined || !isOfLink(fields) || !fields.every(isBlank)) return null;
	const path = [...place.path, link.key];
	const source: Source = { path, tier: 2, depth, weakness, saysLinkedIn: false, rank: 0 };
	return findingOf([{ value: null, profile: emptyIn(path) }], source);
}

function isOfUser(meaning: KeyMeaning): boolean {
	if (meaning.kind === 'person') return meaning.isUser;
	return meaning.kind === 'holder' && meaning.of === 'user';
}
