import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { readAccount, readCompanyPage } from '../domain/companyPage';
import { readErrorBody } from '../domain/errorBody';
import { isRecord } from '../domain/record';
import { connect, type ApiRequest } from '../transport/connection';

const TIMEOUT = 60_000;

/** The company pages that the chosen account manages, for the picker. GET /organizations. */
export async function searchCompanyPages(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const account = readAccount(this.getCurrentNodeParameter('account'));
	const accountId = account.ok ? account.id : null;
	const body = await get(this, '/organizations', accountId === null ? {} : { accountId });
	const pages = listIn(this, isRecord(body) ? body.organizations : null);
	const results = pages.filter(isRecord).flatMap((page): INodeListSearchItems[] => {
		const reading = readCompanyPage(page.entityUrn);
		if (!reading.ok) return [];
		const names = [page.name, page.universalName, reading.id].map(asText);
		if (!matches(names, filter)) return [];
		const [name, universalName, value] = names as [string, string, string];
		return [
			{
				name: name || universalName || value,
				value,
				url: `https://www.linkedin.com/company/${value}/`,
			},
		];
	});
	return { results };
}

/** The LinkedIn accounts of the workspace, for the picker. GET /accounts. */
export async function searchAccounts(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const body = await get(this, '/accounts', filter ? { q: filter } : {});
	const accounts = listIn(this, body);
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
	path: string,
	query: ApiRequest['query'],
): Promise<unknown> {
	const connecting = await connect(context);
	if (!connecting.ok) throw new NodeOperationError(context.getNode(), connecting.reason);
	const answer = await connecting.connection.request({
		method: 'GET',
		path,
		...(query ? { query } : {}),
		timeout: TIMEOUT,
	});
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
function listIn(context: ILoadOptionsFunctions, list: unknown): unknown[] {
	if (Array.isArray(list)) return list;
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
