import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import {
	DEFAULT_BASE_URL,
	isSendable,
	mayCarryKey,
	readApiKey,
	readBaseUrl,
} from '../nodes/ConnectSafely/api/credential';
import { CANCELLED_BEFORE } from '../nodes/ConnectSafely/api/networkError';
import { sentences } from '../nodes/ConnectSafely/reading';

/** HTTP Request and older nodes write their requests in the form of n8n's former client. */
type AnyRequestOptions = Partial<IHttpRequestOptions> & { uri?: unknown };

/** n8n's clients hand the Authorization header on to whatever host a redirect names. */
const NO_REDIRECTS = {
	disableFollowRedirect: true,
	followRedirect: false,
	followAllRedirects: false,
};

export class ConnectSafelyApi implements ICredentialType {
	name = 'connectSafelyApi';

	displayName = 'ConnectSafely API';

	documentationUrl =
		'https://github.com/n8n-nodes-connectsafely/n8n-nodes-connectsafely#credentials';

	icon: Icon = {
		light: 'file:../nodes/ConnectSafely/connectSafely.svg',
		dark: 'file:../nodes/ConnectSafely/connectSafely.dark.svg',
	};

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'Your key from ConnectSafely: Settings → API Keys. Testing it does nothing on LinkedIn and costs nothing.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: DEFAULT_BASE_URL,
			placeholder: `e.g. ${DEFAULT_BASE_URL}`,
			description:
				'Leave it as it is, unless you use a proxy of your own or ConnectSafely’s sandbox, which acts on LinkedIn too',
		},
	];

	/**
	 * The only place through which the key leaves: for the node, its lists, the credential test and
	 * the HTTP Request node alike.
	 *
	 * @throws UserError where the key would travel unprotected or is no key, and where the execution
	 * is cancelled already
	 */
	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const baseUrl = readBaseUrl(credentials.baseUrl);
		if (!baseUrl.ok) throw new UserError(sentences(baseUrl.reason));
		for (const target of targetsOf(requestOptions, baseUrl.value)) {
			if (!isSendable(target)) {
				throw new UserError(
					`An address of ${target.length} characters is longer than servers take. Shorten the address of the request.`,
				);
			}
			if (!mayCarryKey(target)) {
				throw new UserError(
					'The ConnectSafely API key is sent to https:// addresses only (http:// passes for this machine). Change the address of the request.',
				);
			}
		}
		const apiKey = readApiKey(credentials.apiKey);
		if (!apiKey.ok) throw new UserError(sentences(apiKey.reason));
		// Nothing has left yet, and the node has to know it for sure.
		if (requestOptions.abortSignal?.aborted) throw new UserError(CANCELLED_BEFORE);
		return {
			...requestOptions,
			headers: { ...requestOptions.headers, Authorization: `Bearer ${apiKey.value}` },
			...NO_REDIRECTS,
		};
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ (($credentials.baseUrl || '').trim() || '${DEFAULT_BASE_URL}').replace(/(?<!\\/)\\/+$/, '') }}`,
			url: '/account/status',
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'ConnectSafely does not know this API key. Copy it again from Settings → API Keys.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message:
						'The key works, but no LinkedIn account is connected to it, or the Base URL is wrong.',
				},
			},
		],
	};
}

/** The addresses to which a request may go, read as leniently as n8n's clients read them. */
function targetsOf({ url, uri, baseURL }: AnyRequestOptions, fallback: string): string[] {
	const base = baseURL || fallback;
	const target = String(url ?? uri ?? '');
	if (![base, target].every(isSendable)) return [base, target];
	const isRelative = !URL.canParse(target) && URL.canParse(target, base);
	return [base, isRelative ? new URL(target, base).href : target];
}
