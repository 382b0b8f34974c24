const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const FORMULA = /^\s*=\s*HYPERLINK\s*\(\s*"([^"]*)"/i;

/** Removes what spreadsheets, CRMs and copy and paste leave around a profile. */
export function cleanProfileText(text: string): string {
	let clean = text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ');
	clean = (FORMULA.exec(clean)?.[1] ?? clean).replace(/&amp;/gi, '&').trim();
	const markdownLink = /^\[[^\]]*\]\(([^)\s]+)\)$/.exec(clean)?.[1];
	return decodeIfNoUrl(unwrap(markdownLink ?? clean));
}

/**
 * Splits a cell, an array or a JSON text into its profiles, each as the row has it.
 *
 * Lists are separated by line breaks, semicolons or commas; a comma inside `(…)` or inside a URL
 * belongs to its entry. Empty entries are dropped, so a cell without any profile gives `[]`.
 */
export function splitProfiles(raw: unknown): unknown[] {
	if (raw === null || raw === undefined) return [];
	if (Array.isArray(raw)) return raw.flatMap(splitProfiles);
	if (typeof raw === 'string') return splitText(raw);
	if (typeof raw === 'object') return Object.keys(raw).length > 0 ? [raw] : [];
	return [raw];
}

function splitText(text: string): unknown[] {
	const json = parseJsonContainer(text);
	if (json !== undefined) return splitProfiles(json);
	const entries = text
		.split(/[\r\n\u2028\u2029]+/)
		.flatMap((line) => (FORMULA.test(line.replace(INVISIBLE, '')) ? [line] : splitLine(line)))
		.filter((entry) => cleanProfileText(entry) !== '');
	return entries.length === 1 ? [text] : entries.map((entry) => entry.trim());
}

function splitLine(line: string): string[] {
	const protectedLine = line.replace(/&amp;/gi, '&');
	const entries: string[] = [];
	let start = 0;
	let closing = -1;
	for (let index = 0; index < protectedLine.length; index++) {
		const character = protectedLine[index];
		if (character === '(' && index > closing) closing = protectedLine.indexOf(')', index);
		if (index < closing || (character !== ';' && character !== ',')) continue;
		const before = protectedLine.slice(start, index);
		if (character === ',' && isPartOfUrl(before, protectedLine.slice(index + 1))) continue;
		entries.push(before);
		start = index + 1;
	}
	return [...entries, protectedLine.slice(start)];
}

/** Sales Navigator puts commas into its paths, trackers put them into queries. */
function isPartOfUrl(before: string, after: string): boolean {
	if (
		/^["'<\s]*(https?:|urn:|www\.|[\w.]*linkedin\.com|A(Co|Cw|EM|EE)AA|fsd_profile:|=)/i.test(after)
	) {
		return false;
	}
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
	let bare = text;
	for (let before = ''; before !== bare; ) {
		before = bare;
		bare = bare
			.replace(/^[\s"'`“”‘’«»<[]+/, '')
			.replace(/[\s"'`“”‘’«»>\]]+$/, '')
			.replace(/(?<![.,;])[.,;]$/, '');
	}
	return bare;
}

function decodeIfNoUrl(text: string): string {
	if (text.includes('://') || !/%[0-9a-f]{2}/i.test(text)) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
