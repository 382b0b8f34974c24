import { ACME, EVA, JAN, type ObjectCase } from './objectCase';

const BLANK = /^this row has no profile in '[^']*LinkedIn(\.value)?'$/;
const NONE = /^this row has no LinkedIn address or profile URN/;
const UNSURE = /^'[^']+' may be somebody else's$/;
const OTHERS = /^this row has a LinkedIn address only in '[^']+', which belongs to somebody else$/;

/** Words beside LinkedIn that say, or may say, that somebody else is meant. */
const WORDS =
	'Ansprechpartner,Wrong,Not,Excluded,Blocked,DNC,Unsubscribed,Duplicate of,Former,My,Our,From,Operator,' +
	'Admin,CEO,Champion,Investor,Supplier,Subsidiary,Portfolio,Reports to,Kunde,Chef,Kollege,Vorgesetzter,' +
	'Betreuer,Empfohlen von,Eingeladen von,Verein,Konzern,Agentur,Collègue,Parrainé par,Organisme,Jefe,' +
	'Recomendado por,Società,Ditta,Eigenaar,Pracodawca,Компания,会社,公司,Compnay,Cmpny,Cоmpany,Founder,Partner,' +
	'Buddy,Team lead of,Wer hat dich eingeladen?,Do not contact,Tom,icebreaker,intro line,last reaction';

