import fc from 'fast-check';

import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import type { ParsedProfile } from '../../../../nodes/ConnectSafely/profiles/profile';
import { sentences } from '../../../../nodes/ConnectSafely/reading';
import { profileId, profileUrn } from '../../../support/simulator';
import { profileOf } from '../people';

const URN = profileUrn(1001);
const known = profileOf(1001);
const URL = 'https://www.linkedin.com/in/jane-doe';
const SALES_ID = profileId(1001, 'salesNavigator');

const codeOf = (parsed: ParsedProfile) => (parsed.kind === 'invalid' ? parsed.code : parsed.kind);

describe('an object', () => {
	it.each(['profileUrn', 'entityUrn', 'profile_urn', 'urn', 'profileUrl', 'linkedinUrl'])(
		'is read by its field %s',
		(field) => {
			expect(parseProfile({ name: 'Jane', [field]: URN })).toStrictEqual(known);
			expect(parseProfile({ [field]: `${URL}/` })).toStrictEqual({
				kind: 'publicName',
				slug: 'jane-doe',
			});
			expect(parseProfile({ [field]: ' ' })).toMatchObject({ code: 'emptyProfile' });
			expect(parseProfile({ [field]: 'jane-doe' })).toMatchObject({ code: 'notAProfile' });
		},
	);

	it.each<[string, object, ParsedProfile | object]>([
		['a public name', { publicIdentifier: 'jane-doe' }, { kind: 'publicName', slug: 'jane-doe' }],
		['a public name of digits', { publicIdentifier: '123' }, { kind: 'publicName', slug: '123' }],
		['an encoded public name', { publicIdentifier: 'j%C3%BCrgen' }, { slug: 'jürgen' }],
		['a decomposed public name', { publicIdentifier: 'ju\u0308rgen' }, { slug: 'jürgen' }],
		['a dirty public name', { publicIdentifier: ' "jane-doe"\u200B' }, { slug: 'jane-doe' }],
		['a public name like an id', { publicIdentifier: 'acoaalto' }, { slug: 'acoaalto' }],
		['an id for a public name', { publicIdentifier: profileId(1001) }, known],
		[
			'a URL for a public name',
			{ publicIdentifier: URL },
			{ kind: 'publicName', slug: 'jane-doe' },
		],
		['a whole name', { publicIdentifier: 'Jane Doe' }, { code: 'notAProfile' }],
		['a path', { publicIdentifier: 'in/jane' }, { kind: 'publicName', slug: 'jane' }],
		['a stand-in for the reader, loud', { publicIdentifier: 'ME' }, { code: 'notAProfile' }],
		['a stand-in for the reader', { publicIdentifier: 'me' }, { code: 'notAProfile' }],
		['a foreign URL', { publicIdentifier: 'https://x.example/in/y' }, { code: 'notAProfile' }],
		['a company URN', { publicIdentifier: 'urn:li:fsd_company:1' }, { code: 'notAProfile' }],
		['a Sales Navigator id', { publicIdentifier: SALES_ID }, { code: 'salesNavigatorId' }],
		['a cut-off id', { publicIdentifier: 'ACoAABJ...' }, { code: 'truncatedUrn' }],
		[
			'a lower-cased id',
			{ publicIdentifier: profileId(1001).toLowerCase() },
			{ code: 'notAProfile' },
		],
	])('that has %s under publicIdentifier is read as that', (_, entry, expected) => {
		expect(parseProfile(entry)).toMatchObject(expected);
	});

	it.each<[string, unknown, ParsedProfile | object]>([
		['inside profile', { profile: { entityUrn: URN, firstName: 'Jane' } }, known],
		['inside an object of a field', { profileUrl: { urn: URN } }, known],
		['beside a public name', { publicIdentifier: 'jane-doe', entityUrn: URN }, known],
		['beside an empty field', { profileUrn: '', urn: URN }, known],
		['beside a Sales Navigator id', { profileUrn: SALES_ID, profileUrl: URN }, known],
		['as a number', { profileUrn: 42 }, { code: 'memberId' }],
		['as a flag', { profileUrn: true }, { code: 'notAProfile' }],
		['in another field', { email: 'jane@acme.example', name: URN }, { code: 'notAProfile' }],
		['in a list of lists', [[URN]], known],
		['as null', { profileUrn: null, urn: undefined }, { code: 'emptyProfile' }],
		['as null under profile', { profile: null }, { code: 'emptyProfile' }],
		['as an empty text under profile', { profile: '' }, { code: 'emptyProfile' }],
		['not at all', {}, { code: 'emptyProfile' }],
		['under __proto__', JSON.parse(`{"__proto__":{"urn":"${URN}"}}`), { code: 'notAProfile' }],
		['behind its prototype', Object.create({ urn: URN }), { code: 'emptyProfile' }],
	])('with a profile %s is read accordingly', (_, entry, expected) => {
		expect(parseProfile(entry)).toMatchObject(expected);
	});

	it('with a public name and an id of another product is looked up', () => {
		expect(parseProfile({ profileUrn: SALES_ID, publicIdentifier: 'jane-doe' })).toStrictEqual({
			kind: 'publicName',
			slug: 'jane-doe',
		});
	});

	it('nested without end is refused', () => {
		const endless: Record<string, unknown> = {};
		endless.profile = endless;
		expect(parseProfile(endless)).toMatchObject({
			code: 'notAProfile',
			cause: 'this object is too deep',
			advice: expect.stringMatching(/^Put .*\.$/),
		});
	});
});

