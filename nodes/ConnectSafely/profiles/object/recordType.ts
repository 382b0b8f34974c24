import { quote } from '../../reading';
import { decodeText } from '../decodeText';
import { fieldsOf, type Field } from './fieldLabel';
import { isAmong } from './keyVocabulary';
import { plainKey, wordsOf } from './keyWords';

const TYPE_KEYS = new Set(
	'type,kind,entity type,object type,record type,profile type,object,typename,schema'.split(','),
);
const COMPANIES = new Set(
	'company organization organisation organizational school university college corporation business firm'.split(
		' ',
	),
);
const OTHER_RECORDS = new Set(
	'showcase page brand group event job post article account'.split(' '),
);
/** Of which a type tells nothing: other tools have pages, events and accounts of their own. */
const TOOL_RECORDS = new Set('page group event job post article'.split(' '));
const MODIFIERS = new Set('mini full normalized dash linked linkedin profile public v'.split(' '));
const LONGEST_TYPE = 120;
const COMPANY_ADDRESS =
	/(?:linkedin\.(?:com|cn)\/|^\/?)(?:(?:m|mwlite|comm|sales|organization-guest|organization|talent|recruiter)\/)*(?:company|company-beta|showcase|school|edu|organization|organizations)\/+[^\s/]/i;
const URN = /urn:li:(\w*):/i;
const COMPANY_URN = /company|organi[sz]ation|school|showcase/i;

/** How an object says that it is not a person: the key and the type; null where it does not. */
export function typeOfOther(fields: Field[]): { key: string; type: string } | null {
	for (const { key, words, value } of fields) {
		// Salesforce has companies as accounts, and says so in `attributes.type`.
		if (words === 'attributes' && typeof value === 'object' && value !== null) {
			const type = fieldsOf(value).find((one) => one.words === 'type')?.value;
			if (isOtherType(type, true)) return { key: `${key}.type`, type: quote(String(type)) };
		}
		if (!TYPE_KEYS.has(words)) continue;
		for (const type of Array.isArray(value) ? value.slice(0, 10) : [value]) {
			const isTool = words === 'object' && TOOL_RECORDS.has(plainKey(String(type)));
			if (!isTool && isOtherType(type, false)) return { key, type: quote(String(type)) };
		}
	}
	return null;
}

/** Whether a text is the address or the URN of a company, a school or a showcase page. */
export function isCompanyAddress(text: string): boolean {
	const decoded = decodeText(text).trim();
	return COMPANY_ADDRESS.test(decoded) || COMPANY_URN.test(URN.exec(decoded)?.[1] ?? '');
}

/** @param type perhaps with a name space before it, as in `com.example.Company` and `https://schema.org/Brand` */
function isOtherType(type: unknown, isAccount: boolean): boolean {
	if (typeof type !== 'string' || type.length > LONGEST_TYPE) return false;
	const words = wordsOf(type.split(/[./#:]/).at(-1) ?? '');
	const isOther = (word: string): boolean =>
		isAmong(COMPANIES, word) || (isAmong(OTHER_RECORDS, word) && (word !== 'account' || isAccount));
	return words.some(isOther) && words.every((word) => isOther(word) || MODIFIERS.has(word));
}
