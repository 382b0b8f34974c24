import { quote } from '../../reading';
import { decodeText } from '../decodeText';
import { slugOfEncoded } from '../slug';
import { fieldsOf, isBlankValue, isObject, textsIn, type Field } from './field';
import { isAmong } from './keyVocabulary';
import { plainKey, wordsOf } from './keyWords';
import { meaningOf } from './objectKeys';

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
const URN = /urn:li:\w*:/i;
const COMPANY_URN = /company|organi[sz]ation|school|showcase/i;
/** What only companies have. */
const OF_COMPANY =
	/^(?:universal name|localized name|(?:primary )?organi[sz]ation type|company type)$/;
/** What lists of people have as well, of the company of each. */
const OF_COMPANY_OF_PERSON =
	/^(?:(?:company )?(?:employee|staff|follower) count|(?:company )?size|employees|staff|founded(?: on| year)?|headquarters|specialities|specialties)$/;
const OF_PERSON =
	/\b(?:first|last|given|family) name\b|^(?:surname|vorname|nachname|full name|headline|occupation|job title)$/;
const WEBSITE = /\b(?:domain|website|homepage)$/;
const HOST_LABEL = /^(?:https?:\/\/)?(?:www\.)?([\w-]+)\./i;
const LAST_PART = /\/(?:company|company-beta|showcase|school|edu|organizations?)\/+([^/?#\s]+)/i;
const LONGEST_ADDRESS = 2_000;

/** How an object says that it is not a person: the key and the type; null where it does not. */
export function typeOfOther(fields: Field[]): { key: string; type: string } | null {
	for (const { key, words, value } of fields) {
		// Salesforce has companies as accounts, and says so in `attributes.type`.
		if (words === 'attributes' && isObject(value)) {
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
	const urn = URN.exec(decoded)?.[0];
	return COMPANY_ADDRESS.test(decoded) || (urn !== undefined && COMPANY_URN.test(urn));
}

/**
 * The field by which a bare public name may be that of a company, the object being about it; null where
 * none says so. A company's address beside a person's name is that of the employer, unless it is the same
 * name or stands where a link of the object itself does.
 */
export function companySign(fields: Field[], name: string): string | null {
	const isPerson = fields.some(({ words }) => OF_PERSON.test(words));
	const isSign = ({ key, words, value }: Field): boolean => {
		if (isBlankValue(value)) return false;
		if (OF_COMPANY.test(words)) return true;
		if (!isPerson && OF_COMPANY_OF_PERSON.test(words)) return true;
		const isOwn = meaningOf(key).kind !== 'other' && meaningOf(key).kind !== 'unknown';
		return textsIn(value).some((text) => {
			if (text.length > LONGEST_ADDRESS) return false;
			if (!isPerson && WEBSITE.test(words) && HOST_LABEL.exec(text)?.[1]?.toLowerCase() === name) {
				return true;
			}
			if (!isCompanyAddress(text)) return false;
			const written = LAST_PART.exec(text)?.[1];
			if (isOwn || written === undefined) return isOwn || !isPerson;
			return slugOfEncoded(written) === name;
		});
	};
	return fields.find(isSign)?.key ?? null;
}

/** @param type perhaps with a name space before it, as in `com.example.Company` and `https://schema.org/Brand` */
function isOtherType(type: unknown, isAccount: boolean): boolean {
	if (typeof type !== 'string' || type.length > LONGEST_TYPE) return false;
	const words = wordsOf(type.replace(/.*[./#:]/s, ''));
	const isOther = (word: string): boolean =>
		isAmong(COMPANIES, word) || (isAmong(OTHER_RECORDS, word) && (word !== 'account' || isAccount));
	return words.some(isOther) && words.every((word) => isOther(word) || isModifier(word));
}

/** Versions have a number, as in `CompanyV2`. */
function isModifier(word: string): boolean {
	return MODIFIERS.has(word) || /^\d+$/.test(word);
}
