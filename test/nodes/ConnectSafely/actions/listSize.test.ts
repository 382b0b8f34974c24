import type { INodeParameters } from 'n8n-workflow';

import {
	faultOfSize,
	listSizeParameters,
	listSizeReader,
} from '../../../../nodes/ConnectSafely/actions/listSize';
import { faulty, good } from '../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../support/contexts';
import { NODE } from '../../../support/scenario';

function sizeWith(parameters: INodeParameters) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) Object.assign(node.parameters, parameters);
	return listSizeReader(context)(0);
}

describe('how many results are asked for', () => {
	it.each<[INodeParameters, number]>([
		[{ returnAll: false, limit: 50 }, 50],
		[{ returnAll: false, limit: 1 }, 1],
		[{ returnAll: false, limit: ' 25 ' }, 25],
		[{ returnAll: false, limit: '={{ 20 + 5 }}' }, 25],
		[{ returnAll: false, limit: Number.MAX_SAFE_INTEGER }, Number.MAX_SAFE_INTEGER],
		[{ returnAll: true, limit: 3 }, Infinity],
		[{ returnAll: true, limit: 0 }, Infinity],
		[{ returnAll: true }, Infinity],
		[{ returnAll: '={{ 1 > 0 }}' }, Infinity],
	])('is read from %j', (parameters, size) => {
		expect(sizeWith(parameters)).toStrictEqual(good(size));
	});

	const WHOLE = 'Give a whole number of 1 or more.';
	it.each<[INodeParameters, string, string]>([
		[{ limit: 0 }, "'Limit' is 0", WHOLE],
		[{ limit: -1 }, "'Limit' is -1", WHOLE],
		[{ limit: 2.5 }, "'Limit' is 2.5", WHOLE],
		[{ limit: 1e300 }, "'Limit' is 1e+300", WHOLE],
		[{ limit: '' }, "'Limit' is empty", WHOLE],
		[{ limit: '2,5' }, `'Limit' is "2,5"`, WHOLE],
		[{ limit: '={{ [1] }}' }, "'Limit' is a list", WHOLE],
		[{ limit: '={{ ({}) }}' }, "'Limit' is an object", WHOLE],
		[
			{ returnAll: '={{ "yes" }}', limit: 5 },
			`'Return All' is "yes"`,
			'It has to be true or false.',
		],
		[{ returnAll: '={{ null }}' }, "'Return All' is empty", 'It has to be true or false.'],
	])('is wrong in %j', (parameters, cause, advice) => {
		const size = sizeWith({ returnAll: false, limit: 50, ...parameters });
		expect(size).toStrictEqual(faulty(cause, advice));
		expect(faultOfSize(size)).toMatchObject({
			code: 'invalidSettings',
			origin: 'input',
			cause,
			advice,
			isSetupFault: true,
		});
	});

	it('is wrong where an expression cannot be read', () => {
		const size = sizeWith({ returnAll: false, limit: "={{ $('Nowhere').item.json.n }}" });
		expect(size).toMatchObject({
			ok: false,
			reason: { cause: expect.stringMatching(/^'Limit' cannot be read: /) },
		});
	});

	it('is no fault where it is good', () => {
		expect(faultOfSize(good(Infinity))).toBeNull();
	});
});

describe('the parameters of a list', () => {
	it('have the names that workflows store, and the limit only where not all are asked for', () => {
		const show = { resource: ['companyPage'], operation: ['getManyFollowers'] };
		const parameters = listSizeParameters(show);
		expect(parameters.map(({ name, default: value }) => [name, value])).toEqual([
			['returnAll', false],
			['limit', 50],
		]);
		expect(parameters[1]?.displayOptions).toEqual({ show: { ...show, returnAll: [false] } });
	});
});
