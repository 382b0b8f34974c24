import { createHash } from 'crypto';
import type {
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import { faulty, good, messageOf, type Reading } from '../reading';
import { readApiKey, readBaseUrl, withoutKey } from './credential';
import { readNetworkError } from './networkError';
import type { Response } from './response';

type Context = IExecuteFunctions | ILoadOptionsFunctions;

/** A request to the API, relative to the base URL. */
export interface ApiRequest {
	method: 'GET' | 'POST';
	path: string;
	query?: Record<string, string>;
	body?: Record<string, string | string[]>;
}

/** The way to ConnectSafely for one credential. */
export interface Api {
	/** Stands for key and address where they have to be told apart; gives neither away. */
	id: string;
	/**
	 * One request, one answer. Never throws and never sends anything twice.
	 *
	 * @param timeout milliseconds
	 */
	request(request: ApiRequest, timeout: number): Promise<Response>;
}

const CREDENTIAL = 'connectSafelyApi';

/** Checks the node's credential before anything leaves. Never throws. */
export async function openApi(context: Context): Promise<Reading<Api>> {
	try {
		const { baseUrl, apiKey } = await context.getCredentials(CREDENTIAL);
		const url = readBaseUrl(baseUrl);
		if (!url.ok) return url;
		const key = readApiKey(apiKey);
		if (!key.ok) return key;
		const id = createHash('sha256').update(`${url.value} ${key.value}`).digest('hex').slice(0, 8);
		const request: Api['request'] = async (api, timeout) =>
			await send(context, url.value, key.value, api, timeout);
		return good({ id, request });
	} catch (error) {
		return faulty(`the ConnectSafely credential could not be read: ${messageOf(error)}`);
	}
}

async function send(
	context: Context,
	baseUrl: string,
	key: string,
	{ method, path, query, body }: ApiRequest,
	timeout: number,
): Promise<Response> {
	const options: IHttpRequestOptions = {
		method,
		url: `${baseUrl}${path}`,
		...(query ? { qs: query } : {}),
		...(body ? { body } : {}),
		timeout,
		json: true,
		returnFullResponse: true,
		// Otherwise n8n sends a request that was answered with 401 a second time.
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
	try {
		const response = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			CREDENTIAL,
			options,
		)) as IN8nHttpFullResponse;
		return {
			kind: 'http',
			statusCode: response.statusCode,
			headers: response.headers,
			body: withoutKey(response.body, key),
		};
	} catch (error) {
		return readNetworkError(error, timeout);
	}
}
