import { createHash } from 'crypto';
import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import { withDeadline } from '../deadline';
import { faulty, good, messageOf, type Reading } from '../reading';
import { readApiKey, readBaseUrl } from './credential';
import { cancelledBeforeSending, readNetworkError } from './networkError';
import type { Response } from './response';
import { withoutKey } from './withoutKey';

type Context = IExecuteFunctions | ILoadOptionsFunctions;

/** A request to the API, relative to the base URL. */
export interface ApiRequest {
	method: 'GET' | 'POST';
	path: string;
	query?: Record<string, string>;
	body?: IDataObject;
}

/** The way to ConnectSafely for one credential. */
export interface Api {
	/** Stands for key and address where they have to be told apart; gives neither away. */
	id: string;
	/**
	 * One request, one answer. Never throws and never sends anything twice.
	 *
	 * @param timeout milliseconds for the whole of it, to the end of the answer
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
	const cancel = cancelSignalOf(context);
	if (cancel?.aborted) return cancelledBeforeSending();
	const ending = new AbortController();
	const end = (): void => ending.abort();
	const options: IHttpRequestOptions = {
		method,
		url: `${baseUrl}${path}`,
		...(query ? { qs: query } : {}),
		...(body ? { body } : {}),
		// By this n8n ends silence only: an answer that drips, or a 101, ends with the deadline below.
		timeout,
		json: true,
		returnFullResponse: true,
		// Otherwise n8n sends a request that was answered with 401 a second time.
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
	// n8n writes the execution's own signal over it.
	const abortSignal = { enumerable: true, get: () => ending.signal, set: () => {} };
	Object.defineProperty(options, 'abortSignal', abortSignal);
	try {
		cancel?.addEventListener('abort', end);
		const answer = context.helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, options);
		const response = (await withDeadline(answer, timeout, timedOut)) as IN8nHttpFullResponse;
		return {
			kind: 'http',
			statusCode: response.statusCode,
			headers: response.headers,
			body: withoutKey(response.body, key),
		};
	} catch (error) {
		return readNetworkError(error, timeout);
	} finally {
		cancel?.removeEventListener('abort', end);
		end();
	}
}

/** Pickers of the panel have none. */
function cancelSignalOf(context: Context): AbortSignal | undefined {
	return 'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
}

function timedOut(): Error {
	return Object.assign(new Error('The time is up'), { code: 'ETIMEDOUT' });
}
