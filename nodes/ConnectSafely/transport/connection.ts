import { createHash } from 'crypto';
import type {
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import type { Answer } from '../domain/answer';
import { readBaseUrl } from './address';
import { readApiKey, withoutKey } from './apiKey';
import { readSilence } from './silence';

type Context = IExecuteFunctions | ILoadOptionsFunctions;

/** A request to the API, relative to the base URL. */
export interface ApiRequest {
	method: 'GET' | 'POST';
	path: string;
	query?: Record<string, string>;
	body?: Record<string, string | string[]>;
	/** Milliseconds. */
	timeout: number;
}

/** The way to ConnectSafely for one credential. */
export interface Connection {
	/** Stands for key and address where they have to be told apart; gives neither away. */
	id: string;
	/** One request, one answer. Never throws and never sends anything twice. */
	request(request: ApiRequest): Promise<Answer>;
}

export type ConnectionReading =
	| { ok: true; connection: Connection }
	| { ok: false; reason: string };

const CREDENTIAL = 'connectSafelyApi';

/** Checks the node's credential before anything leaves. Never throws. */
export async function connect(context: Context): Promise<ConnectionReading> {
	try {
		const { baseUrl, apiKey } = await context.getCredentials(CREDENTIAL);
		const address = readBaseUrl(baseUrl);
		if (!address.ok) return address;
		const key = readApiKey(apiKey);
		if (!key.ok) return key;
		const id = createHash('sha256').update(`${address.url} ${key.key}`).digest('hex').slice(0, 8);
		const request = async (api: ApiRequest): Promise<Answer> =>
			await send(context, address.url, key.key, api);
		return { ok: true, connection: { id, request } };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return { ok: false, reason: `The ConnectSafely credential could not be read: ${why}` };
	}
}

async function send(
	context: Context,
	baseUrl: string,
	key: string,
	{ method, path, query, body, timeout }: ApiRequest,
): Promise<Answer> {
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
		return readSilence(error, timeout);
	}
}
