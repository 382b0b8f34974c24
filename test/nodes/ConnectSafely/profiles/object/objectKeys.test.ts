import fc from 'fast-check';

import { wordsOf } from '../../../../../nodes/ConnectSafely/profiles/object/keyWords';
import { meaningOf } from '../../../../../nodes/ConnectSafely/profiles/object/objectKeys';

/** What a key means, in a word. */
function said(key: string): string {
	const meaning = meaningOf(key);
	if (meaning.kind === 'other' && meaning.whose === 'unsure') return 'unsure';
	if (meaning.kind !== 'person') return meaning.kind;
	if (meaning.isName) return 'public name';
	const says = meaning.saysLinkedIn ? 'LinkedIn' : 'profile';
	return meaning.isSure ? says : `${says}?`;
}

const KEYS: Record<string, string> = {
	LinkedIn:
		'linkedin|LinkedIn|LINKEDIN|linked_in|Linked In|linkedIn|linkedin_url|LinkedIn URL|linkedinUrl|LINKEDIN-URL|' +
		'LinkedInURL|linkedInProfileUrl|linkedinprofileurl|linkedinurl|hs_linkedin_url|Person Linkedin Url|' +
		'LinkedIn Profile|Linkedln|Linkdin URL|领英|Job seeker LinkedIn|LinkedIn number 1|LinkedIn (from Contact)|LinkedIn_URL__c|linkedin.url|\uFEFFLinkedIn URL|  linkedin url  |li_url|LI Profile|' +
		'contact_linkedin_url|Lead LinkedIn|linkedinId|linkedin_profile_urn|property_linked_in_url|LinkedIn 1|' +
		'Linkedin URL Unique ID|linkedinUrlSalesNav|linkedinLink|LinkedIn-Profil|Perfil de LinkedIn|LinkedIn Adresse|' +
		'LinkedInプロフィール|LinkedIn プロフィール|LinkedInのURL|リンクトイン|LinkedIn链接|LinkedIn主页|LinkedIn个人资料|领英个人主页|' +
		'رابط LinkedIn|ملف LinkedIn|لينكد إن|Профиль LinkedIn|Ссылка LinkedIn|LinkedIn 프로필|URL del perfil de LinkedIn',
	'LinkedIn?':
		'Candidate or LinkedIn|zoominfo_linkedin|What is your LinkedIn URL?|Enlace a LinkedIn|linkedin_page|' +
		'LinkedIn-Seite|View LinkedIn profile|About you - LinkedIn|Tell us more: LinkedIn URL|' +
		'LinkedIn / other website|Please share your LinkedIn profile|user_linkedin|Speaker LinkedIn|' +
		'LinkedIn of the attendee|Bitte gib dein LinkedIn-Profil an|Votre profil LinkedIn ?|' +
		'Before the event we would love to know more about you, so please paste your LinkedIn profile|' +
		'Welcher Firma gehörst du an, und wie lautet dein LinkedIn?',
	'profile?': 'user_profile|Your profile link, please|Connection Profile URL',
	profile:
		'profile|profile_url|profileUrl|PROFILE-URL|Profile Link|profiles|profileurl|urn|entityUrn|objectUrn|' +
		'profileUrn|profile_urn|member urn|dashEntityUrn|*miniProfile|entityurn|publicProfileUrl|Profil|' +
		'salesNavigatorUrl|socialProfiles|social_profiles|profile id',
	'public name':
		'publicIdentifier|public_identifier|publicidentifier|publicIdentifiers|vanityName|' +
		'vanity_name|vanityname|linkedin_username|LinkedIn Handle|linkedin slug|linkedinUserName|li_vanity|' +
		'linkedin_public_identifier|linkedin_public_id',
	userName: 'username|user_name|nickname|handle|slug|publicId|public id|public_id|vanity|vanityUrl',
	holder:
		'url|href|hyperlink|link|value|values|primaryLinkUrl|primaryLinkLabel|secondaryLinks|text|label|result|' +
		'richText|rich_text|formula|person|contact|lead|member|user|data|fields|properties|attributes|json|body|' +
		'record|customFields|custom_fields|socials|links|urls|websites|Website|contactInfo|sameAs|id|vmid|' +
		'column_values|custom_attributes|field_data',
	unsure:
		'Founder LinkedIn|CEO LinkedIn|Ansprechpartner LinkedIn|LinkedIn (do not contact)|LinkedIn (Tom)|' +
		'My LinkedIn|Our LinkedIn|Former LinkedIn|LinkedIn (wrong)|Champion LinkedIn|Reports to (LinkedIn)|' +
		'Cоmpany LinkedIn|Compnay LinkedIn|Wer hat dich eingeladen? (LinkedIn-Profil)|会社 LinkedIn|' +
		'LinkedIn (from Advisor)|LinkedIn icebreaker|LinkedIn last reaction|LinkedIn Clicks|LinkedIn sent|' +
		'Empfohlen von LinkedIn|Jefe LinkedIn|Eigenaar LinkedIn|Компания LinkedIn|acme_linkedin_handle',
	other:
		'company|company_linkedin_url|companyLinkedinUrl|companylinkedinurl|CompanyLinkedIn|organization|' +
		'Organisation LinkedIn|org_linkedin|employer.linkedin|account_linkedin|LinkedIn Business|firm linkedin|' +
		'school_linkedin|University LinkedIn|page_linkedin|account_linkedin|LinkedIn Company Page|brandLinkedin|LinkedIn Group|' +
		'job_linkedin_url|post_profile_url|activityUrn|Owner LinkedIn|ownerProfileUrl|manager_linkedin|' +
		'referrer_profile_url|Referred By|Referral LinkedIn|inviter|invited_by_linkedin|sender_linkedin_url|' +
		'recruiter_linkedin|authorUrn|authorProfileUrl|creator_profile|assistant_linkedin|Agent LinkedIn|' +
		'assigned_to_linkedin|assignee|LinkedIn Rep|mutual_profile|similarProfiles|Boss LinkedIn|supervisor_urn|' +
		'parent_linkedin|Firmen-LinkedIn|Unternehmensprofil|LinkedIn entreprise|LinkedIn Société|empresa_linkedin|' +
		'profile_picture|profile_photo_url|linkedin_image|avatar_url|banner|background|linkedin_followers|' +
		'LinkedIn Connections|profile_views|connectionsCount|linkedin_notes|LinkedIn Headline|profile_summary|' +
		'linkedin_description|about|comments|peopleAlsoViewed|companies|universities|agencies_linkedin',
	unknown:
		'name|my username|username foo|firstName|foo|twitter_profile|github_profile_url|twitterUrl|facebook|xLink|city|' +
		'companyx|link_clicks|__proto__|constructor|toString||...|\uFEFF|2f0e8a1b2c3d4e5f',
};

