import fc from 'fast-check';

import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { profileId } from '../../../support/simulator';
import { profileOf } from '../people';

type Spelling = (id: string) => string;

const SPELLINGS: Record<string, Spelling> = {
	URN: (id) => `urn:li:fsd_profile:${id}`,
	'capital URN': (id) => `URN:LI:FSD_PROFILE:${id}`,
	'mini profile': (id) => `urn:li:fs_miniProfile:${id}`,
	person: (id) => `urn:li:person:${id}`,
	'short URN': (id) => `fsd_profile:${id}`,
	'short mini profile': (id) => `fs_miniProfile:${id}`,
	'encoded URN': (id) => `urn%3Ali%3Afsd_profile%3A${id}`,
	'bare id': (id) => id,
	URL: (id) => `https://www.linkedin.com/in/${id}/`,
	'URL without scheme': (id) => `linkedin.com/in/${id}`,
	'URL with slashes for a scheme': (id) => `//www.linkedin.com/in/${id}`,
	'URL with a comma in its query': (id) => `https://de.linkedin.com/in/${id}?trk=a,b&amp;c=d,e`,
	'Sales Navigator URL': (id) => `https://www.linkedin.com/sales/people/${id},NAME_SEARCH,x1Yz`,
	'query URN': (id) =>
		`https://www.linkedin.com/in/jane?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${id}`,
	formula: (id) => `=HYPERLINK("https://www.linkedin.com/in/${id}","Doe, Jane (CEO); PhD")`,
	'semicolon formula': (id) =>
		`=HYPERLINK("https://www.linkedin.com/in/${id}";"Jane ""J"" (x), (y); z")`,
	'formula for a text': (id) => `'=HYPERLINK("https://www.linkedin.com/in/${id}","Doe, Jane")`,
	'Markdown link': (id) => `[Doe, Jane](https://www.linkedin.com/in/${id})`,
	quoted: (id) => `"urn:li:fsd_profile:${id}"`,
	'in typographic quotes': (id) => `“${id}”`,
	'in angle brackets': (id) => `<https://www.linkedin.com/in/${id}>`,
	'behind a zero-width space': (id) => `\u200Burn:li:fsd_profile:${id}`,
	'behind a no-break space': (id) => `\u00A0${id}`,
};
const OTHER = 'https://www.linkedin.com/in/bob';
const spelling = fc.constantFrom(...Object.values(SPELLINGS));
const member = fc.integer({ min: 1, max: 0xffff_ffff });
const separator = fc.constantFrom(';', '; ', ' ; ', ',', ', ', '\n', '\r\n', ',\n', ';;', ', ,');

const parse = (cell: unknown) => readCell(cell).map(({ profile }) => profile);
const valuesOf = (cell: unknown) => readCell(cell).map(({ value }) => value);

