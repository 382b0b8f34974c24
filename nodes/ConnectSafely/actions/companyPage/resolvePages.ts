import { findPage, managedPages, type ManagedPage } from '../../api/endpoints/organizations';
import type { Failed } from '../../result';
import type { Run } from '../../run';
import type { PageCache } from '../../state/pageCache';
import { askOnRoute } from '../askOnRoute';
import type { Place } from './pageParameters';

/**
 * Finds the number of each page that is given by name, among the pages of the row's account. Asks once
 * an account and execution. Never throws: what stands in the way becomes the fault of the items.
 */
export async function resolvePages<T extends Place>(places: T[], run: Run): Promise<T[]> {
	if (places.every(({ pageName }) => pageName === undefined)) return places;
	const faults = new Map<string | null, Failed>();
	const found: T[] = [];
	for (const place of places) {
		const { pageName, accountId, fault } = place;
		if (pageName === undefined || fault !== null) {
			found.push(place);
			continue;
		}
		const pages = faults.get(accountId) ?? (await pagesOf(accountId, run));
		if ('code' in pages) faults.set(accountId, pages);
		const page = 'code' in pages ? pages : findPage(pages, pageName);
		found.push('code' in page ? { ...place, fault: page } : { ...place, companyId: page.id });
	}
	return found;
}

async function pagesOf(accountId: string | null, run: Run): Promise<ManagedPage[] | Failed> {
	const { pages } = run.state;
	const known = pages.find(accountId);
	if (known) return known;
	const route = { companyId: '', accountId };
	const answer = await askOnRoute(managedPages(accountId), route, run);
	if (answer.kind !== 'ok') return answer.failed;
	if (!('code' in answer.value)) pages.keep(accountId, answer.value);
	return answer.value;
}

/** The same with what this execution has found out before, where nothing can be asked. */
export function recallPages<T extends Place>(places: T[], pages: PageCache): T[] {
	const known = pages.findAll();
	return places.map((place) => {
		const page = place.pageName === undefined ? null : findPage(known, place.pageName);
		return page && 'id' in page ? { ...place, companyId: page.id } : place;
	});
}
