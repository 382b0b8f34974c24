import { ACME, EVA, ID, JAN, OTHER_URN, SALES, SALES_ID, URN, type ObjectCase } from './objectCase';

/** Records as scrapers, lead finders and LinkedIn itself hand them out. */
export const SCRAPED_PROFILES: ObjectCase[] = [
	[
		'a profile of Phantombuster',
		{
			profileUrl: JAN,
			fullName: 'Jan Tester',
			vmid: ID,
			companyUrl: ACME,
			linkedinCompanyUrl: ACME,
			profileImageUrl: 'https://static.example/jan.jpg',
			sharedConnectionsCount: 3,
			query: EVA,
		},
		'jan-tester',
	],
	[
		'a search of Phantombuster in Sales Navigator',
		{ profileUrl: SALES, defaultProfileUrl: `https://www.linkedin.com/in/${ID}`, companyUrl: ACME },
		[URN],
	],
	[
		'a profile without anything else',
		{ profileUrl: SALES, name: 'Jan' },
		/^this is a Sales Navigator id in 'profileUrl', which cannot/,
	],
	[
		'a profile of an Apify actor',
		{
			linkedinUrl: `${JAN}/`,
			publicIdentifier: 'jan-tester',
			urn: ID,
			companyLinkedin: ACME,
			connections: 500,
			followers: 900,
			experiences: [{ companyLink1: ACME, title: 'Owner' }],
			peopleAlsoViewed: [{ url: EVA }],
			moreProfiles: [{ linkedinUrl: EVA }],
			updates: [{ postLink: EVA }],
			creatorWebsite: { name: 'Eva', link: EVA },
		},
		[URN],
	],
	[
		'a profile of Proxycurl',
		{
			public_identifier: 'jan-tester',
			profile_pic_url: 'https://static.example/jan.jpg',
			people_also_viewed: [{ link: EVA, name: 'Eva' }],
			similarly_named_profiles: [{ link: EVA }],
			experiences: [{ company_linkedin_profile_url: ACME }],
			recommendations: [EVA],
		},
		'jan-tester',
	],
	[
		'a person of People Data Labs',
		{
			linkedin_url: 'linkedin.com/in/jan-tester',
			linkedin_username: 'jan-tester',
			linkedin_id: '1001',
			job_company_linkedin_url: 'linkedin.com/company/acme',
			profiles: [
				{ network: 'linkedin', url: 'linkedin.com/in/jan-tester', username: 'jan-tester' },
				{ network: 'twitter', url: 'twitter.com/eva', username: 'eva' },
			],
			possible_profiles: [{ network: 'linkedin', url: EVA, username: 'eva-probe' }],
		},
		'jan-tester',
	],
	[
		'a résumé in JSON',
		{
			basics: {},
			profiles: [
				{ network: 'Twitter', username: 'eva-probe', url: 'https://x.example/eva' },
				{ network: 'LinkedIn', username: 'jan-tester' },
			],
		},
		'jan-tester',
	],
	[
		'a person of Clearbit',
		{
			person: {
				linkedin: { handle: 'in/jan-tester' },
				twitter: { handle: 'eva-probe' },
				github: { handle: 'eva-probe' },
			},
			company: { linkedin: { handle: 'company/acme' } },
		},
		'jan-tester',
	],
	[
		'a row of Clay',
		{
			'Full Name': 'Jan Tester',
			'LinkedIn Profile': JAN,
			'Company LinkedIn URL': ACME,
			'Find Boss': { url: EVA },
		},
		'jan-tester',
	],
	[
		'a row of Evaboot',
		{
			'Linkedin URL Public': JAN,
			'Linkedin URL Unique ID': `https://www.linkedin.com/in/${SALES_ID}`,
			'Company Linkedin URL': ACME,
		},
		'jan-tester',
	],
	[
		'a lead of Lemlist',
		{ linkedinUrl: JAN, linkedinUrlSalesNav: SALES, companyDomain: 'acme.example' },
		'jan-tester',
	],
	[
		'a contact of Wiza',
		{ linkedin: JAN, profile_url: SALES, company_linkedin: ACME },
		'jan-tester',
	],
	[
		'a contact of ContactOut',
		{ li_vanity: 'jan-tester', email: ['jan@acme.example'] },
		'jan-tester',
	],
	[
		'a contact of RocketReach',
		{ links: { linkedin: JAN, facebook: 'https://fb.example/eva' } },
		'jan-tester',
	],
	['a contact of Snov', { socialLinks: { linkedIn: JAN }, sourcePage: EVA }, 'jan-tester'],
	[
		'a profile of Unipile',
		{
			object: 'UserProfile',
			provider: 'LINKEDIN',
			provider_id: ID,
			public_identifier: 'jan-tester',
		},
		'jan-tester',
	],
	['a relation of Unipile', { object: 'UserRelation', provider_id: ID, first_name: 'Jan' }, [URN]],
	[
		'a profile of LinkedIn',
		{
			$type: 'com.linkedin.voyager.dash.identity.profile.Profile',
			entityUrn: URN,
			objectUrn: 'urn:li:member:1001',
			publicIdentifier: 'jan-tester',
			profilePicture: { displayImageUrn: 'urn:li:digitalmediaAsset:C1' },
			'*industry': 'urn:li:fsd_industry:4',
		},
		[URN],
	],
	[
		'an older profile of LinkedIn',
		{
			profile: {
				miniProfile: {
					publicIdentifier: 'jan-tester',
					entityUrn: URN.replace('fsd_profile', 'fs_miniProfile'),
				},
				industryUrn: 'urn:li:fs_industry:4',
			},
			positionView: {
				elements: [{ companyUrn: 'urn:li:fs_miniCompany:9', company: { miniCompany: {} } }],
			},
		},
		[URN],
	],
	["a reference in LinkedIn's answers", { '*miniProfile': URN }, [URN]],
	[
		'a connection of LinkedIn',
		{
			createdAt: 1,
			connectedMember: OTHER_URN,
			entityUrn: URN.replace('fsd_profile', 'fsd_connection'),
		},
		[URN],
	],
	[
		'a company of LinkedIn',
		{ $type: 'com.linkedin.voyager.organization.Company', universalName: 'acme', url: JAN },
		/^this object is no person: '\$type' says "com.linkedin.voyager.organization.Company"$/,
	],
	[
		'a company of LinkedIn by its URN',
		{ entityUrn: 'urn:li:fsd_company:123', publicIdentifier: 'acme' },
		/^"urn:li:fsd_company:123" in 'entityUrn' is not the URN of a person$/,
	],
	[
		'a post of a scraper',
		{
			urn: 'urn:li:activity:71',
			author: { publicIdentifier: 'eva-probe' },
			authorProfileUrl: EVA,
			text: `By ${EVA} yesterday`,
		},
		/^"urn:li:activity:71" in 'urn' is not the URN of a person$/,
	],
	[
		'somebody who liked a post',
		{ postUrl: EVA, profileUrl: JAN, reactionType: 'LIKE' },
		'jan-tester',
	],
	[
		'data for search engines',
		{ '@type': 'Person', sameAs: ['https://x.example/jan', JAN] },
		'jan-tester',
	],
	[
		'data for search engines about a company',
		{ '@type': ['Organization', 'Brand'], sameAs: [JAN] },
		/no person: '@type' says "Organization"$/,
	],
];