describe('a list', () => {
	it('gives every person, in order, whatever the spellings and separators', () => {
		const list = fc.array(fc.tuple(member, spelling, separator), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(list, fc.boolean(), fc.boolean(), (people, startsEmpty, endsEmpty) => {
				const text = people
					.map(([number, spell, mark], index) => {
						const before = index > 0 || startsEmpty ? mark : '';
						return before + spell(profileId(number));
					})
					.join('');
				const numbers = [...new Set(people.map(([number]) => number))];
				expect(parse(endsEmpty ? `${text},` : text)).toStrictEqual(numbers.map(profileOf));
			}),
			{ numRuns: 500 },
		);
	});

	it.each(Object.entries(SPELLINGS))('holds a person beside another one: %s', (_, spell) => {
		for (const mark of [', ', '; ', '\n']) {
			const text = [profileId(1), profileId(2), profileId(3)].map(spell).join(mark);
			expect(parse(text)).toStrictEqual([profileOf(1), profileOf(2), profileOf(3)]);
		}
	});

	it('gives every person of an array and of its JSON text', () => {
		const list = fc.array(fc.tuple(member, spelling));
		fc.assert(
			fc.property(list, (people) => {
				const texts = people.map(([number, spell]) => spell(profileId(number)));
				const expected = people.map(([number]) => profileOf(number));
				expect(parse(texts)).toStrictEqual(expected);
				expect(parse(JSON.stringify(texts))).toStrictEqual(expected);
				expect(parse([texts, []])).toStrictEqual(expected);
			}),
		);
	});

	it.each<[string, string]>([
		...Object.entries(SPELLINGS).map(([name, spell]): [string, string] => [
			name,
			spell(profileId(2)),
		]),
		['a Sales Navigator id', profileId(2, 'salesNavigator')],
		['a Recruiter id', profileId(2, 'recruiter')],
		['a Recruiter id of the other form', profileId(2, 'recruiter').replace('AEMAA', 'AEEAA')],
		['an encoded short URN', `person%3A${profileId(2)}`],
		['a member number', 'member:2'],
		['a URL without a scheme', 'www.linkedin.com/in/bob'],
		['a URL of a locale host', 'de.linkedin.com/in/bob'],
	])('parts a profile from the URL with a comma before it: %s', (_, profile) => {
		const url = `https://www.linkedin.com/in/${profileId(1)}?trk=a,b`;
		expect(parse(`${url},${profile}`)).toStrictEqual([profileOf(1), ...parse(profile)]);
	});

	it.each([
		'https://www.linkedin.com/sales/lead/x,NAME_SEARCH,y',
		'HTTPS://WWW.LINKEDIN.COM/SALES/LEAD/x,NAME_SEARCH,y',
		'https://www.linkedin.com/talent/profile/x,y',
		'linkedin.com/recruiter/profile/12,ab,CAP',
		'https://www.linkedin.com/in/jane?trk=a,b#c,d',
		'https://www.linkedin.com/in/jane#c,d',
	])('keeps the commas of %s', (url) => {
		expect(valuesOf(`${url}, Anna,${OTHER}`)).toStrictEqual([url, 'Anna', OTHER]);
	});

	it('keeps commas inside Sales Navigator ids together', () => {
		const id = profileId(7, 'salesNavigator');
		const urn = `urn:li:fs_salesProfile:(${id},NAME_SEARCH,x1Yz)`;
		const url = `https://www.linkedin.com/sales/lead/${id},NAME_SEARCH,x1Yz`;
		expect(valuesOf(`${urn}, ${OTHER}`)).toStrictEqual([urn, OTHER]);
		expect(valuesOf(`${OTHER},${url};`)).toStrictEqual([OTHER, url]);
	});

	it('names each person once, in whatever spellings', () => {
		const [first = '', second = ''] = [1, 2].map((number) => profileId(number));
		const urn = `urn:li:fsd_profile:${first}`;
		expect(valuesOf(`${urn}, ${second}; linkedin.com/in/${first}\n${first}`)).toStrictEqual([
			urn,
			second,
		]);
	});

	it('keeps an entry beside people that is nobody', () => {
		const codes = parse(
			`Anna, ${profileId(1)}; https://www.linkedin.com/company/acme\n12345\n${profileId(2)}`,
		).map((parsed) => (parsed.kind === 'invalid' ? parsed.code : parsed.kind));
		expect(codes).toStrictEqual(['known', 'notAProfile', 'memberId', 'known']);
	});

	it.each<[string, unknown]>([
		['a text of brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
		['an array', Array.from({ length: 5_000 }).reduce<unknown>((inner) => [inner], profileId(1))],
	])('nested thousands of times, as %s, throws nothing', (_, cell) => {
		expect(parse(cell)).toStrictEqual([expect.objectContaining({ kind: 'invalid' })]);
	});

	it('throws nothing, whatever it holds', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (cell) => {
				expect(readCell(cell)).toBeInstanceOf(Array);
			}),
		);
	});
});
