/**
 * Words of the API, of HTTP and of plain English: of an answer's texts a report shows these alone. A word
 * that is a name of people too, such as "will", "may" or "mark", has no place here.
 */
const WORDS = wordsIn(
	'1st 2nd 3rd success successful successfully succeeded result results data error errors message messages',
	'code codes status reason reasons detail details issue issues path name first last profile',
	'profiles urn urns id ids public identifier entity member members company companies',
	'organization organizations page pages account accounts invitation invitations invite invited',
	'invites invitee inviting follow follows followed follower followers following credit credits',
	'remaining used use total totals requested failed fail failure fails sent send sending skipped',
	'skip pending start started count counts limit limits limited offset paging pagination end',
	'ended of list lists has more next cursor cached connection connections connected connect',
	'degree distance headline location geo position current title picture image logo url uri link',
	'vanity slug universal type types date time times at until hold retry after reset rate window',
	'plan trial subscription seat seats allocated enabled disabled token tokens active available',
	'unavailable expired expires created updated timestamp request requests response batch batches',
	'index valid invalid expected received custom super admin admins role roles permission',
	'permissions allowed feature features monthly weekly daily month week day hour minute second',
	'months weeks days hours minutes seconds quota quotas action actions info meta metadata summary',
	'warning warnings note notes is not was were are be been no any all already the this that to',
	'for on in by with and or from it its have had could should must your you please try again',
	'later too many exceeded exceeds reached exhausted depleted insufficient enough up out over',
	'unauthorized authentication authorization authenticated credentials credential forbidden found',
	'missing required timeout timed server internal bad gateway service network session login',
	'logged challenge captcha restricted blocked upgrade bearer api key access denied visible',
	'private person people user users only before while processing processed complete completed',
	'accepted accept declined withdrawn withdraw cancelled canceled duplicate duplicates unknown',
	'other another new same each per than least most cannot unable connectsafely linkedin fsd zod',
	'string number boolean object array null undefined characters literal format regex parameter',
	'parameters parse parsing unexpected json html body nobody everybody answered answer reply',
	'sandbox hidden ok queued scheduled running done rejected refused eligible ineligible',
	'notification notifications unsupported supported method content value values hint stop stopped',
	'execution address host reach check choose give exist exists does do did workspace default size',
	'query search keywords industry email mail premium open verified revoked payment billing usage',
	'tier maximum minimum',
);

/** HTTP statuses that an answer may speak of. */
const STATUSES = new Set(
	'200 201 202 204 301 302 400 401 402 403 404 409 410 422 423 425 429 500 502 503 504 999'.split(
		' ',
	),
);

/** Whatever is not shown. */
export const LEFT_OUT = '…';

const MOST_WORDS = 60;
const LONGEST_KEY = 40;
const LONGEST_TEXT = 2_000;

/** What a text quotes is somebody's or something's name, even where it is made of known words. */
const QUOTED =
	/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<![\p{L}\p{N}])['‘][^'’]*['’](?![\p{L}\p{N}])/gu;
/** So is an address, a mail address, a URN or a file. */
const ADDRESS = /\S*(?:@|:\/\/|urn:|%[\da-f]{2}|[\p{L}\p{N}][./_\\][\p{L}\p{N}])\S*/giu;
const BEFORE_A_STATUS = new Set(['status', 'code', 'answered']);

/** The known words of a text, in their order; one `…` stands for whatever is between them. */
export function knownWords(text: string): string {
	const told = text
		.slice(0, LONGEST_TEXT)
		.replace(QUOTED, ` ${LEFT_OUT} `)
		.replace(ADDRESS, ` ${LEFT_OUT} `);
	const words = told.match(/[\p{L}\p{M}\p{N}]+|…/gu) ?? [];
	const shown = words.slice(0, MOST_WORDS).map((word, index) => {
		const isStatus =
			STATUSES.has(word) && BEFORE_A_STATUS.has(words[index - 1]?.toLowerCase() ?? '');
		return isWord(word) || isStatus ? word.toLowerCase() : LEFT_OUT;
	});
	if (words.length > MOST_WORDS) shown.push(LEFT_OUT);
	return shown
		.filter((word, index) => word !== LEFT_OUT || shown[index - 1] !== LEFT_OUT)
		.join(' ');
}

/** A name such as `profileUrn`, `profile_urn` or `DISTANCE_1`; `…` stands for each part that is no known word. */
export function knownName(name: string): string {
	if (!/^[A-Za-z0-9_-]+$/.test(name) || name.length > LONGEST_KEY) return LEFT_OUT;
	const [, words = name, place = ''] = /^(\D+)(\d)$/.exec(name) ?? [];
	const parts = words.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[_-]/g) ?? [];
	const shown = parts.map((part) => (/^[_-]$/.test(part) || isWord(part) ? part : LEFT_OUT));
	return (shown.join('') + place).replace(/…[…\d]*/g, LEFT_OUT);
}

function isWord(text: string): boolean {
	return WORDS.has(text.toLowerCase());
}

function wordsIn(...lines: string[]): Set<string> {
	return new Set(lines.join(' ').split(' '));
}
