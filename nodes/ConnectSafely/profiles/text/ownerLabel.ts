import { meaningOf } from '../object/objectKeys';

/** Who has a LinkedIn address beside a person without being them, as labels say it. */
const OTHER_PERSON =
	/^(?:(?:account|company|contact|crm|deal|hubspot|lead|line|hiring|opportunity|record|salesforce) )?(?:owner|manager|recruiter)$|^(?:referrer|referral|inviter|sender|assignee|employer|sales rep|assigned to|reports to)$/;
const BY =
	'(?:[Rr]eferred|[Ii]ntroduced|[Ii]nvited|[Rr]ecommended|[Ss]ent|[Aa]ssigned|[Cc]reated|[Oo]wned|[Uu]pdated|[Mm]odified|[Aa]dded|[Pp]osted|[Ss]hared) by';
const SAYS_BY = new RegExp(`^${BY}$`);
/** Of keys, what stands before "linkedin", "linkedin_url" and the like. */
const OF_KEY = /(.+?)[ _.-](?:linked ?in|li)(?:[ _.-](?:url|link|profile|address))*$/;
const COMPANY = /^(?:company|organi[sz]ation|employer)$/;
const START =
	'(?:^|[\\n\\r\\t,;|({>&?/\\[•·–—-]|["\'”“]\\s|\\d[.)]\\s|\\p{Extended_Pictographic}\\uFE0F?)';
const WORDS = '(\\p{L}[\\p{L}\\p{N} _.+-]{0,60})';
const NAME = "\\p{Lu}(?:\\.|[\\p{L}'’-]{0,30})";
const LABEL = new RegExp(
	`${START}[\\s"'“„*_]{0,20}${WORDS}(["'”“]?)["'”“*_\\]]{0,3}\\s?(?:\\([^()]{0,40}\\)\\s?)?([:=])["'”*_]{0,3}\\s{0,20}["'“„(<[*_]{0,3}$`,
	'u',
);
const TAG =
	/<(?:\p{L}{1,20}:)?(\p{L}[\p{L}\p{N}_.-]{0,60})(?:\s[^<>]{0,60})?>\s{0,20}(?:<!\[CDATA\[)?$/u;
/** With somebody's name between the label and their address. */
const NAMED = new RegExp(`${START}\\s{0,9}${WORDS} ?: ?(?:${NAME} ){1,4}[-–—(]? ?$`, 'u');
const BY_SOMEBODY = new RegExp(`(?<![\\p{L}\\p{N}])(${BY})(?: ${NAME}){0,4} ?[-–—(]?\\s?$`, 'u');
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

function labelIn(near: string): string | null {
	const found = LABEL.exec(near);
	if (found) {
		const [, label, quote, sign] = found;
		return labelOfOther(
			label,
			quote !== '' || sign === '=' || /_|\p{Ll}\p{Lu}/u.test(String(label)),
		);
	}
	const tag = TAG.exec(near);
	if (tag) return labelOfOther(tag[1], true);
	return labelOfOther((NAMED.exec(near) ?? BY_SOMEBODY.exec(near))?.[1], false);
}

/** @param isKey whether it is one of a program, which mean what keys of objects do */
function labelOfOther(words: string | undefined, isKey: boolean): string | null {
	if (words === undefined) return null;
	const label = words.replace(/.*\. /, '').trim();
	const plain = label.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
	const owner = (OF_KEY.exec(plain)?.[1] ?? plain).replace(/[_.+-]/g, ' ');
	if (OTHER_PERSON.test(owner) || SAYS_BY.test(owner)) return label;
	if (owner !== plain && COMPANY.test(owner)) return label;
	const meaning = isKey ? meaningOf(label) : null;
	return meaning?.kind === 'other' && meaning.whose === 'otherPerson' ? label : null;
}
