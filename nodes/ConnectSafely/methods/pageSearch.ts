import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import {
	findOtherList,
	organizationsRequest,
	readManagedPages,
	type ManagedPage,
} from '../api/endpoints/organizations';
import { parseAccount, parseCompanyPage } from '../profiles/parseCompanyPage';
import { slugOfEncoded } from '../profiles/slug';
import { sentences } from '../reading';
import { compareNames, holdWords } from './names';
import { askForPicker, noList } from './pickerRequest';

/** The company pages that the chosen account manages, for the picker. GET /organizations. */
export async function searchCompanyPages(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const account = parseAccount(this.getCurrentNodeParameter('account'));
	const accountId = account.ok ? account.value : null;
	const body = await askForPicker(this, organizationsRequest(accountId));
	const pages = readManagedPages(body) ?? noList(this);
	const otherAccount = findOtherList(body, accountId);
	if (otherAccount) throw new NodeOperationError(this.getNode(), sentences(otherAccount));
	if (pages.length === 0) noPages(this, accountId);
	const results = pages
		.filter((page) => isWanted(page, filter))
		.sort(byName)
		.map(
			(page): INodeListSearchItems => ({
				name: labelOf(page),
				value: page.id,
				url: `https://www.linkedin.com/company/${page.id}/`,
			}),
		);
	return { results };
}

function byName(one: ManagedPage, other: ManagedPage): number {
	return (
		compareNames(one.name, other.name) ||
		compareNames(one.universalName, other.universalName) ||
		compareNames(one.id, other.id)
	);
}

/** Two pages may have one name, but no two have one address. */
function labelOf({ id, name, universalName }: ManagedPage): string {
	const address = [slugOfEncoded(universalName), id].find((text) => text !== '' && text !== name);
	return address === undefined ? name : `${name} (${address})`;
}

/** By name, number, or address, which may be a pasted one. */
function isWanted(page: ManagedPage, filter = ''): boolean {
	const { id, universalName } = page;
	if (holdWords([labelOf(page), universalName, id], filter)) return true;
	const pasted = parseCompanyPage(filter);
	if (pasted.kind === 'id') return pasted.id === id;
	return pasted.kind === 'name' && pasted.name === slugOfEncoded(universalName);
}

/** n8n shows an empty list as "No results", as if the search were to blame. */
function noPages(context: ILoadOptionsFunctions, accountId: string | null): never {
	const whose = accountId === null ? 'Your default LinkedIn account' : 'This LinkedIn account';
	const message = `${whose} manages no company page`;
	const description =
		"It has to be Super Admin of the page on LinkedIn. Ask an admin of the page for that role, or choose another account in 'LinkedIn Account'.";
	throw new NodeApiError(context.getNode(), { message }, { message, description });
}
