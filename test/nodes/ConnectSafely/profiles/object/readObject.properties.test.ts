import fc from 'fast-check';

import {
	FILLERS,
	isAmong,
	LINKEDIN,
	NEUTRAL,
	OTHER,
	PROFILE,
	PUBLIC_NAME,
} from '../../../../../nodes/ConnectSafely/profiles/object/keyVocabulary';
import { readCell } from '../../../../../nodes/ConnectSafely/profiles/readCell';
import { readObject } from '../../../../../nodes/ConnectSafely/profiles/object/readObject';
import { sentences } from '../../../../../nodes/ConnectSafely/reading';
import { isLinear } from '../../../../support/growth';
import { ACME, EVA, JAN, OTHER_URN, URN } from './objects/objectCase';

const read = (object: object) => readObject(object, (text) => readCell(text));
const found = (object: object) =>
	read(object).map(({ profile }) => (profile.kind === 'publicName' ? profile.slug : profile.kind));

const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const DRESSES: Array<(words: string[]) => string> = [
	(words) => words.join('_'),
	(words) => words.join('-'),
	(words) => words.join(' ').toUpperCase(),
	(words) => words.map(large).join(' '),
	(words) => words.map(large).join(''),
	(words) => words.map((word, index) => (index === 0 ? word : large(word))).join(''),
	(words) => `\uFEFF${words.join('.')}\u00A0`,
];
const dress = fc.constantFrom(...DRESSES);
const PERSON_KEYS = [
	'linkedin',
	'linkedin url',
	'linkedin profile url',
	'person linkedin url',
	'profile url',
	'profile link',
	'hs linkedin url',
	'contact linkedin',
	'public profile url',
	'entity urn',
].map((key) => key.split(' '));
const CONTAINERS =
	'person contact lead member user data fields properties attributes json body record profile custom_fields values'.split(
		' ',
	);
const personKey = fc
	.tuple(fc.constantFrom(...PERSON_KEYS), dress)
	.map(([words, dressed]) => dressed(words));
/** Words that belong to a company or to somebody else, but not here. */
const OF_PERSON = /(linkedin|profile) (page|account|seite)|^connection profile/;
const otherKey = fc
	.tuple(
		fc.constantFrom(...OTHER),
		fc.constantFrom('', 'linkedin', 'linkedin url', 'profile'),
		dress,
	)
	.chain(([other, rest, dressed]) => {
		const words = rest === '' ? [other] : [...rest.split(' '), other];
		return fc
			.boolean()
			.map((isFirst) => (isFirst ? [...words].reverse() : words))
			.filter((key) => !OF_PERSON.test(key.join(' ')))
			.map(dressed);
	});
const wrapping = fc.array(fc.tuple(fc.constantFrom(...CONTAINERS), fc.boolean()), { maxLength: 5 });

/** Whether a word beside LinkedIn leaves it with the person. */
function areAllowed(word: string): boolean {
	return [NEUTRAL, FILLERS, LINKEDIN, PROFILE, PUBLIC_NAME].some((set) => isAmong(set, word));
}

/** An object inside others, each perhaps in a list. */
function wrapped(inner: object, containers: Array<[string, boolean]>): object {
	return containers.reduce<object>(
		(object, [key, isListed]) => ({ id: 'x', [key]: isListed ? [object] : object }),
		inner,
	);
}

