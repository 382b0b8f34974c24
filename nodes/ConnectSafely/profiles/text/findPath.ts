import type { Found } from './piece';
import { parseProfileName } from './profileName';

const PATH =
	/\/?(?:mwlite\/|m\/)?(?:profile\/)?in\/([^\s/?#&,;|()"'<>]+)\/?(?:[?#][^\s,;|"'<>]*)?/iy;
/** A line, an entry of a list or a label. */
const BEGINNING =
	/(?:^\?\S{0,20}redirect\w{0,9}=|(?:^|[\n\r,;|]|linked ?in[\s:>\-–]{1,5}|profile?[\s:>\-–]{1,5})[\s"'“(<*•\d.)-]{0,10})$/i;
const LONGEST_BEGINNING = 40;
const ENDING = /[\s"'”)>*.]{0,10}(?:$|[\n\r,;|&])/y;
const SHORTEST_NAME = 3;

/**
 * Reads an address whose host was left out, `in/jane-doe`, at an index. As "in/" stands in other texts too,
 * it counts only where nothing but a label stands beside it.
 */
export function findPath(text: string, from: number, index: number): Found | null {
	const [whole, written = ''] = matchAt(PATH, text, index) ?? [];
	if (whole === undefined) return null;
	if (!BEGINNING.test(text.slice(Math.max(from, index - LONGEST_BEGINNING), index))) return null;
	if (!matchAt(ENDING, text, index + whole.length)) return null;
	const name = parseProfileName(written);
	if (name.kind !== 'slug' || name.slug.length < SHORTEST_NAME || !/\p{L}/u.test(name.slug)) {
		return null;
	}
	const profile = { kind: 'publicName', slug: name.slug } as const;
	return {
		start: index,
		end: index + whole.length,
		reference: { kind: 'reference', text: whole, profile, isPerson: true },
	};
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
	pattern.lastIndex = index;
	return pattern.exec(text);
}
