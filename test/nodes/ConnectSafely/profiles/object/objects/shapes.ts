import { ACME, EVA, ID, JAN, OTHER_URN, SALES, URN, type ObjectCase } from './objectCase';

/** Small shapes: links, values, lists, and which of several keys counts. */
export const SHAPES: ObjectCase[] = [
	['a link of exceljs', { text: 'Jan Tester', hyperlink: JAN }, 'jan-tester'],
	['rich text of exceljs', { richText: [{ text: JAN, font: { bold: true } }] }, 'jan-tester'],
	['a formula of exceljs', { formula: `HYPERLINK("${JAN}","Jan")`, result: 'Jan' }, 'jan-tester'],
	['a result of exceljs', { formula: 'A1&B1', result: JAN }, 'jan-tester'],
	['an address and a text', { url: JAN, text: 'Jan Tester' }, 'jan-tester'],
	['a text alone that is an address', { text: `Jan Tester: ${JAN}`, url: '' }, 'jan-tester'],
	['a label and an address', { label: 'LinkedIn', url: JAN }, 'jan-tester'],
	['a name and an address', { name: 'Larry Page', url: JAN }, 'jan-tester'],
	[
		'a name, a title and an address',
		{ name: 'Jan Tester', title: 'Owner', url: JAN },
		'jan-tester',
	],
	['a type and an address', { type: 'url', url: JAN }, 'jan-tester'],
	['a label and a value', { label: 'LinkedIn', value: JAN }, 'jan-tester'],
	[
		'an address in a link in a cell',
		{ value: { text: 'Jan', hyperlink: { url: JAN } } },
		'jan-tester',
	],
	[
		'a cell of Google Sheets',
		{ hyperlink: JAN, formattedValue: 'Jan', userEnteredValue: { stringValue: 'Jan' } },
		'jan-tester',
	],
	['lists in lists', { linkedin: [[[JAN]]] }, 'jan-tester'],
	['JSON text', { body: `{ "linkedin_url": "${JAN}" }` }, 'jan-tester'],
	['a person as a text', { contact: JAN, id: 7 }, 'jan-tester'],
	['an id', { id: ID }, [URN]],
	['a record among values', { values: [{ name: 'Jan', linkedin: JAN }] }, 'jan-tester'],
	[
		'a list of names and values',
		[
			{ label: 'LinkedIn', value: JAN },
			{ label: 'Owner', value: EVA },
			{ label: 'Friend', value: EVA },
		],
		'jan-tester',
	],
	[
		'a list of options',
		{
			data: [
				{ label: 'Jan Tester', value: JAN },
				{ label: 'Eva Probe', value: EVA },
			],
		},
		['jan-tester', 'eva-probe'],
	],
	[
		'a record about nobody in a list',
		{ data: [{ url: JAN }, { name: 'Eva' }] },
		['jan-tester', "this record has no LinkedIn address or profile URN; its field is 'name'"],
	],

	['people in a text', { linkedin_url: `${JAN}; ${EVA}` }, ['jan-tester', 'eva-probe']],
	['people in a list', { linkedin_urls: [JAN, EVA, JAN] }, ['jan-tester', 'eva-probe']],
	['the same person twice', { linkedin_urls: [JAN, `${JAN}/`] }, 'jan-tester'],
	['people in links', { urls: [JAN, 'https://acme.example', EVA] }, ['jan-tester', 'eva-probe']],
	[
		'public names in a list',
		{ publicIdentifiers: ['jan-tester', 'eva-probe'] },
		['jan-tester', 'eva-probe'],
	],
	[
		'records in a list',
		{ data: [{ linkedin_url: JAN, urn: URN }, { url: EVA }] },
		[URN, 'eva-probe'],
	],
	[
		'a text of two names',
		{ public_identifier: 'Tester, Jan' },
		/^"Tester" in 'public_identifier' is not/,
	],

	['a URN beside an address', { linkedin_url: JAN, profile_urn: URN }, [URN]],
	['a URN inside beside an address', { linkedin_url: JAN, profile: { entityUrn: URN } }, [URN]],
	[
		"somebody else's URN further inside",
		{ linkedin_url: JAN, user: { urn: OTHER_URN } },
		'jan-tester',
	],
	['an address beside a refusal', { linkedin_url: SALES, url: JAN }, 'jan-tester'],
	['a link beside a word', { linkedin: 'yes', website: JAN }, 'jan-tester'],
	['a link of somebody else beside an address', { linkedin_url: JAN, website: EVA }, 'jan-tester'],
	['a record inside before a link', { url: EVA, contact: { linkedin_url: JAN } }, 'jan-tester'],
	['LinkedIn before profile', { profile_url: EVA, linkedin_url: JAN }, 'jan-tester'],
	['a plain key before another', { 'CTO LinkedIn': EVA, linkedin_url: JAN }, 'jan-tester'],
	['a key with a word more alone', { 'Speaker LinkedIn': JAN }, 'jan-tester'],
	[
		"a company's address under a link",
		{ linkedin_url: JAN, website: ACME, url: ACME },
		'jan-tester',
	],
	[
		'two people under equal keys',
		{ linkedin_url: JAN, 'LinkedIn URL': EVA },
		/^this row names two people: "jan-tester" in 'linkedin_url' and "eva-probe" in 'LinkedIn URL'$/,
	],
	[
		'two people in two records',
		{ contact: { linkedin_url: JAN }, lead: { linkedin_url: EVA } },
		/^this row names two people: "jan-tester" in 'contact.linkedin_url' and "eva-probe" in 'lead.linkedin_url'$/,
	],
	[
		'a contact before a user',
		{ contact: { linkedin_url: JAN }, user: { linkedin_url: EVA } },
		'jan-tester',
	],
	['one person under equal keys', { linkedin_url: JAN, LinkedIn: `${JAN}/` }, 'jan-tester'],
	[
		'a whole row',
		{
			Name: 'Jan Tester',
			Company: 'Acme',
			'LinkedIn URL': JAN,
			Notes: EVA,
			Website: 'acme.example',
		},
		'jan-tester',
	],
	[
		'a row of a table with other words',
		{ Vorname: 'Jan', 'LinkedIn-Profil': JAN, 'Firmen-LinkedIn': ACME },
		'jan-tester',
	],
	['a header in lower case', { companylinkedinurl: ACME, linkedinprofileurl: JAN }, 'jan-tester'],
	['a header with a byte-order mark', { '\uFEFFLinkedIn URL ': JAN }, 'jan-tester'],
	[
		'an object without prototype',
		Object.assign(Object.create(null) as object, { linkedin: JAN }),
		'jan-tester',
	],
];