describe('a person', () => {
	it('is found under a key in any dress, inside any container, beside whatever belongs to others', () => {
		const others = fc.dictionary(
			otherKey,
			fc.constantFrom<unknown>(EVA, OTHER_URN, ACME, { url: EVA }),
		);
		fc.assert(
			fc.property(personKey, others, wrapping, (key, beside, containers) => {
				expect(found(wrapped({ ...beside, [key]: JAN, name: 'Jan' }, containers))).toStrictEqual([
					'jan-tester',
				]);
			}),
		);
	});

	it('is never found under a key of a company or of somebody else', () => {
		const held = fc.constantFrom<unknown>(
			JAN,
			URN,
			[JAN],
			{ url: JAN },
			{ linkedin_url: JAN, publicIdentifier: 'jan-tester' },
			{ profile: { urn: URN } },
		);
		fc.assert(
			fc.property(fc.dictionary(otherKey, held, { minKeys: 1 }), wrapping, (object, containers) => {
				expect(found(wrapped(object, containers))).toStrictEqual(['invalid']);
			}),
			{ numRuns: 500 },
		);
	});

	it('is never found under a LinkedIn key with a word that is not known', () => {
		const word = fc
			.string({
				unit: fc.constantFrom(...'abcdefghijklmnoprstuvwzéßжщ会'),
				minLength: 4,
				maxLength: 9,
			})
			.filter((one) => !areAllowed(one));
		const keys = fc.tuple(word, fc.constantFrom(...PERSON_KEYS.slice(0, 4)), dress);
		fc.assert(
			fc.property(keys, fc.boolean(), wrapping, ([one, words, dressed], isFirst, containers) => {
				const key = dressed(isFirst ? [one, ...words] : [...words, one]);
				expect(
					found(wrapped({ [key]: JAN, ...(isFirst ? {} : { LinkedIn: '' }) }, containers)),
				).toStrictEqual(['invalid']);
			}),
			{ numRuns: 500 },
		);
	});

	it('is never found in an object that is a company', () => {
		const sign = fc.constantFrom<object>(
			{ type: 'company' },
			{ $type: 'com.example.Company' },
			{ objectType: 'ORGANIZATION' },
			{ linkedin_url: ACME },
			{ profileUrl: `${ACME}/posts/?x=1` },
			{ entityUrn: 'urn:li:fsd_company:1' },
		);
		const rest = { publicIdentifier: 'acme', url: JAN, contact: { linkedin_url: JAN } };
		fc.assert(
			fc.property(sign, wrapping, fc.boolean(), (company, containers, isFirst) => {
				const object = isFirst ? { ...company, ...rest } : { ...rest, ...company };
				expect(found(wrapped(object, containers))).toStrictEqual(['invalid']);
			}),
		);
	});
});

describe('anything', () => {
	const key = fc.oneof(
		personKey,
		otherKey,
		fc.constantFrom(
			...CONTAINERS,
			'url',
			'text',
			'type',
			'label',
			'value',
			'__proto__',
			'toString',
			'',
		),
		fc.string(),
	);
	const leaf = fc.oneof(
		fc.constantFrom<unknown>(JAN, EVA, URN, ACME, '', null, undefined, 42, 'company', NaN),
		fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true, withMap: true }),
	);
	const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
		tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree')), fc.dictionary(key, tie('tree'))),
	}));

	it('is read without throwing, and gives a sentence or somebody', () => {
		fc.assert(
			fc.property(fc.dictionary(key, tree), (object) => {
				const entries = read(object);
				expect(entries.length).toBeGreaterThan(0);
				for (const { profile } of entries) {
					if (profile.kind !== 'invalid') continue;
					expect(sentences(profile)).toMatch(/[^.]\. (Put|Fill|Names|Map) .*\.$/s);
					expect(sentences(profile).length).toBeLessThan(600);
				}
			}),
		);
	});

	it('is nobody where no text in it is an address or an id', () => {
		fc.assert(
			fc.property(fc.dictionary(personKey, fc.oneof(fc.string(), fc.lorem())), (object) => {
				expect(new Set(found(object))).toStrictEqual(new Set(['invalid']));
			}),
		);
	});
});

