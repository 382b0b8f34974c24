/** The company page an item names: its numeric id, or one sentence on what is wrong. */
export type CompanyReading = { ok: true; id: string } | { ok: false; reason: string };

const DO_INSTEAD =
	"Choose the page from the list in 'Company Page', or give its number (the digits in linkedin.com/company/105672170/admin).";
const URN =
	/^(?:urn:li:)?(?:fsd_company|fs_company|fs_normalized_company|organization|company):(\d+)$/i;
const URL_WITH_ID =
	/^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/(?:sales\/)?company\/(\d+)(?:[/?#].*)?$/i;
const URL_WITH_NAME = /^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/company\/([^/?#]+)/i;

/**
 * Reads a company page as a parameter or an expression delivers it: a number, a text, or n8n's
 * resource locator `{ mode, value }`.
 */
export function readCompanyPage(raw: unknown): CompanyReading {
	const value = locatorValue(raw);
	const isBlank = typeof value === 'string' && value.trim() === '';
	if (value === null || value === undefined || isBlank) {
		return { ok: false, reason: `'Company Page' is empty. ${DO_INSTEAD}` };
	}
	if (typeof value !== 'string' && typeof value !== 'number') {
		return { ok: false, reason: `'Company Page' is neither a number nor a text. ${DO_INSTEAD}` };
	}
	const text = String(value).trim();
	const digits =
		/^(\d+)(?:\.0+)?$/.exec(text)?.[1] ?? URN.exec(text)?.[1] ?? URL_WITH_ID.exec(text)?.[1];
	const id = digits?.replace(/^0+/, '');
	if (id && id.length <= 19) return { ok: true, id };
	const what = URL_WITH_NAME.test(text)
		? 'holds the name of the page, not its number'
		: 'is not the number, the URN or the URL of a company page';
	return { ok: false, reason: `'Company Page' "${text.slice(0, 80)}" ${what}. ${DO_INSTEAD}` };
}

/** The LinkedIn account an item names; null stands for the workspace's default account. */
export type AccountReading = { ok: true; id: string | null } | { ok: false; reason: string };

export function readAccount(raw: unknown): AccountReading {
	const value = locatorValue(raw);
	if (value === null || value === undefined) return { ok: true, id: null };
	if (typeof value !== 'string' && typeof value !== 'number') {
		return {
			ok: false,
			reason: "'LinkedIn Account' is not a text. Choose the account from the list or give its id.",
		};
	}
	return { ok: true, id: String(value).trim() || null };
}

function locatorValue(raw: unknown): unknown {
	return typeof raw === 'object' && raw !== null && 'value' in raw ? raw.value : raw;
}
