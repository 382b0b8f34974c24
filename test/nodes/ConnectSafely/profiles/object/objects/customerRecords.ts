import { ACME, EVA, JAN, URN, type ObjectCase } from './objectCase';

/** Records as CRMs and databases hand them out. */
export const CUSTOMER_RECORDS: ObjectCase[] = [
	[
		'a person of Apollo',
		{
			id: '66f0',
			name: 'Jan Tester',
			linkedin_url: JAN,
			title: 'Owner',
			photo_url: 'https://static.example/jan.jpg',
			twitter_url: null,
			organization: { name: 'Acme', linkedin_url: ACME, website_url: 'https://acme.example' },
			employment_history: [{ organization_name: 'Acme', linkedin_url: EVA }],
			account: { linkedin_url: ACME },
		},
		'jan-tester',
	],
	[
		'an answer of Apollo',
		{ person: { linkedin_url: JAN, organization: { linkedin_url: ACME } } },
		'jan-tester',
	],
	[
		'a contact of Apollo as CSV',
		{
			'First Name': 'Jan',
			Title: 'Account Executive',
			Company: 'Acme',
			'Person Linkedin Url': JAN,
			'Company Linkedin Url': ACME,
			Website: 'https://acme.example',
		},
		'jan-tester',
	],
	[
		'a contact of HubSpot',
		{
			id: '51',
			properties: { hs_linkedin_url: JAN, company: 'Acme', hs_object_id: '51' },
			createdAt: '2025-01-01T00:00:00Z',
			url: 'https://app.hubspot.example/contacts/1/contact/51',
		},
		'jan-tester',
	],
	[
		'a contact of HubSpot, older',
		{
			vid: 51,
			'profile-url': 'https://app.hubspot.example/contacts/1/contact/51',
			'identity-profiles': [{ identities: [{ type: 'EMAIL', value: 'jan@acme.example' }] }],
			properties: { hs_linkedin_url: { value: JAN, versions: [{ value: EVA }] } },
		},
		'jan-tester',
	],
	[
		'a lead of Salesforce',
		{
			attributes: { type: 'Lead', url: '/services/data/v58.0/sobjects/Lead/00Q1' },
			Id: '00Q1',
			Company: 'Acme',
			LinkedIn_URL__c: JAN,
			Owner: { attributes: { type: 'User' }, LinkedIn__c: EVA },
		},
		'jan-tester',
	],
	[
		'an account of Salesforce',
		{ attributes: { type: 'Account', url: '/services/001' }, LinkedIn__c: JAN },
		/^this object is no person: 'attributes.type' says "Account"$/,
	],
	[
		'a person of Pipedrive with its properties resolved',
		{
			id: 7,
			name: 'Jan Tester',
			label: 3,
			owner_id: { id: 1, name: 'Eva Probe', linkedin: EVA },
			org_id: { name: 'Acme', linkedin: ACME },
			email: [{ label: 'work', value: 'jan@acme.example', primary: true }],
			'LinkedIn URL': JAN,
		},
		'jan-tester',
	],
	[
		'a person of Pipedrive with a hash for a key',
		{ name: 'Jan Tester', '2f0e8a1b2c3d4e5f60718293a4b5c6d7e8f90a1b': JAN },
		/^this row has no LinkedIn address or profile URN; its fields are 'name', '2f0e/,
	],
	[
		'a record of Airtable',
		{ id: 'rec1', createdTime: '2025-01-01', fields: { Name: 'Jan', LinkedIn: JAN } },
		'jan-tester',
	],
	['a lookup of Airtable', { fields: { LinkedIn: [JAN], Company: [ACME] } }, 'jan-tester'],
	[
		'a button of Airtable',
		{ fields: { 'Open LinkedIn Profile': { label: 'Open', url: JAN } } },
		'jan-tester',
	],
	[
		'a page of Notion',
		{
			object: 'page',
			id: '1f',
			parent: { type: 'database_id', url: EVA },
			created_by: { object: 'user', url: EVA },
			properties: {
				Name: { id: 'title', type: 'title', title: [{ plain_text: 'Jan', href: null }] },
				LinkedIn: { id: 'a%3Ab', type: 'url', url: JAN },
				Company: { id: 'c', type: 'url', url: ACME },
				'Referred by': { id: 'd', type: 'url', url: EVA },
			},
			url: 'https://www.notion.so/Jan-1f',
		},
		'jan-tester',
	],
	[
		'a page of Notion with a blank address',
		{ object: 'page', properties: { LinkedIn: { id: 'abc', type: 'url', url: null } } },
		/^this row has no profile in 'properties.LinkedIn.url'$/,
	],
	[
		'a text of Notion',
		{
			properties: {
				LinkedIn: {
					type: 'rich_text',
					rich_text: [
						{
							type: 'text',
							text: { content: 'Jan', link: { url: JAN } },
							annotations: { bold: false },
							plain_text: 'Jan',
							href: JAN,
						},
					],
				},
			},
		},
		'jan-tester',
	],
	[
		'a simplified page of Notion',
		{ id: '1f', property_linked_in_url: JAN, property_company_linked_in: ACME },
		'jan-tester',
	],
	[
		'a person of Twenty',
		{
			name: { firstName: 'Jan', lastName: 'Tester' },
			linkedinLink: { primaryLinkUrl: JAN, primaryLinkLabel: 'Jan', secondaryLinks: [] },
			xLink: { primaryLinkUrl: 'https://x.example/jan', primaryLinkLabel: 'jan' },
			company: { linkedinLink: { primaryLinkUrl: ACME } },
		},
		'jan-tester',
	],
	[
		'a person of Twenty with a second link only',
		{
			linkedinLink: {
				primaryLinkUrl: '',
				primaryLinkLabel: '',
				secondaryLinks: [{ url: JAN, label: 'Jan' }],
			},
		},
		'jan-tester',
	],
	[
		'a record of Attio',
		{
			id: { record_id: 'r1' },
			values: {
				linkedin: [
					{ active_from: '2025', value: JAN, created_by_actor: { type: 'workspace-member' } },
				],
				company: [{ target_object: 'companies', value: ACME }],
			},
		},
		'jan-tester',
	],
	[
		'a contact of Intercom',
		{
			type: 'contact',
			social_profiles: {
				data: [
					{ type: 'social_profile', name: 'twitter', url: 'https://x.example/jan' },
					{ type: 'social_profile', name: 'linkedin', url: JAN },
				],
			},
			owner: { url: EVA },
		},
		'jan-tester',
	],
	[
		'a task of ClickUp',
		{
			name: 'Call Jan',
			custom_fields: [
				{ id: '1', name: 'Company LinkedIn', type: 'url', value: EVA },
				{ id: '2', name: 'LinkedIn', type: 'url', value: JAN },
				{ id: '3', name: 'Best friend', type: 'url', value: EVA },
			],
		},
		'jan-tester',
	],
	[
		'an item of Monday',
		{
			column_values: [
				{ id: 'text', column: { title: 'Notes' }, text: EVA, value: `"${EVA}"` },
				{
					id: 'link',
					column: { title: 'LinkedIn' },
					text: `Jan - ${JAN}`,
					value: `{"url":"${JAN}","text":"Jan"}`,
				},
			],
		},
		'jan-tester',
	],
	[
		'a person of Copper',
		{
			name: 'Jan Tester',
			websites: [{ url: 'https://acme.example', category: 'work' }],
			socials: [
				{ url: 'https://x.example/jan', category: 'twitter' },
				{ url: JAN, category: 'linkedin' },
			],
		},
		'jan-tester',
	],
	[
		'a person of Google Contacts',
		{
			urls: [
				{ value: 'https://acme.example', type: 'work' },
				{ value: JAN, type: 'profile' },
			],
		},
		'jan-tester',
	],
	[
		'a row of Google Contacts',
		{ 'Website 1 - Label': 'Profile', 'Website 1 - Value': JAN },
		'jan-tester',
	],
	[
		'an answer to a form of Tally',
		{
			data: {
				fields: [
					{ key: 'question_1', label: 'Your LinkedIn profile', type: 'INPUT_LINK', value: JAN },
					{ key: 'question_2', label: 'Who referred you?', type: 'INPUT_LINK', value: EVA },
				],
			},
		},
		'jan-tester',
	],
	[
		'a lead of Facebook',
		{
			field_data: [
				{ name: 'full_name', values: ['Jan Tester'] },
				{ name: 'linkedin_profile_url', values: [JAN] },
			],
		},
		'jan-tester',
	],
	[
		'a request to a webhook',
		{ headers: { host: EVA }, query: {}, body: { linkedin: JAN } },
		'jan-tester',
	],
	['a contact with a URN', { contact: { linkedin_url: JAN, linkedin_urn: URN } }, [URN]],
];
