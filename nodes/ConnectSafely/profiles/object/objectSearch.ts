import { fieldsOf, namedFieldsOf, ownLabelOf, subjectOf, type Field } from './fieldLabel';
import { readLinkText, readPersonText, type ReadText } from './fieldText';
import { bestOf, findingOf, mergeOf, type Finding, type Source } from './finding';
import { meaningOf } from './objectKeys';
import { keyAt, TOP, TOP_LIST, type Place, type ReadKey } from './objectPlace';
import { emptyIn, nobodyAmong, otherRecord, tooDeepObject } from './objectRefusals';
import { typeOfOther } from './recordType';

const DEEPEST = 20;
/** What stands in several places of an object is read in each of them, up to so many fields in all. */
const MOST_FIELDS = 200_000;
/** What a link has beside its address and its text. */
const BESIDE_LINK = /^(?:type|id|name|title|key|tooltip|target)$/i;

/** Searches an object for the person it is about. */
export class ObjectSearch {
	private left = MOST_FIELDS;

	constructor(private readonly readText: ReadText) {}

	/** What the object holds under the keys that count; null where it has none of them. */
	find(object: object): Finding | null {
		return Array.isArray(object) ? this.inList(object, TOP_LIST) : this.inObject(object, TOP);
	}

	private inObject(object: object, place: Place): Finding | null {
		if (this.isTooDeep(object, place)) return tooDeep(place);
		const fields = fieldsOf(object);
		this.left -= fields.length + 1;
		const own = ownLabelOf(fields);
		return this.inFields(fields, {
			...place,
			subject: subjectOf(fields) ?? place.subject,
			isOther: own !== null && isOtherLabel(own),
			isLink: fields.every(({ key }) => meaningOf(key).kind === 'holder' || BESIDE_LINK.test(key)),
			around: [...place.around, object],
		});
	}

	/** An object that says that it is a company, or has the address of one, is one, whatever else is in it. */
	private inFields(fields: Field[], place: Place): Finding | null {
		const findings = fields.flatMap(({ key, value }) => {
			const read = keyAt(place, key, meaningOf(key));
			return (read && this.inValue(value, read)) ?? [];
		});
		const company = findings.find((one) => one.isCompany && one.source.depth === place.depth);
		return company ?? otherType(fields, place) ?? bestOf(findings);
	}

	private inValue(value: unknown, key: ReadKey): Finding | null {
		if (Array.isArray(value)) return this.inList(value, key);
		if (typeof value !== 'object' || value === null) return this.inText(value, key);
		const finding = this.inObject(value, key.inside);
		return finding ?? (fieldsOf(value).length === 0 ? blank(key) : null);
	}

	private inList(list: unknown[], key: ReadKey): Finding | null {
		if (this.isTooDeep(list, key.inside)) return tooDeep(key.inside);
		this.left -= list.length + 1;
		const inside = { ...key.inside, around: [...key.inside.around, list] };
		const named = key.holds === 'values' ? null : namedFieldsOf(list, key.holds === 'fields');
		if (named !== null) return this.inFields(named, inside);
		const found = list.flatMap((value) => {
			const finding = this.inValue(value, { ...key, inside }) ?? nobody(value, key);
			return finding === null ? [] : [{ value, finding }];
		});
		return list.length === 0 ? blank(key) : mergeOf(found, key.keepsRefusals);
	}

	private inText(value: unknown, { source, isName, isText }: ReadKey): Finding | null {
		const text = value === null || value === undefined ? '' : String(value);
		if (source.tier === 2 || isText) {
			return typeof value === 'string' ? readLinkText(text, source, isText, this.readText) : null;
		}
		const isBareName = isName && typeof value === 'string';
		return readPersonText(text, source, isBareName, this.readText);
	}

	private isTooDeep(object: object, { around }: Place): boolean {
		return this.left < 0 || around.length > DEEPEST || around.includes(object);
	}
}

function isOtherLabel(label: string): boolean {
	const meaning = meaningOf(label);
	return meaning.kind === 'other' && meaning.isWhole;
}

function otherType(fields: Field[], { path, depth }: Place): Finding | null {
	const other = typeOfOther(fields);
	if (other === null) return null;
	const profile = otherRecord(other.type, [...path, other.key]);
	const source: Source = { path, tier: 1, depth, isSure: true, rank: 0 };
	return findingOf([{ value: null, profile }], source, { isCompany: true, isTelling: true });
}

function blank({ source }: ReadKey): Finding | null {
	if (source.tier === 2) return null;
	return findingOf([{ value: null, profile: emptyIn(source.path) }], source);
}

/** An entry of a list of records that is about nobody. */
function nobody(value: unknown, { source, keepsRefusals }: ReadKey): Finding | null {
	if (!keepsRefusals || typeof value !== 'object' || value === null) return null;
	const profile = nobodyAmong(fieldsOf(value).map(({ key }) => key));
	return findingOf([{ value, profile }], { ...source, tier: 2, rank: 9 });
}

function tooDeep({ path, depth }: Place): Finding {
	const source: Source = { path, tier: 2, depth, isSure: false, rank: 9 };
	return findingOf([{ value: null, profile: tooDeepObject() }], source);
}
