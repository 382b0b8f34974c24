import { openingLength, withoutEscapes, withoutInvisible } from './cleanProfileText';
import { LineSearch } from './lineSearch';

const NEXT_PROFILE =
	/^((https?:)?\/\/|urn\b|www\.|[\w.]*linkedin\.com|A(Co|Cw|EM|EE)AA|(fs\w*|person|member)(:|%3A)|=)/i;
const NEXT_LINK = /^\s*\[[^\][]*\]\(/;
/** How far to look for what a text begins with. */
const BEGINNING = 100;

/**
 * Splits a line at its semicolons and commas; a comma inside `(…)`, a formula, a Markdown link or a URL
 * belongs to its entry. Takes time in proportion to the line, whatever it holds.
 */
export function splitLine(line: string): string[] {
	const protectedLine = withoutEscapes(withoutInvisible(line));
	const search = new LineSearch(protectedLine);
	const entries: string[] = [];
	let start = 0;
	let end = 0;
	for (let index = 0; index < protectedLine.length; index++) {
		const character = protectedLine[index];
		if (index >= end) end = search.findEnd(index) ?? end;
		if (index < end - 1 || (character !== ';' && character !== ',')) continue;
		if (character === ',' && search.isInUrl(start, index) && goesOn(protectedLine, index + 1))
			continue;
		entries.push(protectedLine.slice(start, index));
		start = index + 1;
	}
	return [...entries, protectedLine.slice(start)];
}

/** Whether a URL may go on here, as neither a space follows nor another profile. */
function goesOn(line: string, index: number): boolean {
	const next = line.slice(index, index + BEGINNING);
	if (!/^\S/.test(next) || NEXT_LINK.test(next)) return false;
	return !NEXT_PROFILE.test(next.slice(openingLength(next)));
}
