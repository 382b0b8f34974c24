import { meaningOf } from '../object/objectKeys';

/** Who has a LinkedIn address beside a person without being them, as labels say it. */
const OTHER_PERSON =
	/^(?:(?:account|company|contact|crm|deal|hub ?spot|lead|line|hiring|opportunity|record|salesforce) )?(?:owner|manager|recruiter)$|^(?:referrer|referral|inviter|sender|assignee|employer|reports to)$|^(?:referred|introduced|invited|recommended|sent|assigned|created) (?:by|to)$|^(?:owned|updated|modified|added|posted|shared) by$/;
/** Of keys, what stands before "linkedin", "linkedin_url" and the like. */
const OF_KEY = /(.+?)[ _.-](?:linked ?in|li)(?:[ _.-](?:url|link|profile|address))*$/;
const COMPANY = /^(?:company|organi[sz]ation|employer)$/;
const START =
	'(?:(?:^|[\\n\\r])\\s{0,9}[•·]?|[\\t,;|({>[-]|[&?](?=\\p{L})|["\'”“]\\s|\\d[.)]\\s|\\p{Extended_Pictographic}\\uFE0F?)';
const LABEL = new RegExp(
	`${START}[\\s"'“„*_]{0,20}(\\p{L}[\\p{L}\\p{N} _.+-]{0,60})(["'”“]?)["'”“*_\\]]{0,3}\\s?(?:\\([^()]{0,40}\\)\\s?)?([:=])["'”*_]{0,3}\\s{0,20}["'“„(<[*_]{0,3}$`,
	'u',
);
const TAG =
	/<(?:\p{L}{1,20}:)?(\p{L}[\p{L}\p{N}_.-]{0,60})(?:\s[^<>]{0,60})?>\s{0,20}(?:<!\[CDATA\[)?$/u;
const NAME = "\\p{Lu}(?:\\.|[\\p{L}'’-]{0,30})";
/** With somebody's name between the label and their address; other roles are people's own titles. */
const NAMED = new RegExp(
	`(?:^|[\\n\\r\\t,;|(])\\s{0,9}((?:\\p{L}{1,20} )?[Oo]wner) ?: ?(?:${NAME} ){1,4}[-–—(]? ?$`,
	'u',
);
const BY_SOMEBODY = new RegExp(
	`(?<![\\p{L}\\p{N}])((?:[Rr]eferred|[Ii]ntroduced|[Ii]nvited|[Rr]ecommended) by) (?:(?:${NAME} ){1,4}\\()?$`,
	'u',
);
const CLOSED = /<\/(?:b|strong|i|em|u|span)>/gi;
/** The address of a page that leads on to the one behind it. */
const LEADING_ADDRESS = /https?:\/\/\S{1,2000}$/i;
const LONGEST = 200;

/**
 * The label before an address where it says that the address is somebody else's, as in "Owner: …",
 * "manager_linkedin: …", "<invitedBy>…" or "invited by …"; null where it does not.
 */
export function ownerLabel(before: string): string | null {
	const near = before.slice(-LONGEST).replace(CLOSED, '');
	return labelIn(near) ?? labelIn(near.replace(LEADING_ADDRESS, ''));
}

/** The same for what a link shows, which has to be such a label alone: it may be a name and a title. */
export function ownerRole(shown: string): string | null {
	const label = shown.trim();
	return labelOfOther(label, false) === label ? label : null;
}

function labelIn(near: string): string | null {
	const found = LABEL.exec(near);
	if (found) {
		const [, label, quote, sign] = found;
		return labelOfOther(label, quote !== '' || sign === '=');
	}
	const tag = TAG.exec(near);
	if (tag) return labelOfOther(tag[1], true);
	return labelOfOther((NAMED.exec(near) ?? BY_SOMEBODY.exec(near))?.[1], false);
}

/** @param isKey whether a program has written it: then one word means what it does as a key of an object */
function labelOfOther(words: string | undefined, isKey: boolean): string | null {
	if (words === undefined) return null;
	const label = words.replace(/.*\. /, '').trim();
	const plain = label.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
	const owner = (OF_KEY.exec(plain)?.[1] ?? plain).replace(/[_.+-]/g, ' ');
	if (OTHER_PERSON.test(owner)) return label;
	if (owner !== plain && COMPANY.test(owner)) return label;
	const isWord = !label.includes(' ') && (isKey || /_|\p{Ll}\p{Lu}/u.test(label));
	const meaning = isWord ? meaningOf(label) : null;
	return meaning?.kind === 'other' && meaning.whose === 'otherPerson' ? label : null;
}
