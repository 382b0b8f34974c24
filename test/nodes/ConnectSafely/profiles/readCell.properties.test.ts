import fc from 'fast-check';

import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { LONGEST_CELL } from '../../../../nodes/ConnectSafely/profiles/text/readText';
import { isLinear } from '../../../support/growth';
import { profileId, profileUrn } from '../../../support/simulator';
import { CLUTTER, MARKUP_OF, REDIRECTS_TO, type Dress } from './corpus/dresses';
import { REPEATED } from './corpus/repeated';

const RUNS = { numRuns: 2_000 };
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);

/** The names and URNs of those who are found, in order. */
function peopleIn(cell: unknown): string[] {
	return readCell(cell).flatMap(({ profile }) => {
		if (profile.kind === 'invalid') return [];
		return profile.kind === 'known' ? profile.profileUrn : profile.slug;
	});
}

const name = fc
	.tuple(
		fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/),
		oneOf('tester', 'probe-4b2a91', 'müller', 'josé', '太郎', 'иванов', 'o-2'),
	)
	.map((parts) => parts.join('-'));
const spelling = oneOf<Dress>(
	(text) => text,
	encodeURIComponent,
	(text) => encodeURIComponent(encodeURIComponent(text)),
	(text) => text.toUpperCase(),
	(text) => text.normalize('NFD'),
	(text) => `${text.slice(0, 2)}\u200B${text.slice(2)}`,
);
const host = fc
	.tuple(
		oneOf('https://', 'http://', 'HTTPS://', '//', '', 'https://https://', 'https:/', 'https//'),
		oneOf('', 'www.', 'de.', 'm.uk.', 'WWW.'),
		oneOf('linkedin.com', 'LinkedIn.com', 'linkedin.cn', 'linkedin.com:443'),
	)
	.map((parts) => parts.join(''));
const path = oneOf(
	'/in/',
	'/m/in/',
	'/mwlite/in/',
	'/comm/in/',
	'/profile/in/',
	'/in/in/',
	'//in//',
);
const OTHER = encodeURIComponent('https://www.linkedin.com/in/kim-muster');
const tail = oneOf(
	...['', '/', '/en', '/details/skills/', '?trk=a', '/?a=b&c=d', '#x', '&sa=U&ved=2ah', '?'],
	...[`?original_referer=${OTHER}`, '?trk=a%2Fb&amp;x=1', '/recent-activity/all/'],
);
/** A person's address in any spelling, with the name in it. */
const person = fc
	.tuple(host, path, name, spelling, tail)
	.map(([at, way, slug, spell, end]) => ({ slug, text: at + way + spell(slug) + end }));

const encoding = oneOf(0, 0, 0, 1, 2, 3).map((times): Dress => {
	return (text) => Array.from({ length: times }).reduce<string>(encodeURIComponent, text);
});
const markup = oneOf(...MARKUP_OF);
const redirect = oneOf(...REDIRECTS_TO);
const words = fc
	.array(fc.tuple(oneOf(...CLUTTER), oneOf(' ', ' ', '\n', ', ', ' | ')), { maxLength: 5 })
	.map((pairs) => pairs.flat());
const clutter = fc.tuple(words, words).map(
	([before, after]): Dress =>
		(text) =>
			[...before, text, ...[...after].reverse()].join(''),
);
const wrapper = fc.tuple(redirect, markup).map(
	([lead, mark]): Dress =>
		(text) =>
			mark(lead(text)),
);
const dress = fc.tuple(encoding, wrapper, clutter).map(
	([encode, wrap, among]): Dress =>
		(text) =>
			among(wrap(encode(text))),
);

/** An address in a dress, shown as the text that comes out. */
function dressed(text: fc.Arbitrary<string>, put: fc.Arbitrary<Dress> = dress) {
	return fc.tuple(text, put).map(([bare, dressUp]) => dressUp(bare));
}

function dressedPerson(put: fc.Arbitrary<Dress>) {
	return fc.tuple(person, put).map(([{ slug, text }, dressUp]) => ({ slug, text: dressUp(text) }));
}

function expectNobody(cells: fc.Arbitrary<string>): void {
	fc.assert(
		fc.property(cells, (cell) => {
			expect(peopleIn(cell)).toStrictEqual([]);
		}),
		RUNS,
	);
}

