import { profileUrn } from '../../../../support/simulator';
import { allMean, EVA, JAN, ONE, TWO, type Case } from './case';

const COMPANY = 'https://www.linkedin.com/company/acme';

const OBJECTS: object[] = [
	{ text: 'Jan Tester', hyperlink: JAN },
	{ url: JAN, text: 'Jan Tester' },
	{ label: 'LinkedIn', url: JAN },
	{ type: 'url', url: JAN },
	{ linkedin_url: JAN, organization: { linkedin_url: COMPANY } },
	{ linkedin_url: JAN, company_linkedin_url: COMPANY },
	{ name: 'Jan Tester', linkedinUrl: JAN },
	{ name: 'Jan Tester', 'LinkedIn URL': JAN, Notes: `Knows ${EVA}` },
	{ 'Person Linkedin Url': JAN, 'Company Linkedin Url': COMPANY, Website: 'https://acme.example' },
	{ profile_url: JAN },
	{ profileUrl: JAN },
	{ public_identifier: 'jan-tester' },
	{ publicIdentifier: 'jan-tester', firstName: 'Jan' },
	{ hs_linkedin_url: JAN },
	{ properties: { hs_linkedin_url: { value: JAN } } },
	{ properties: { LinkedIn: { type: 'url', url: JAN } } },
	{ fields: { LinkedIn: JAN, Name: 'Jan Tester' } },
	{ primaryLinkUrl: JAN, primaryLinkLabel: 'Jan Tester', secondaryLinks: [] },
	{ linkedinLink: { primaryLinkUrl: JAN, primaryLinkLabel: '' } },
	{ LINKEDIN_URL: `${JAN}/?trk=x` },
	{ linkedin: 'linkedin.com/in/jan-tester' },
];

const TEXTS = OBJECTS.map((object) => JSON.stringify(object));

export const JSON_TEXTS: Case[] = [
	...allMean(ONE, TEXTS),
	...allMean(ONE, [
		` ${JSON.stringify({ url: JAN }, null, 2)}\n`,
		`[${JSON.stringify({ linkedinUrl: JAN })}]`,
		JSON.stringify([JAN]),
		JSON.stringify(JAN),
		JSON.stringify({ url: JAN }).replace(/\//g, '\\/'),
	]),
	...allMean(TWO, [
		JSON.stringify([JAN, EVA]),
		JSON.stringify([JAN, EVA], null, 2),
		JSON.stringify([{ linkedinUrl: JAN }, { linkedinUrl: EVA }]),
		JSON.stringify([{ url: JAN }, { url: EVA }]),
		JSON.stringify([JAN, EVA]).replace(/\//g, '\\/'),
		JSON.stringify([[JAN], [EVA]]),
		JSON.stringify([`${JAN}; ${EVA}`]),
	]),
	[JSON.stringify({ profileUrn: profileUrn(1001) }), [profileUrn(1001)]],
	[JSON.stringify({ linkedinUrl: JAN, entityUrn: profileUrn(1001) }), [profileUrn(1001)]],
	...allMean({ refused: /compan(y|ies)/ }, [
		JSON.stringify({ type: 'company', publicIdentifier: 'acme', linkedinUrl: `${COMPANY}/posts` }),
		JSON.stringify({ publicIdentifier: 'acme', linkedinUrl: COMPANY }),
	]),
	...allMean({ refused: 'notAProfile' }, [
		JSON.stringify({ organization: { linkedin_url: JAN } }),
		JSON.stringify({ company_linkedin_url: JAN }),
		JSON.stringify({ name: 'Jan Tester', email: 'jan@acme.example' }),
		JSON.stringify({ linkedin: 'jan-tester' }),
		JSON.stringify({ username: 'jan-tester' }),
		JSON.stringify({ publicIdentifier: 'undefined' }),
		JSON.stringify({ publicIdentifier: 'me' }),
		JSON.stringify({ publicIdentifier: 'Jan Tester' }),
		JSON.stringify({ url: 'https://acme.example' }),
		JSON.stringify({ linkedinUrl: 'https://www.linkedin.com/in/undefined' }),
		JSON.stringify({ notes: JAN }),
	]),
];
