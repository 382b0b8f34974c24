import { matchAt } from './matchAt';

/** An address with the label that markup gives it. */
export interface Link {
	start: number;
	end: number;
	target: string;
	label: string;
}

/** What links begin with; where several are possible, the first one counts. */
const LINK_START = /=\s{0,9}[\p{L}_.]{4,30}\s{0,9}\(|\[|<a\s|<(?=[^<>|\s]{1,4000}\|)|\\href\{/giu;
const FORMULA = /=\s{0,9}[\p{L}_.]{4,30}\s{0,9}\(\s{0,9}("+)([^"]{1,4000})"+/uy;
const FORMULA_LABEL =
	/\s{0,9}[,;]\s{0,9}(?:""([^"]{0,1000})""(?!")|"((?:[^"]|""){0,1000})"|([^"()]{0,1000}))\s{0,9}(?=\)|$)/y;
const FORMULA_END = /\s{0,9}\)/y;
/** Each with its address and its label, in the one or the other order. */
const MARKUP: Array<[pattern: RegExp, target: 1 | 2]> = [
	[
		/\[([^[\]]{0,1000})\]\(\s?<?([^()\s<>]{1,4000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,1000})?)>?(?:\s{1,9}["'(][^"')]{0,300}["')])?\s?\)/y,
		2,
	],
	[/\[([^[\]|]{0,1000})\|([^[\]|\s]{1,4000})\]/y, 2],
	[/<([^<>|\s]{1,4000})\|([^<>]{0,1000})>/y, 1],
	[/<a\s([^<>]{1,4000})>((?:[^<]|<(?!\/a\b)){0,1000})<\/a\s{0,9}>/iy, 1],
	[/\\href\{([^{}]{1,4000})\}\{([^{}]{0,1000})\}/iy, 1],
];

/** The links of a text in Markdown, HTML, LaTeX, the markup of Slack or Jira, or a spreadsheet's formula. */
export function findLinks(text: string): Link[] {
	const links: Link[] = [];
	LINK_START.lastIndex = 0;
	for (let match = LINK_START.exec(text); match !== null; match = LINK_START.exec(text)) {
		const link = linkAt(text, match.index);
		if (link === null) continue;
		links.push(link);
		LINK_START.lastIndex = link.end;
	}
	return links;
}

function linkAt(text: string, start: number): Link | null {
	if (text.charAt(start) === '=') return formulaAt(text, start);
	for (const [pattern, targetAt] of MARKUP) {
		const match = matchAt(pattern, text, start);
		if (!match) continue;
		const [first = '', second = ''] = match.slice(1);
		const [target, label] = targetAt === 1 ? [first, second] : [second, first];
		return { start, end: start + match[0].length, target, label };
	}
	return null;
}

function formulaAt(text: string, start: number): Link | null {
	const formula = matchAt(FORMULA, text, start);
	if (!formula) return null;
	const targetEnd = start + formula[0].length;
	const label = matchAt(FORMULA_LABEL, text, targetEnd);
	const labelEnd = targetEnd + (label?.[0].length ?? 0);
	const end = labelEnd + (matchAt(FORMULA_END, text, labelEnd)?.[0].length ?? 0);
	return {
		start,
		end,
		target: formula[2] ?? '',
		label: label?.[1] ?? label?.[2] ?? label?.[3] ?? '',
	};
}
