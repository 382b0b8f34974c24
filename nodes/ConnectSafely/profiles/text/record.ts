/** As JSON has it, and typography, escapes, CSV and HTML. */
const QUOTE = '(?:\\\\{0,9}["“”„]{1,2}|&(?:amp;){0,2}(?:quot|#34|#x22);)';
const BLANKS = '(?:\\s|\\\\+[nrt]|&nbsp;|<br\\s?/?>){0,99}';
/** An attribute of HTML is nobody's record. */
const JSON_KEY = new RegExp(
	`(?<!=["'])\\{${BLANKS}${QUOTE}[^{}\\n"“”„]{0,300}?${QUOTE}\\s{0,9}(?::|=(?!>))`,
);
const NAME = '[\\p{L}_$][\\p{L}\\p{N} _$.-]{0,60}';
/** Of Python, JavaScript and Java, at the beginning: CSS has such braces, too. */
const OTHER_KEY = new RegExp(
	`^\\s{0,99}(?:[\\w ]{1,40}[:=])?[\\s[]{0,99}\\{\\s{0,99}(?:'[^'\\n]{0,300}'\\s{0,9}:|${NAME}(?::[\\s"'{[]|=))`,
	'u',
);
const FLAT_RECORD = /\{[^{}]*\}/g;
const LIST_OF_PEOPLE = /[:=]\s{0,9}\[[^\]]{0,2000}linkedin\.com/i;
/** Also where its slashes and colons are escaped. */
const ADDRESS = /linkedin|urn(?::|%3A)li|ACoAA/i;
/** A list of several texts; its last one may have no end. */
const LIST = /^\s*\[\s*"[^"]*"\s*,/;
/** What n8n works out; JSON has no such braces. */
const EXPRESSION = /^\s*=?\{\{(?!["'])/;

/**
 * Whether a text that is no JSON is written as a record, whose keys would say who is meant, or as a list
 * that breaks off. One whose people stand beside it, or in another notation without others in it, names them
 * like any text.
 */
export function isUnreadRecord(text: string): boolean {
	if (EXPRESSION.test(text)) return false;
	const start = JSON_KEY.exec(text)?.index;
	if (start !== undefined) return !isAddressBeside(text, start);
	if (LIST.test(text) && text.split('"').length % 2 === 0) return true;
	if (!OTHER_KEY.test(text)) return false;
	return /[{}]/.test(text.replace(FLAT_RECORD, '')) || LIST_OF_PEOPLE.test(text);
}

/** A record that is cut off goes on to the end of the text. */
function isAddressBeside(text: string, start: number): boolean {
	const closed = text.slice(start, text.lastIndexOf('}') + 1);
	const isClosed = closed !== '' && closed.split('{').length === closed.split('}').length;
	const inside = isClosed ? closed : text.slice(start);
	return !ADDRESS.test(inside) && ADDRESS.test(text);
}
