/** Words that say LinkedIn. */
export const LINKEDIN = setOf('linkedin li リンクトイン لينكد линкедин');

/** Words that say profile, in the languages of the sheets that have them. */
export const PROFILE = setOf(
	'profile profil perfil profilo profiel urn navigator プロフィール 个人资料 資料 프로필 профиль ملف',
);

/** Words for a public name, beside one that says LinkedIn. */
export const PUBLIC_NAME = setOf('username handle slug vanity identifier nickname');

/** Words that change nothing about whom a key is for. */
export const NEUTRAL = setOf(
	'url uri link href hyperlink address adresse web public unique default primary main own personal',
	'person individual contact lead member prospect candidate entity object mini dash full fs fsd',
	'normalized sales navigator nav hs c pc cf custom field property value text string data id social',
	'network of the de du des der del della your s flagship enlace lien の リンク 链接 主页 个人 個人 个人主页',
	'ссылка رابط الشخصي ان 링크',
);

/** By whom a question is answered. */
export const YOUR = setOf(
	'your yours dein deine deinem deinen deiner ihr ihre ihrem ihren ihrer votre ton tu su seu',
);

/** Words that questions and labels have around, and of people who are what a list is of. */
export const FILLERS = setOf(
	'user speaker student customer attendee participant guest applicant subscriber registrant delegate',
	'alumnus alumni learner buyer talent people respondent nominee personne persona persoon persoons',
	'please enter add give provide paste copy insert drop include submit tell let what is whats are a an',
	'and or if any with to in on at here below we us can could would you will have do for complete current',
	'correct valid optional required exact direct open see website homepage new updated latest preferred info',
	'information detail question answer form input registration application username handle slug vanity',
	'identifier nickname name found matched verified enriched enrichment clean cleaned final work com www find pflicht pflichtfeld obligatoire obligatorio zoominfo',
	'apollo clay hubspot cognism lusha kaspr rocketreach clearbit dropcontact evaboot wiza lemlist',
	'yours dein deine deinem deinen deiner ihr ihre ihrem ihren ihrer bitte gib geben sie dir zu zum zur',
	'wie lautet ist was auf bei hier des und oder falls vorhanden eintragen eingeben angeben kandidat',
	'bewerber bewerberin teilnehmer teilnehmerin referent student studentin gast mitglied kontakt',
	'votre vos ton ta tes lien vers le la les un une et ou merci indiquer indiquez saisir saisissez',
	'renseignez quel quelle est sur candidat etudiant membre tu su tus enlace al el en cual es por favor',
	'introduce indica ingrese y o candidato estudiante participante contacto miembro il tuo inserisci qual',
	'contatto studente partecipante je jouw uw naar van het een wat kandidaat deelnemer seu sua para do da',
	'contato pagina 网址 scraped employee executive decision maker',
);

/** Where a link stands. */
export const LINK = setOf('url uri href hyperlink link enlace lien 链接 リンク ссылка رابط 링크');

/** Where any value stands, a link among them. */
export const VALUE = setOf('value result formula string id vmid array rollup answer');

/** Where a text stands that may be the link itself. */
export const TEXT = setOf('text label content');

/** Where several links stand. */
export const LINKS = setOf('links urls website site homepage social socials sameas networks web');

/** Where the fields of the same record stand, perhaps as a list of names and values. */
export const FIELDS = setOf('field property attribute values custom answers defined');

/** Where the person stands whom a record is about. */
export const PERSON_RECORD = setOf(
	'person contact lead prospect candidate applicant attendee subscriber individual',
);

/** Where a record stands, or the person it is about. */
export const RECORD = setOf(
	'data json body record results payload response output info details member user party basics',
	'match row hit people',
	...PERSON_RECORD,
);

/** The same, where it is an object: a text there may be about anybody. */
export const RECORD_AS_OBJECT = setOf('message query choice');

/** Words that leave the meaning of such a key as it is. */
export const MODIFIER = setOf(
	'primary secondary main default own personal public custom social media plain rich display formatted',
	'effective entered user contact person external enrich enriched find provider column same as web raw full form question and',
);

/** What belongs to a company. */
export const COMPANIES = setOf(
	'company co comp corp corporate corporation organization organisation org employer account business',
	'firm school university college academy page brand group enterprise agency industry institution',
	'startup store shop firma firmen unternehmen unternehmens arbeitgeber entreprise societe employeur',
	'empresa azienda impresa bedrijf bedrijfs werkgever organisatie foretag ecole universite escuela',
	'universidad universitat hochschule schule seite gruppe',
);

/** Who is somebody else. */
export const OTHER_PEOPLE = setOf(
	'owner manager referrer referral referred referee reference inviter invited introducer introduced',
	'sender recruiter author creator created assistant agent assigned assignee rep representative mutual',
	'similar boss supervisor parent by salesperson sdr csm colleague coworker friend spouse wife husband',
	'mentor approver reviewer interviewer hiring editor actor poster related suggested recommended',
	'recommender recommendation other another more also viewed viewer follower following connection',
	'connected relation relationship besitzer inhaber',
);

/** What is no address of anybody: what people put on LinkedIn, pictures, numbers and texts. */
const THINGS = setOf(
	'job post activity event showcase product campaign ad audience article newsletter update',
	'share publication certification experience position education employment career volunteer',
	'picture photo image avatar banner background logo icon cover pic img thumbnail video',
	'count total number view degree score date time timestamp status',
	'note comment description headline summary about bio biography subject title',
);

/** Words of keys that never count. */
export const OTHER = new Set([...COMPANIES, ...OTHER_PEOPLE, ...THINGS]);

/** Of these, what is a surname too. */
export const SURNAMES = setOf('page post school brand job co store shop');

/** Words that mean something else together, written in one blank each. */
export const PHRASES: ReadonlyArray<[RegExp, string]> = [
	[/\blinked in\b|\b(?:linkedln|linkdin|linkedn|likedin|lnkedin|linkein|linkeidn)\b/g, 'linkedin'],
	[/\b(linkedin|profile?) (?:page|seite|pagina)\b/g, '$1 here'],
	[/\bview linkedin profile\b/g, 'open linkedin profile'],
	[/\babout (?:you|yourself)\b/g, 'you'],
	[/\btell us more\b/g, 'tell us'],
	[/\blinkedin (?:or )?other (?=(?:website|link|url)s?\b)/g, 'linkedin or '],
	[/\bnumber (?=\d)/g, ''],
	[/\bjob seekers?\b/g, 'candidate'],
	[/\bconnection profile\b/g, 'here profile'],
	[/\bfrom (?=(?:contact|person|people|lead|candidate|member|clay|apollo|hubspot)s?\b)/g, ''],
	[/\bsocial media\b/g, 'socials'],
];

/** Whether a word, or the singular of it, is among these. */
export function isAmong(words: ReadonlySet<string>, word: string): boolean {
	if (words.has(word)) return true;
	if (!word.endsWith('s')) return false;
	return words.has(word.slice(0, -1)) || words.has(word.replace(/ies$/, 'y'));
}

function setOf(...lines: string[]): Set<string> {
	return new Set(lines.map(folded).join(' ').split(' '));
}

/** Letters without their marks, as keys are compared. */
export function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
