/** The keys that lead from a row to a value: ['LinkedIn'], or ['person', 'url'] where rows are nested. */
export type Column = string[];

const ROW = /=\s*\{\{\s*(?:\$json|\$input\s*\.\s*item\s*\.\s*json)(?![\p{L}\p{N}_$])/uy;
const CALLS = /(?:\s*\??\.(?:trim|toString)\(\))+/uy;
const DOT_KEY = /\s*\??\.\s*([\p{L}_$][\p{L}\p{N}_$]*)/uy;
const BRACKET_KEY = /\s*(?:\?\.)?\[\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+))\s*\]/uy;
const END = /\s*(?:(?:\|\||\?\?)\s*(?:''|""|null|undefined)\s*)?(?:;\s*)?\}\}\s*$/uy;
const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([^]))/giu;
const CONTROL: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
const PLACE = /^\d+$/;
const LONGEST_NAME = 60;

/**
 * The column of the input that a stored parameter takes its value from, as in `={{ $json.LinkedIn }}` or
 * `={{ $input.item.json["LinkedIn Url"].trim() }}`; null where it is anything else.
 */
export function mappedColumn(raw: unknown): Column | null {
	if (typeof raw !== 'string') return null;
	let position = 0;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = position;
		const match = pattern.exec(raw);
		if (match) position = pattern.lastIndex;
		return match;
	};
	if (!take(ROW)) return null;
	const column: Column = [];
	while (!take(CALLS)) {
		const match = take(DOT_KEY) ?? take(BRACKET_KEY);
		if (!match) break;
		column.push(unescaped(match.slice(1).find((key) => key !== undefined) ?? ''));
	}
	return column.length > 0 && take(END) ? column : null;
}

/**
 * A column as a sentence names it, with the place in a list as in 'urls[0]'. Blanks at its ends stay, as they
 * tell names apart.
 */
export function columnName(column: Column): string {
	const [first = '', ...others] = column;
	const name = [first, ...others.map((key) => (PLACE.test(key) ? `[${key}]` : `.${key}`))]
		.join('')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
	return `'${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}'`;
}

function unescaped(text: string): string {
	return text.replace(ESCAPE, (_, unicode?: string, hex?: string, character = '') => {
		const code = unicode ?? hex;
		if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
		return CONTROL[character] ?? character;
	});
}
