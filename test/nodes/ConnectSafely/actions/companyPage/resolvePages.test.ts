import type { Place } from '../../../../../nodes/ConnectSafely/actions/companyPage/pageParameters';
import {
	recallPages,
	resolvePages,
} from '../../../../../nodes/ConnectSafely/actions/companyPage/resolvePages';
import type { ManagedPage } from '../../../../../nodes/ConnectSafely/api/endpoints/organizations';
import type { Response } from '../../../../../nodes/ConnectSafely/api/response';
import { invalid } from '../../../../../nodes/ConnectSafely/result';
import { PageCache } from '../../../../../nodes/ConnectSafely/state/pageCache';
import { http } from '../../api/answers';
import { readRun } from '../readRun';

const FAULT = invalid('invalidSettings', "'LinkedIn Account' is not a text", '');
const named = (pageName: string, accountId: string | null = null, more = {}): Place => ({
	companyId: null,
	pageName,
	accountId,
	fault: null,
	...more,
});
const numbered = (companyId: string): Place => ({ companyId, accountId: null, fault: null });
const page = (id: string, name: string): ManagedPage => ({ id, name, universalName: name });
const managing = (...pages: object[]): Response =>
	http(200, { success: true, organizations: pages });
const ACME = { entityUrn: 'urn:li:fsd_company:77', name: 'Acme', universalName: 'acme' };
const GLOBEX = { entityUrn: 'urn:li:fsd_company:88', name: 'Globex', universalName: 'globex' };

describe('pages that are given by name', () => {
	it('are found among those of the account, which is asked once', async () => {
		const { run, requests } = readRun(() => managing(ACME, GLOBEX));
		const places = [named('acme'), numbered('5'), named('globex'), named('acme')];
		const found = await resolvePages(places, run);
		expect(found.map(({ companyId }) => companyId)).toEqual(['77', '5', '88', '77']);
		expect(found[0]).toStrictEqual({ ...named('acme'), companyId: '77' });
		expect(requests).toEqual([{ method: 'GET', path: '/organizations', query: {} }]);
		expect(await resolvePages(places, run)).toEqual(found);
		expect(requests).toHaveLength(1);
	});

	it('are found by the account of their row', async () => {
		const { run, requests } = readRun(({ query }) =>
			managing({ ...ACME, entityUrn: `urn:li:fsd_company:${query?.accountId === 'ada' ? 1 : 2}` }),
		);
		const found = await resolvePages([named('acme', 'ada'), named('acme', 'jonas')], run);
		expect(found.map(({ companyId }) => companyId)).toEqual(['1', '2']);
		expect(requests).toHaveLength(2);
	});

	it('ask nothing where all have their numbers', async () => {
		const { run, requests } = readRun(() => managing(ACME));
		const places = [numbered('5'), numbered('6')];
		expect(await resolvePages(places, run)).toBe(places);
		expect(requests).toEqual([]);
	});

	it('ask nothing for rows that are at fault anyway', async () => {
		const { run, requests } = readRun(() => managing(ACME));
		const place = named('acme', null, { fault: FAULT });
		expect(await resolvePages([place, numbered('5')], run)).toEqual([place, numbered('5')]);
		expect(requests).toEqual([]);
	});

	it('are at fault where the account has no such page', async () => {
		const { run } = readRun(() => managing(ACME));
		const [found] = await resolvePages([named('globex')], run);
		expect(found).toMatchObject({ companyId: null, pageName: 'globex' });
		expect(found?.fault).toMatchObject({ code: 'invalidCompany' });
	});

	it.each<[string, Response, string]>([
		['the account may not list its pages', http(403, { error: 'No' }), 'forbidden'],
		[
			'the pages of another account came',
			http(200, { success: true, accountId: 'other', organizations: [ACME] }),
			'invalidCompany',
		],
	])('are at fault where %s, which is asked once a run', async (_, answer, code) => {
		const { run, requests } = readRun(() => answer);
		const places = [named('acme', 'ada'), named('globex', 'ada')];
		const fault = expect.objectContaining({ code }) as object;
		expect(await resolvePages(places, run)).toEqual(places.map((one) => ({ ...one, fault })));
		expect(requests).toHaveLength(1);
		expect(run.state.pages.findAll()).toEqual([]);
	});

	it.each<[string | null, string | null]>([
		[null, 'ada'],
		['ada', null],
		['ada', 'jonas'],
	])('of one account are found though another one fails: %s', async (failing, other) => {
		const { run } = readRun(({ query }) =>
			(query?.accountId ?? null) === failing ? http(403, {}) : managing(ACME),
		);
		const found = await resolvePages([named('acme', failing), named('acme', other)], run);
		expect(found).toMatchObject([{ fault: { code: 'forbidden' } }, { companyId: '77' }]);
	});
});

describe('pages that nothing can be asked about', () => {
	it('are recalled from what this execution has found out before', () => {
		const pages = new PageCache({}, 'api');
		pages.keep('ada', [page('77', 'acme')]);
		pages.keep(null, [page('88', 'globex')]);
		const places = [named('acme'), named('globex', 'ada'), named('initech'), numbered('5')];
		expect(recallPages(places, pages)).toEqual([
			{ ...named('acme'), companyId: '77' },
			{ ...named('globex', 'ada'), companyId: '88' },
			named('initech'),
			numbered('5'),
		]);
	});
});
