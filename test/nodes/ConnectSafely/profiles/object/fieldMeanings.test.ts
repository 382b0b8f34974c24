import { fieldOf, fieldsOf } from '../../../../../nodes/ConnectSafely/profiles/object/field';
import {
	blankLink,
	hasOwnKey,
	isListOfRecords,
	isSearch,
	meantFields,
	otherType,
	told,
	whoseAt,
	withoutCompanyName,
} from '../../../../../nodes/ConnectSafely/profiles/object/fieldMeanings';
import { findingOf } from '../../../../../nodes/ConnectSafely/profiles/object/finding';
import {
	meaningOf,
	type Whose,
} from '../../../../../nodes/ConnectSafely/profiles/object/objectKeys';
import {
	TOP,
	TOP_LIST,
	type Place,
} from '../../../../../nodes/ConnectSafely/profiles/object/objectPlace';
import {
	belongingTo,
	companyName,
	emptyIn,
	otherRecord,
} from '../../../../../nodes/ConnectSafely/profiles/object/objectRefusals';
import { NAME, SOURCE } from './objects/findings';
import { ACME, JAN } from './objects/objectCase';

const WITHIN: Place = { ...TOP, path: ['data'], depth: 1, weakness: 2 };

describe('the fields that may count', () => {
	it.each<[string[], string[]]>([
		[
			['user', 'user_linkedin', 'linkedin', 'foo'],
			['user', 'user_linkedin', 'linkedin', 'foo'],
		],
		[
			['contact', 'user', 'user_linkedin', 'linkedin', 'data', 'foo'],
			['contact', 'linkedin', 'data', 'foo'],
		],
		[
			['data', 'user'],
			['data', 'user'],
		],
	])('are without those of a user beside a person: %j', (keys, expected) => {
		const fields = meantFields(keys.map((key) => fieldOf(key, 'a')));
		expect(fields).toStrictEqual(
			expected.map((key) => ({ field: fieldOf(key, 'a'), meaning: meaningOf(key) })),
		);
	});

	it.each<[string, boolean]>([
		['linkedin', true],
		['Your LinkedIn, please', false],
		['profile', false],
		['url', false],
		['Owner LinkedIn', false],
	])('are of an object with a key of its own: %s, %p', (key, expected) => {
		expect(hasOwnKey(meantFields(fieldsOf({ foo: 1, [key]: '' })))).toBe(expected);
	});

	it.each<[object, boolean]>([
		[{ search: 1 }, true],
		[{ searchParameters: {} }, true],
		[{ lastSearch: null }, true],
		[{ research: 'a' }, false],
		[{ searches: 'a' }, false],
		[{ query: 'Jan' }, true],
		[{ foo: 1, q: 'Jan' }, true],
		[{ keyword: 'Jan' }, true],
		[{ keywords: 'Jan' }, true],
		[{ query: {} }, false],
		[{ 'my query': 'Jan', 'query id': 'a' }, false],
		[{}, false],
	])('are those of a search: %j, %p', (object, expected) => {
		expect(isSearch(fieldsOf(object))).toBe(expected);
	});

	it.each<[unknown, boolean]>([
		[[], true],
		['[{}]', true],
		[' \n[{}]', true],
		['see [1]', false],
		['{}', false],
		[{}, false],
		[null, false],
	])('hold a list of records, where the key says so: %j, %p', (value, expected) => {
		expect(isListOfRecords(value, TOP_LIST)).toBe(expected);
		expect(isListOfRecords(value, { ...TOP_LIST, holds: 'values' })).toBe(false);
	});
});