/** A person who is not meant, however plain their address stands there. */
export const OTHER_PEOPLE: ObjectCase[] = [
	...WORDS.split(',').flatMap((word): ObjectCase[] => [
		[`${word} beside a blank key`, { Name: 'Jan', LinkedIn: '', [`${word} LinkedIn`]: EVA }, BLANK],
		[`${word} behind LinkedIn, in brackets`, { LinkedIn: '', [`LinkedIn (${word})`]: EVA }, BLANK],
		[`${word} alone`, { Name: 'Jan', [`${word} LinkedIn`]: EVA }, UNSURE],
		[`${word} in an object`, { [`${word} LinkedIn`]: { type: 'url', url: EVA } }, UNSURE],
		[`${word} beside the person`, { [`${word} LinkedIn`]: EVA, 'LinkedIn URL': JAN }, 'jan-tester'],
		[
			`${word} among names and values`,
			{
				customFields: [
					{ name: 'LinkedIn', value: '' },
					{ name: `${word} LinkedIn`, value: EVA },
				],
			},
			BLANK,
		],
	]),
	[
		'a question beside a refusal',
		{ LinkedIn: 'Jan Tester', 'What is your LinkedIn?': EVA },
		/^"Jan Tester" in 'LinkedIn' is not a LinkedIn profile$/,
	],
	['a question beside a null', { linkedin_url: null, 'Your LinkedIn, please': EVA }, /no profile/],
	['a question alone', { 'What is your LinkedIn?': JAN, Website: EVA }, 'jan-tester'],
	[
		'a text that mentions somebody under a question',
		{ 'What is your LinkedIn?': `ask ${EVA}` },
		UNSURE,
	],
	['a lookup of a list', { 'LinkedIn (from Advisor)': [EVA] }, UNSURE],

	...[
		'Line manager',
		'Posted by',
		'Shared by',
		'Portfolio company',
		'Ex-employer',
		'Account Executive',
		'Page admin',
		'LinkedIn (line manager)',
		'CEO LinkedIn',
	].flatMap((label): ObjectCase[] => [
		[`a link of ${label}`, { LinkedIn: '', links: [{ label, url: EVA }] }, BLANK],
		[`a link of ${label} alone`, { links: [{ label, url: EVA }] }, /belongs to|somebody else's$/],
		[`a named link of ${label}`, { links: [{ name: label, url: EVA }] }, /belongs to|else's$/],
		[`a titled link of ${label}`, { websites: [{ title: label, url: EVA }] }, /belongs to|else's$/],
		[`a kind of link: ${label}`, { websites: [{ type: label, url: EVA }] }, /belongs to|else's$/],
	]),
	...['CEO', 'Kunde', 'Do not contact', 'Another Jan'].map(
		(label): ObjectCase => [
			`a link of ${label}`,
			{ LinkedIn: '', links: [{ label, url: EVA }] },
			BLANK,
		],
	),
	[
		'a link of the person',
		{ LinkedIn: '', links: [{ label: 'LinkedIn', url: JAN }] },
		'jan-tester',
	],
	['a link without a label', { LinkedIn: '', links: [{ url: JAN, type: 'other' }] }, 'jan-tester'],
	[
		'a record beside a title',
		{ firstName: 'Jan', title: 'Account Manager', url: JAN },
		'jan-tester',
	],
	[
		'what a search engine found, one a row',
		{ title: 'Jan Tester – Product Owner – Acme | LinkedIn', link: JAN, position: 1 },
		'jan-tester',
	],
	['the same, cut off', { title: 'Jan Tester - Product Owner - Ac…', link: JAN }, 'jan-tester'],

	[
		'what a search found',
		{ query: 'Jan Tester linkedin', results: [{ title: 'Eva', url: EVA }, { url: JAN }] },
		UNSURE,
	],
	['what a search found, as text', { q: 'Jan', results: JSON.stringify([{ url: EVA }]) }, UNSURE],
	[
		'what a search found, with its parameters',
		{ search_parameters: { q: 'Jan' }, data: [{ link: EVA }] },
		UNSURE,
	],
	['results beside a blank key', { LinkedIn: '', results: [{ title: 'Jan', url: EVA }] }, BLANK],
	['records beside a blank key', { LinkedIn: '', data: [{ linkedin_url: EVA }] }, BLANK],
	['results as text beside it', { LinkedIn: '', results: JSON.stringify([{ url: EVA }]) }, BLANK],
	['records alone', { data: [{ link: JAN }, { link: EVA }] }, ['jan-tester', 'eva-probe']],

	[
		'the user of a deal',
		{ title: 'Deal', person: { linkedin: '' }, user: { name: 'Eva', linkedin: EVA } },
		/^this row has no profile in 'person.linkedin'$/,
	],
	['a user of a deal of nobody', { person: null, user: { linkedin: EVA } }, NONE],
	['a user beside a blank key', { LinkedIn: '', user_linkedin: EVA }, BLANK],
	['a user in a record beside it', { data: { LinkedIn: '' }, user: { linkedin: EVA } }, BLANK],
	['a user inside a record', { LinkedIn: '', data: { user: { linkedin: EVA } } }, BLANK],
	['users beside a blank key', { LinkedIn: '', users: [{ linkedin: EVA }] }, BLANK],
	['a user behind an id', { title: 'Deal', user_id: { linkedin_url: EVA } }, NONE],
	['a user alone', { user: { linkedin: JAN, 'What is your LinkedIn?': EVA } }, 'jan-tester'],
	[
		"a user's blank key",
		{ user: { linkedin: '', 'What is your LinkedIn?': EVA } },
		/in 'user.linkedin'$/,
	],
	['a user beside a lead', { user: { linkedin: EVA }, lead: { linkedin: JAN } }, 'jan-tester'],

	['a text', { text: `ask ${EVA}` }, NONE],
	['a text with a name', { Name: 'Jan', text: `ask ${EVA}` }, NONE],
	['a text beside a link', { text: `ask ${EVA}`, url: 'https://acme.example/1' }, /acme.example/],
	['a message of a person', { message: `ask ${EVA}` }, NONE],
	['the content of a message', { message: { content: `ask ${EVA}` } }, NONE],

	[
		"a company's address only",
		{ 'First Name': 'Jan', 'Company Linkedin Url': ACME },
		/^this row has a LinkedIn address only in 'Company Linkedin Url', which belongs to a company$/,
	],
	[
		"an owner's address only, beside a website",
		{ Name: 'Jan', Website: 'https://acme.example', 'Owner LinkedIn': EVA },
		OTHERS,
	],
	[
		'a long question',
		{ 'Who told you about us, be it at a fair or by mail? (LinkedIn profile)': EVA },
		/only in 'Who told you about us, .*….*\(LinkedIn profile\)'|'Who told you.*LinkedIn profile\)' may/,
	],
	['counters', { Name: 'Jan', 'LinkedIn Clicks': '0', 'LinkedIn sent': 'TRUE' }, NONE],
	['a record of no use', { contact: { name: 'Jan' } }, /its field is 'contact.name'$/],
	[
		'two people in one place, and somebody in an equally good one',
		{
			contact: { linkedin_url: JAN, 'LinkedIn URL': EVA },
			lead: { linkedin_url: JAN.replace('jan', 'bob') },
		},
		/two people|several people|more than one/,
	],
	[
		'two people in one place, and one of them in an equally good one',
		{ contact: { linkedin_url: JAN, 'LinkedIn URL': EVA }, lead: { linkedin_url: JAN } },
		/two people|several people|more than one/,
	],
	["a link with its owner's name on show", { displayName: 'Owner Jan', url: JAN }, /somebody else/],
	['a new version of a company', { type: 'CompanyV2', publicIdentifier: 'acme' }, /CompanyV2/],
];
