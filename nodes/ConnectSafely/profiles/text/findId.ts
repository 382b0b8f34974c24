import { decodeText } from '../decodeText';
import { memberId, notAProfile } from '../invalidProfile';
import { parseId } from '../parseId';
import { matchAt, matchEnd } from './matchAt';
import type { Found } from './piece';
import { isMeantAsId, wholeId } from '../profileId';

/** What stands before an id: the types of a URN, one in another. */
const URN_PREFIX =
	/(?:(?:\burn ?: ?)?\bli ?: ?[a-z_]\w* ?: ?\(? ?)+$|\b(?:fsd?_\w+|ts_\w+|person|member) ?: ?\(? ?$/i;
const LONGEST_PREFIX = 200;
const LONGEST_ADDRESS = 1_000;
const ID = /[^\s/\\?#&,;:()[\]{}"'<>|`‘’“”„«»‹›]+/y;
const BEHIND_ID = /["'<>()[\],;:/?&#\s‘’“”„«»‹›].*/s;
const REST_OF_TUPLE = /[^()\s]{0,500}\)/y;
/** An id in the address of another site names whomever that site says. */
const OTHER_SITE = /(?::\/\/|(?:^|[^\w.@/\\-])(?:[\w-]+\.)+[a-z]{2,}[/?#])[^\s,;|"'<>]*$/i;
/** By the innermost type, which stands last. */
const OTHER_THINGS =
	/(?:company|organi[sz]ation|school|activity|share|ugcpost|job\w*|event|article|asset|hashtag|page|\b(?:post|group)) ?: ?\(? ?$/i;
/** Who takes part in it is not whom it is about. */
const TALK = /urn ?: ?li ?: ?\w*(?:conversation|thread|comment|reaction)\w*:\S*$/i;
const PEOPLE =
	/^(?:person|member|fsd?_(?:mini|normalized_|sales)?profile|ts_\w+|fs_recruiter\w*)$/i;
const OTHER_URN = /(?:urn ?: ?li ?: ?)?([a-z_]\w*)(?: ?: ?\(?([^\s,;()"'<>|]{0,200})\)?)?/iy;

/** Reads the id that begins at an index, with the URN it stands in; null where it is a part of something else. */
export function findId(text: string, from: number, index: number): Found | null {
	if (index > from && /[\w-]/.test(text.charAt(index - 1))) return null;
	if (OTHER_SITE.test(text.slice(Math.max(from, index - LONGEST_ADDRESS), index))) return null;
	const before = text.slice(Math.max(from, index - LONGEST_PREFIX), index);
	const written = text.slice(index, matchEnd(ID, text, index));
	const decoded = decodeText(written).replace(BEHIND_ID, '');
	const id = wholeId(decoded.replace(/[*~]+$|(?<!\.)[.!]$/, ''));
	if (!isMeantAsId(id)) return null;
	const prefix = URN_PREFIX.exec(before)?.[0] ?? '';
	const start = index - prefix.length;
	const end = endOfTuple(
		text,
		prefix || before,
		index + (decoded === written ? id.length : written.length),
	);
	const whole = text.slice(start, end);
	const isPerson = !OTHER_THINGS.test(prefix) && !TALK.test(before);
	const profile = isPerson ? parseId(id) : notAProfile(whole, 'is not the URN of a person');
	return { start, end, reference: { kind: 'reference', text: whole, profile, isPerson } };
}

/** Reads the URN without a profile id that begins at an index. */
export function findOtherUrn(text: string, index: number): Found | null {
	const [whole, type = '', id = ''] = matchAt(OTHER_URN, text, index) ?? [];
	if (whole === undefined || /A(?:Co|Cw|EM|EE)AA/i.test(id)) return null;
	const isPerson = PEOPLE.test(type);
	const isOtherId = /^\d+$/.test(id) || /^(?:person|member)/i.test(type);
	const profile = isPerson
		? isOtherId
			? memberId(whole)
			: parseId(id || whole)
		: notAProfile(whole, 'is not the URN of a person');
	const end = TALK.test(whole)
		? endOfTuple(text, whole, index + whole.length)
		: index + whole.length;
	const reference = { kind: 'reference', text: text.slice(index, end), profile, isPerson } as const;
	return { start: index, end, reference };
}

function endOfTuple(text: string, prefix: string, end: number): number {
	if (!/\((?:\S*| )$/.test(prefix)) return end;
	return matchEnd(REST_OF_TUPLE, text, end);
}
