import fc from 'fast-check';

import { asText, isRecord, isSameJson } from '../../../nodes/ConnectSafely/json';

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a value from outside', () => {
	it.each<[string, unknown, boolean, string]>([
		['an object', { a: 1 }, true, ''],
		['an empty object', {}, true, ''],
		['a list', ['a'], false, ''],
		['null', null, false, ''],
		['no value', undefined, false, ''],
		['a function', () => 1, false, ''],
		['a text', 'a', false, 'a'],
		['an empty text', '', false, ''],
		['a number', 1.5, false, '1.5'],
		['zero', 0, false, '0'],
		['a truth value', true, false, ''],
		['a big number', 1n, false, ''],
	])('that is %s', (_, value, hasFields, text) => {
		expect(isRecord(value)).toBe(hasFields);
		expect(asText(value)).toBe(text);
	});
});

describe('two values', () => {
	it.each<[string, unknown, unknown]>([
		['texts', 'a', 'a'],
		['nothing', null, null],
		['lists', [1, [2]], [1, [2]]],
		['objects in another order', { a: 1, b: { c: null } }, { b: { c: null }, a: 1 }],
		['a key without a value', { a: undefined }, {}],
		['a date and its text', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
	])('are the same JSON: %s', (_, one, other) => {
		expect(isSameJson(one, other)).toBe(true);
		expect(isSameJson(other, one)).toBe(true);
	});

	it.each<[string, unknown, unknown]>([
		['another text', 'a', 'A'],
		['a number and its text', 1, '1'],
		['nothing and an empty text', null, ''],
		['nothing and no value', null, undefined],
		['null and an object', null, {}],
		['an empty list and an empty object', [], {}],
		['a list and an object with its indexes', ['a'], { 0: 'a' }],
		['a longer list', ['a'], ['a', 'b']],
		['another order in a list', ['a', 'b'], ['b', 'a']],
		['a further key', { a: 1 }, { a: 1, b: null }],
		['a value deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
		['a name of JavaScript', { constructor: 1 }, {}],
		['another date', new Date(0), new Date(1)],
	])('are not: %s', (_, one, other) => {
		expect(isSameJson(one, other)).toBe(false);
		expect(isSameJson(other, one)).toBe(false);
	});

	it('are the same as their copy, and as nothing else that differs as a text', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
				expect(isSameJson(one, copied(one))).toBe(true);
				if (JSON.stringify(one) === JSON.stringify(other)) return;
				if (typeof one !== 'object' || typeof other !== 'object') {
					expect(isSameJson(one, other)).toBe(false);
				}
			}),
		);
	});

	it('may be as deep as they like, and hold themselves', () => {
		const deep = () => {
			let value: unknown = 'end';
			for (let depth = 0; depth < 100_000; depth++) value = [value];
			return value;
		};
		expect(isSameJson(deep(), deep())).toBe(true);
		const own = () => {
			const value: Record<string, unknown> = { name: 'Jane' };
			value.self = value;
			return value;
		};
		expect(isSameJson(own(), own())).toBe(true);
		expect(isSameJson(own(), { ...own(), name: 'John' })).toBe(false);
	});
});
