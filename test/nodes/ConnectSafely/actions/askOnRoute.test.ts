import { askOnRoute } from '../../../../nodes/ConnectSafely/actions/askOnRoute';
import { managedPages } from '../../../../nodes/ConnectSafely/api/endpoints/organizations';
import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { http } from '../api/answers';
import { readRun } from './readRun';

const PAGES = http(200, { success: true, organizations: [] });

/** Asks twice, the second time by another account, with these answers. */
async function askTwice(first: Response) {
	const answers = [first];
	const { run, requests } = readRun(() => answers.shift() ?? PAGES);
	const ask = async (accountId: string) =>
		await askOnRoute(managedPages(accountId), { companyId: '', accountId }, run);
	return { kinds: [(await ask('ada')).kind, (await ask('jonas')).kind], requests };
}

describe('a read', () => {
	it('is not made where an earlier one was stopped for the whole run', async () => {
		const { kinds, requests } = await askTwice(http(401, {}));
		expect(kinds).toEqual(['stop', 'blocked']);
		expect(requests).toHaveLength(1);
	});

	it.each<[string, Response, string]>([
		['went well', PAGES, 'ok'],
		['was refused', http(403, {}), 'refused'],
		['met a rate limit', http(429, { retryAfterSeconds: 999 }), 'stop'],
	])('is made where an earlier one by another account %s', async (_, first, kind) => {
		const { kinds, requests } = await askTwice(first);
		expect(kinds).toEqual([kind, 'ok']);
		expect(requests).toHaveLength(2);
	});
});