describe('what belongs to somebody else', () => {
	it.each<[string, Whose | null, Whose | null]>([
		['Owner LinkedIn', null, 'otherPerson'],
		['company', null, 'company'],
		['notes', null, 'thing'],
		['CEO LinkedIn', null, 'unsure'],
		['What is your LinkedIn?', null, 'unsure'],
		['What is your LinkedIn?', 'company', 'unsure'],
		['linkedin', null, null],
		['linkedin', 'company', null],
		['url', null, null],
		['url', 'company', 'company'],
		['username', 'company', null],
		['foo', 'company', null],
	])('is known by its key: %s in a place of %s', (key, whose, expected) => {
		expect(whoseAt({ ...TOP, whose }, meaningOf(key))).toBe(expected);
	});

	it.each<[Whose, number]>([
		['unsure', 0],
		['company', 1],
		['otherPerson', 1],
	])('is told of where it has an address: %s', (whose, place) => {
		const finding = told(fieldOf('LinkedIn', { url: JAN }), whose, WITHIN);
		expect(finding).toMatchObject({
			entries: [{ value: null, profile: belongingTo(whose, ['data', 'LinkedIn']) }],
			source: { path: ['data', 'LinkedIn'] },
			order: [4, place],
		});
	});

	it.each<[unknown, Whose | null]>([
		[JAN, null],
		[JAN, 'thing'],
		['Jan', 'company'],
	])('is not told of otherwise: %s of %s', (value, whose) => {
		expect(told(fieldOf('LinkedIn', value), whose, WITHIN)).toBeNull();
	});
});

describe('a bare name', () => {
	const source = { ...SOURCE, path: ['data', 'handle'], depth: 1 };
	const named = findingOf([{ value: 'acme', profile: NAME }], source, { bareName: 'acme' });

	it('is refused beside the sign of a company', () => {
		const fields = fieldsOf({ handle: 'acme', domain: 'acme.example' });
		const profile = companyName('acme', ['data', 'handle'], ['data', 'domain']);
		expect(withoutCompanyName(named, fields, WITHIN)).toStrictEqual(
			findingOf([{ value: null, profile }], source, { isTelling: true }),
		);
	});

	it.each<[string, object, Partial<typeof named>]>([
		['no sign of a company', { handle: 'acme' }, {}],
		['a name that an address has', { domain: 'acme.example' }, { bareName: null }],
		['a record within', { domain: 'acme.example' }, { source: { ...source, depth: 2 } }],
	])('stands beside %s', (_, object, more) => {
		const finding = { ...named, ...more };
		expect(withoutCompanyName(finding, fieldsOf(object), WITHIN)).toBe(finding);
	});
});

describe('an object', () => {
	it('says that it is a company', () => {
		const profile = otherRecord('"company"', ['data', 'type']);
		expect(otherType(fieldsOf({ type: 'company' }), WITHIN)).toStrictEqual(
			findingOf(
				[{ value: null, profile }],
				{ path: ['data'], tier: 1, depth: 1, weakness: 2, saysLinkedIn: false, rank: 0 },
				{ isCompany: true, isTelling: true },
			),
		);
		expect(otherType(fieldsOf({ type: 'person' }), WITHIN)).toBeNull();
	});

	it.each<[object, string]>([
		[{ url: '' }, 'url'],
		[{ type: 'a', href: null }, 'href'],
		[{ name: 'Jan', id: ' ', link: ' ' }, 'link'],
		[{ text: '', url: '' }, 'url'],
	])('has a blank link: %j', (object, key) => {
		const path = ['data', key];
		expect(blankLink(fieldsOf(object), WITHIN)).toStrictEqual(
			findingOf([{ value: null, profile: emptyIn(path) }], {
				path,
				tier: 2,
				depth: 1,
				weakness: 2,
				saysLinkedIn: false,
				rank: 0,
			}),
		);
		expect(blankLink(fieldsOf(object), { ...WITHIN, isNamed: false })).toBeNull();
	});

	it.each<object>([
		{},
		{ url: ACME },
		{ url: '', text: 'Jan' },
		{ url: '', firstName: 'Jan' },
		{ links: '' },
		{ secondaryUrl: '' },
		{ text: '' },
		{ linkedin: '' },
		{ type: '' },
	])('has no blank link: %j', (object) => {
		expect(blankLink(fieldsOf(object), WITHIN)).toBeNull();
	});
});
