import { readCompanyPage } from './companyPage';
import { isRecord } from './record';
import { slugOfEncoded } from './slug';
import { invalid, type Failure } from './verdict';

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

/** Reads GET /organizations. Null where the body holds no list. */
export function readManagedPages(body: unknown): ManagedPage[] | null {
	if (!isRecord(body) || body.success === false || !Array.isArray(body.organizations)) return null;
	return (body.organizations as unknown[]).filter(isRecord).flatMap((page): ManagedPage[] => {
		const reading = readCompanyPage(page.entityUrn);
		if (reading.kind !== 'id') return [];
		const { id } = reading;
		const universalName = asText(page.universalName).slice(0, LONGEST_NAME);
		return [
			{ id, name: asText(page.name).slice(0, LONGEST_NAME) || universalName || id, universalName },
		];
	});
}

/** The page with this name in its address, or why there is none. */
export function findPage(pages: ManagedPage[], name: string): ManagedPage | Failure {
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
		`'Company Page' "${name.slice(0, 80)}" is none of the pages that the LinkedIn account manages. ${there} Choose one from the list in 'Company Page', or give its number.`,
	);
}

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
