import { fieldOf, fieldsOf } from '../../../../../nodes/ConnectSafely/profiles/object/field';
import {
	byLabel,
	KINDS,
	labelsOf,
	mostTelling,
	namedFieldsOf,
	OWN_NAMES,
	TITLES,
} from '../../../../../nodes/ConnectSafely/profiles/object/fieldLabel';

const keysOf = (list: unknown[], isOfFields: boolean) =>
	namedFieldsOf(list, isOfFields)?.map(({ key }) => key) ?? null;

describe('a value has its name', () => {
	it.each<[string, string, Set<string>]>([
		['names', 'label,Name,key,field,fieldName,field_label,displayName,question', OWN_NAMES],
		['titles', 'title,column,property', TITLES],
		[
			'kinds',
			'type,type_id,typeName,VALUE_TYPE,kind,network,networkName,service,platform,provider,site,category',
			KINDS,
		],
	])('under keys of %s', (_, keys, set) => {
		for (const key of keys.split(',')) {
			expect([key, labelsOf(fieldsOf({ [key]: 'Jan' }), set)]).toStrictEqual([key, ['Jan']]);
		}
		expect(labelsOf(fieldsOf({ value: 'Jan', 'my label': 'Jan' }), set)).toStrictEqual([]);
		expect(set.size).toBe(keys.split(',').length);
	});

	it.each<[unknown, string[]]>([
		['x'.repeat(500), ['x'.repeat(500)]],
		['x'.repeat(501), []],
		['', ['']],
		[7, []],
		[null, []],
		[{ title: 'Jan' }, ['Jan']],
		[{ name: 'Jan' }, ['Jan']],
		[{ id: 1, Label: 'Jan' }, ['Jan']],
		[{ 'name of it': 'Jan', 'its name': 'Jan' }, []],
		[{ ref: 'linkedin' }, ['linkedin']],
		[{ ref: 'owner' }, ['owner']],
		[{ ref: '01-ab' }, []],
		[{ ref: 'url' }, []],
		[{ ref: 7 }, []],
		[{ id: 'linkedin' }, []],
		[{ ref: 'linkedin', title: 'Jan' }, ['Jan']],
	])('as a text or as the name of an object: %j', (value, labels) => {
		expect(labelsOf([fieldOf('label', value)], OWN_NAMES)).toStrictEqual(labels);
	});

	it('by the first label that has one of some meanings', () => {
		const labels = ['foo', 'url', 'LinkedIn', 'LinkedIn URL'];
		expect(mostTelling(labels, ['other', 'person', 'holder'])).toBe('LinkedIn');
		expect(mostTelling(labels, ['other', 'unknown'])).toBe('foo');
		expect(mostTelling(labels, ['other'])).toBeNull();
		expect(mostTelling(labels, [])).toBeNull();
	});
});

describe('a list of names and values', () => {
	it('has the entries as its fields', () => {
		const linkedIn = { label: 'LinkedIn', value: 'a' };
		const owner = { label: 'Owner', value: 'b' };
		expect(namedFieldsOf([linkedIn, owner], false)).toStrictEqual([
			{ key: 'LinkedIn', words: 'linkedin', value: linkedIn, fields: fieldsOf(linkedIn) },
			{ key: 'Owner', words: 'owner', value: owner, fields: fieldsOf(owner) },
		]);
	});

	it.each<[string, unknown[], string[] | null, string[] | null]>([
		['nothing', [], null, null],
		['values', [{ label: 'LinkedIn', values: ['a'] }], ['LinkedIn'], ['LinkedIn']],
		['an answer', [{ question: 'LinkedIn', answer: 'a' }], ['LinkedIn'], ['LinkedIn']],
		['answers', [{ question: 'LinkedIn', Answers: 'a' }], ['LinkedIn'], ['LinkedIn']],
		['a text value', [{ label: 'LinkedIn', textValue: 'a' }], ['LinkedIn'], ['LinkedIn']],
		['a value with a word behind', [{ label: 'LinkedIn', 'value x': 'a' }], null, ['LinkedIn']],
		['a word that ends so', [{ label: 'LinkedIn', xvalue: 'a' }], null, ['LinkedIn']],
		['an address', [{ label: 'LinkedIn', url: 'a' }], null, ['LinkedIn']],
		['no label', [{ id: 'LinkedIn', value: 'a' }], null, null],
		['no person', [{ label: 'City', value: 'a' }], null, ['City']],
		['texts', ['a', null], null, null],
		['a text too', [{ label: 'LinkedIn', value: 'a' }, 'b'], null, ['LinkedIn']],
		['a record', [{ label: 'LinkedIn', value: 'a', linkedin: 'b' }], null, null],
		[
			'a record too',
			[
				{ label: 'LinkedIn', value: 'a' },
				{ label: 'Jan', value: 'a', linkedin: 'b' },
			],
			null,
			['LinkedIn'],
		],
		[
			'an entry without a value',
			[{ label: 'LinkedIn', value: 'a' }, { label: 'City' }],
			null,
			['LinkedIn', 'City'],
		],
		['a kind', [{ type: 'LinkedIn', value: 'a' }], ['LinkedIn'], ['LinkedIn']],
		[
			'a name before a kind',
			[{ type: 'Owner', name: 'LinkedIn', value: 'a' }],
			['LinkedIn'],
			['LinkedIn'],
		],
		[
			'somebody else before a person',
			[{ label: 'LinkedIn', title: 'Owner', value: 'a' }],
			null,
			['Owner'],
		],
		['a person before a link', [{ name: 'url', label: 'LinkedIn' }], null, ['LinkedIn']],
		['a link before others', [{ name: 'Jan', label: 'url' }], null, ['url']],
		['the first of others', [{ name: 'Jan', label: 'Eva' }], null, ['Jan']],
	])('is told by %s', (_, list, named, namedOfFields) => {
		expect(keysOf(list, false)).toStrictEqual(named);
		expect(keysOf(list, true)).toStrictEqual(namedOfFields);
	});
});

describe('a field whose key is an id', () => {
	it.each<[string, string, unknown, string]>([
		['a label', 'Xf1', { label: 'LinkedIn', value: 'a' }, 'LinkedIn'],
		['a title', 'Xf1', { title: 'LinkedIn' }, 'LinkedIn'],
		['the first label', 'Xf1', { label: 'Jan', name: 'LinkedIn' }, 'Jan'],
		['a kind', 'Xf1', { type: 'LinkedIn' }, 'Xf1'],
		['a key with a meaning', 'url', { label: 'LinkedIn' }, 'url'],
		['no label', 'Xf1', { value: 'a' }, 'Xf1'],
		['a text', 'Xf1', 'LinkedIn', 'Xf1'],
		['null', 'Xf1', null, 'Xf1'],
	])('is known by its label: %s', (_, key, value, label) => {
		expect(byLabel(fieldOf(key, value))).toStrictEqual(fieldOf(label, value));
	});
});
