import { ACME, EVA, JAN, URN, type ObjectCase } from './objectCase';

/** Where tools put the person, and keys as people write them. */
export const CONTAINERS: ObjectCase[] = [
	...[
		'Please share your LinkedIn profile',
		'LinkedIn page',
		'LinkedIn-Seite',
		'View LinkedIn profile',
		'About you - LinkedIn',
		'Tell us more: LinkedIn URL',
		'LinkedIn / other website',
		'LinkedIn number 1',
		'Job seeker LinkedIn',
		'Connection Profile URL',
		'Social Media',
		'领英',
		'Linkedln',
		'LinkedIn (from Contact)',
		'Speaker LinkedIn',
		'Wie lautet dein LinkedIn-Profil?',
		'Votre profil LinkedIn',
		'Tu perfil de LinkedIn',
		`So that we can get in touch with you before the event and can tailor the programme to what interests you and to your work, please paste the full link to your LinkedIn profile.`,
	].map((key): ObjectCase => [`a person under ${key}`, { Name: 'Jan', [key]: JAN }, 'jan-tester']),
	["a page that is a company's", { 'LinkedIn page': ACME }, /is a company page$/],
	['a request with a query', { headers: {}, query: { linkedin: JAN }, body: {} }, 'jan-tester'],
	[
		'an answer of Calendly',
		{
			payload: { questions_and_answers: [{ question: 'Your LinkedIn', answer: JAN, position: 0 }] },
		},
		'jan-tester',
	],
	[
		'an answer of Calendly about somebody else',
		{
			payload: {
				questions_and_answers: [
					{ question: 'Who referred you? (LinkedIn)', answer: EVA },
					{ question: 'What is your LinkedIn?', answer: JAN },
				],
			},
		},
		'jan-tester',
	],
	[
		'an answer of Typeform',
		{
			form_response: {
				answers: [{ type: 'url', url: JAN, field: { id: 'a', type: 'website', ref: '01-ab' } }],
			},
		},
		'jan-tester',
	],
	[
		'two answers of Typeform',
		{
			form_response: {
				answers: [
					{ type: 'url', url: EVA, field: { ref: 'referrer_linkedin' } },
					{ type: 'url', url: JAN, field: { ref: 'linkedin' } },
				],
			},
		},
		'jan-tester',
	],
	[
		'a user of Slack',
		{ user: { profile: { fields: { Xf1: { label: 'LinkedIn', value: JAN, alt: '' } } } } },
		'jan-tester',
	],
	[
		'a user of Slack with a manager',
		{ user: { profile: { fields: { Xf1: { label: 'Manager LinkedIn', value: EVA } } } } },
		/which belongs to somebody else$/,
	],
	['a contact of Google', { userDefined: [{ key: 'LinkedIn', value: JAN }] }, 'jan-tester'],
	[
		'a person of Capsule',
		{ party: { websites: [{ service: 'LINKED_IN', type: 'work', address: 'x', url: JAN }] } },
		'jan-tester',
	],
	[
		'a contact of Bitrix',
		{ ID: '5', WEB: [{ ID: '7', VALUE: JAN, VALUE_TYPE: 'LINKEDIN', TYPE_ID: 'WEB' }] },
		'jan-tester',
	],
	['an answer of a language model', { message: { role: 'assistant', content: JAN } }, 'jan-tester'],
	[
		'a record in each dress',
		{ data: [JAN, { LinkedIn: '' }, ACME, { name: 'Jan' }] },
		[
			'jan-tester',
			"this row has no profile in 'data.LinkedIn'",
			`"${ACME}" in 'data' is a company page`,
			"this record has no LinkedIn address or profile URN; its field is 'name'",
		],
	],
	['a blank link', { url: '' }, /^this row has no profile in 'url'$/],
	[
		'a blank link with its text',
		{ primaryLinkUrl: '', primaryLinkLabel: '', secondaryLinks: null },
		/^this row has no profile in 'primaryLinkUrl'$/,
	],
	[
		'a blank link in LinkedIn',
		{ LinkedIn: { url: '' } },
		/^this row has no profile in 'LinkedIn.url'$/,
	],
	['a user with a URN', { user: { urn: URN } }, [URN]],
];