describe('an odd object', () => {
	const cyclic: Record<string, unknown> = { name: 'Jan' };
	cyclic.profile = cyclic;
	cyclic.data = [cyclic, [cyclic]];
	const list: unknown[] = [];
	list.push(list);
	const throwing = Object.defineProperty({ linkedin: JAN }, 'profile_url', {
		enumerable: true,
		get: () => {
			throw new Error('no');
		},
	});
	const unreadable = new Proxy(
		{},
		{
			ownKeys: () => {
				throw new Error('no');
			},
		},
	);
	const deep = (levels: number, inner: unknown): object => {
		let object: unknown = inner;
		for (let level = 0; level < levels; level++) object = { profile: object };
		return object as object;
	};
	let many: object = { linkedin: JAN };
	for (let level = 0; level < 15; level++) many = { data: Array.from({ length: 30 }, () => many) };

	it.each<[string, object, string]>([
		['in itself', cyclic, 'invalid'],
		[
			'in itself, with a person',
			Object.assign({ contact: cyclic }, { linkedin: JAN }),
			'jan-tester',
		],
		['with a list in itself', { linkedin: list }, 'invalid'],
		['with a getter that throws', throwing, 'jan-tester'],
		['that cannot be read', unreadable, 'invalid'],
		['without prototype', Object.assign(Object.create(null) as object, { urn: URN }), 'known'],
		[
			'with a key of the prototype',
			JSON.parse(`{"__proto__":{"urn":"${URN}"}}`) as object,
			'invalid',
		],
		['behind its prototype', Object.create({ urn: URN }) as object, 'invalid'],
		['ten deep', deep(10, JAN), 'jan-tester'],
		['a hundred deep', deep(100, JAN), 'invalid'],
		['a hundred thousand deep', deep(100_000, JAN), 'invalid'],
		['with the same in many places', many, 'invalid'],
		['that is a list', [{ linkedin: JAN }], 'jan-tester'],
		['that is a date', new Date(0), 'invalid'],
	])('%s is read', (_, object, expected) => {
		expect(found(object)).toStrictEqual([expected]);
	});

	it('that is too deep is refused as that', () => {
		expect(read(deep(100, JAN))).toMatchObject([{ profile: { cause: 'this object is too deep' } }]);
	});
});

describe('the time for an object', () => {
	const objectOf = (count: number, field: (index: number) => [string, unknown]): object =>
		Object.fromEntries(Array.from({ length: count }, (_, index) => field(index)));

	it.each<[string, (size: number) => object]>([
		['unknown keys', (size) => objectOf(size / 20, (index) => [`field${index}`, JAN])],
		['keys that count', (size) => objectOf(size / 40, (index) => [`linkedin ${index}`, JAN])],
		[
			'different people',
			(size) => objectOf(size / 40, (index) => [`linkedin ${index}`, `${JAN}${index}`]),
		],
		['links', (size) => objectOf(size / 40, (index) => [`url ${index}`, ACME])],
		[
			'people in a list',
			(size) => ({ linkedin: Array.from({ length: size / 40 }, (_, index) => `${JAN}${index}`) }),
		],
		[
			'records',
			(size) => ({
				data: Array.from({ length: size / 40 }, (_, index) => ({ url: `${JAN}${index}` })),
			}),
		],
		[
			'names and values',
			(size) => ({
				fields: Array.from({ length: size / 40 }, (_, index) => ({
					name: `LinkedIn ${index}`,
					value: JAN,
				})),
			}),
		],
		['a long key', (size) => ({ ['linkedin_'.repeat(size / 9)]: JAN })],
		['a long name', (size) => ({ publicIdentifier: 'a'.repeat(size) })],
		['a long text', (size) => ({ text: 'a '.repeat(size / 2) })],
		['a long address', (size) => ({ linkedin: `${ACME}/${'company/'.repeat(size / 8)}` })],
		['a long URN', (size) => ({ urn: `urn:li:${'company'.repeat(size / 7)}` })],
		['a long type', (size) => ({ type: 'company.'.repeat(size / 8) })],
	])('grows in proportion to %s', (_, objectOfSize) => {
		const prepare = (size: number) => {
			const object = objectOfSize(size);
			return () => read(object);
		};
		expect(isLinear(prepare, 500_000)).toBe(true);
	});
});
