/** As JSON has it, and typography, escapes, CSV and HTML. */
const QUOTE = '(?:\\\\{0,9}["“”„]{1,2}|&(?:amp;){0,2}(?:quot|#34|#x22);)';
const BLANKS = '(?:\\s|\\\\+[nrt]|&nbsp;|<br\\s?/?>){0,99}';
/** An attribute of HTML is nobody's record. */
const JSON_KEY = new RegExp(
	`(?<!=["'])\\{${BLANKS}${QUOTE}[^{}\\n"“”„]{0,300}?${QUOTE}\\s{0,9}[:=]`,
);
const NAME = '[\\p{L}_$][\\p{L}\\p{N} _$.-]{0,60}';
/** Of Python, JavaScript and Java, at the beginning: CSS has such braces, too. */
const OTHER_KEY = new RegExp(
	`^\\s{0,99}(?:[\\w ]{1,40}[:=])?[\\s[]{0,99}\\{\\s{0,99}(?:'[^'\\n]{0,300}'\\s{0,9}:|${NAME}(?::[\\s"'{[]|=))`,
	'u',
);
const FLAT_RECORD = /\{[^[\]{}]*\}/g;
/** A list of several texts; its last one may have no end. */
const LIST = /^\s*\[\s*"[^"]*"\s*,/;
/** What n8n works out; JSON has no such braces. */
const EXPRESSION = /^\s*=?\{\{(?!["'])/;

/**
 * Whether a text that is no JSON is written as a record, whose keys would say who is meant, or as a list
 * that breaks off. A record in another notation, without others in it, names its people like any text.
 */
export function isUnreadRecord(text: string): boolean {
	if (EXPRESSION.test(text)) return false;
	if (JSON_KEY.test(text)) return true;
	if (LIST.test(text) && text.split('"').length % 2 === 0) return true;
	return OTHER_KEY.test(text) && /[{}]/.test(text.replace(FLAT_RECORD, ''));
}
