const NAME = '[\\p{L}_$][\\p{L}\\p{N} _$.-]{0,60}';
/** As JSON has it, and typography, escapes and HTML. */
const DOUBLE_QUOTE = '(?:\\\\{0,9}["“”„]|&(?:quot|#34);)';
const JSON_KEY = new RegExp(`\\{\\s{0,99}${DOUBLE_QUOTE}${NAME}${DOUBLE_QUOTE}\\s{0,9}[:=]`, 'u');
/** Of Python, JavaScript and Java. */
const OTHER_KEY = new RegExp(`\\{\\s{0,99}(?:'${NAME}'\\s{0,9}:|${NAME}(?::[\\s"'{[]|=))`, 'u');
const FLAT_RECORD = /\{[^{}]*\}/g;
/** What n8n and spreadsheets work out; JSON begins otherwise. */
const EXPRESSION = /^\s*(?:['"]?=|\{\{)/;

/**
 * Whether a text that is no JSON is written as a record, whose keys would say who is meant. One in another
 * notation, without others in it, names its people like any text.
 */
export function isUnreadRecord(text: string): boolean {
	if (EXPRESSION.test(text)) return false;
	return (
		JSON_KEY.test(text) || (OTHER_KEY.test(text) && /[{}]/.test(text.replace(FLAT_RECORD, '')))
	);
}
