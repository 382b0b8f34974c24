import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import {
	accountsRequest,
	defaultAccountRequest,
	readAccount,
	readAccounts,
	type Account,
} from '../api/endpoints/accounts';
import { DEFAULT_ACCOUNT } from '../profiles/parseCompanyPage';
import { compareNames, holdWords } from './names';
import { askForDetail, askForPicker, noList } from './pickerRequest';

const DEFAULT_LABEL = 'Default account';

/**
 * The LinkedIn accounts of the workspace, for the picker, the default account before them. GET /accounts,
 * and GET /account/status for whose the default is.
 */
export async function searchAccounts(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const body = await askForPicker(this, accountsRequest(filter));
	const accounts = readAccounts(body) ?? noList(this);
	if (accounts.length === 0 && !filter?.trim()) noAccounts(this);
	const entries = accounts
		.sort(
			(one, other) =>
				Number(other.isEnabled) - Number(one.isEnabled) || compareNames(one.name, other.name),
		)
		.map((account): INodeListSearchItems => ({ name: labelOf(account), value: account.id }));
	const isDefaultWanted = holdWords([DEFAULT_LABEL], filter);
	return { results: [...(isDefaultWanted ? [await defaultEntry(this)] : []), ...entries] };
}

async function defaultEntry(context: ILoadOptionsFunctions): Promise<INodeListSearchItems> {
	const account = readAccount(await askForDetail(context, defaultAccountRequest()));
	const whose = account && (account.fullName || account.publicId);
	const state = account?.isEnabled === false ? ', switched off' : '';
	return {
		name: whose ? `${DEFAULT_LABEL} (${whose}${state})` : DEFAULT_LABEL,
		// n8n's picker takes an empty value for no choice.
		value: DEFAULT_ACCOUNT,
	};
}

function labelOf({ name, isEnabled }: Account): string {
	return isEnabled ? name : `${name}, switched off`;
}

/** n8n shows an empty list as "No results", as if the search were to blame. */
function noAccounts(context: ILoadOptionsFunctions): never {
	const message = 'Your ConnectSafely workspace has no LinkedIn account';
	const description = 'Connect one in ConnectSafely, then open this list again.';
	throw new NodeApiError(context.getNode(), { message }, { message, description });
}
