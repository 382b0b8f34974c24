import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { classify } from '../api/classify';
import { openApi, type ApiRequest } from '../api/client';
import { accountsRequest, readAccounts } from '../api/endpoints/accounts';
import { organizationsRequest, readManagedPages } from '../api/endpoints/organizations';
import { readErrorBody } from '../api/errorBody';
import { systemClock } from '../clock';
import { parseAccount } from '../profiles/parseCompanyPage';
import { sentences, startingLarge } from '../reading';

const TIMEOUT = 60_000;

/** The company pages that the chosen account manages, for the picker. GET /organizations. */
export async function searchCompanyPages(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const account = parseAccount(this.getCurrentNodeParameter('account'));
	const accountId = account.ok ? account.value : null;
	const body = await get(this, organizationsRequest(accountId));
	const pages = readManagedPages(body) ?? noList(this);
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
	const body = await get(this, accountsRequest(filter));
	const accounts = readAccounts(body) ?? noList(this);
	const results = accounts.map(
		({ id, name, isEnabled }): INodeListSearchItems => ({
			name: isEnabled ? name : `${name}, switched off`,
			value: id,
		}),
	);
	return { results };
}

async function get(context: ILoadOptionsFunctions, request: ApiRequest): Promise<unknown> {
	const api = await openApi(context);
	if (!api.ok) throw new NodeOperationError(context.getNode(), sentences(api.reason));
	const response = await api.value.request(request, TIMEOUT);
	const answer = classify(response, systemClock.now());
	if (answer.kind === 'ok') return answer.body;
	if (response.kind === 'networkError') {
		const message = startingLarge(response.cause);
		throw new NodeApiError(
			context.getNode(),
			{},
			{ message, description: response.advice || undefined },
		);
	}
	const { statusCode, body } = response;
	const message =
		answer.kind === 'refused' && answer.by === 'key'
			? "ConnectSafely does not know the API key: check 'API Key' in the credential"
			: `The list could not be loaded: ConnectSafely answered ${statusCode}`;
	const description = readErrorBody(body).text || undefined;
	throw new NodeApiError(
		context.getNode(),
		{ message },
		{ message, description, httpCode: String(statusCode) },
	);
}

/** An empty picker would hide that the address is no ConnectSafely API. */
function noList(context: ILoadOptionsFunctions): never {
	const message = 'ConnectSafely answered without a list';
	const description = "Check 'Base URL' in the credential";
	throw new NodeApiError(context.getNode(), { message }, { message, description });
}

function matches(texts: string[], filter?: string): boolean {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return texts.some((text) => text.toLowerCase().includes(wanted));
}
