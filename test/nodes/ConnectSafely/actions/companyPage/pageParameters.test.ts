import type { INodeParameters } from 'n8n-workflow';

import {
	findFixedFault,
	placeReader,
	type Place,
} from '../../../../../nodes/ConnectSafely/actions/companyPage/pageParameters';
import { invalid, notSent, rejected } from '../../../../../nodes/ConnectSafely/result';
import { executeContext } from '../../../../support/contexts';
import { NODE } from '../../../../support/scenario';

const byId = (value: unknown): INodeParameters =>
	({ __rl: true, mode: 'id', value }) as INodeParameters;
const BY_ROW = byId('={{ $itemIndex + 1 }}');

function contextWith(parameters: INodeParameters) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) Object.assign(node.parameters, { companyPage: byId('77') }, parameters);
	return context;
}

const placesOf = (parameters: INodeParameters, count = 1): Place[] =>
	Array.from({ length: count }, (_, item) => item).map(placeReader(contextWith(parameters)));

describe('the place of an item', () => {
	it.each<[string, INodeParameters, Place]>([
		['a number', {}, { companyId: '77', accountId: null, fault: null }],
		[
			'an address with a number',
			{ companyPage: byId('https://www.linkedin.com/company/88/') },
			{ companyId: '88', accountId: null, fault: null },
		],
		[
			'a name, whose number has to be found',
			{ companyPage: byId('acme'), account: byId('ada') },
			{ companyId: null, pageName: 'acme', accountId: 'ada', fault: null },
		],
	])('is read from %s', (_, parameters, place) => {
		expect(placesOf(parameters)).toStrictEqual([place]);
	});

	it.each<[string, unknown, string, RegExp]>([
		['nothing', '', "'Company Page' is empty", /^Choose the page from the list in 'Company Page'/],
		[
			'an expression that fails',
			"={{ $('X').item.json.a }}",
			"'Company Page' cannot be read: Referenced node doesn't exist",
			/^$/,
		],
	])('is at fault for a page of %s', (_, page, cause, advice) => {
		const [place] = placesOf({ companyPage: byId(page), account: byId('ada') });
		expect(place).toMatchObject({ companyId: null, accountId: 'ada' });
		expect(place).not.toHaveProperty('pageName');
		expect(place?.fault).toMatchObject({ code: 'invalidCompany', status: 'INVALID', cause });
		expect(place?.fault?.advice).toMatch(advice);
	});

	it('is at fault for the account, unless the page is', () => {
		const account = byId('={{ true }}');
		expect(placesOf({ account })).toMatchObject([
			{ companyId: '77', accountId: null, fault: { code: 'invalidSettings' } },
		]);
		expect(placesOf({ account, companyPage: byId('') })).toMatchObject([
			{ companyId: null, accountId: null, fault: { code: 'invalidCompany' } },
		]);
	});

	it('is one for all items where no expression is in the way', () => {
		const [first, second] = placesOf({ account: byId('ada') }, 2);
		expect(second).toBe(first);
	});

	it.each<[string, INodeParameters, Array<Partial<Place>>]>([
		['page', { companyPage: BY_ROW }, [{ companyId: '1' }, { companyId: '2' }, { companyId: '3' }]],
		['account', { account: BY_ROW }, [{ accountId: '1' }, { accountId: '2' }, { accountId: '3' }]],
	])('is its own where an expression gives each item its %s', (_, parameters, places) => {
		expect(placesOf(parameters, 3)).toMatchObject(places);
	});
});

describe('a fault that concerns all items', () => {
	const PAGE_FAULT = invalid('invalidCompany', "'Company Page' is empty", 'Choose a page.');
	const ACCOUNT_FAULT = invalid('invalidSettings', "'LinkedIn Account' is not a text", '');
	const LATER = notSent('rateLimited', 'the rate limit is used up', '', { retryAt: 1 });
	const SETUP_LATER = rejected('unauthorized', 'no key', '', { retryAt: 1, isSetupFault: true });
	const place = (fault: Place['fault']): Place => ({ companyId: '1', accountId: null, fault });

	it.each([
		['page', PAGE_FAULT, { account: BY_ROW }],
		['account', ACCOUNT_FAULT, { companyPage: BY_ROW }],
		['setup, though it may pass', SETUP_LATER, {}],
	])('is that of the %s', (_, fault, parameters) => {
		const places = [place(fault), place(PAGE_FAULT)];
		expect(findFixedFault(contextWith(parameters), places)).toBe(fault);
	});

	it.each<[string, Array<Place['fault']>, INodeParameters]>([
		['no items', [], {}],
		['items that are all well', [null, null], {}],
		['a later item that is well', [PAGE_FAULT, null], {}],
		['a first item that is well', [null, PAGE_FAULT], {}],
		['what may pass', [LATER, LATER], {}],
		['the page of each item', [PAGE_FAULT, PAGE_FAULT], { companyPage: BY_ROW }],
		['the account of each item', [ACCOUNT_FAULT, ACCOUNT_FAULT], { account: BY_ROW }],
	])('is none of %s', (_, faults, parameters) => {
		expect(findFixedFault(contextWith(parameters), faults.map(place))).toBeNull();
	});
});
