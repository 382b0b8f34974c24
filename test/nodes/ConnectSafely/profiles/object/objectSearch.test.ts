import type { CellEntry } from '../../../../../nodes/ConnectSafely/profiles/cellEntry';
import type { Finding } from '../../../../../nodes/ConnectSafely/profiles/object/finding';
import { ObjectSearch } from '../../../../../nodes/ConnectSafely/profiles/object/objectSearch';
import { readCell } from '../../../../../nodes/ConnectSafely/profiles/readCell';
import { ACME, EVA, JAN } from './objects/objectCase';

const TOO_DEEP = 'this object is too deep';

function search(object: object): Finding | null {
	return new ObjectSearch((text) => readCell(text)).find(object);
}

function find(object: object): CellEntry[] | undefined {
	return search(object)?.entries;
}

function namesOf(entries: CellEntry[] | undefined): string[] | undefined {
	return entries?.map(({ profile }) => {
		if (profile.kind === 'publicName') return profile.slug;
		return profile.kind === 'known' ? profile.profileUrn : profile.cause;
	});
}

function repeated<Inner>(times: number, first: Inner, around: (inner: Inner) => Inner): Inner {
	return Array.from({ length: times }).reduce<Inner>((inner) => around(inner), first);
}

describe('an object', () => {
	it.each<[string, object, string[] | undefined]>([
		['a blank text', { linkedin: ' \n' }, ["this row has no profile in 'linkedin'"]],
		['nothing', { linkedin: undefined }, ["this row has no profile in 'linkedin'"]],
		['null', { linkedin: null }, ["this row has no profile in 'linkedin'"]],
		[
			'a blank answer',
			{ 'What is your LinkedIn?': '\t' },
			["this row has no profile in 'What is your LinkedIn?'"],
		],
		['an empty list', { linkedin: [] }, ["this row has no profile in 'linkedin'"]],
		['an empty object', { linkedin: {} }, ["this row has no profile in 'linkedin'"]],
		['an object without a link', { linkedin: { foo: 1 } }, undefined],
		['an empty list of links', { urls: [] }, undefined],
		['an empty object of links', { urls: {} }, undefined],
		['a blank link in a list', { urls: [''] }, undefined],
		['a flag', { url: true }, undefined],
		['a symbol', { url: Symbol(JAN) }, undefined],
		[
			'a flag under LinkedIn',
			{ linkedin: true },
			[`"true" in 'linkedin' is not a LinkedIn profile`],
		],
		[
			'a number for a public name',
			{ publicIdentifier: 1001 },
			[
				`"1001" in 'publicIdentifier' is a member number or an id of another kind, which cannot be converted`,
			],
		],
		['a text for a public name', { publicIdentifier: 'jan-tester' }, ['jan-tester']],
		['an object for an object', { message: { content: JAN } }, ['jan-tester']],
		['a text for a text', { user_id: JAN }, ['jan-tester']],
		['a link in a list of others', { urls: ['Jan', 7, JAN] }, ['jan-tester']],
		[
			'a company beside a person',
			{ linkedin: ACME, url: JAN },
			[`"${ACME}" in 'linkedin' is a company page`],
		],
		[
			'a type beside a person',
			{ type: 'company', url: JAN },
			[`this object is no person: 'type' says "company"`],
		],
		[
			'what a search found',
			{ q: 'Jan', results: [{ url: EVA }] },
			["'results' may be somebody else's"],
		],
		['what a search has besides', { q: 'Jan', foo: [{ url: EVA }], url: JAN }, ['jan-tester']],
		['results without a search', { results: [{ url: JAN }] }, ['jan-tester']],
		['a text for an object', { message: JAN }, undefined],
		['an object for a text', { user_id: { url: JAN } }, undefined],
		[
			'a company in a record beside',
			{ contact: { linkedin: ACME }, linkedin: JAN },
			['jan-tester'],
		],
		['an id above a label', { Xf1: { label: 'LinkedIn', value: JAN } }, undefined],
		[
			'an id above a label in a record',
			{ data: { Xf1: { label: 'LinkedIn', value: JAN } } },
			undefined,
		],
		[
			'an id above a label among fields',
			{ fields: { Xf1: { label: 'LinkedIn', value: JAN } } },
			['jan-tester'],
		],
		[
			'names and values among links',
			{ urls: [{ label: 'LinkedIn', value: 'https://x.example' }] },
			[`"https://x.example" in 'urls.value' is not an address on linkedin.com`],
		],
		[
			'names among fields',
			{ customFields: [{ name: 'LinkedIn', url: 'Jan' }, { foo: 1 }] },
			[`"Jan" in 'customFields.LinkedIn.url' is not a LinkedIn profile`],
		],
	])('is searched: %s', (_, object, expected) => {
		expect(namesOf(find(object))).toStrictEqual(expected);
	});
});

describe('a list', () => {
	it.each<[string, unknown[], string[] | undefined]>([
		['nothing', [], undefined],
		['addresses', [JAN, EVA], ['jan-tester', 'eva-probe']],
		['running text', [`Thanks to ${JAN} for all`], undefined],
		['a bare word', ['jan-tester'], undefined],
		[
			'a record of nobody',
			[{ linkedin: JAN }, { name: 'Eva' }],
			['jan-tester', "this record has no LinkedIn address or profile URN; its field is 'name'"],
		],
		[
			'a blank record',
			[{ linkedin: JAN }, { linkedin: '' }],
			['jan-tester', "this row has no profile in 'linkedin'"],
		],
	])('is searched as one of records: %s', (_, list, expected) => {
		expect(namesOf(find(list))).toStrictEqual(expected);
	});
});

describe('what is nested', () => {
	it.each<[string, (depth: number) => object]>([
		['objects', (depth) => repeated<object>(depth, { urn: JAN }, (profile) => ({ profile }))],
		['lists', (depth) => ({ profile: repeated<unknown>(depth, JAN, (inner) => [inner]) })],
	])('is read up to twenty deep: %s', (_, nested) => {
		expect(namesOf(find(nested(20)))).toStrictEqual(['jan-tester']);
		expect(search(nested(21))).toMatchObject({
			entries: [{ value: null, profile: { cause: TOO_DEEP } }],
			source: { tier: 2, depth: 0, weakness: 0, saysLinkedIn: false, rank: 9 },
		});
	});

	it('is refused where an object is within itself', () => {
		const endless: Record<string, unknown> = {};
		endless.profile = endless;
		expect(namesOf(find(endless))).toStrictEqual([TOO_DEEP]);
		expect(namesOf(find({ linkedin: JAN, endless, profile: endless }))).toStrictEqual([
			'jan-tester',
		]);
	});

	it('is refused where a list is within itself', () => {
		const endless: unknown[] = [];
		endless.push(endless);
		expect(namesOf(find({ linkedin: endless }))).toStrictEqual([TOO_DEEP]);
	});

	it('is read where it stands in two places', () => {
		const contact = { linkedin: JAN };
		expect(namesOf(find({ contact, lead: contact }))).toStrictEqual(['jan-tester']);
	});

	it.each([
		[98_994, 'jan-tester'],
		[98_995, TOO_DEEP],
	])('is read up to so many fields in all: with a list of %i, %s', (length, expected) => {
		const shared = Object.fromEntries(Array.from({ length: 99 }, (_, index) => [`x${index}`, 0]));
		const urls = Array.from({ length: 1_000 }, () => shared);
		const websites = Array.from({ length }, () => 0);
		const object = { urls, websites, contact: { linkedin: JAN } };
		expect(namesOf(find(object))).toStrictEqual([expected]);
	});
});
