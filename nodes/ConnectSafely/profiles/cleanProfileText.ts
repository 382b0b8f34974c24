const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const FORMULA = /^[\s"'`“‘<]*=\s*HYPERLINK\s*\(\s*"+([^"]*)"/i;
const TEXT_FORMULA = /^\s*=\s*"([^"]*)"\s*$/;
const MARKDOWN_LINK = /^\[[^\]]*\]\(([^)\s]+)\)$/;
const OPENING = /[\s"'`“”‘’«»<[]/;
const CLOSING = /[\s"'`“”‘’«»>\]]/;
const STOP = /[.,;]/;
/** What a profile looks like where nothing was left around it. */
const CLEAN = /^\w[\w:/.?=&-]*[\w/]$/;

/** Removes what spreadsheets, CRMs and copy and paste leave around a profile. */
export function cleanProfileText(text: string): string {
	if (CLEAN.test(text)) return text;
	const visible = withoutInvisible(text).replace(ODD_SPACE, ' ');
	const clean = withoutEscapes(
		FORMULA.exec(visible)?.[1] ?? TEXT_FORMULA.exec(visible)?.[1] ?? visible,
	).trim();
	return decodeIfNoUrl(unwrap(MARKDOWN_LINK.exec(clean)?.[1] ?? clean));
}

export function withoutInvisible(text: string): string {
	return text.replace(INVISIBLE, '');
}

/** CRMs hand addresses over as HTML. */
export function withoutEscapes(text: string): string {
	return text.replace(/&amp;/gi, '&');
}

/** Where the profile begins in a text, behind quotes and brackets that are left around it. */
export function openingLength(text: string): number {
	let length = 0;
	while (length < text.length && OPENING.test(text.charAt(length))) length++;
	return length;
}

function unwrap(text: string): string {
	const start = openingLength(text);
	let end = text.length;
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
