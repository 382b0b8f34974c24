import type { INodeParameters } from 'n8n-workflow';

import { searchReader } from '../../../../../../nodes/ConnectSafely/actions/connection/searchConnections/search';
import type { PeopleSearch } from '../../../../../../nodes/ConnectSafely/api/endpoints/searchPeople';
import { faulty, good } from '../../../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../../../support/contexts';
import { NODE } from '../../../../../support/scenario';

const NOTHING: PeopleSearch = { keywords: '', title: '', locationId: '', currentCompanyIds: [] };
const GIVE_SOMETHING = 'Its expression has to give something. Take it away to search without it.';
const GIVE_EACH =
	"n8n leaves out an expression on the whole of 'Filters': give each filter its own.";

function read(parameters: object, isTool = false) {
	const context = executeContext(null);
	if (isTool) context.getNodeOutputs = () => [{ type: 'ai_tool' }];
	const node = context.workflow.getNode(NODE);
	const operation = { resource: 'connection', operation: 'searchConnections' };
	if (node) Object.assign(node.parameters, operation, parameters as INodeParameters);
	return searchReader(context)(0);
}

describe('a search by expressions', () => {
	it.each<[object, Partial<PeopleSearch>]>([
		[{ filters: '={{ ({ title: "Judge" }) }}' }, { title: 'Judge' }],
		[{ filters: { location: '={{ ({ value: "106981407" }) }}' } }, { locationId: '106981407' }],
		[
			{ filters: { location: '={{ ({ __rl: true, value: 106981407 }) }}' } },
			{ locationId: '106981407' },
		],
		[{ filters: { currentCompanyIds: '={{ [77, null, ""] }}' } }, { currentCompanyIds: ['77'] }],
		[
			{ keywords: 'x', filters: { title: '={{ "Judge" }}' } },
			{ keywords: 'x', title: 'Judge' },
		],
		[{ keywords: '', filters: { title: '={{ "Judge" }}' } }, { title: 'Judge' }],
	])('is for what they give: %j', (parameters, search) => {
		expect(read(parameters)).toStrictEqual(good({ ...NOTHING, ...search }));
	});

	it.each<[object, string, string]>([
		[{ keywords: '={{ "" }}' }, "'Keywords' is empty", GIVE_SOMETHING],
		[{ filters: { title: '={{ " " }}' } }, "'Title' is empty", GIVE_SOMETHING],
		[{ filters: '={{ ({}) }}' }, "'Filters' is empty", GIVE_EACH],
		[{ filters: '={{ null }}' }, "'Filters' is empty", GIVE_EACH],
		[{ filters: '={{ "" }}' }, "'Filters' is empty", GIVE_EACH],
	])('is for nobody where they give nothing: %j', (parameters, cause, advice) => {
		expect(read(parameters)).toStrictEqual(faulty(cause, advice));
	});

	it.each<[object]>([
		[{ keywords: '={{ "" }}' }],
		[{ filters: { title: '={{ "" }}' } }],
		[{ filters: '={{ ({}) }}' }],
	])('may leave out what a model does not want: %j', (parameters) => {
		expect(read(parameters, true)).toStrictEqual(good(NOTHING));
	});

	it.each(['x106981407', '106981407x', 'urn:li:geo:', '12345678901234567890'])(
		'is for no place that is no number: %j',
		(location) => {
			expect(read({ filters: { location } })).toMatchObject({
				ok: false,
				reason: { cause: `'Location' "${location}" is no number of a place` },
			});
		},
	);
});
