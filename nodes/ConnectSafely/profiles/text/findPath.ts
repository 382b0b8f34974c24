import { wordsOf } from './labels';
import { matchAt } from './matchAt';
import type { Found } from './piece';
import { parseProfileName } from './profileName';

const PATH =
	/\/?(?:mwlite\/|m\/|comm\/)?(?:profile\/)?in\/([^\s/?#&,;|()"'<>]+)(?:\/[\w%-]*)*(?:[?#][^\s,;|"'<>]*)?/iy;
const REDIRECT = /(?:^|\/(?:authwall|login|signup))\?\S{0,200}redirect\w{0,9}=$/i;
const LINK = /href\s?=\s?["']?$/i;
/** The beginning of a line, a cell or an entry of a list. */
const SEPARATED = /(?:^|[\n\r\t,;|>])[\s"'“(<[*•\d.)-]{0,10}$/;
const LABELLED = /(?:^|[\s,;|(>*])([\p{L}][\p{L}.'’ ]{0,40})\s?[:>–-] *["'(<]?$/u;
const PROFILE_WORD = /^(?:linkedin|li|profile?|profilo|perfil|urls?|links?)$/;
const LONGEST_BEGINNING = 240;
const ENDING =
	/[\s"'”)>*.\]]{0,10}(?:$|[\n\r\t,;|&<(–-]|(?=\/?in\/|https?:|www\.|[\w.]{0,60}linkedin\.|urn:|A(?:Co|Cw|EM|EE)AA))/iy;
const SHORTEST_NAME = 3;
/** What else stands behind "in/". */
const OTHER_WORDS = new Set(
	'active around between bound home house inbound line network office off on out outbound outside person process progress remote store'.split(
		' ',
	),
);

/**
 * Reads an address whose host was left out, `in/jane-doe`, at an index. As "in/" stands in other texts too,
 * it counts only where a line, an entry or a link begins, or behind a label.
 */
export function findPath(text: string, from: number, index: number): Found | null {
	const match = matchAt(PATH, text, index);
	if (!match || !matchAt(ENDING, text, index + match[0].length)) return null;
	const [whole, written = ''] = match;
	const name = parseProfileName(written);
	if (name.kind !== 'slug' || name.slug.length < SHORTEST_NAME || !/\p{L}/u.test(name.slug)) {
		return null;
	}
	const before = text.slice(Math.max(from, index - LONGEST_BEGINNING), index);
	if (!isAddress(before, whole, name.slug, text.trim() === whole)) return null;
	const profile = { kind: 'publicName', slug: name.slug } as const;
	return {
		start: index,
		end: index + whole.length,
		reference: { kind: 'reference', text: whole, profile, isPerson: true },
	};
}

function isAddress(before: string, path: string, slug: string, isAlone: boolean): boolean {
	if (LINK.test(before) || REDIRECT.test(before)) return true;
	const labels = wordsOf(LABELLED.exec(before)?.[1] ?? '').map((word) => word.toLowerCase());
	const isLabelled = labels.some(
		(label) => PROFILE_WORD.test(label) || (label.length >= SHORTEST_NAME && slug.includes(label)),
	);
	const isSure = path.startsWith('/') || /[\p{N}-]/u.test(slug);
	const isOtherWord = OTHER_WORDS.has(slug.replace(/-.*/, ''));
	if (!path.startsWith('/') && isOtherWord && !isLabelled) return false;
	if (!isSure) return isLabelled || isAlone;
	return isLabelled || SEPARATED.test(before) || (path.startsWith('/') && labels.length > 0);
}
