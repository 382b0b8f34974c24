import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import {
	numberIn,
	readNumber,
	readOptions,
} from '../../../../nodes/ConnectSafely/actions/readOptions';
import { faulty, good } from '../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../support/contexts';
import { NODE } from '../../../support/scenario';

const COUNT: INodeProperties = { displayName: 'Count', name: 'count', type: 'number', default: 3 };
const SWITCH: INodeProperties = { displayName: 'On', name: 'on', type: 'boolean', default: true };

function read(
	options: INodeParameters[string],
	table: INodeProperties[],
	special?: Parameters<typeof readOptions>[2],
) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) node.parameters.options = options;
	return readOptions(context, table, special);
}

describe('options', () => {
	it('have the defaults of their descriptions', () => {
		expect(read({}, [COUNT, SWITCH])).toStrictEqual(good({ count: 3, on: true }));
	});

	it('stand for something else where nobody has added them, if so told', () => {
		const absent = { on: false };
		expect(read({}, [COUNT, SWITCH], { absent })).toStrictEqual(good({ count: 3, on: false }));
		expect(read({ on: true }, [SWITCH], { absent })).toStrictEqual(good({ on: true }));
	});

	it('stand for any value where nobody has added them', () => {
		expect(read({}, [COUNT], { absent: { count: 7 } })).toStrictEqual(good({ count: 7 }));
		expect(read({}, [COUNT], { absent: { count: null } })).toStrictEqual(good({ count: null }));
	});

	it.each<[INodeParameters[string], boolean]>([
		[{}, false],
		[{ count: 3 }, false],
		[{ count: 3, on: '={{ true }}' }, false],
		[{ count: '={{ 3 }}' }, true],
		['={{ ({ count: 3 }) }}', true],
		['={{ ({}) }}', false],
	])('are told where an expression gave them: %j: %s', (options, isComputed) => {
		const readers = { count: (...given: unknown[]) => good(given[2] === true) };
		expect(read(options, [COUNT], { readers })).toStrictEqual(good({ count: isComputed }));
	});

	it.each<[INodeParameters[string]]>([[''], ['={{ null }}'], ['={{ undefined }}'], ['={{ "" }}']])(
		'have their defaults where nothing is given: %j',
		(options) => {
			expect(read(options, [COUNT])).toStrictEqual(good({ count: 3 }));
		},
	);

	it.each<[INodeParameters[string], string]>([
		['={{ 5 }}', '5'],
		['={{ "all" }}', '"all"'],
		['={{ [1] }}', 'a list'],
	])('have to be an object: %j', (options, what) => {
		const advice = 'Its expression has to give an object, such as { batchSize: 25 }, or nothing.';
		expect(read(options, [COUNT])).toStrictEqual(faulty(`'Options' is ${what}`, advice));
	});

	it('whose expression fails have what it threw', () => {
		expect(read("={{ $('X').item.json }}", [COUNT])).toStrictEqual(
			faulty("'Options' cannot be read: Referenced node doesn't exist"),
		);
	});

	it.each<[INodeParameters[string], string]>([
		['', 'empty'],
		['={{ null }}', 'empty'],
		['={{ NaN }}', 'not a number'],
		['many', '"many"'],
		[true, 'true'],
		[[1], 'a list'],
		[{ a: 1 }, 'an object'],
		[1.5, '1.5'],
	])('are named as they are where they are wrong: %j', (count, what) => {
		const wrong = faulty(`'Count' is ${what}`, 'Give a whole number of 0 or more.');
		expect(read({ count }, [COUNT])).toStrictEqual(wrong);
	});

	it('are one of their choices', () => {
		const kind: INodeProperties = {
			displayName: 'Kind',
			name: 'kind',
			type: 'options',
			options: [
				{ name: 'People', value: 'MEMBER' },
				{ displayName: 'None', name: 'none', type: 'string', default: '' },
				{ name: 'Pages', value: 'PAGE' },
			],
			default: 'MEMBER',
		};
		expect(read({}, [kind])).toStrictEqual(good({ kind: 'MEMBER' }));
		expect(read({ kind: 'PAGE' }, [kind])).toStrictEqual(good({ kind: 'PAGE' }));
		expect(read({ kind: 'page' }, [kind])).toStrictEqual(
			faulty(`'Kind' is "page"`, 'It has to be People (MEMBER) or Pages (PAGE).'),
		);
	});

	it('are those of the descriptions alone', () => {
		const options = { count: 0, on: false, unknown: 1 };
		expect(read(options, [COUNT, SWITCH])).toStrictEqual(good({ count: 0, on: false }));
		expect(read(options, [])).toStrictEqual(good({}));
	});

	it('are any whole number from 0 where the description has no bounds', () => {
		const most = Number.MAX_SAFE_INTEGER;
		expect(read({ count: most }, [COUNT])).toStrictEqual(good({ count: most }));
		const advice = 'Give a whole number of 0 or more.';
		expect(read({ count: -1 }, [COUNT])).toStrictEqual(faulty("'Count' is -1", advice));
	});

	it('are checked in the order of the descriptions', () => {
		const options = { count: 'many', on: 'yes' };
		const wrongSwitch = faulty(`'On' is "yes"`, 'It has to be true or false.');
		expect(read(options, [SWITCH, COUNT])).toStrictEqual(wrongSwitch);
		expect(read(options, [COUNT, SWITCH])).toMatchObject({
			ok: false,
			reason: { cause: `'Count' is "many"` },
		});
	});
});

describe('a number', () => {
	it.each<[unknown, number]>([
		[7, 7],
		[-1.5, -1.5],
		['12', 12],
		[' 5\n', 5],
		['  5  ', 5],
		['-5', -5],
		['12.25', 12.25],
	])('may come as text: %j', (raw, value) => {
		expect(numberIn(raw)).toBe(value);
	});

	it.each<unknown>(['', ' ', 'x5', '5x', '5 5', '5.', '.5', '1e3', '- 5', '+5', null, true, [5]])(
		'is not in %j',
		(raw) => {
			expect(numberIn(raw)).toBeNull();
		},
	);

	const SIZE = { displayName: 'Size', typeOptions: { minValue: 1, maxValue: 50 } };
	it.each<[unknown, boolean, number]>([
		[1, false, 1],
		['50', false, 50],
		[1.5, true, 1.5],
	])('is within its bounds: %j, with decimals: %s', (raw, mayHaveDecimals, value) => {
		const option = { ...SIZE, name: 'size', type: 'number', default: 1 } as const;
		expect(readNumber(raw, option, mayHaveDecimals)).toStrictEqual(good(value));
	});

	it.each<[unknown, boolean, string]>([
		[0, false, 'Give a whole number from 1 to 50.'],
		[51, false, 'Give a whole number from 1 to 50.'],
		['1.5', false, 'Give a whole number from 1 to 50.'],
		[0.5, true, 'Give a number from 1 to 50.'],
		[50.5, true, 'Give a number from 1 to 50.'],
	])('is wrong beyond its bounds: %j, with decimals: %s', (raw, mayHaveDecimals, advice) => {
		const option = { ...SIZE, name: 'size', type: 'number', default: 1 } as const;
		const cause = `'Size' is ${typeof raw === 'string' ? `"${raw}"` : String(raw)}`;
		expect(readNumber(raw, option, mayHaveDecimals)).toStrictEqual(faulty(cause, advice));
	});

	it('is none where a word stands, though nothing is allowed', () => {
		const advice = 'Give a number of 0 or more.';
		expect(readNumber('many', COUNT, true)).toStrictEqual(faulty(`'Count' is "many"`, advice));
	});
});
