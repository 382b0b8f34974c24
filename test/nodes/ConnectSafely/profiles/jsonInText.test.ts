import { jsonIn } from '../../../../nodes/ConnectSafely/profiles/jsonInText';

const FENCE = '```';
const EVA = 'linkedin.com/in/eva-probe';
const [a, b] = [{ a: 1 }, { b: 2 }];

describe('the JSON in a text', () => {
	it.each<[string, unknown]>([
		['{"a":1}', a],
		[' \n[{"a":1}]', [a]],
		['{}', {}],
		['[]', []],
		['"{\\"a\\":1}"', a],
		[' "\\n [{\\"a\\":1}]"', [a]],
		['"x {\\"a\\":1}"', [a]],
		['"\\"{\\\\\\"a\\\\\\":1}\\""', a],
		['{"a":1}\n\n{"b":2}\n', [a, b]],
		['[\n{"a":1},\n{"b":2},\n]', [a, b]],
		['{"a":1}\n Anna ', [a, 'Anna']],
		['{"a":1}\nx', [a, 'x']],
		['x "y": z {"a":1}', [a]],
		['Lead: {"a":1}\nBye', [a]],
		['Lead: {"a":1}\nand: {"b":2}', [a, b]],
		['Lead: {"a":1}\nBye\nLead: {"b":2}', [a, b]],
		['x {"a":1} and {', [a]],
		[`${EVA} {"a":1} and`, [`${EVA} `, a]],
		[`${EVA} {"a":1} ${EVA}`, [`${EVA} `, a, ` ${EVA}`]],
		['x {"a":1} {"b":2}', [a, b]],
		['x {"a":1}|{"b":2}', [a, b]],
		['x {"a":1};\n{"b":2}', ['x {"a":1};', b]],
		['x {"a":1} ; {"b":2}', [a, b]],
		['x {"a":"} {"}', [{ a: '} {' }]],
		['x {"a":1}/{"b":2}', [a, b]],
		['x {"a":1},{}', undefined],
		['x {"a":1},[],{"b":2}', [a, b]],
		['x {"a":1},5,{"b":2}', [a, b]],
		['x {"a":1},null,{"b":2}', [a, b]],
		['x {"a":1},"y",{"b":2}', [a, b]],
		['x } {', undefined],
		['} {x {"a":1}', undefined],
		['{"a":1} } {"b":2}', undefined],
		['"y": z {"a":1}', [a]],
		['x "y": {"a":1}', [a]],
		['Hi {name}! {"a":1}', [a]],
		['Hi {x: y}! {"a":1}', undefined],
		['Hi {x: {y}}! {"a":1}', undefined],
		['{name}', undefined],
		['5" {"a":1} 6"', [a]],
		['x {"a":"\\"}"} y', [{ a: '"}' }]],
		['x {"a":"\\\\"} y', [{ a: '\\' }]],
		['\\{"a":1}', undefined],
		['x {}', undefined],
		['', undefined],
		['x', undefined],
		['5', undefined],
		['"x"', undefined],
		['"[x"', undefined],
		['x "{\\"a\\":1}"', undefined],
	])('of %j is %j', (text, value) => {
		expect(jsonIn(text)).toStrictEqual(value);
	});

	it.each<[string, unknown]>([
		['json\n{"a":1}', [a]],
		['{"a":1}', [a]],
		['json [{"a":1}]', [[a]]],
		['json ["x"]', [['x']]],
		['json["x"]', [['x']]],
		[`${EVA} {"a":1}`, [[`${EVA} `, a]]],
		['x y {"a":1}', [[a]]],
		['json\n{"a":1}\n{"b":2}', [[a, b]]],
		['json\n{"a":1', undefined],
		['5', undefined],
		['null', undefined],
		['"x"', undefined],
		['', undefined],
	])('of the block %j is %j', (block, value) => {
		expect(jsonIn(`Here:\n${FENCE}${block}${FENCE}\nBye`)).toStrictEqual(value);
	});

	it('is beside whoever stands around its blocks', () => {
		const text = `${EVA}${FENCE}{"a":1}${FENCE}Bye${FENCE}${EVA}${FENCE}`;
		expect(jsonIn(text)).toStrictEqual([EVA, a, EVA]);
	});
});

describe('JSON that is a part of something else', () => {
	it.each([
		'"x": {"a":1}',
		'"x" : [ {"a":1}',
		'x: "y", "x"={"a":1}',
		'Owner: {"a":1}',
		'x,"y":{"a":1}',
		'x["y":{"a":1}',
		'"long name": {"a":1}',
		'"x" : 1,\n{"a":1}',
		'"x"=1,\n{"a":1}',
		'“x”: 1,\n{"a":1}',
		'"x": [\n{"a":1}',
		'x {\n{"a":1}',
		'{ "x": 1,\n{"a":1}\n}',
	])('is not read by itself: %j', (text) => {
		expect(jsonIn(text)).toBeUndefined();
	});

	it.each<[string, unknown]>([
		['"x" 1,\n{"a":1}', ['"x" 1,', a]],
		['"x"  y: 1,\n{"a":1}', ['"x"  y: 1,', a]],
		['{"x\n{"a":1}', ['{"x', a]],
		['{"a":1}\n"x": [', [a, '"x": [']],
	])('is none behind what does not go on: %j', (text, value) => {
		expect(jsonIn(text)).toStrictEqual(value);
	});
});
