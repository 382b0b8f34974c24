import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import {
	accountsRequest,
	defaultAccountRequest,
	readAccount,
	readAccounts,
} from '../api/endpoints/accounts';
import {
	findOtherList,
	organizationsRequest,
	readManagedPages,
} from '../api/endpoints/organizations';
import { parseAccount } from '../profiles/parseCompanyPage';
import { sentences } from '../reading';
import { askForPicker, noList } from './pickerRequest';

const DEFAULT_ACCOUNT = 'Default account';

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
	if (pages.length === 0) throw noPages(this);
	const results = pages
		.filter(({ id, name, universalName }) => matches([name, universalName, id], filter))
		.map(
			({ id, name, universalName }): INodeListSearchItems => ({
				name: withAddress(name, universalName || id),
				value: id,
				url: `https://www.linkedin.com/company/${universalName || id}/`,
			}),
		);
	return { results: results.sort(byName) };
}

/** The LinkedIn accounts of the workspace, for the picker: first the default one. GET /accounts. */
export async function searchAccounts(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const body = await askForPicker(this, accountsRequest(filter));
	const accounts = readAccounts(body) ?? noList(this);
	const entriesOf = (areEnabled: boolean): INodeListSearchItems[] =>
		accounts
			.filter(({ isEnabled }) => isEnabled === areEnabled)
			.map(({ id, name }) => ({ name: areEnabled ? name : `${name}, switched off`, value: id }))
			.sort(byName);
	return {
		results: [...(await defaultEntry(this, filter)), ...entriesOf(true), ...entriesOf(false)],
	};
}

/** The account that acts where none is chosen. Where nobody tells whose it is, its entry stands alone. */
async function defaultEntry(
	context: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchItems[]> {
	const status = await askForPicker(context, defaultAccountRequest()).catch(() => null);
	const account = readAccount(status);
	const name = account === null ? DEFAULT_ACCOUNT : `${DEFAULT_ACCOUNT}: ${account.name}`;
	return matches([name], filter) ? [{ name, value: '' }] : [];
}

function noPages(context: ILoadOptionsFunctions): NodeOperationError {
	return new NodeOperationError(
		context.getNode(),
		'This LinkedIn account manages no company page',
		{
			description:
				"It has to be a Super Admin of the page on LinkedIn. Change that there, or choose another 'LinkedIn Account'.",
		},
	);
}

/** Two pages may have one name. */
function withAddress(name: string, address: string): string {
	return name === address ? name : `${name} (${address})`;
}

function byName(one: INodeListSearchItems, other: INodeListSearchItems): number {
	return one.name.localeCompare(other.name, 'en', { numeric: true });
}

function matches(texts: string[], filter?: string): boolean {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return texts.some((text) => text.toLowerCase().includes(wanted));
}
