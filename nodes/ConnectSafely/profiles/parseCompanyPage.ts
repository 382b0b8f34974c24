import { faulty, good, quote, type Reading, type Reason } from '../reading';
import { decodeText } from './decodeText';
import { isMeantAsId } from './profileId';
import { slugOf } from './slug';

/** The company page an item names: its number, the name in its address, or what is wrong. */
type ParsedCompanyPage =
	| { kind: 'id'; id: string }
	| { kind: 'name'; name: string }
	| { kind: 'invalid'; reason: Reason };

const DO_INSTEAD =
	"Choose the page from the list in 'Company Page', or give its number (the digits in linkedin.com/company/105672170/admin).";
/** Characters of an address with all that browsers and trackers put behind it. */
const LONGEST_PAGE = 2_000;
/** Digits of a 64-bit number. */
const LONGEST_ID = 19;
const LONGEST_ACCOUNT = 200;
const URN =
	/^(?:urn:li:)?(?:fsd_company|fs_company|fs_normalized_company|organization|company):(\d+)$/i;
const PERSON_URN = /^(?:urn:li:)?(?:fsd_profile|fs_\w*profile|person|member):/i;
/** The kind of page and its name, behind what apps, guests and Sales Navigator put before them. */
const ADDRESS =
	/^(?:(?:https?:?\/*)*\/*(?:[\w-]+\.)*linkedin\.(?:com|cn)\.?(?::\d+)?\/+|\/?)(?:(?:m|mwlite|comm|organization-guest|sales|profile)\/+)*(company|company-beta|showcase|school|in)\/+([^/?#]+)/i;
const TRACKING = /&[\w.-]+=.*/s;
const NUMBER = /^(\d+)(?:\.0+)?$/;
const NAME = /^(?![\d.]+$)(?!www\.)[\p{L}\p{N}][\p{L}\p{N}\p{M}&'’_.-]{0,99}$/iu;
const NAME_IN_ADDRESS = /^(?=.*[\p{L}\p{N}])\S+$/u;
const HOST = /^(?:[\w-]+\.)*linkedin\.(?:com|cn)$/i;
const MARKDOWN = /^\[[^\]]*\]\(\s*<?([^\s<>]+?)>?(?:\s[^)]*)?\)$/;
const LABELLED = /^<([^|<>\s]+)\|[^<>]*>$/;
const OPENING = /^[\s"'`“”„‘’«»<([*]+/;
const CLOSING = /[\s"'`“”„‘’«»>)\]*]+$/;

/**
 * Parses a company page as a parameter or an expression delivers it: a number, a text, or n8n's
 * resource locator `{ mode, value }`. A name has to be looked up among the pages of the account.
 */
export function parseCompanyPage(raw: unknown): ParsedCompanyPage {
	const value = locatorValue(raw);
	if (value === null || value === undefined) return invalid('is empty');
	if (typeof value !== 'string' && typeof value !== 'number') {
		return invalid('is neither a number nor a text');
	}
	const text = String(value).trim();
	if (text.length > LONGEST_PAGE)
		return invalid(`has ${text.length} characters, too many for a page`);
	const page = unwrap(decodeText(text));
	if (page === '') return invalid('is empty');
	const [, section, inAddress] = ADDRESS.exec(page) ?? [];
	if (section?.toLowerCase() === 'in' || PERSON_URN.test(page) || isMeantAsId(page)) {
		return invalid(`${quote(text)} is a person, not a company page`);
	}
	const name = slugOf((inAddress ?? page).replace(TRACKING, '').replace(CLOSING, ''));
	const digits = NUMBER.exec(name)?.[1] ?? URN.exec(page)?.[1];
	const id = digits?.replace(/^0+/, '');
	if (id && id.length <= LONGEST_ID) return { kind: 'id', id };
	const isName = inAddress ? NAME_IN_ADDRESS.test(name) : NAME.test(name) && !HOST.test(name);
	if (digits === undefined && typeof value === 'string' && isName) return { kind: 'name', name };
	return invalid(`${quote(text)} is not the number, the name, the URN or the URL of a page`);
}

/** A page without the quotes, brackets and links that are left around it. */
function unwrap(text: string): string {
	const trimmed = text.trim();
	const link = MARKDOWN.exec(trimmed)?.[1] ?? LABELLED.exec(trimmed)?.[1] ?? trimmed;
	return link.replace(OPENING, '').replace(CLOSING, '');
}

function invalid(what: string): ParsedCompanyPage {
	return { kind: 'invalid', reason: { cause: `'Company Page' ${what}`, advice: DO_INSTEAD } };
}

/** What a picker stores for the workspace's default account. */
export const DEFAULT_ACCOUNT = 'default';

/** The LinkedIn account an item names; null stands for the workspace's default account. */
export function parseAccount(raw: unknown): Reading<string | null> {
	const value = locatorValue(raw);
	if (value === null || value === undefined) return good(null);
	if (typeof value !== 'string' && typeof value !== 'number') return badAccount('is not a text');
	const id = String(value).trim();
	if (id.length > LONGEST_ACCOUNT) {
		return badAccount(`has ${id.length} characters, too many for an account`);
	}
	return good(id === '' || id.toLowerCase() === DEFAULT_ACCOUNT ? null : id);
}

function badAccount(what: string): Reading<never> {
	const advice = 'Choose the account from the list or give its id.';
	return faulty(`'LinkedIn Account' ${what}`, advice);
}

function locatorValue(raw: unknown): unknown {
	return typeof raw === 'object' && raw !== null && 'value' in raw ? raw.value : raw;
}
