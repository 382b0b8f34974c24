import type { ICredentialType } from 'n8n-workflow';

import type { Field } from './form';

/** The fields of the credential. */
export const CREDENTIAL_FORM: Field[] = [
	{
		displayName: 'API Key',
		name: 'apiKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		required: true,
		description:
			'Your key from ConnectSafely: Settings → API Keys. Testing it does nothing on LinkedIn and costs nothing.',
		manual:
			'Your key from ConnectSafely: _Settings → API Keys_. With `Bearer` or quotes around it, it works too.',
	},
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		default: 'https://api.connectsafely.ai/linkedin',
		placeholder: 'e.g. https://api.connectsafely.ai/linkedin',
		description:
			'Leave it as it is, unless you use a proxy of your own or ConnectSafely’s sandbox, which acts on LinkedIn too',
		manual:
			"Leave it as it is, unless you use ConnectSafely's sandbox (which does act on LinkedIn) or a proxy of your own. It has to be https, or http on the machine n8n runs on.",
	},
];

/** What n8n is told of the credential, without its fields and how it authenticates. */
export const CREDENTIAL: Omit<ICredentialType, 'properties' | 'authenticate'> = {
	name: 'connectSafelyApi',
	displayName: 'ConnectSafely API',
	documentationUrl:
		'https://github.com/n8n-nodes-connectsafely/n8n-nodes-connectsafely#credentials',
	icon: {
		light: 'file:../nodes/ConnectSafely/connectSafely.svg',
		dark: 'file:../nodes/ConnectSafely/connectSafely.dark.svg',
	},
	test: {
		request: {
			baseURL:
				"={{ (($credentials.baseUrl || '').trim() || 'https://api.connectsafely.ai/linkedin').replace(/(?<!\\/)\\/+$/, '') }}",
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
	},
};
