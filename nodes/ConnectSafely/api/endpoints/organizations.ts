import { asText, isRecord } from '../../json';
import { parseCompanyPage } from '../../profiles/parseCompanyPage';
import { slugOfEncoded } from '../../profiles/slug';
import type { Reason } from '../../reading';
import { invalid, rejected, type Failed } from '../../result';
import type { ApiRequest } from '../client';
import type { ReadEndpoint } from '../endpoint';
import { findOtherAccount } from './otherAccount';

/** A company page that an account manages. */
export interface ManagedPage {
	/** Digits. */
	id: string;
	/** As people read it; the name in the address or the number where it has none. */
	name: string;
	/** The name in its address, linkedin.com/company/…; '' where the API gives none. */
	universalName: string;
}

const MOST_LISTED = 20;
const LONGEST_NAME = 100;

/** GET /organizations; a null account is the default one. */
export function organizationsRequest(accountId: string | null): ApiRequest {
	return {
		method: 'GET',
		path: '/organizations',
		query: accountId === null ? {} : { accountId },
	};
}

/**
 * GET /organizations, to find the number of a page that is given by its name: the pages of the account,
 * or why the ones that came are of no use.
 */
export function managedPages(accountId: string | null): ReadEndpoint<ManagedPage[] | Failed> {
	return {
		request: organizationsRequest(accountId),
		quota: 'accounts',
		accountId,
		what: "the page named in 'Company Page'",
		read: (body) => {
			const pages = readManagedPages(body);
			const other = pages && findOtherList(body, accountId);
			return other ? invalid('invalidCompany', other.cause, other.advice) : pages;
		},
		refused: ({ by, said, statusCode: httpStatusCode }) => {
			const cause = `ConnectSafely does not list the pages of the LinkedIn account: it answered ${said}`;
			const advice = "Check 'LinkedIn Account', or give the number of the page in 'Company Page'.";
			const code = by === 'permission' ? 'forbidden' : 'notFound';
			const failed = rejected(code, cause, advice, { httpStatusCode, isSetupFault: true });
			return { kind: 'refused', failed };
		},
	};
}

/** Reads the body of GET /organizations. Null where it holds no list. */
export function readManagedPages(body: unknown): ManagedPage[] | null {
	if (!isRecord(body) || body.success === false || !Array.isArray(body.organizations)) return null;
	return (body.organizations as unknown[]).filter(isRecord).flatMap((page): ManagedPage[] => {
		const parsed = parseCompanyPage(page.entityUrn);
		if (parsed.kind !== 'id') return [];
		const { id } = parsed;
		const universalName = asText(page.universalName).slice(0, LONGEST_NAME);
		return [
			{ id, name: asText(page.name).slice(0, LONGEST_NAME) || universalName || id, universalName },
		];
	});
}

/**
 * What to say where the body of GET /organizations lists the pages of another account than asked for;
 * null where they are its own, or nobody says whose they are. The endpoint is documented without
 * parameters, so that it may ignore which account is asked for.
 */
export function findOtherList(body: unknown, accountId: string | null): Reason | null {
	const other = findOtherAccount(isRecord(body) ? body.accountId : '', accountId);
	if (other === null) return null;
	return {
		cause: `ConnectSafely lists the pages of another LinkedIn account (${other}) than the chosen one`,
		advice:
			"Check 'LinkedIn Account', or give the number of the page in 'Company Page': the digits in linkedin.com/company/105672170/admin.",
	};
}

/** The page with this name in its address, or why there is none. */
export function findPage(pages: ManagedPage[], name: string): ManagedPage | Failed {
	const found = pages.find((page) => slugOfEncoded(page.universalName) === name);
	if (found) return found;
	const listed = pages
		.slice(0, MOST_LISTED)
		.map((page) => `${page.name} (${[page.universalName, page.id].filter(Boolean).join(', ')})`);
	const more = pages.length > MOST_LISTED ? ` and ${pages.length - MOST_LISTED} more` : '';
	const there =
		listed.length > 0
			? `It manages ${listed.join('; ')}${more}.`
			: 'It manages no page at all: the LinkedIn account has to be a Super Admin of the page.';
	return invalid(
		'invalidCompany',
		`'Company Page' "${name.slice(0, 80)}" is none of the pages that the LinkedIn account manages`,
		`${there} Choose one from the list in 'Company Page', or give its number.`,
	);
}
