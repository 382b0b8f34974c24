import { asText, isRecord } from '../../json';
import { unknown, type Failed } from '../../result';

/** Fields for the page that an answer is about. */
const PAGE_FIELD =
	/^(target|linkedin)?_?(company|organi[sz]ation|org|page)_?(page)?_?(id|urn|url|number)?$/i;
/** In a result, a page is meant by these; a company may be the person's employer. */
const PAGE_ALONE = /page|target/i;
const COMPANY_ID = /^(company|organi[sz]ation|org)_?(id|urn)/i;
const EMPLOYMENT =
	/compan|organi[sz]|^org|employ|position|headline|description|note|summary|about|text|comment|title|occupation/i;
const ADDRESS =
	/\burn:li:\w*(?:company|organi[sz]ation)\w*:0*(\d{1,20})(?!\d)|\/company\/0*(\d{1,20})(?![\w-])/gi;
const LONGEST_SEARCHED = 2_000;

/** Whether somewhere around results stands the page that was asked for. */
export function namesPage(parts: Array<Record<string, unknown>>, companyId: string): boolean {
	return parts.some((part) =>
		Object.entries(part).some(
			([field, value]) => PAGE_FIELD.test(field) && numbersOf(value).includes(companyId),
		),
	);
}

/** Another page than was asked for, in what stands around results: then they are no answer to it. */
export function otherPageAround(part: Record<string, unknown>, companyId: string): Failed | null {
	return otherPage(
		Object.entries(part).flatMap(([field, value]) => [
			...(PAGE_FIELD.test(field) ? numbersOf(value) : []),
			...addressesIn(value),
		]),
		companyId,
	);
}

/**
 * The same in one result, where a company may be the person's employer.
 *
 * @param isNamed whether the answer names the page that was asked for elsewhere
 */
export function otherPageIn(result: unknown, companyId: string, isNamed: boolean): Failed | null {
	if (!isRecord(result)) return null;
	const numbers = Object.entries(result).flatMap(([field, value]) => {
		const isPage =
			PAGE_FIELD.test(field) && (PAGE_ALONE.test(field) || (!isNamed && COMPANY_ID.test(field)));
		return [
			...(isPage ? numbersOf(value) : []),
			...(EMPLOYMENT.test(field) && !PAGE_ALONE.test(field) ? [] : addressesIn(value)),
		];
	});
	return otherPage(numbers, companyId);
}

function otherPage(numbers: string[], companyId: string): Failed | null {
	const number = numbers.find((each) => each !== companyId);
	if (number === undefined) return null;
	return unknown(
		'unreadableReply',
		`ConnectSafely's answer is about another company page, ${number}`,
	);
}

/** Without leading zeros; none where it is no number of a page, such as a name. */
function numbersOf(value: unknown): string[] {
	const values = isRecord(value)
		? Object.entries(value)
				.filter(([field]) => /(id|urn|Id|Urn)$/.test(field))
				.map(([, inside]) => inside)
		: [value];
	return values.flatMap(
		(each) => /^(?:urn:li:\w+:)?0*(\d{1,20})$/i.exec(asText(each).trim())?.[1] ?? [],
	);
}

function addressesIn(value: unknown): string[] {
	const values: unknown[] = Array.isArray(value) ? value : [value];
	return values.flatMap((each) => {
		if (typeof each !== 'string') return [];
		const text = each
			.slice(0, LONGEST_SEARCHED)
			.replace(/%(25)*3a/gi, ':')
			.replace(/%(25)*2f/gi, '/');
		return [...text.matchAll(ADDRESS)].map(([, urn, path]) => urn ?? path ?? '');
	});
}
