import { plainKey } from './keyWords';
import { meaningOf, type PersonKey } from './objectKeys';

/** A field of an object, or of a list of names and values. */
export interface Field {
	key: string;
	/** The words of the key. */
	words: string;
	value: unknown;
}

const OWN_NAMES = new Set('label,name,key,field,field name,field label,display name'.split(','));
const OTHER_NAMES = new Set('title,column,property,question'.split(','));
const NAMES = new Set([...OWN_NAMES, ...OTHER_NAMES]);
const KINDS = new Set(
	'type,type id,type name,kind,network,network name,service,platform,provider,site,category'.split(
		',',
	),
);
const VALUE_KEY = /\bvalues?$/;
const LONGEST_LABEL = 120;

/**
 * The fields of an object. What a getter throws is no value.
 *
 * @returns `[]` where not even the names can be read
 */
export function fieldsOf(object: object): Field[] {
	try {
		return Object.keys(object).map((key) => fieldOf(key, valueOf(object, key)));
	} catch {
		return [];
	}
}

/**
 * The fields that a list of names and values has, as in `[{ name: 'LinkedIn', value: '…' }]`.
 *
 * @param isOfFields whether the key above says so; else every entry has to be a value with a name, one of
 * which is that of a person's profile
 * @returns null for a list of something else, such as records
 */
export function namedFieldsOf(list: unknown[], isOfFields: boolean): Field[] | null {
	const entries = list.flatMap((value) =>
		typeof value === 'object' && value !== null ? [{ value, fields: fieldsOf(value) }] : [],
	);
	const named = entries.flatMap(({ value, fields }) => {
		const label = fields.some(isOfPerson) ? null : labelOf(fields);
		return label === null ? [] : [{ ...fieldOf(label, value), fields }];
	});
	const isNamed = isOfFields
		? named.length > 0
		: named.length === list.length &&
			named.every(({ fields }) => fields.some(({ words }) => VALUE_KEY.test(words))) &&
			named.some(isOfPerson);
	return isNamed ? named : null;
}

/** Whose links an object holds by its label or its network, as in `{ network: 'LinkedIn', url }`. */
export function subjectOf(fields: Field[]): PersonKey | null {
	const label = mostTelling([...labelsOf(fields, NAMES), ...labelsOf(fields, KINDS)], ['person']);
	const meaning = meaningOf(label ?? '');
	return meaning.kind === 'person' && meaning.isSure ? { ...meaning, isName: false } : null;
}

/** What an object calls itself; a person's title stands behind the name. */
export function ownLabelOf(fields: Field[]): string | null {
	const [label = null] = [OWN_NAMES, OTHER_NAMES, KINDS].flatMap((keys) => labelsOf(fields, keys));
	return label;
}

/** The label that says most about a value. */
function labelOf(fields: Field[]): string | null {
	const names = labelsOf(fields, NAMES);
	const labels = names.length > 0 ? names : labelsOf(fields, KINDS);
	return mostTelling(labels, ['other', 'person', 'holder']) ?? labels[0] ?? null;
}

function mostTelling(labels: string[], kinds: string[]): string | null {
	for (const kind of kinds) {
		const label = labels.find((one) => meaningOf(one).kind === kind);
		if (label !== undefined) return label;
	}
	return null;
}

function labelsOf(fields: Field[], keys: Set<string>): string[] {
	return fields.flatMap(({ words, value }) => {
		if (!keys.has(words)) return [];
		const text = typeof value === 'object' && value !== null ? innerLabel(value) : value;
		return typeof text === 'string' && text.length <= LONGEST_LABEL ? [text] : [];
	});
}

function innerLabel(object: object): unknown {
	return fieldsOf(object).find(({ words }) => /^(title|name|label)$/.test(words))?.value;
}

function isOfPerson({ key }: Field): boolean {
	return meaningOf(key).kind === 'person';
}

function fieldOf(key: string, value: unknown): Field {
	return { key, words: plainKey(key), value };
}

function valueOf(object: object, key: string): unknown {
	try {
		return (object as Record<string, unknown>)[key];
	} catch {
		return undefined;
	}
}
