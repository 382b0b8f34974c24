/** Words that say LinkedIn. */
export const LINKEDIN = setOf('linkedin li');

/** Words that say profile, in the languages of the sheets that have them. */
export const PROFILE = setOf('profile profil perfil profilo profiel urn navigator');

/** Words for a public name, beside one that says LinkedIn. */
export const PUBLIC_NAME = setOf('username handle slug vanity identifier nickname');

/** Words that change nothing about whom a key is for. */
export const NEUTRAL = setOf(
	'url uri link href hyperlink address adresse web public unique default primary main own personal',
	'person individual contact lead member user prospect candidate entity object mini dash full fs fsd',
	'normalized sales navigator nav hs c pc cf custom field property value text string data id social',
	'network of the de du des der your my s',
);

/** Where a link stands. */
export const LINK = setOf('url uri href hyperlink link');

/** Where any value stands, a link among them. */
export const VALUE = setOf('value result formula string id vmid array rollup');

/** Where a text stands that may be the link itself. */
export const TEXT = setOf('text label content');

/** Where several links stand. */
export const LINKS = setOf('links urls website site homepage social socials sameas networks');

/** Where the fields of the same record stand, perhaps as a list of names and values. */
export const FIELDS = setOf('field property attribute values custom answers');

/** Where a record stands, or the person it is about. */
export const RECORD = setOf(
	'data json body record results payload response output info details',
	'person contact lead member user prospect candidate applicant attendee subscriber individual',
);

/** Words that leave the meaning of such a key as it is. */
export const MODIFIER = setOf(
	'primary secondary main default own personal public custom social media plain rich display formatted',
	'effective entered user contact person external provider column same as web raw full',
);

/** What belongs to a company, to somebody else, or is not an address at all. */
export const OTHER = setOf(
	// companies, and what they and others put on LinkedIn
	'company co comp corp corporate corporation organization organisation org employer account business',
	'firm school university college academy page brand group job post activity event showcase enterprise',
	'agency industry institution startup store shop product campaign ad audience article newsletter update',
	'share publication certification experience position education employment career volunteer',
	'firma firmen unternehmen unternehmens arbeitgeber entreprise societe employeur empresa azienda',
	'impresa bedrijf bedrijfs werkgever organisatie foretag ecole universite escuela universidad',
	'universitat hochschule schule seite gruppe',
	// other people
	'owner manager referrer referral referred referee reference inviter invited introducer introduced',
	'sender recruiter author creator created assistant agent assigned assignee rep representative mutual',
	'similar boss supervisor parent by salesperson sdr csm colleague coworker friend spouse wife husband',
	'mentor approver reviewer interviewer hiring editor actor poster related suggested recommended',
	'recommender recommendation other another more also viewed viewer follower following connection',
	'connected relation relationship besitzer inhaber',
	// pictures, numbers and texts
	'picture photo image avatar banner background logo icon cover pic img thumbnail video',
	'count total number view degree score date time timestamp status',
	'note comment description headline summary about bio biography message subject title',
);

/** Whether a word, or the singular of it, is among these. */
export function isAmong(words: Set<string>, word: string): boolean {
	if (words.has(word)) return true;
	if (!word.endsWith('s')) return false;
	return words.has(word.slice(0, -1)) || words.has(word.replace(/ies$/, 'y'));
}

function setOf(...lines: string[]): Set<string> {
	return new Set(lines.join(' ').split(' '));
}
