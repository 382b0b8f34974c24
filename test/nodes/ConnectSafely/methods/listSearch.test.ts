import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { searchAccounts } from '../../../../nodes/ConnectSafely/methods/accountSearch';
import { searchCompanyPages } from '../../../../nodes/ConnectSafely/methods/pageSearch';
import { loadOptionsContext, networkProtection } from '../../../support/contexts';
import { closedPort, withServers } from '../../../support/loopback';
import { withSimulator } from '../../../support/withSimulator';

const typed = 'cs-secret-5f3a9c1e7b2d4068';

async function pages(baseUrl: string, apiKey = typed) {
	return (await searchCompanyPages.call(loadOptionsContext({ apiKey, baseUrl }))).results;
}

async function accounts(baseUrl: string, apiKey = typed) {
	return (await searchAccounts.call(loadOptionsContext({ apiKey, baseUrl }))).results;
}

describe.each([
	['pages', pages],
	['accounts', accounts],
])('a list of %s that cannot be loaded', (_, look) => {
	const simulator = withSimulator({ apiKey: typed });
	const { http, raw } = withServers();

	async function failure(baseUrl: string, apiKey = typed): Promise<Error> {
		const error: unknown = await look(baseUrl, apiKey).catch((thrown: unknown) => thrown);
		if (!(error instanceof Error)) throw new Error('The list was loaded');
		expect(JSON.stringify({ ...error, text: String(error) })).not.toContain(apiKey);
		return error;
	}

	it('for a wrong key says so once, without the key', async () => {
		const error = await failure(simulator().baseUrl, 'cs-wrong-5f3a9c1e7b2d4068');
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toContain("check 'API Key'");
		expect(error).toMatchObject({ httpCode: '401' });
		expect(simulator().requests).toHaveLength(1);
	});

	it('for a 401 says so, whatever the page', async () => {
		const { url } = await http((__, response) => response.writeHead(401).end('<html>'));
		expect((await failure(url)).message).toContain("check 'API Key'");
	});

	it('for a credential that is no good says which field', async () => {
		const error = await failure('http://example.com');
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toMatch(/^'Base URL' has to .* API key\. Leave it at https:.*\.$/);
	});

	it('for want of a connection says so', async () => {
		const error = await failure(`http://127.0.0.1:${await closedPort()}`);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({
			message: "ConnectSafely cannot be reached: nobody answers at the address in 'Base URL'",
			description: expect.stringMatching(/^Check 'Base URL' in the credential .*\.$/),
		});
	});

	it('for a connection that broke says so', async () => {
		const { url } = await raw((socket) => socket.end());
		const error = await failure(url);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toBe('The connection broke before an answer came');
	});

	it('for a network rule of n8n says so', async () => {
		networkProtection().enabled = true;
		try {
			const error = await failure(simulator().baseUrl);
			expect(error).toBeInstanceOf(NodeApiError);
			expect(error).toMatchObject({
				message: 'n8n did not let the request leave',
				description: expect.stringMatching(/^Allow the host of 'Base URL' .*\.$/),
			});
		} finally {
			networkProtection().enabled = false;
		}
		expect(simulator().requests).toHaveLength(0);
	});

	it.each([
		[403, `{"success":false,"error":"Your trial has expired, ${typed}"}`, /trial has expired/],
		[404, '{"code":"ACCOUNT_NOT_FOUND","message":"No active account"}', /No active account/],
		[404, '{"code":"NOT_FOUND","message":"Nothing is here"}', /Nothing is here/],
		[402, '{"error":"Payment required"}', /Payment required/],
		[408, '{"error":"Too slow"}', /Too slow/],
		[429, '{"error":"Rate limit exceeded"}', /Rate limit exceeded/],
		[500, '<html>', undefined],
		[302, '', undefined],
	])('for a %i repeats what the API says', async (status, body, description) => {
		const { url } = await http((__, response) => response.writeHead(status).end(body));
		const error = await failure(url);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toContain(`ConnectSafely answered ${status}`);
		if (description)
			expect(error).toMatchObject({ description: expect.stringMatching(description) });
	});
});

describe('a list that the API answers with', () => {
	const { http } = withServers();

	it.each(['null', '{}', '""', '42', '<html>', '', '{"organizations":null}', '{"organizat'])(
		'%s is no list: an empty picker would hide a wrong address',
		async (body) => {
			const { url } = await http((_, response) => response.end(body));
			for (const search of [pages, accounts]) {
				await expect(search(url)).rejects.toMatchObject({
					message: 'ConnectSafely answered without a list',
					description: "Check 'Base URL' in the credential",
				});
			}
		},
	);

	it('entries of all kinds keeps those that can be chosen', async () => {
		const odd = [null, 7, 'x', [], {}, { id: null, entityUrn: null }, { id: {}, entityUrn: 'x' }];
		const page = { entityUrn: 'urn:li:fsd_company:105672170', name: null, universalName: 'acme' };
		const bare = { id: 8, entityUrn: 'urn:li:fsd_company:8', firstName: null, lastName: {} };
		const entries = [...odd, page, bare];
		const { url } = await http(({ url: path }, response) =>
			response.end(JSON.stringify(path === '/accounts' ? entries : { organizations: entries })),
		);
		expect(await pages(url)).toMatchObject([
			{ name: '8', value: '8' },
			{ name: 'acme (105672170)', value: '105672170' },
		]);
		expect(await accounts(url)).toEqual([
			{ name: 'Default account', value: 'default' },
			{ name: '8', value: '8' },
		]);
	});
});