describe('a cell', () => {
	it('gives the person whose address it holds, in any wrapper and any clutter', () => {
		fc.assert(
			fc.property(dressedPerson(dress), ({ slug, text }) => {
				expect(readCell(text)).toStrictEqual([
					{ value: text, profile: { kind: 'publicName', slug } },
				]);
			}),
			RUNS,
		);
	});

	it('gives the person whose id it holds, in any wrapper and any clutter', () => {
		const prefix = oneOf(
			...['', 'urn:li:fsd_profile:', 'urn:li:fs_miniProfile:', 'urn:li:person:'],
			...['linkedin.com/in/', 'https://www.linkedin.com/sales/people/'],
		);
		const put = fc.tuple(encoding, markup, clutter).map(
			([encode, mark, among]): Dress =>
				(text) =>
					among(mark(encode(text))),
		);
		const member = fc.integer({ min: 1, max: 0xffff_ffff });
		const known = fc.tuple(member, prefix, put).map(([number, before, dressUp]) => {
			return { urn: profileUrn(number), text: dressUp(before + profileId(number)) };
		});
		fc.assert(
			fc.property(known, ({ urn, text }) => {
				expect(peopleIn(text)).toStrictEqual([urn]);
				expect(readCell(text)).toHaveLength(1);
			}),
			RUNS,
		);
	});

	it('gives several people in order, each in a wrapper of its own', () => {
		const separator = oneOf(', ', '; ', '\n', '\n- ', ' | ', '\t', '\r\n', ' ;');
		const people = fc.uniqueArray(dressedPerson(wrapper), {
			minLength: 2,
			maxLength: 5,
			selector: ({ slug }) => slug,
		});
		fc.assert(
			fc.property(people, separator, (list, mark) => {
				const cell = list.map(({ text }) => text).join(mark);
				expect(peopleIn(cell)).toStrictEqual(list.map(({ slug }) => slug));
			}),
			RUNS,
		);
	});

	it('gives nobody where it holds no address', () => {
		const string = fc.string({ unit: 'binary', maxLength: 200 });
		const pieces = fc.array(oneOf(...CLUTTER, ',', ';', '\n', '<', '"', '%', '(', 'in', '/'));
		expectNobody(
			dressed(
				fc.oneof(
					string,
					pieces.map((list) => list.join(' ')),
				),
			),
		);
	});

	it('never gives a company, a post or a job, whatever its name', () => {
		const section = oneOf(
			...['company', 'school', 'showcase', 'company-beta', 'organization-guest/company'],
			...['posts', 'jobs/view', 'groups', 'events', 'feed/update', 'search/results/people'],
			...['mwlite/company', 'company/in', 'pulse', 'sales/company', 'Company', 'learning'],
		);
		const page = fc
			.tuple(host, section, name, tail)
			.map(([at, kind, slug, end]) => `${at}/${kind}/${slug}${end}`);
		expectNobody(dressed(page));
	});

	it('never gives anybody on a host that only looks like LinkedIn', () => {
		const site = oneOf(
			...['https://notlinkedin.com', 'https://my-linkedin.com', 'linkedin.community'],
			...['https://linkedin.com.evil.example', 'https://www.linkedin.com@evil.example'],
			...['https://linkedin.com-x.example', 'https://evil.example/linkedin.com'],
			...['https://linkedin.co', 'evil.example/linkedin.com', 'https://linkedin.evil.example'],
		);
		expectNobody(dressed(fc.tuple(site, path, name).map((parts) => parts.join(''))));
	});

	it('never gives a part of a name that is broken', () => {
		const sign = oneOf('@', '=', '*', '%', '%ZZ', '%20', '%2520', '%40', '%0A', '%E0%A4%Z');
		const broken = fc
			.tuple(host, name, sign, name)
			.map(([at, slug, mark, rest]) => `${at}/in/${slug}${mark}${rest}`);
		expectNobody(dressed(broken, fc.tuple(wrapper, clutter).map(both)));
	});

	it('gives entries whose values are read as the same people again', () => {
		const text = fc.oneof(
			person.map((one) => one.text),
			oneOf(...CLUTTER, 'https://www.linkedin.com/company/acme', 'urn:li:member:42'),
			fc.integer({ min: 1, max: 9_999 }).map((number) => profileId(number)),
		);
		const separator = oneOf(', ', '; ', '\n', ' ', ',', ' | ', '\n- ', ' and ');
		const cells = fc
			.array(fc.tuple(dressed(text, markup), separator), { maxLength: 6 })
			.map((parts) => parts.flat().join(''));
		fc.assert(
			fc.property(cells, (cell) => {
				for (const entry of readCell(cell)) {
					if (entry.profile.kind === 'invalid') expect(peopleIn(entry.value)).toStrictEqual([]);
					else expect(readCell(entry.value)).toStrictEqual([entry]);
				}
			}),
			RUNS,
		);
	});
});

describe('a cell with a text repeated', () => {
	it.each(REPEATED)('%j + %j… + %j takes time in proportion to its length', (first, part, last) => {
		const textOf = (size: number) => first + part.repeat(Math.ceil(size / part.length)) + last;
		const prepare = (size: number) => {
			const cell = textOf(size).slice(0, LONGEST_CELL);
			return () => readCell(cell);
		};
		expect(isLinear(prepare, LONGEST_CELL)).toBe(true);
		expect(readCell(textOf(1_000_000))).toMatchObject([
			{ profile: { kind: 'invalid', code: 'notAProfile' } },
		]);
	});
});

function both([wrap, among]: [Dress, Dress]): Dress {
	return (text) => among(wrap(text));
}
