import { faulty, good, quote, type Reading, type Reason } from '../reading';
import { slugOfEncoded } from './slug';

/** The company page an item names: its number, the name in its address, or what is wrong. */
type ParsedCompanyPage =
	| { kind: 'id'; id: string }
	| { kind: 'name'; name: string }
	| { kind: 'invalid'; reason: Reason };

const DO_INSTEAD =
	"Choose the page from the list in 'Company Page', or give its number (the digits in linkedin.com/company/105672170/admin).";
/** Characters of an address with all that browsers and trackers put behind it. */
const LONGEST_PAGE = 2_000;
const LONGEST_ACCOUNT = 200;
const URN =
	/^(?:urn:li:)?(?:fsd_company|fs_company|fs_normalized_company|organization|company):(\d+)$/i;
const URL_WITH_ID =
	/^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/(?:(?:sales\/)?company|showcase)\/(\d+)(?:[/?#].*)?$/i;
const URL_WITH_NAME =
	/^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/(?:company|showcase)\/([^/?#]+)/i;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}&'’_-]{0,99}$/u;

/**
 * Parses a company page as a parameter or an expression delivers it: a number, a text, or n8n's
 * resource locator `{ mode, value }`. A name has to be looked up among the pages of the account.
 */
export function parseCompanyPage(raw: unknown): ParsedCompanyPage {
	const value = locatorValue(raw);
	const isBlank = typeof value === 'string' && value.trim() === '';
	if (value === null || value === undefined || isBlank) return invalid('is empty');
	if (typeof value !== 'string' && typeof value !== 'number') {
		return invalid('is neither a number nor a text');
	}
	const text = String(value).trim();
	if (text.length > LONGEST_PAGE)
		return invalid(`has ${text.length} characters, too many for a page`);
	const digits =
		/^(\d+)(?:\.0+)?$/.exec(text)?.[1] ?? URN.exec(text)?.[1] ?? URL_WITH_ID.exec(text)?.[1];
	const id = digits?.replace(/^0+/, '');
	if (id && id.length <= 19) return { kind: 'id', id };
	const inUrl = URL_WITH_NAME.exec(text)?.[1];
	const name = slugOfEncoded(inUrl ?? text);
	if (digits === undefined && typeof value === 'string' && (inUrl ? /^\S+$/ : NAME).test(name)) {
		return { kind: 'name', name };
	}
	return invalid(`${quote(text)} is not the number, the name, the URN or the URL of a page`);
}

function invalid(what: string): ParsedCompanyPage {
	return { kind: 'invalid', reason: { cause: `'Company Page' ${what}`, advice: DO_INSTEAD } };
}

/** The LinkedIn account an item names; null stands for the workspace's default account. */
export function parseAccount(raw: unknown): Reading<string | null> {
	const value = locatorValue(raw);
	if (value === null || value === undefined) return good(null);
	if (typeof value !== 'string' && typeof value !== 'number') return badAccount('is not a text');
	const id = String(value).trim();
	if (id.length > LONGEST_ACCOUNT) {
		return badAccount(`has ${id.length} characters, too many for an account`);
	}
	return good(id || null);
}

function badAccount(what: string): Reading<never> {
	const advice = 'Choose the account from the list or give its id.';
	return faulty(`'LinkedIn Account' ${what}`, advice);
}

function locatorValue(raw: unknown): unknown {
	return typeof raw === 'object' && raw !== null && 'value' in raw ? raw.value : raw;
}
