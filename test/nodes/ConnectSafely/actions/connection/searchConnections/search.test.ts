import type { INodeParameters } from 'n8n-workflow';

import { searchReader } from '../../../../../../nodes/ConnectSafely/actions/connection/searchConnections/search';
import type { PeopleSearch } from '../../../../../../nodes/ConnectSafely/api/endpoints/searchPeople';
import { executeContext } from '../../../../../support/contexts';
import { pageOf } from '../../../../../support/operations';
import { NODE } from '../../../../../support/scenario';

const NOTHING: PeopleSearch = { keywords: '', title: '', locationId: '', currentCompanyIds: [] };

function read(parameters: INodeParameters) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	const operation = { resource: 'connection', operation: 'searchConnections' };
	if (node) Object.assign(node.parameters, operation, parameters);
	return searchReader(context)(0);
}

describe('what a search is for', () => {
	it.each<[string, INodeParameters]>([
		['nothing is filled in', {}],
		['all is empty', { keywords: '', filters: {} }],
		[
			'all is blank',
			{
				keywords: ' ',
				filters: { title: '\n', location: pageOf(' '), currentCompanyIds: ' , ;' },
			},
		],
	])('is everybody where %s', (_, parameters) => {
		expect(read(parameters)).toStrictEqual({ ok: true, value: NOTHING });
	});

	it.each<[string, INodeParameters]>([
		['Keywords', { keywords: '={{ null }}' }],
		['Filters', { filters: '={{ undefined }}' }],
		['Filters', { filters: '={{ ({}) }}' }],
	])('is wrong where the expression of %s gives nothing', (name, parameters) => {
		expect(read(parameters)).toMatchObject({ ok: false, reason: { cause: `'${name}' is empty` } });
	});

	it.each<[string, unknown, string]>([
		['words', ' sales  lead ', 'sales  lead'],
		['a number', '={{ 2026 }}', '2026'],
		['500 characters', 'x'.repeat(500), 'x'.repeat(500)],
	])('has %s as Keywords and as Title', (_, given, text) => {
		expect(read({ keywords: given as string, filters: { title: given as string } })).toStrictEqual({
			ok: true,
			value: { ...NOTHING, keywords: text, title: text },
		});
	});

	it.each<[string, unknown]>([
		['chosen from the list', { __rl: true, mode: 'list', value: '106981407' }],
		['given by its number', pageOf(' 106981407 ')],
		['given as a URN', pageOf('urn:li:geo:106981407')],
		['a text', '106981407'],
		['a number of an expression', '={{ 106981407 }}'],
	])('has a place that is %s', (_, location) => {
		expect(read({ filters: { location: location as string } })).toStrictEqual({
			ok: true,
			value: { ...NOTHING, locationId: '106981407' },
		});
	});

	it.each<[string, unknown, string[]]>([
		['one number', '77', ['77']],
		[
			'numbers between commas, semicolons and line breaks',
			' 77,88;99\n\n11, ',
			['77', '88', '99', '11'],
		],
		['the same ones twice', '77, 077, urn:li:fsd_company:77', ['77']],
		['a URN and an address', 'urn:li:organization:77; linkedin.com/company/88/', ['77', '88']],
		['a number of an expression', '={{ 77 }}', ['77']],
		['a list', '={{ [77, "88", "urn:li:company:99"] }}', ['77', '88', '99']],
		['nothing that was typed in', ' ', []],
	])('has companies from %s', (_, currentCompanyIds, ids) => {
		expect(read({ filters: { currentCompanyIds: currentCompanyIds as string } })).toStrictEqual({
			ok: true,
			value: { ...NOTHING, currentCompanyIds: ids },
		});
	});

	it.each<[string, object]>([
		['Title', { title: '={{ "" }}' }],
		['Location', { location: { __rl: true, mode: 'id', value: '={{ null }}' } }],
		['Company IDs', { currentCompanyIds: '={{ [] }}' }],
	])('is wrong where the expression of %s gives nothing: %j', (name, filters) => {
		expect(read({ filters: filters as never })).toMatchObject({
			ok: false,
			reason: { cause: `'${name}' is empty` },
		});
	});

	it('is wrong where the location is an object without its number', () => {
		const location = '={{ ({ geoId: "106981407", name: "Ohio" }) }}';
		expect(read({ filters: { location } as never })).toMatchObject({
			ok: false,
			reason: { cause: "'Location' is no text" },
		});
	});

	it('is read for each item', () => {
		expect(read({ keywords: '={{ "item " + $itemIndex }}' })).toMatchObject({
			value: { keywords: 'item 0' },
		});
	});

	it.each<[string, INodeParameters, string, string]>([
		[
			'an object as Keywords',
			{ keywords: '={{ {} }}' },
			"'Keywords' is no text",
			'Its expression has to give a text, or nothing.',
		],
		...['={{ [] }}', '={{ "Judge" }}', '={{ 0 }}'].map(
			(filters): [string, INodeParameters, string, string] => [
				`${filters} as Filters`,
				{ filters },
				"'Filters' is no object",
				"Its expression has to give an object, such as { title: 'Judge' }, or nothing.",
			],
		),
		[
			'a switch as Title',
			{ filters: { title: '={{ true }}' } },
			"'Title' is no text",
			'Its expression has to give a text, or nothing.',
		],
		[
			'endless Keywords',
			{ keywords: 'x'.repeat(501) },
			"'Keywords' has 501 characters",
			'Give at most 500.',
		],
		[
			'a place in words',
			{ filters: { location: pageOf('Ohio') } },
			'\'Location\' "Ohio" is no number of a place',
			"Choose the place from the list in 'Location', or give LinkedIn's number of it.",
		],
		[
			'a list of places',
			{ filters: { location: '={{ [1, 2] }}' } },
			"'Location' is no text",
			'Its expression has to give a text, or nothing.',
		],
		[
			'a company in words',
			{ filters: { currentCompanyIds: '77, Acme Inc' } },
			'\'Company IDs\' has "Acme Inc" in it, which is no number of a page',
			'Give the numbers of LinkedIn pages, separated by commas.',
		],
		[
			'companies in an object',
			{ filters: { currentCompanyIds: '={{ { id: 77 } }}' } },
			'\'Company IDs\' has "[object Object]" in it, which is no number of a page',
			'Give the numbers of LinkedIn pages, separated by commas.',
		],
	])('is not known with %s', (_, parameters, cause, advice) => {
		expect(read(parameters)).toStrictEqual({ ok: false, reason: { cause, advice } });
	});

	it.each([
		['Keywords', { keywords: '={{ $json.no.such }}' }],
		['Filters', { filters: { title: '={{ nothing( }}' } }],
	])('is not known where the expression of %s fails', (parameter, parameters) => {
		expect(read(parameters)).toMatchObject({
			ok: false,
			reason: { cause: expect.stringContaining(`'${parameter}' cannot be read: `) },
		});
	});
});
