const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const FORMULA = /^[\s"'`“‘<]*=\s*HYPERLINK\s*\(\s*"+([^"]*)"/i;
const TEXT_FORMULA = /^\s*=\s*"([^"]*)"\s*$/;
const WHOLE_FORMULA =
	/=\s*HYPERLINK\s*\(\s*"+[^"]*"+\s*(?:[,;]\s*(?:"(?:[^"]|"")*"|[^)]*)\s*)?(?:\)|$)/iy;
const WHOLE_LINK = /\[[^\][]*\]\([^)\s]{1,2000}\)/y;
const NEXT_PROFILE =
	/^((https?:)?\/\/|urn\b|www\.|[\w.]*linkedin\.com|A(Co|Cw|EM|EE)AA|(fs\w*|person|member)(:|%3A)|=)/i;
const OPENING = /[\s"'`“”‘’«»<[]/;
const CLOSING = /[\s"'`“”‘’«»>\]]/;
/** Without any of these a text is one entry: a list, or JSON, has at least one. */
const SEPARATORS = /[\r\n\u2028\u2029;,[{]/;
/** What a profile looks like where nothing was left around it. */
const CLEAN = /^\w[\w:/.?=&-]*[\w/]$/;
const STOP = /[.,;]/;
const DEEPEST_LIST = 10;

/** Removes what spreadsheets, CRMs and copy and paste leave around a profile. */
export function cleanProfileText(text: string): string {
	if (CLEAN.test(text)) return text;
	let clean = text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ');
	clean = (FORMULA.exec(clean)?.[1] ?? TEXT_FORMULA.exec(clean)?.[1] ?? clean)
		.replace(/&amp;/gi, '&')
		.trim();
	const markdownLink = /^\[[^\]]*\]\(([^)\s]+)\)$/.exec(clean)?.[1];
	return decodeIfNoUrl(unwrap(markdownLink ?? clean));
}

/**
 * Splits a cell, an array or a JSON text into its profiles, each as the row has it.
 *
 * Lists are separated by line breaks, semicolons or commas; a comma inside `(…)` or inside a URL
 * belongs to its entry. Empty entries are dropped, so a cell without any profile gives `[]`.
 */
export function splitCell(raw: unknown): unknown[] {
	return split(raw, 0);
}

function split(raw: unknown, depth: number): unknown[] {
	if (raw === null || raw === undefined) return [];
	if (Array.isArray(raw) && depth < DEEPEST_LIST) {
		return raw.flatMap((entry) => split(entry, depth + 1));
	}
	if (typeof raw === 'string') return splitText(raw, depth);
	if (typeof raw === 'object') return Object.keys(raw).length > 0 ? [raw] : [];
	return [raw];
}

function splitText(text: string, depth: number): unknown[] {
	if (!SEPARATORS.test(text)) return cleanProfileText(text) === '' ? [] : [text];
	const json = depth < DEEPEST_LIST ? parseJsonContainer(text) : undefined;
	if (json !== undefined) return split(json, depth + 1);
	const entries = text
		.split(/[\r\n\u2028\u2029]+/)
		.flatMap(splitLine)
		.filter((entry) => cleanProfileText(entry) !== '')
		.map((entry) => entry.trim());
	const [first = ''] = entries;
	const isAlone = entries.length === 1 && cleanProfileText(first) === cleanProfileText(text);
	return isAlone ? [text] : entries;
}

function splitLine(line: string): string[] {
	const protectedLine = line.replace(INVISIBLE, '').replace(/&amp;/gi, '&');
	const entries: string[] = [];
	let start = 0;
	let closing = -1;
	for (let index = 0; index < protectedLine.length; index++) {
		const character = protectedLine[index];
		if (index > closing) closing = closingFrom(protectedLine, index) ?? closing;
		if (index < closing || (character !== ';' && character !== ',')) continue;
		const before = protectedLine.slice(start, index);
		if (character === ',' && isPartOfUrl(before, protectedLine.slice(index + 1))) continue;
		entries.push(before);
		start = index + 1;
	}
	return [...entries, protectedLine.slice(start)];
}

/** Where the bracket, the formula or the Markdown link that opens here ends. */
function closingFrom(line: string, index: number): number | undefined {
	if (line[index] === '(') return line.indexOf(')', index);
	const whole = { '=': WHOLE_FORMULA, '[': WHOLE_LINK }[line.charAt(index)];
	if (!whole) return undefined;
	whole.lastIndex = index;
	return whole.test(line) ? whole.lastIndex - 1 : undefined;
}

/** Sales Navigator puts commas into its paths, trackers put them into queries. */
function isPartOfUrl(before: string, after: string): boolean {
	const next = after.slice(0, 100);
	if (NEXT_PROFILE.test(unwrap(next)) || /^\s*\[[^\][]*\]\(/.test(next)) return false;
	if (!/linkedin\.com\//i.test(before)) return false;
	return /^\S/.test(after) && (/[?#]/.test(before) || /\/(sales|talent|recruiter)\//i.test(before));
}

function parseJsonContainer(text: string): unknown {
	if (!/^\s*(\[[^]*\]|\{[^]*\})\s*$/.test(text)) return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function unwrap(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && OPENING.test(text.charAt(start))) start++;
	for (let before = -1; before !== end; ) {
		before = end;
		while (end > start && CLOSING.test(text.charAt(end - 1))) end--;
		if (STOP.test(text.charAt(end - 1)) && !STOP.test(text.charAt(end - 2))) end--;
	}
	return text.slice(start, end);
}

function decodeIfNoUrl(text: string): string {
	if (text.includes('://') || !/%[0-9a-f]{2}/i.test(text)) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
