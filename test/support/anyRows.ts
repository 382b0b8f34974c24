import fc from 'fast-check';

import { DEFAULT_ACCOUNTS, DEFAULT_COMPANIES, profileId, type SimulatedProfile } from './simulator';

const POOL = 40;
const PAGES = DEFAULT_COMPANIES.map(({ id }) => id);

/** A row and how many profiles it holds; a row without any counts as one. */
export interface GeneratedRow {
	json: { profile: unknown; companyPage: string; account: string };
	places: number;
}

/** Everybody the rows may hold, each under two names: people keep an old one when they change it. */
export const anyPeople: SimulatedProfile[] = Array.from({ length: POOL }, (_, index) => [
	{ slug: `member-é-${index + 1}`, member: index + 1 },
	{ slug: `former-name-${index + 1}`, member: index + 1 },
]).flat();

const personText = fc
	.tuple(fc.integer({ min: 1, max: POOL }), fc.integer({ min: 0, max: 10 }))
	.map(([member, spelling]) => {
		const id = profileId(member);
		return [
			`https://www.linkedin.com/in/member-é-${member}`,
			`linkedin.com/in/MEMBER-%C3%89-${member}/?trk=x`,
			`https://de.linkedin.com/in/member-e\u0301-${member}`,
			`https://www.linkedin.com/in/former-name-${member}/`,
			`urn:li:fsd_profile:${id}`,
			`urn:li:fs_miniProfile:${id}`,
			id,
			`https://www.linkedin.com/in/${id}/`,
			`URN:LI:FSD_PROFILE:${id}`,
			`"urn:li:person:${profileId(member, 'profile', 3)}"`,
			` urn%3Ali%3Afsd_profile%3A${id} `,
		][spelling] as string;
	});

const nobodyText = fc.constantFrom(
	'Anna',
	'https://www.linkedin.com/in/jane-doe',
	'https://www.linkedin.com/company/acme',
	`urn:li:fs_salesProfile:(${profileId(500, 'salesNavigator')},NAME_SEARCH,x)`,
	'urn:li:fsd_profile:ACoAABJefVoBrz...',
	'12345',
);

const entry = fc.oneof({ weight: 4, arbitrary: personText }, { weight: 1, arbitrary: nobodyText });
const page = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(PAGES[0] as string) },
	{ weight: 1, arbitrary: fc.constantFrom(...PAGES, '999', 'acme', 'Globex', 'no-such-page') },
);
const profile = fc.oneof(
	{ weight: 6, arbitrary: entry.map((text) => ({ value: text as unknown, places: 1 })) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.constantFrom('; ', ', ', '\n'))
			.map(([entries, separator]) => ({
				value: entries.join(separator) as unknown,
				places: entries.length,
			})),
	},
	{
		weight: 1,
		arbitrary: fc
			.array(fc.oneof(entry, fc.constant(null)), { maxLength: 5 })
			.map((list) => ({ value: list as unknown, places: list.filter(Boolean).length || 1 })),
	},
	{ weight: 1, arbitrary: fc.constantFrom('', null, '  ').map((value) => ({ value, places: 1 })) },
);

const account = fc.oneof(
	{ weight: 3, arbitrary: fc.constant('') },
	{ weight: 1, arbitrary: fc.constantFrom(...DEFAULT_ACCOUNTS.map(({ id }) => id)) },
);

/** Rows of a sheet in which everything goes wrong that goes wrong in sheets. */
export const anyRows = fc.array(
	fc.tuple(profile, page, account).map(
		([{ value, places }, companyPage, by]): GeneratedRow => ({
			json: { profile: value, companyPage, account: by },
			places,
		}),
	),
	{ minLength: 1, maxLength: 60 },
);
