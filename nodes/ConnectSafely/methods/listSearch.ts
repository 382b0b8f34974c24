import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { accountsRequest, readAccounts } from '../api/endpoints/accounts';
import {
	findOtherList,
	organizationsRequest,
	readManagedPages,
} from '../api/endpoints/organizations';
import { parseAccount } from '../profiles/parseCompanyPage';
import { sentences } from '../reading';
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
	const results = pages
		.filter(({ id, name, universalName }) => matches([name, universalName, id], filter))
		.map(
			({ id, name }): INodeListSearchItems => ({
				name,
				value: id,
				url: `https://www.linkedin.com/company/${id}/`,
			}),
		);
	return { results };
}

/** The LinkedIn accounts of the workspace, for the picker. GET /accounts. */
export async function searchAccounts(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const body = await askForPicker(this, accountsRequest(filter));
	const accounts = readAccounts(body) ?? noList(this);
	const results = accounts.map(
		({ id, name, isEnabled }): INodeListSearchItems => ({
			name: isEnabled ? name : `${name}, switched off`,
			value: id,
		}),
	);
	return { results };
}

function matches(texts: string[], filter?: string): boolean {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return texts.some((text) => text.toLowerCase().includes(wanted));
}
