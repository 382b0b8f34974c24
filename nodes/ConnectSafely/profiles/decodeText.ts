const PLAIN = /^[\t\n\r\x20-\x25\x27-\x5B\x5D-\x7E]*$/;
const INVISIBLE =
	// eslint-disable-next-line no-control-regex -- exports hold control characters
	/[\x00-\x08\x0E-\x1B\x7F-\x84\x86-\x9F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC]|\u034F|\u17B4|\u17B5|\u180B|\u180C|\u180D/g;
// eslint-disable-next-line no-control-regex -- word processors and databases break lines by them
const OTHER_LINE_BREAK = /[\x0B\x0C\x1C-\x1F\x85]/g;
/** As Excel writes control characters, and programs line breaks before what may begin a profile. */
const WRITTEN_LINE_BREAK = /_x000[9AD]_|(?<!\\)\\+[nrt](?=A(?:Co|Cw|EM|EE)AA|urn:|https?:|www\.)/gi;
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Letters, digits and marks of East Asian keyboards, 0xFEE0 above their plain forms. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const ESCAPE = /(?<!\\)\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([/"'_*~()[\]|#+!-]))/gi;
/** As Markdown writes a dot; behind a host a backslash begins its path. */
const ESCAPED_DOT = /(?<![\w-]\.[\w-]{1,63})(?<!\\)\\+\./g;
/** However often it was encoded. */
const AMPERSAND = /&(?:amp;)+/gi;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,12}));/gi;
const NAMED_ENTITIES = new Map<string, string>(
	Object.entries({
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		nbsp: ' ',
		sol: '/',
		colon: ':',
		period: '.',
		quest: '?',
		equals: '=',
		num: '#',
		commat: '@',
		percnt: '%',
		lowbar: '_',
		hyphen: '-',
		dash: '-',
		shy: '',
		zwj: '',
		zwnj: '',
		lrm: '',
		rlm: '',
		ensp: ' ',
		emsp: ' ',
		thinsp: ' ',
		hellip: '…',
		middot: '·',
		bull: '•',
		rarr: '→',
		ndash: '–',
		mdash: '—',
		ldquo: '“',
		rdquo: '”',
		laquo: '«',
		raquo: '»',
		szlig: 'ß',
		oslash: 'ø',
		aelig: 'æ',
	}),
);
const ACCENTS = new Map<string, string>(
	Object.entries({
		grave: '\u0300',
		acute: '\u0301',
		circ: '\u0302',
		tilde: '\u0303',
		uml: '\u0308',
		ring: '\u030A',
		caron: '\u030C',
		cedil: '\u0327',
	}),
);
const PERCENT_CODES = /(?:%[0-9a-f]{2})+/gi;
/** Each round makes a text shorter by two characters at least; texts coded more often are made up. */
const MOST_ROUNDS = 8;

/** A text without what spreadsheets, web pages and JSON hide in it: invisible characters and escapes. */
export function cleanText(text: string): string {
	if (PLAIN.test(text) && !text.includes('_x000')) return text;
	return untilUnchanged(text, (coded) =>
		coded
			.replace(INVISIBLE, '')
			.replace(OTHER_LINE_BREAK, '\n')
			.replace(WRITTEN_LINE_BREAK, '\n')
			.replace(ODD_SPACE, ' ')
			.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
			.replace(AMPERSAND, '&')
			.replace(ENTITY, decodeEntity)
			.replace(ESCAPED_DOT, '.')
			.replace(ESCAPE, (_, unicode?: string, hex?: string, plain?: string) => {
				return plain ?? String.fromCharCode(Number(`0x${unicode ?? hex}`));
			}),
	);
}

/** Takes one round of percent codes off; what encodes nothing stays. */
export function decodePercent(text: string): string {
	return text.replace(PERCENT_CODES, (codes) => {
		try {
			return decodeURIComponent(codes);
		} catch {
			return codes;
		}
	});
}

/** Decodes and cleans a text until nothing changes any more. */
export function decodeText(text: string): string {
	return untilUnchanged(text, (coded) => cleanText(decodePercent(coded)));
}

function untilUnchanged(text: string, change: (text: string) => string): string {
	let changed = text;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const next = change(changed);
		if (next === changed) break;
		changed = next;
	}
	return changed;
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
	if (name === undefined) {
		const point = Number(decimal ?? `0x${hex}`);
		return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
	}
	const known = NAMED_ENTITIES.get(name.toLowerCase());
	if (known !== undefined) return known;
	const accent = ACCENTS.get(name.slice(1));
	return accent === undefined ? entity : `${name.charAt(0)}${accent}`.normalize('NFC');
}
