import type { Entry } from '../domain/entry';
import { findPage, readManagedPages, type ManagedPage } from '../domain/managedPages';
import { rejected, type Failure } from '../domain/verdict';
import { says } from '../domain/refusal';
import { organizationsRequest } from '../transport/organizations';
import { obstacleOn, type Watch } from './obstacle';
import { ask, type Asking } from './patientRead';

/** Plain JSON, as n8n stores it with every execution. */
export interface StoredPages {
	/** By connection and account: "<connection> <account>", "<connection> default". */
	pages?: Record<string, ManagedPage[]>;
}

interface PageFinding extends Asking, Watch {
	/** Stands for the API key, as another key may manage other pages. */
	connectionId: string;
	stored: StoredPages;
}

/**
 * Finds the number of each page that is given by name, among the pages of the row's account. Asks once
 * an account and execution. Never throws: what stands in the way becomes the fault of the entries.
 */
export async function findPages(entries: Entry[], finding: PageFinding): Promise<Entry[]> {
	if (entries.every(({ pageName }) => pageName === undefined)) return entries;
	const faults = new Map<string, Failure>();
	const found: Entry[] = [];
	for (const entry of entries) {
		const { pageName, accountId, fault } = entry;
		if (pageName === undefined || fault !== null) {
			found.push(entry);
			continue;
		}
		const account = accountId ?? 'default';
		const pages = faults.get(account) ?? (await pagesOf(accountId, finding));
		if ('error' in pages) faults.set(account, pages);
		const page = 'error' in pages ? pages : findPage(pages, pageName);
		found.push('error' in page ? { ...entry, fault: page } : { ...entry, companyId: page.id });
	}
	return found;
}

async function pagesOf(
	accountId: string | null,
	finding: PageFinding,
): Promise<ManagedPage[] | Failure> {
	const key = `${finding.connectionId} ${accountId ?? 'default'}`;
	const known = finding.stored.pages?.[key];
	if (known) return known;
	const route = { companyId: '', accountId };
	const answer = await ask(
		{
			request: organizationsRequest(accountId),
			quota: 'accounts',
			accountId,
			what: "the page named in 'Company Page'",
			obstacle: () => obstacleOn(route, finding),
			read: readManagedPages,
		},
		finding,
	);
	switch (answer.kind) {
		case 'read':
			(finding.stored.pages ??= {})[key] = answer.value;
			return answer.value;
		case 'stop':
			if (answer.scope === 'run') {
				finding.stops.close('run', route, answer.failure, answer.until);
			}
			return answer.failure;
		case 'refused': {
			const { statusCode: httpStatusCode } = answer.answer;
			const what = `ConnectSafely answered ${says(httpStatusCode, answer.error)} when asked for the pages of the LinkedIn account: check 'LinkedIn Account', or give the number of the page in 'Company Page'.`;
			const code = httpStatusCode === 403 ? 'forbidden' : 'notFound';
			return rejected(code, what, { httpStatusCode, isSetupFault: true });
		}
		case 'failed':
		case 'prevented':
			return answer.failure;
	}
}

/** The same with what this execution has found out before, where nothing can be asked. */
export function recallPages(entries: Entry[], { pages = {} }: StoredPages): Entry[] {
	const known = Object.values(pages).flat();
	return entries.map((entry) => {
		const page = entry.pageName === undefined ? null : findPage(known, entry.pageName);
		return page && 'id' in page ? { ...entry, companyId: page.id } : entry;
	});
}
