import { ACME, EVA, JAN, SALES, type ObjectCase } from './objectCase';

const NONE = /^this row has no LinkedIn address or profile URN; its fields? (is|are) '/;
const COMPANYS = /^this row has a LinkedIn address only in '[^']+', which belongs to a company$/;
const OTHERS = /^this row has a LinkedIn address only in '[^']+', which belongs to somebody else$/;

/** Objects that hold nobody who could be meant. */
export const STRANGERS: ObjectCase[] = [
	[
		'a company with an address',
		{ type: 'company', publicIdentifier: 'acme', linkedinUrl: `${ACME}/posts` },
		/^"https:\/\/www.linkedin.com\/company\/acme\/posts" in 'linkedinUrl' is a company page$/,
	],
	[
		'a company by its type',
		{ type: 'company', publicIdentifier: 'acme' },
		/^this object is no person: 'type' says "company"$/,
	],
	[
		"a company by its type, with a person's address",
		{ '@type': 'https://schema.org/Organization', url: JAN },
		/no person/,
	],
	[
		'a company page by its type',
		{ entityType: 'COMPANY_PAGE', linkedin_url: JAN },
		/no person: 'entityType' says "COMPANY_PAGE"/,
	],
	['a school by its type', { kind: 'school', publicIdentifier: 'acme' }, /no person/],
	[
		'a company by its address',
		{ linkedin_url: ACME, publicIdentifier: 'acme' },
		/company\/acme" in 'linkedin_url' is a company page$/,
	],
	[
		'a company by an encoded address',
		{ linkedin_url: encodeURIComponent(ACME), publicIdentifier: 'acme' },
		/in 'linkedin_url'/,
	],
	[
		'a school by its address',
		{ profileUrl: 'linkedin.com/school/acme/', public_identifier: 'acme' },
		/in 'profileUrl' is a school page/,
	],
	[
		'a company inside profile',
		{ profile: { url: ACME, publicIdentifier: 'acme' } },
		/in 'profile.url' is a company page/,
	],
	[
		'a company under a handle',
		{ linkedin: { handle: 'company/acme' } },
		/"company\/acme" in 'linkedin.handle'/,
	],
	['a company under a link', { url: ACME, name: 'Acme' }, /in 'url' is a company page$/],
	[
		'a company with people',
		{ linkedin_url: ACME, contact: { linkedin_url: JAN } },
		/is a company page$/,
	],

	['a company of a person', { organization: { linkedin_url: JAN }, name: 'Jan' }, COMPANYS],
	['an employer of a person', { company_linkedin_url: JAN }, COMPANYS],
	['a page', { page_linkedin: JAN }, COMPANYS],
	['somebody who referred', { 'Referred By (LinkedIn)': EVA }, OTHERS],
	['somebody who invited', { inviter: { publicIdentifier: 'eva-probe' } }, NONE],
	[
		'an owner',
		{ owner: { linkedin_url: EVA }, ownerLinkedin: EVA, 'Lead Owner LinkedIn': EVA },
		OTHERS,
	],
	['a supervisor deep inside', { contact: { manager: { profile: { urn: EVA } } } }, OTHERS],
	['an owner in a label', { label: 'Owner LinkedIn', value: EVA }, OTHERS],
	['a company in a label', { name: 'Company LinkedIn', value: JAN }, COMPANYS],
	[
		'an unknown label among fields',
		{ customFields: [{ name: 'Best friend', value: EVA }] },
		OTHERS,
	],
	[
		'notes',
		{ notes: JAN, comment: JAN, description: JAN, headline: JAN, linkedin_summary: JAN },
		NONE,
	],
	['an unknown key', { foo: JAN, bar: { linkedin_url: JAN } }, NONE],
	['a picture', { profile_picture: { url: JAN }, linkedin_avatar_url: JAN }, NONE],
	['running text', { id: 5, ts: 1, text: `Thanks to ${EVA} for the idea`, user: 'U1' }, NONE],
	['a user name', { username: 'jan-tester', handle: 'jan-tester' }, NONE],
	[
		"another network's user name",
		{ twitter: { username: 'jan-tester' }, github_username: 'jan' },
		NONE,
	],
	["a company's handle", { acme_linkedin_handle: 'acme' }, NONE],
	['a title that mentions LinkedIn', { title: 'Head of LinkedIn', username: 'jan-tester' }, NONE],
	[
		'many fields',
		Object.fromEntries('abcdefg'.split('').map((key) => [key, 1])),
		/; its fields are 'a', 'b', 'c', 'd', 'e' and 2 more$/,
	],
	['nothing', {}, /^this row has no LinkedIn address or profile URN$/],

	['a name', { linkedin: 'Jan Tester' }, /^"Jan Tester" in 'linkedin' is not a LinkedIn profile$/],
	[
		'a bare word',
		{ linkedin: 'jan-tester' },
		/^"jan-tester" in 'linkedin' is not a LinkedIn profile$/,
	],
	[
		'another site',
		{ text: 'Jan Tester', hyperlink: 'https://acme.example' },
		/^"https:\/\/acme.example" in 'hyperlink' is not an address on linkedin.com$/,
	],
	[
		'a Sales Navigator id under a link',
		{ url: SALES },
		/^this is a Sales Navigator id in 'url', which cannot be invited/,
	],
	[
		'blank keys',
		{ linkedin_url: ' ', profile_url: null, name: 'Jan' },
		/^this row has no profile in 'linkedin_url'$/,
	],
	['an empty list', { linkedin: [] }, /^this row has no profile in 'linkedin'$/],
	['an empty profile', { profile: {} }, /^this row has no profile in 'profile'$/],
	[
		'a placeholder',
		{ linkedin_url: 'https://www.linkedin.com/in/undefined' },
		/undefined" in 'linkedin_url' /,
	],
	...[
		'me',
		'undefined',
		'null',
		'NaN',
		'in',
		'unavailable',
		'Jan Tester',
		'j@n',
		'jan%ZZ',
		'...',
		'jan.example',
		'a/b',
		'-',
	].map(
		(name): ObjectCase => [
			`the public name ${name}`,
			{ publicIdentifier: name },
			/in 'publicIdentifier'/,
		],
	),
];