describe('a value that is neither text nor object', () => {
	it.each<[unknown, string]>([
		[null, 'emptyProfile'],
		[undefined, 'emptyProfile'],
		[true, 'notAProfile'],
		[false, 'notAProfile'],
		[0, 'notAProfile'],
		[-42, 'notAProfile'],
		[4.2, 'notAProfile'],
		[NaN, 'notAProfile'],
		[Infinity, 'notAProfile'],
		[123456, 'memberId'],
		[10n, 'notAProfile'],
		[Symbol('x'), 'notAProfile'],
		[() => URN, 'notAProfile'],
	])('is refused: %p', (entry, code) => {
		expect(codeOf(parseProfile(entry))).toBe(code);
	});
});

describe('anything', () => {
	it('is read without throwing, and gives a sentence or somebody', () => {
		const field = fc.constantFrom('profile', 'urn', 'publicIdentifier', '__proto__', 'toString');
		const anything = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true });
		fc.assert(
			fc.property(fc.oneof(anything, fc.dictionary(field, anything)), (entry) => {
				const parsed = parseProfile(entry);
				if (parsed.kind !== 'invalid') return parsed.kind === 'publicName';
				const text = sentences(parsed);
				return /[^.]\. (Put|Fill) .*\.$/s.test(text) && text.length < 400;
			}),
		);
	});

	it.each<[string, unknown]>([
		['a text', `${' '.repeat(9_000)}${'x'.repeat(1_001)}`],
		['a field', { profileUrl: 'x'.repeat(10_002) }],
		['a public name', { publicIdentifier: 'x'.repeat(10_001) }],
	])('is not read where it is longer than any profile: %s', (_, entry) => {
		expect(parseProfile(entry)).toMatchObject({
			code: 'notAProfile',
			cause: expect.stringMatching(
				/^"[^"]{1,58}"( in '\w+')? has 100\d\d characters, too many for one profile \(separate several profiles by commas\)$/,
			),
		});
	});

	it('is read where it is as long as a profile may be', () => {
		const padded = URL.padEnd(10_000, ' ');
		expect(parseProfile(padded)).toStrictEqual(parseProfile(URL));
		expect(parseProfile(`${URL}?${'x'.repeat(9_900)}`)).toStrictEqual(parseProfile(URL));
	});

	it('is read as nobody, however long', () => {
		for (const text of ['x', '"x', ' .x', 'urn:', 'ACoAA', '%', 'a.b/', '((', 'https://']) {
			const parsed = parseProfile(text.repeat(50_000));
			expect(parsed).toMatchObject({ kind: 'invalid', code: 'notAProfile' });
			expect(JSON.stringify(parsed).length).toBeLessThan(400);
		}
	});
});
