const ESCAPE =
	/((?:\\\\){1,500})|%u([0-9a-f]{4})|%([0-9a-f]{2})|&#x([0-9a-f]{1,8});?|&#(\d{1,10});?|&([a-z]{2,7});|\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|\\(.)/gi;
/** Punctuation by its names in HTML; letters and digits have none. */
const ENTITIES: Record<string, string> = {
	amp: '&',
	apos: "'",
	ast: '*',
	bsol: '\\',
	colon: ':',
	comma: ',',
	commat: '@',
	dash: '-',
	dollar: '$',
	equals: '=',
	excl: '!',
	grave: '`',
	gt: '>',
	hyphen: '-',
	lowbar: '_',
	lpar: '(',
	lt: '<',
	nbsp: '',
	num: '#',
	percnt: '%',
	period: '.',
	plus: '+',
	quest: '?',
	quot: '"',
	rpar: ')',
	semi: ';',
	shy: '',
	sol: '/',
	tilde: '~',
	vert: '|',
	zwj: '',
	zwnj: '',
};
/** Escapes of escapes: nobody nests them deeper by accident. */
const DEEPEST = 6;
/** In pieces, as putting the marks on a letter in order takes the square of their number. */
const NOT_ASCII = /[\u0080-\u{10ffff}]{1,32}/gu;
/** Blanks, invisible characters, and letters that no key has. */
const NOT_IN_KEYS = /[^!-~]+/g;

/**
 * A text, and what it comes to without escapes and blanks, and without markup: for finding something in
 * it that was broken or written otherwise on its way. Letter case stays. Takes time in proportion.
 */
export function foldings(text: string): string[] {
	let plain = text;
	for (let depth = 0; depth < DEEPEST; depth++) {
		const decoded = plain.replace(ESCAPE, unescaped);
		if (decoded === plain) break;
		plain = decoded;
	}
	plain = plain.replace(NOT_ASCII, (piece) => piece.normalize('NFKD')).replace(NOT_IN_KEYS, '');
	const unstressed = plain.replace(/[*`]+/g, '');
	return [...new Set([text, plain, unstressed, unstressed.replace(/<[^<>]*>/g, '')])];
}

function unescaped(escape: string, ...groups: Array<string | undefined>): string {
	const [backslashes, percentU, percent, hex, decimal, name, u, braced, x, literal] = groups;
	if (backslashes !== undefined) return backslashes.slice(0, backslashes.length / 2);
	if (literal !== undefined) return /[bfnrtv]/.test(literal) ? ' ' : literal;
	if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? escape;
	const code = decimal
		? Number(decimal)
		: parseInt(percentU ?? percent ?? hex ?? u ?? braced ?? x ?? '', 16);
	// A byte of a letter that takes several ones: no key has such letters.
	if (percent !== undefined && code > 0x7f) return '';
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
