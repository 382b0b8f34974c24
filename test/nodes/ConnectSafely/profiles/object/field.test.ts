import {
	fieldOf,
	fieldsOf,
	isBlankValue,
	isObject,
	textsIn,
} from '../../../../../nodes/ConnectSafely/profiles/object/field';

describe('the fields of an object', () => {
	it('have their keys, the words of these and their values', () => {
		expect(fieldsOf({ linkedinUrl: 'a', 'First Name': null })).toStrictEqual([
			{ key: 'linkedinUrl', words: 'linkedin url', value: 'a' },
			{ key: 'First Name', words: 'first name', value: null },
		]);
		expect(fieldsOf(['a'])).toStrictEqual([fieldOf('0', 'a')]);
	});

	it('have no value where a getter throws', () => {
		const object = {
			get url(): string {
				throw new Error('gone');
			},
			link: 'a',
		};
		expect(fieldsOf(object)).toStrictEqual([fieldOf('url', null), fieldOf('link', 'a')]);
	});

	it('are none where not even the names can be read', () => {
		const object = new Proxy(
			{},
			{
				ownKeys: () => {
					throw new Error('gone');
				},
			},
		);
		expect(fieldsOf(object)).toStrictEqual([]);
	});
});

describe('a value', () => {
	it.each<[unknown, boolean]>([
		[{}, true],
		[[], true],
		[null, false],
		[undefined, false],
		['a', false],
		[isObject, false],
	])('is an object: %p, %p', (value, expected) => {
		expect(isObject(value)).toBe(expected);
	});

	it.each<[unknown, boolean]>([
		[undefined, true],
		[null, true],
		['', true],
		[' \n', true],
		[{}, true],
		[[], true],
		['a', false],
		[0, false],
		[false, false],
		[{ url: '' }, false],
		[[null], false],
	])('is blank: %p, %p', (value, expected) => {
		expect(isBlankValue(value)).toBe(expected);
	});

	it.each<[unknown, string[]]>([
		['', ['']],
		['a', ['a']],
		[1, []],
		[null, []],
		[{ url: 'a', id: 1 }, ['a']],
		[
			['a', { url: 'b' }],
			['a', 'b'],
		],
		[{ link: { url: ['a'] } }, []],
	])('has the texts in it and in what is in it: %j', (value, expected) => {
		expect(textsIn(value)).toStrictEqual(expected);
	});

	it('has its first fifty texts', () => {
		const texts = Array.from({ length: 51 }, (_, index) => `${index}`);
		expect(textsIn(texts)).toStrictEqual(texts.slice(0, 50));
	});
});
