/** Who has a LinkedIn address beside a person without being them, as labels say it. */
const OTHER_PERSON =
	/^(?:(?:account|contact|deal|lead|line|hiring) )?(?:owner|manager|recruiter)$|^(?:referrer|referral|inviter|sender|assignee|employer)$|^(?:referred|introduced|invited|recommended|sent|assigned|created) (?:by|to)$/;
/** Of keys, what stands before "linkedin", "linkedin_url" and the like. */
const OF_KEY = /(.+?)[ _.-](?:linked ?in|li)(?:[ _.-](?:url|link|profile|address))*$/;
const COMPANY = /^(?:company|organi[sz]ation|employer)$/;
const LABEL =
	/(?:^|[\n\r\t,;|({>&-])[\s"'“„*]{0,5}([\p{L}][\p{L}\p{N} _.-]{0,60})["'”“*]{0,3}\s?[:=]\s?["'“„(<[*]{0,3}$/u;
const TAG = /<([\p{L}][\p{L}\p{N}_.-]{0,60})>\s?$/u;
const LONGEST = 80;

/**
 * The label before an address where it says that the address is somebody else's, as in "Owner: …" or
 * "manager_linkedin: …" or "<invitedBy>…"; null where it does not.
 */
export function ownerLabel(before: string): string | null {
	const near = before.slice(-LONGEST);
	const label = (LABEL.exec(near) ?? TAG.exec(near))?.[1]?.trim();
	if (label === undefined) return null;
	const plain = label.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
	const owner = (OF_KEY.exec(plain)?.[1] ?? plain).replace(/[_.-]/g, ' ');
	return OTHER_PERSON.test(owner) || (owner !== plain && COMPANY.test(owner)) ? label : null;
}
