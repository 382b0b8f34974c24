import fc from 'fast-check';

import { readTarget, type Reading } from '../../../../nodes/ConnectSafely/domain/target';
import { profileId, profileUrn } from '../../../support/simulator';
import { targetOf } from './people';

const URN = profileUrn(1001);
const target = targetOf(1001);
const URL = 'https://www.linkedin.com/in/jane-doe';
const SALES_ID = profileId(1001, 'salesNavigator');

const codeOf = (reading: Reading) => (reading.kind === 'rejection' ? reading.code : reading.kind);

describe('an object', () => {
	it.each(['profileUrn', 'entityUrn', 'profile_urn', 'urn', 'profileUrl', 'linkedinUrl'])(
		'is read by its field %s',
		(field) => {
			expect(readTarget({ name: 'Jane', [field]: URN })).toStrictEqual(target);
			expect(readTarget({ [field]: `${URL}/` })).toStrictEqual({
				kind: 'lookup',
				slug: 'jane-doe',
			});
			expect(readTarget({ [field]: ' ' })).toMatchObject({ code: 'emptyProfile' });
			expect(readTarget({ [field]: 'jane-doe' })).toMatchObject({ code: 'notAProfile' });
		},
	);

	it.each<[string, object, Reading | object]>([
		['a public name', { publicIdentifier: 'jane-doe' }, { kind: 'lookup', slug: 'jane-doe' }],
		['a public name of digits', { publicIdentifier: '123' }, { kind: 'lookup', slug: '123' }],
		['an encoded public name', { publicIdentifier: 'j%C3%BCrgen' }, { slug: 'jürgen' }],
		['a decomposed public name', { publicIdentifier: 'ju\u0308rgen' }, { slug: 'jürgen' }],
		['a dirty public name', { publicIdentifier: ' "jane-doe"\u200B' }, { slug: 'jane-doe' }],
		['a public name like an id', { publicIdentifier: 'acoaalto' }, { slug: 'acoaalto' }],
		['an id for a public name', { publicIdentifier: profileId(1001) }, target],
		['a URL for a public name', { publicIdentifier: URL }, { kind: 'lookup', slug: 'jane-doe' }],
		['a whole name', { publicIdentifier: 'Jane Doe' }, { code: 'notAProfile' }],
		['a path', { publicIdentifier: 'in/jane' }, { code: 'notAProfile' }],
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
		expect(readTarget(entry)).toMatchObject(expected);
	});

	it.each<[string, unknown, Reading | object]>([
		['inside profile', { profile: { entityUrn: URN, firstName: 'Jane' } }, target],
		['inside an object of a field', { profileUrl: { urn: URN } }, target],
		['beside a public name', { publicIdentifier: 'jane-doe', entityUrn: URN }, target],
		['beside an empty field', { profileUrn: '', urn: URN }, target],
		['beside a Sales Navigator id', { profileUrn: SALES_ID, profileUrl: URN }, target],
		['as a number', { profileUrn: 42 }, { code: 'memberId' }],
		['as a flag', { profileUrn: true }, { code: 'notAProfile' }],
		['in another field', { email: 'jane@acme.example', name: URN }, { code: 'notAProfile' }],
		['in a list of lists', [[URN]], { code: 'notAProfile' }],
		['as null', { profileUrn: null, urn: undefined }, { code: 'emptyProfile' }],
		['as null under profile', { profile: null }, { code: 'emptyProfile' }],
		['as an empty text under profile', { profile: '' }, { code: 'emptyProfile' }],
		['not at all', {}, { code: 'notAProfile' }],
		['under __proto__', JSON.parse(`{"__proto__":{"urn":"${URN}"}}`), { code: 'notAProfile' }],
		['behind its prototype', Object.create({ urn: URN }), { code: 'notAProfile' }],
	])('with a profile %s is read accordingly', (_, entry, expected) => {
		expect(readTarget(entry)).toMatchObject(expected);
	});

	it('with a lookup and a rejection is looked up', () => {
		expect(readTarget({ profileUrn: SALES_ID, publicIdentifier: 'jane-doe' })).toStrictEqual({
			kind: 'lookup',
			slug: 'jane-doe',
		});
	});

	it('nested without end is refused', () => {
		const endless: Record<string, unknown> = {};
		endless.profile = endless;
		expect(readTarget(endless)).toMatchObject({
			code: 'notAProfile',
			reason: expect.stringMatching(/^This object is too deep/),
		});
	});
});

describe('a value that is neither text nor object', () => {
	it.each<[unknown, string]>([
		[null, 'notAProfile'],
		[undefined, 'notAProfile'],
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
		expect(codeOf(readTarget(entry))).toBe(code);
	});
});

describe('anything', () => {
	it('is read without throwing, and gives a sentence or somebody', () => {
		const field = fc.constantFrom('profile', 'urn', 'publicIdentifier', '__proto__', 'toString');
		const anything = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true });
		fc.assert(
			fc.property(fc.oneof(anything, fc.dictionary(field, anything)), (entry) => {
				const reading = readTarget(entry);
				if (reading.kind !== 'rejection') return reading.kind === 'lookup';
				return /\. (Put|Fill) .*\.$/s.test(reading.reason) && reading.reason.length < 400;
			}),
		);
	});

	it('is read as nobody, however long', () => {
		for (const text of ['x', '"x', ' .x', 'urn:', 'ACoAA', '%', 'a.b/', '((', 'https://']) {
			const reading = readTarget(text.repeat(50_000));
			expect(reading).toMatchObject({ kind: 'rejection', code: 'notAProfile' });
			expect(JSON.stringify(reading).length).toBeLessThan(400);
		}
	});
});
