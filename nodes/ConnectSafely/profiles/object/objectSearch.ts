import { fieldsOf, isObject, type Field } from './field';
import { byLabel, namedFieldsOf } from './fieldLabel';
import {
	blankLink,
	hasOwnKey,
	isListOfRecords,
	isSearch,
	meantFields,
	otherType,
	told,
	whoseAt,
	withoutCompanyName,
} from './fieldMeanings';
import { readLinkText, readPersonText, type ReadText } from './fieldText';
import { bestOf, findingOf, mergeOf, surestOf, type Finding, type Source } from './finding';
import { linkLabelOf } from './linkLabel';
import { keyAt, ofList, placeWithin, TOP, TOP_LIST, type Place, type ReadKey } from './objectPlace';
import { emptyIn, nobodyIn, tooDeepObject } from './objectRefusals';

const DEEPEST = 20;
/** What stands in several places of an object is read in each of them, up to so many fields in all. */
const MOST_FIELDS = 200_000;

/** Searches an object for the person it is about. */
export class ObjectSearch {
	private left = MOST_FIELDS;

	constructor(private readonly readText: ReadText) {}

	/** What the object holds under the keys that count; null where it has none of them. */
	find(object: object): Finding | null {
		return Array.isArray(object) ? this.inList(object, TOP_LIST) : this.inObject(object, TOP);
	}

	private inObject(object: object, place: Place, isOfFields = false): Finding | null {
		if (this.isTooDeep(object, place)) return tooDeep(place);
		const own = fieldsOf(object);
		this.left -= own.length + 1;
		const fields = isOfFields ? own.map(byLabel) : own;
		const within = placeWithin(place, object, linkLabelOf(fields));
		return this.inFields(fields, within) ?? blankLink(fields, within);
	}

	/** An object that says that it is a company, or has the address of one, is one, whatever else is in it. */
	private inFields(fields: Field[], place: Place): Finding | null {
		const meant = meantFields(fields);
		const isOfSearch = isSearch(fields);
		const findings = meant.flatMap(({ field, meaning }) => {
			const read = keyAt(place, field.key, meaning);
			const isFound = isOfSearch && read !== null && isListOfRecords(field.value, read);
			const finding = read && !isFound ? this.inValue(field.value, read) : null;
			return finding ?? told(field, isFound ? 'unsure' : whoseAt(place, meaning), place) ?? [];
		});
		const company = findings.find((one) => one.isCompany && one.source.depth === place.depth);
		const counting = surestOf(findings, hasOwnKey(meant) ? place.weakness : null);
		return (
			company ??
			otherType(fields, place) ??
			bestOf(counting.map((one) => withoutCompanyName(one, fields, place)))
		);
	}

	private inValue(value: unknown, key: ReadKey): Finding | null {
		if (key.takes !== 'anything' && isObject(value) !== (key.takes === 'objects')) return null;
		if (Array.isArray(value)) return this.inList(value, ofList(key));
		if (!isObject(value)) {
			return this.inText(value, isListOfRecords(value, key) ? ofList(key) : key);
		}
		const finding = this.inObject(value, key.inside, key.holds === 'fields');
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
		return list.length === 0 ? blank(key) : mergeOf(found, key);
	}

	private inText(value: unknown, { source, isName, isText }: ReadKey): Finding | null {
		const text = value === null || value === undefined ? '' : String(value);
		if (text.trim() !== '' && (source.tier === 2 || isText)) {
			return typeof value === 'string' ? readLinkText(text, source, isText, this.readText) : null;
		}
		if (source.tier === 2) return null;
		const isBareName = isName && typeof value === 'string';
		return readPersonText(text, source, isBareName, this.readText);
	}

	private isTooDeep(object: object, { around }: Place): boolean {
		return this.left < 0 || around.length > DEEPEST || around.includes(object);
	}
}

function blank({ source }: ReadKey): Finding | null {
	if (source.tier === 2) return null;
	return findingOf([{ value: null, profile: emptyIn(source.path) }], source);
}

/** An entry of a list of records that is about nobody. */
function nobody(value: unknown, { source, keepsRefusals }: ReadKey): Finding | null {
	if (!keepsRefusals || !isObject(value)) return null;
	const profile = nobodyIn(value, 'this record');
	return findingOf([{ value, profile }], { ...source, tier: 2, rank: 9 });
}

function tooDeep({ path, depth, weakness }: Place): Finding {
	const source: Source = { path, tier: 2, depth, weakness, saysLinkedIn: false, rank: 9 };
	return findingOf([{ value: null, profile: tooDeepObject() }], source);
}
