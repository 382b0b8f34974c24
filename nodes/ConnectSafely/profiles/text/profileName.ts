import { quote } from '../../reading';
import { decodeText } from '../decodeText';
import { isMeantAsId, wholeId } from '../profileId';
import { slugOf } from '../slug';
import { trimEnd, trimEndOf } from './trim';

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
	(
		'0 false true in n-a n.a nan nil none null out undefined unavailable unknown not-found notfound tbd 404 edit example http https ' +
		'username your-name yourname your_name your_username your-username yourprofile your-profile ' +
		'public_identifier public-identifier publicidentifier firstname-lastname first-last firstname lastname'
	).split(' '),
);
/** Letters of all scripts and the few signs that names have; U+FFFD stands for a letter that was lost. */
const VALID = /^(?:(?!\uFFFD)[\p{L}\p{M}\p{N}\p{So}\p{Emoji_Modifier}\uFE0F'’·._-])+$/u;
const LETTER = /[\p{L}\p{N}\p{So}]/u;
/** What a sentence, a quotation or emphasis leaves behind a name. */
const TRAILING = /(?!-)[\p{P}\p{Sm}\p{Sc}\p{Sk}\s]/u;
/** What quotations and emphasis leave behind an id. */
export const BEHIND_ID = ' !*\'’"”)]>`';
/** Names that a page masks end in stars. */
const CUT_OFF = /(?:\.\.|…|。。|\*{3})$/;
const GENITIVE = /['’]s$/i;
/** East Asian languages go on without a blank; a name of two scripts has a hyphen or a number. */
const OTHER_SCRIPT =
	/^([a-z\d]+(?:-[a-z\d]+)+)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/iu;
/** The rest of a link, a label or a page's fragment that were encoded with the address. */
const ENCODED_END = /(?:["']?>|\s*\||#\w*$|\?$|[?&#][\w.-]*=).*/s;
const URN = /^urn:li:.*[:(](A(?:Co|Cw|EM|EE)AA[\w-]*)\)?$/i;

/**
 * Parses the public name in a profile address, as it stands there.
 *
 * @returns `slug` in the one spelling that lookups and comparisons use
 */
export function parseProfileName(written: string): ProfileName {
	if (written.length > LONGEST_WRITTEN)
		return { kind: 'none', what: 'has too long a profile name' };
	const name = trimEnd(decodeText(written).replace(ENCODED_END, ''), '/\\ ').trim();
	const id = URN.exec(name)?.[1] ?? (isMeantAsId(name) ? name : undefined);
	if (id !== undefined) {
		return { kind: 'id', id: wholeId(trimEnd(id, BEHIND_ID).replace(/(?<!\.)\.$/, '')) };
	}
	if (CUT_OFF.test(name)) return { kind: 'none', what: 'is cut off' };
	const slug = slugOf(trimEndOf(name, TRAILING).replace(GENITIVE, '').replace(OTHER_SCRIPT, '$1'));
	if (slug === '') return { kind: 'none', what: 'is an address without a profile name' };
	if (slug === 'me') return { kind: 'none', what: "is LinkedIn's link to whoever opens it" };
	if (slug.length > LONGEST || isPlaceholder(slug) || !VALID.test(slug) || !LETTER.test(slug)) {
		return { kind: 'none', what: `has ${quote(slug)} where a profile name should be` };
	}
	return { kind: 'slug', slug };
}

/** Programs join the parts of a name by hyphens. */
function isPlaceholder(slug: string): boolean {
	if (/^x{3,}$/.test(slug)) return true;
	return PLACEHOLDERS.has(slug) || slug.split('-').every((part) => PLACEHOLDERS.has(part));
}
