import { isBlankValue, type Field } from './field';
import { KINDS, labelsOf, mostTelling, OWN_NAMES, TITLES } from './fieldLabel';
import { SURNAMES } from './keyVocabulary';
import { areKnown, plainKey, wordsOf } from './keyWords';
import { meaningOf, type PersonKey, type Whose } from './objectKeys';

/** What an object says about the links in it. */
export interface LinkLabel {
	/** Whose they are by its label or its network, as in `{ network: 'LinkedIn', url }`. */
	subject: PersonKey | null;
	/** To whom they belong, if not to the person; `unknown` for a label without a meaning; null without any. */
	label: Whose | 'unknown' | null;
	isTextOfLink: boolean;
	isOfLinkedIn: boolean;
}

/** What a link has beside its address and its text. */
const BESIDE_LINK = /^(?:(?:value )?type|id|(?:display )?name|title|key|tooltip|target|question)$/;
/** Where a record has the name or the position of its person. */
const PERSONAL = new Set(['name', 'display name', 'title']);
const ADDRESS = /:\/\/|linkedin\.(?:com|cn)/i;
/** The title of a page of LinkedIn, as search engines show it. */
const PAGE_TITLE = /[|–-] *LinkedIn *$/i;
/** What a page has in its title behind its name. */
const BEHIND_NAME = / [|–-] .*/s;
const PERSON_URN = /^urn:li:(?:member|person|fsd?_(?:profile|miniProfile)):/;

export function linkLabelOf(fields: Field[]): LinkLabel {
	const isLink = isOfLink(fields);
	const isHolder = ({ key }: Field): boolean => {
		const meaning = meaningOf(key);
		return meaning.kind === 'holder' && meaning.rank === 0;
	};
	const isPersonUrn = ({ value }: Field): boolean =>
		typeof value === 'string' && PERSON_URN.test(value);
	return {
		subject: subjectOf(fields),
		label: labelOf(fields, isLink),
		isTextOfLink: isLink && fields.some((one) => isHolder(one) && isBlankValue(one.value)),
		isOfLinkedIn: fields.some(isPersonUrn),
	};
}

/** Whether nothing is in an object but a link and what belongs to it. */
export function isOfLink(fields: Field[]): boolean {
	return fields.every(
		({ key, words }) => meaningOf(key).kind === 'holder' || BESIDE_LINK.test(words),
	);
}

function subjectOf(fields: Field[]): PersonKey | null {
	const names = labelsOf(fields, new Set([...OWN_NAMES, ...TITLES]));
	const label = mostTelling([...names, ...labelsOf(fields, KINDS)], ['person']);
	const meaning = label === null ? null : meaningOf(label);
	return meaning?.kind === 'person' && meaning.isSure ? { ...meaning, isName: false } : null;
}

/** In a record, a title and a name are the person's, unless they have no word but those of other people. */
function labelOf(fields: Field[], isLink: boolean): LinkLabel['label'] {
	const named = (keys: Set<string>, ofPerson: boolean): string[] =>
		labelsOf(
			fields.filter(({ words }) => PERSONAL.has(words) === ofPerson),
			keys,
		);
	const strict = [...named(OWN_NAMES, false), ...named(TITLES, false)];
	const names = named(OWN_NAMES, true);
	const personal = isLink && names.length === 0 ? named(TITLES, true) : names;
	const judged = [
		...strict.map((label) => judge(label, false)),
		...personal.map((label) => judge(label, !isLink)),
	];
	const kinds = labelsOf(fields, KINDS).map((label) => judge(label, !isLink));
	const other = [...judged, ...kinds].find((one) => one !== null && one !== 'unknown');
	return (
		other ?? (judged.length > 0 && judged.every((one) => one === 'unknown') ? 'unknown' : null)
	);
}

/** @param isWhole whether only a label counts whose words are all known */
function judge(label: string, isWhole: boolean): LinkLabel['label'] {
	if (ADDRESS.test(label)) return null;
	const meaning = meaningOf(label);
	if (meaning.kind === 'holder' || (meaning.kind === 'person' && meaning.isSure)) return null;
	if (meaning.kind !== 'other' || isPageTitle(label)) return 'unknown';
	const words = wordsOf(label);
	if (plainKey(label) === 'other' || (isWhole && !areKnown(words))) return 'unknown';
	const last = words.length - 1;
	const isName =
		last > 0 &&
		words.every((word, index) => (index < last ? !areKnown([word]) : SURNAMES.has(word)));
	return isName ? 'unknown' : meaning.whose;
}

/** @param label one with a word that has a meaning */
function isPageTitle(label: string): boolean {
	const words = wordsOf(label.replace(BEHIND_NAME, ''));
	const isName = words.length > 1 && !words.some((word) => areKnown([word]));
	return PAGE_TITLE.test(label) || isName;
}
