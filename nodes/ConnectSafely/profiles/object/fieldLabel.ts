import { fieldOf, fieldsOf, isObject, type Field } from './field';
import { LONGEST_KEY } from './keyWords';
import { meaningOf } from './objectKeys';

/** Keys under which a value has its name. */
export const OWN_NAMES = setOf('label,name,key,field,field name,field label,display name,question');
/** The same, though persons have titles of their own. */
export const TITLES = setOf('title,column,property');
const NAMES = new Set([...OWN_NAMES, ...TITLES]);
/** Keys that say what kind of value it is. */
export const KINDS = setOf(
	'type,type id,type name,value type,kind,network,network name,service,platform,provider,site,category',
);
const VALUE_KEY = /\b(?:values?|answers?)$/;

/**
 * The fields that a list of names and values has, as in `[{ name: 'LinkedIn', value: '…' }]`.
 *
 * @param isOfFields whether the key above says so; else every entry has to be a value with a name, one of
 * which is that of a person's profile
 * @returns null for a list of something else, such as records
 */
export function namedFieldsOf(list: unknown[], isOfFields: boolean): Field[] | null {
	const entries = list.flatMap((value) =>
		isObject(value) ? [{ value, fields: fieldsOf(value) }] : [],
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

/** Fields by their labels, where the keys are ids, as in `{ Xf1: { label: 'LinkedIn', value: '…' } }`. */
export function byLabel(field: Field): Field {
	if (!isObject(field.value) || meaningOf(field.key).kind !== 'unknown') return field;
	const [label] = labelsOf(fieldsOf(field.value), NAMES);
	return label === undefined ? field : fieldOf(label, field.value);
}

/** What stands under such keys, be it the name of an object there. */
export function labelsOf(fields: Field[], keys: Set<string>): string[] {
	return fields.flatMap(({ words, value }) => {
		if (!keys.has(words)) return [];
		const text = isObject(value) ? innerLabel(value) : value;
		return typeof text === 'string' && text.length <= LONGEST_KEY ? [text] : [];
	});
}

/** The first label that has one of these meanings, in the order of the meanings. */
export function mostTelling(labels: string[], kinds: string[]): string | null {
	for (const kind of kinds) {
		const label = labels.find((one) => meaningOf(one).kind === kind);
		if (label !== undefined) return label;
	}
	return null;
}

/** The label that says most about a value. */
function labelOf(fields: Field[]): string | null {
	const names = labelsOf(fields, NAMES);
	const labels = names.length > 0 ? names : labelsOf(fields, KINDS);
	return mostTelling(labels, ['other', 'person', 'holder']) ?? labels[0] ?? null;
}

/** Typeform's `ref` may be a name or an id, which says nothing. */
function innerLabel(object: object): unknown {
	const fields = fieldsOf(object);
	const name = fields.find(({ words }) => /^(?:title|name|label)$/.test(words))?.value;
	const ref = fields.find(({ words }) => words === 'ref')?.value;
	const isTelling = typeof ref === 'string' && /other|person/.test(meaningOf(ref).kind);
	return name ?? (isTelling ? ref : undefined);
}

function isOfPerson({ key }: Field): boolean {
	return meaningOf(key).kind === 'person';
}

function setOf(keys: string): Set<string> {
	return new Set(keys.split(','));
}
