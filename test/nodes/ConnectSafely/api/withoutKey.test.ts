import fc from 'fast-check';

import { withoutKey } from '../../../../nodes/ConnectSafely/api/withoutKey';

const KEY = 'cs-example-5f3a9c1e7b2d4068';

describe('an answer', () => {
	it.each<[string, unknown, unknown]>([
		['a text', `Invalid key ${KEY}.`, 'Invalid key [API key].'],
		['a text twice', `${KEY}${KEY}`, '[API key][API key]'],
		['a value', { error: `Key ${KEY}` }, { error: 'Key [API key]' }],
		['a name', { [`x${KEY}`]: 1 }, { 'x[API key]': 1 }],
		['a list', [KEY, [KEY]], ['[API key]', ['[API key]']]],
		['deep inside', { a: [{ b: { c: KEY } }] }, { a: [{ b: { c: '[API key]' } }] }],
		['nowhere', { a: 'cs-exam', b: [1] }, { a: 'cs-exam', b: [1] }],
	])('that repeats the key in %s comes without it', (_, body, expected) => {
		expect(withoutKey(body, KEY)).toStrictEqual(expected);
	});

	it.each<[unknown]>([[null], [undefined], [42], [true], [''], [[]], [{}]])(
		'stays as it is: %j',
		(body) => {
			expect(withoutKey(body, KEY)).toStrictEqual(body);
		},
	);

	it.each<[string, string]>([
		['as it is', 'cs+ab/cd"=\\'],
		['as a URL holds it', encodeURIComponent('cs+ab/cd"=\\')],
	])('with odd characters is found %s', (_, written) => {
		expect(withoutKey({ error: [`?k=${written}&x`] }, 'cs+ab/cd"=\\')).toStrictEqual({
			error: ['?k=[API key]&x'],
		});
	});

	it('keeps a field named __proto__ as a field', () => {
		const body: unknown = JSON.parse(`{"__proto__":{"admin":"${KEY}"}}`);
		const clean = withoutKey(body, KEY) as object;
		expect(JSON.stringify(clean)).toBe('{"__proto__":{"admin":"[API key]"}}');
		expect(Object.getPrototypeOf(clean)).toBe(Object.prototype);
	});

	it('is not torn apart by a key that is as short as a word', () => {
		expect(withoutKey({ error: 'No success' }, 'success')).toStrictEqual({ error: 'No success' });
		expect(withoutKey('12345678', '12345678')).toBe('[API key]');
	});

	it('holds the key nowhere and is else unchanged, whatever it holds', () => {
		const leaf = fc.oneof(fc.string(), fc.constant(KEY), fc.constant(`a ${KEY} b`), fc.integer());
		const json = fc.jsonValue().chain((value) => fc.tuple(fc.constant(value), leaf));
		fc.assert(
			fc.property(json, ([value, text]) => {
				const clean = withoutKey({ value, text, [String(text)]: [text] }, KEY);
				expect(JSON.stringify(clean)).not.toContain(KEY);
				expect(withoutKey(value, KEY)).toStrictEqual(value);
			}),
		);
	});
});
