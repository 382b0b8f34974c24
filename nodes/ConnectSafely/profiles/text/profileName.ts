import { quote } from '../../reading';
import { decodeText } from '../decodeText';
import { isMeantAsId } from '../profileId';
import { slugOf } from '../slug';
import { trimEnd } from './trim';

/** What stands for the person in an address: a public name, an id, or nothing usable. */
export type ProfileName =
	| { kind: 'slug'; slug: string }
	| { kind: 'id'; id: string }
	/** `what` as in "is cut off" */
	| { kind: 'none'; what: string };

const LONGEST = 200;
/** Each letter may be nine characters, encoded twice fifteen. */
const LONGEST_WRITTEN = 4_000;
/** What programs write where they have no name. LinkedIn itself has `in/unavailable`. */
const PLACEHOLDERS = new Set(
	'0 false in n-a nan none null out undefined unavailable unknown username your-name'.split(' '),
);
/** Letters of all scripts, and the few signs LinkedIn has in names. */
const VALID = /^[\p{L}\p{M}\p{N}\p{So}\p{Emoji_Modifier}\uFE0F'’·._-]+$/u;
const LETTER = /[\p{L}\p{N}\p{So}]/u;
/** What a sentence, a quotation or emphasis leaves behind a name. */
const TRAILING = ' \t\n\r.,;!*~:\'’"”()[]<>`+&';
/** What quotations and emphasis leave behind an id. */
export const BEHIND_ID = ' !*\'’"”)]>`';
const CUT_OFF = /(?:\.\.+|…)$/;
const URN = /^urn:li:.*[:(](A(?:Co|Cw|EM|EE)AA[\w-]*)\)?$/i;
/** A query that was encoded with its address. */
const ENCODED_QUERY = /[?&#][\w.-]*=.*$/s;

/**
 * Parses the public name in a profile address, as it stands there.
 *
 * @returns `slug` in the one spelling that lookups and comparisons use
 */
export function parseProfileName(written: string): ProfileName {
	if (written.length > LONGEST_WRITTEN)
		return { kind: 'none', what: 'has too long a profile name' };
	const name = trimEnd(decodeText(written).replace(ENCODED_QUERY, ''), '/\\ ').trim();
	const id = URN.exec(name)?.[1] ?? (isMeantAsId(name) ? name : undefined);
	if (id !== undefined) {
		return { kind: 'id', id: trimEnd(id, BEHIND_ID).replace(/(?<!\.)\.$/, '') };
	}
	if (CUT_OFF.test(name)) return { kind: 'none', what: 'is cut off' };
	const slug = slugOf(trimEnd(name, TRAILING));
	if (slug === '') return { kind: 'none', what: 'is an address without a profile name' };
	if (slug === 'me') return { kind: 'none', what: "is LinkedIn's link to whoever opens it" };
	if (slug.length > LONGEST || PLACEHOLDERS.has(slug) || !VALID.test(slug) || !LETTER.test(slug)) {
		return { kind: 'none', what: `has ${quote(slug)} where a profile name should be` };
	}
	return { kind: 'slug', slug };
}
