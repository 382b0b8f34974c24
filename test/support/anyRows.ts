import fc from 'fast-check';

import { DEFAULT_ACCOUNTS, DEFAULT_COMPANIES, profileId, type SimulatedProfile } from './simulator';

const POOL = 40;
const PAGES = DEFAULT_COMPANIES.map(({ id }) => id);

/** An entry of a list, and whom it means as far as the text tells: '' for what is nobody's. */
interface GeneratedEntry {
	text: string;
	person: string;
}

/** A row and how many profiles it holds; a row without any counts as one. */
export interface GeneratedRow {
	json: { profile: unknown; companyPage: string; account: string };
	places: number;
}

/** The public names of somebody: people keep an old one when they change it. */
export function namesOf(member: number): string[] {
	return [`member-é-${member}`, `former-name-${member}`];
}

/** Everybody the rows may hold, each under two names. */
export const anyPeople: SimulatedProfile[] = Array.from({ length: POOL }, (_, index) =>
	namesOf(index + 1).map((slug) => ({ slug, member: index + 1 })),
).flat();

const anyPerson = (members: fc.Arbitrary<number>) =>
	fc.tuple(members, fc.integer({ min: 0, max: 10 })).map(([member, spelling]): GeneratedEntry => {
		const id = profileId(member);
		const spellings: Array<[text: string, person: string]> = [
			[`https://www.linkedin.com/in/member-é-${member}`, `name ${member}`],
			[`linkedin.com/in/MEMBER-%C3%89-${member}/?trk=x`, `name ${member}`],
			[`https://de.linkedin.com/in/member-e\u0301-${member}`, `name ${member}`],
			[`https://www.linkedin.com/in/former-name-${member}/`, `former name ${member}`],
			[`urn:li:fsd_profile:${id}`, `id ${member}`],
			[`urn:li:fs_miniProfile:${id}`, `id ${member}`],
			[id, `id ${member}`],
			[`https://www.linkedin.com/in/${id}/`, `id ${member}`],
			[`URN:LI:FSD_PROFILE:${id}`, `id ${member}`],
			[`"urn:li:person:${profileId(member, 'profile', 3)}"`, `id ${member}`],
			[` urn%3Ali%3Afsd_profile%3A${id} `, `id ${member}`],
		];
		const [text = '', key = ''] = spellings[spelling] ?? [];
		return { text, person: key };
	});

const WORD: GeneratedEntry = { text: 'Anna', person: '' };
const NUMBER: GeneratedEntry = { text: '12345', person: '' };
const COMPANY: GeneratedEntry = { text: 'https://www.linkedin.com/company/acme', person: '' };
const nobody = fc.constantFrom<GeneratedEntry>(
	WORD,
	NUMBER,
	COMPANY,
	{ text: 'https://www.linkedin.com/in/jane-doe', person: 'jane-doe' },
	{
		text: `urn:li:fs_salesProfile:(${profileId(500, 'salesNavigator')},NAME_SEARCH,x)`,
		person: 'sales',
	},
	{ text: 'urn:li:fsd_profile:ACoAABJefVoBrz...', person: 'cut off' },
);

const anyEntry = (members: fc.Arbitrary<number>) =>
	fc.oneof({ weight: 4, arbitrary: anyPerson(members) }, { weight: 1, arbitrary: nobody });

/** One person is that person, whatever stands around them; of several, each counts once. */
function placesOf(entries: GeneratedEntry[]): number {
	const people = new Set(entries.map(({ person }) => person).filter(Boolean));
	const others = entries.filter(({ person }) => person === '');
	if (people.size === 1) return 1;
	if (people.size > 1) return people.size + (areLabels(entries) ? 0 : others.length);
	return others.filter((other) => other === COMPANY).length === 1 ? 1 : others.length;
}

/** Where something is before each person, or behind each, it is about them. */
function areLabels(entries: GeneratedEntry[]): boolean {
	const order = entries.map((other) => (other.person ? 'p' : 'w')).join('');
	return /^w+p(?:w+p)+$|^p(?:w+p)+w+$/.test(order);
}

const anyPage = (usual: string) =>
	fc.oneof(
		{ weight: 4, arbitrary: fc.constant(usual) },
		{ weight: 1, arbitrary: fc.constantFrom(...PAGES, '999', 'acme', 'Globex', 'no-such-page') },
	);
const anyProfile = (entry: fc.Arbitrary<GeneratedEntry>) =>
	fc.oneof(
		{ weight: 6, arbitrary: entry.map(({ text }) => ({ value: text as unknown, places: 1 })) },
		{
			weight: 2,
			arbitrary: fc
				.tuple(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.constantFrom('; ', ', ', '\n'))
				.map(([entries, separator]) => ({
					value: entries.map(({ text }) => text).join(separator) as unknown,
					places: placesOf(entries),
				})),
		},
		{
			weight: 1,
			arbitrary: fc.array(fc.oneof(entry, fc.constant(null)), { maxLength: 5 }).map((list) => ({
				value: list.map((one) => one?.text ?? null) as unknown,
				places: list.filter(Boolean).length || 1,
			})),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom('', null, '  ').map((value) => ({ value, places: 1 })),
		},
	);

const account = fc.oneof(
	{ weight: 3, arbitrary: fc.constant('') },
	{ weight: 1, arbitrary: fc.constantFrom(...DEFAULT_ACCOUNTS.map(({ id }) => id)) },
);

/** A row of a sheet in which everything goes wrong that goes wrong in sheets. */
export function anyRow(
	members: fc.Arbitrary<number>,
	usualPage: string,
): fc.Arbitrary<GeneratedRow> {
	return fc.tuple(anyProfile(anyEntry(members)), anyPage(usualPage), account).map(
		([{ value, places }, companyPage, by]): GeneratedRow => ({
			json: { profile: value, companyPage, account: by },
			places,
		}),
	);
}

export const anyRows = fc.array(anyRow(fc.integer({ min: 1, max: POOL }), PAGES[0] as string), {
	minLength: 1,
	maxLength: 60,
});
