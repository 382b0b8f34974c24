import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { readAccount } from '../domain/companyPage';
import { readErrorBody } from '../domain/errorBody';
import { readManagedPages } from '../domain/managedPages';
import { isRecord } from '../domain/record';
import { connect, type ApiRequest } from '../transport/connection';
import { organizationsRequest } from '../transport/organizations';

const TIMEOUT = 60_000;

/** The company pages that the chosen account manages, for the picker. GET /organizations. */
export async function searchCompanyPages(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const account = readAccount(this.getCurrentNodeParameter('account'));
	const accountId = account.ok ? account.id : null;
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
	const body = await get(this, {
		method: 'GET',
		path: '/accounts',
		...(filter ? { query: { q: filter } } : {}),
	});
	const accounts: unknown[] = Array.isArray(body) ? body : noList(this);
	const results = accounts.filter(isRecord).flatMap((account): INodeListSearchItems[] => {
		const value = asText(account.id);
		if (value === '') return [];
		const fullName = [account.firstName, account.lastName].map(asText).join(' ').trim();
		const publicId = asText(account.publicId);
		const name = [fullName, publicId && `(${publicId})`].filter(Boolean).join(' ') || value;
		return [{ name: account.enabled === false ? `${name}, switched off` : name, value }];
	});
	return { results };
}

async function get(
	context: ILoadOptionsFunctions,
	request: Omit<ApiRequest, 'timeout'>,
): Promise<unknown> {
	const connecting = await connect(context);
	if (!connecting.ok) throw new NodeOperationError(context.getNode(), connecting.reason);
	const answer = await connecting.connection.request({ ...request, timeout: TIMEOUT });
	if (answer.kind === 'silence') {
		throw new NodeApiError(context.getNode(), {}, { message: answer.detail });
	}
	const { statusCode, body } = answer;
	if (statusCode >= 200 && statusCode < 300) return body;
	const message =
		statusCode === 401
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

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function matches(texts: string[], filter?: string): boolean {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return texts.some((text) => text.toLowerCase().includes(wanted));
}