describe.each(Object.entries(KEYS))('%s is said', (meaning, keys) => {
	it.each(keys.split('|'))('by %j', (key) => {
		expect(said(key)).toBe(meaning);
	});
});

describe('the words of a key', () => {
	it.each([
		['linkedInURL', 'linkedin url'],
		['LinkedInProfileURL', 'linkedin profile url'],
		['URLLinkedIn', 'url linkedin'],
		['companylinkedinurl', 'company linkedin url'],
		['person.linkedin-url', 'person linkedin url'],
		['LinkedIn (2)', 'linkedin 2'],
		['Soci\u00e9t\u00e9', 'societe'],
		['ｌｉｎｋｅｄｉｎ', 'linkedin'],
		['linkedinks', 'linkedin ks'],
		['returns', 'returns'],
	])('%s are %s', (key, words) => {
		expect(wordsOf(key).join(' ')).toBe(words);
	});

	it('are none in what is longer than a key', () => {
		expect(wordsOf('linkedin'.repeat(100_000))).toStrictEqual([]);
	});

	it('are the same in any dress', () => {
		const word = fc.constantFrom(
			'linkedin',
			'profile',
			'url',
			'person',
			'company',
			'owner',
			'link',
		);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.integer(), (words, dress) => {
				const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
				const dressed = [
					words.join('_'),
					words.join('-').toUpperCase(),
					words.map(large).join(' '),
					words.map(large).join(''),
					`\uFEFF${words.join('.')} `,
					words.map((one, index) => (index === 0 ? one : large(one))).join(''),
				];
				const key = dressed[Math.abs(dress) % dressed.length] ?? '';
				expect(wordsOf(key)).toStrictEqual(words);
			}),
		);
	});
});
