import type { INodeParameters } from 'n8n-workflow';

import {
	hasExpression,
	isFixed,
	parameterReader,
	rawParameter,
} from '../../../../nodes/ConnectSafely/actions/readParameter';
import { faulty, good, type Reading } from '../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../support/contexts';
import { NODE } from '../../../support/scenario';

function contextWith(parameters: INodeParameters) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) Object.assign(node.parameters, parameters);
	return context;
}

const read = (value: unknown): Reading<unknown> =>
	parameterReader(contextWith({ thing: value } as INodeParameters), 'thing', (one) => one)(0);

describe('a parameter', () => {
	it.each<[unknown, unknown]>([
		['text', 'text'],
		[7, 7],
		[false, false],
		['={{ undefined }}', undefined],
		['={{ null }}', null],
		['={{ NaN }}', NaN],
		['={{ [1, { a: 2 }] }}', [1, { a: 2 }]],
		['={{ new Date(0) }}', '1970-01-01T00:00:00.000Z'],
		[
			{ mode: 'id', value: '={{ 1 + 1 }}' },
			{ mode: 'id', value: 2 },
		],
	])('is read as plain data: %j', (given, value) => {
		expect(read(given)).toStrictEqual(good(value));
	});

	it('that the workflow does not have is empty', () => {
		const reader = parameterReader(contextWith({}), 'nowhere', (one) => one);
		expect(reader(0)).toStrictEqual(good(''));
		expect(rawParameter(contextWith({}), 'nowhere')).toBe('');
	});

	it('whose expression fails has what it threw', () => {
		expect(read("={{ $('X').item.json.a }}")).toStrictEqual(
			faulty("Referenced node doesn't exist"),
		);
	});

	it.each<[unknown, number]>([
		['text', 1],
		['={{ $itemIndex }}', 3],
		[{ mode: 'id', value: '={{ $itemIndex }}' }, 3],
	])('%j is parsed so often for three items: %i', (value, count) => {
		const parse = jest.fn((one: Reading<unknown>) => ({ one }));
		const context = contextWith({ thing: value } as INodeParameters);
		const reader = parameterReader(context, 'thing', parse);
		const values = [0, 1, 2].map(reader);
		expect(parse).toHaveBeenCalledTimes(count);
		expect(new Set(values).size).toBe(count);
	});

	it.each<[unknown, boolean]>([
		['text', false],
		['a=b', false],
		['', false],
		[7, false],
		[undefined, false],
		[{ mode: 'id', value: 'x' }, false],
		['=text', true],
		['={{ 1 }}', true],
		[{ mode: 'id', value: '={{ 1 }}' }, true],
		[['a', '=b'], true],
	])('has an expression, or none: %j: %s', (value, has) => {
		expect(hasExpression(value)).toBe(has);
		expect(isFixed(contextWith({ thing: value } as INodeParameters), 'thing')).toBe(!has);
	});
});
