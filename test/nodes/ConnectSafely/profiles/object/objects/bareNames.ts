import { ACME, EVA, JAN, type ObjectCase } from './objectCase';

const COMPANYS = /^"acme" in '[^']+' may be a company's name, as '[^']+' beside it is a company's$/;
const NONE = /^this row has no LinkedIn address or profile URN/;

/** Public names without an address: whose they are, a company's, or another service's. */
export const BARE_NAMES: ObjectCase[] = [
	...[
		'url',
		'link',
		'website',
		'companyUrl',
		'LinkedIn Page',
		'linkedin_company_page',
		'company_linkedin_url',
		'page',
	].map(
		(key): ObjectCase => [
			`a company's by ${key}`,
			{ Name: 'Acme', publicIdentifier: 'acme', [key]: ACME },
			/^"acme" in 'publicIdentifier' may be|company\/acme" in '.*' is a company page$/,
		],
	),
	[
		'a company by its URN',
		{ publicIdentifier: 'acme', companyUrn: 'urn:li:fsd_company:1' },
		COMPANYS,
	],
	['a company in links', { publicIdentifier: 'acme', websites: [{ url: ACME }] }, COMPANYS],
	[
		'a school',
		{ publicIdentifier: 'acme', url: 'https://www.linkedin.com/school/acme/' },
		COMPANYS,
	],
	[
		'a company with its fields',
		{ universalName: 'acme', publicIdentifier: 'acme', url: ACME, employeeCount: 10 },
		COMPANYS,
	],
	[
		"a company of LinkedIn's API",
		{ vanityName: 'acme', localizedName: 'Acme', primaryOrganizationType: 'NONE' },
		COMPANYS,
	],
	['a company by its size', { publicIdentifier: 'acme', staffCount: 10 }, COMPANYS],
	[
		'a company by its domain',
		{ name: 'Acme', domain: 'acme.example', linkedin_handle: 'acme' },
		COMPANYS,
	],
	['a company in a record', { data: { publicIdentifier: 'acme', url: ACME } }, COMPANYS],
	[
		'a person with an employer',
		{ publicIdentifier: 'jan-tester', company_linkedin_url: ACME },
		'jan-tester',
	],
	[
		'a person with an employer by its URN',
		{ firstName: 'Jan', publicIdentifier: 'jan-tester', companyUrn: 'urn:li:fsd_company:1' },
		'jan-tester',
	],
	[
		'a person with the size of an employer',
		{ first_name: 'Jan', linkedin_username: 'jan-tester', employee_count: 10, domain: 'x.example' },
		'jan-tester',
	],
	[
		'a person in a company',
		{ universalName: 'acme', contact: { publicIdentifier: 'jan-tester' } },
		'jan-tester',
	],

	['a picture', { public_id: 'sample', secure_url: 'https://res.cloud.example/sample' }, NONE],
	['a patron', { vanity: 'jan', url: 'https://www.patreon.example/jan' }, /patreon/],
	['a player', { vanityUrl: 'gabe', steamid: '765' }, NONE],
	[
		'a public id beside a URN',
		{ public_id: 'jan-tester', member_urn: 'urn:li:member:1001' },
		'jan-tester',
	],
	['a vanity name under LinkedIn', { linkedin: { vanity: 'jan-tester' } }, 'jan-tester'],
	['a public id that says LinkedIn', { linkedin_public_id: 'jan-tester' }, 'jan-tester'],
	['a name with a sign before it', { linkedin_username: '@jan-tester' }, 'jan-tester'],
	['an address beside', { vanity: 'eva-probe', url: JAN, website: EVA }, 'jan-tester'],
];
