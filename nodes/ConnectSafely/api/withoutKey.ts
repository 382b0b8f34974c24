import { foldings } from './folding';

const SHORTEST_KEY = 8;
/** Characters of a key that give it away. */
const PIECE = 8;
/** A piece of letters alone may be a word, such as "linkedin": then it takes more of the key. */
const LONGEST_PIECE = 16;
/** Fewer characters may stand anywhere. */
const SHORTEST_FOLDED = 6;
const HIDDEN = '[API key]';
/** In place of what nobody can look through: the beginning of JSON whose rest is unknown. */
const UNREAD = '[…';

/** A key as it may be looked for in folded texts. */
interface KeyTraces {
	key: string;
	/** Pieces of the key in small letters, and where they stand in it. */
	pieces: Map<string, number>;
	/** Finds the pieces, and the pieces in hexadecimal, in small letters. */
	inSmallLetters: RegExp;
	/** Finds the pieces in base64 and base64url, whatever precedes them there. */
	inBase64: RegExp;
}

/**
 * Replaces the key wherever an answer repeats it, so that it can reach no item, error or hint: whole or
 * cut short to 8 of its first or last characters or to any 15 in a row (to some more where they could be
 * words), in whatever letter case, percent-encoding, escapes, entities, markup, invisible characters,
 * base64 or hexadecimal. Where it cannot be cut out of a text exactly, the whole text is hidden. Takes
 * time in proportion to the answer.
 */
export function withoutKey(body: unknown, key: string): unknown {
	if (key.length < SHORTEST_KEY) return body;
	const traces = tracesOf(key);
	try {
		// One look through all of it takes a fraction of the time that going through its parts does.
		return mentions(JSON.stringify(body) ?? '', traces) ? hideIn(body, traces) : body;
	} catch {
		// Nested more deeply than anything can be gone through.
		return UNREAD;
	}
}

function hideIn(body: unknown, traces: KeyTraces): unknown {
	if (typeof body === 'string') return hide(body, traces);
	if (Array.isArray(body)) return body.map((value) => hideIn(value, traces));
	if (typeof body !== 'object' || body === null) return body;
	return Object.fromEntries(
		Object.entries(body).map(([name, value]) => [hide(name, traces), hideIn(value, traces)]),
	);
}

function hide(text: string, traces: KeyTraces): string {
	if (!mentions(text, traces)) return text;
	const cut = cutOut(text.split(encodeURIComponent(traces.key)).join(traces.key), traces);
	return mentions(cut, traces) ? HIDDEN : cut;
}

function mentions(text: string, { inSmallLetters, inBase64 }: KeyTraces): boolean {
	return foldings(text).some(
		(folded) => inSmallLetters.test(folded.toLowerCase()) || inBase64.test(folded),
	);
}

/** Replaces what stands there letter by letter, each time as much of the key as there is. */
function cutOut(text: string, { key, pieces }: KeyTraces): string {
	const [small, wanted] = [smallLetters(text), smallLetters(key)];
	const pattern = anyOf([...pieces.keys()], 'g');
	let cut = '';
	let done = 0;
	for (let match = pattern.exec(small); match; match = pattern.exec(small)) {
		let [start, from] = [match.index, pieces.get(match[0]) ?? 0];
		let [end, to] = [start + match[0].length, from + match[0].length];
		for (; from > 0 && small[start - 1] === wanted[from - 1]; start--) from--;
		for (; to < wanted.length && small[end] === wanted[to]; end++) to++;
		cut += text.slice(done, start) + HIDDEN;
		done = pattern.lastIndex = end;
	}
	return cut + text.slice(done);
}

function tracesOf(key: string): KeyTraces {
	const found = piecesOf(key).map(({ from, to }) => ({ from, text: key.slice(from, to) }));
	const texts = found.map(({ text }) => text);
	const pieces = new Map(found.map(({ from, text }) => [smallLetters(text), from]));
	// A key may hold what folding takes for escapes or markup.
	const folded = texts.flatMap(foldings).filter((text) => text.length >= SHORTEST_FOLDED);
	const hex = texts.map((text) => [...text].map(hexOf).join(''));
	const base64 = texts.flatMap((text) => [0, 1, 2].flatMap((before) => base64Of(text, before)));
	return {
		key,
		pieces,
		inSmallLetters: anyOf([...pieces.keys(), ...folded.map(smallLetters), ...hex]),
		inBase64: anyOf(base64),
	};
}

/**
 * The beginning, the end, and every eighth character with the seven after it; more of them where eight
 * would pass for a word.
 */
function piecesOf(key: string): Array<{ from: number; to: number }> {
	const endOf = (from: number): number => {
		const most = Math.min(from + LONGEST_PIECE, key.length);
		let to = from + PIECE;
		while (to < most && isWord(key.slice(from, to))) to++;
		return to;
	};
	let tail = PIECE;
	while (isWord(key.slice(-tail)) && tail < Math.min(LONGEST_PIECE, key.length)) tail++;
	const pieces = [
		{ from: 0, to: endOf(0) },
		{ from: key.length - tail, to: key.length },
	];
	for (let from = PIECE; from + PIECE < key.length; from += PIECE) {
		const to = endOf(from);
		if (!isWord(key.slice(from, to))) pieces.push({ from, to });
	}
	return pieces;
}

/** Letters whose case changes as seldom as in words; chance makes it change more often. */
function isWord(text: string): boolean {
	return /^[A-Z]*[a-z]*[A-Z]?[a-z]*$/.test(text);
}

/** What any base64 of something that holds the text has to hold, after `before` bytes of a group. */
function base64Of(text: string, before: number): string[] {
	const [start, end] = [Math.ceil((before * 8) / 6), Math.floor(((before + text.length) * 8) / 6)];
	const letters = btoa('\0'.repeat(before) + text).slice(start, end);
	return [letters, letters.replace(/\+/g, '-').replace(/\//g, '_')];
}

function hexOf(character: string): string {
	return character.charCodeAt(0).toString(16);
}

/** Of ASCII only, so that each character stays where it is. */
function smallLetters(text: string): string {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function anyOf(texts: string[], flags = ''): RegExp {
	const literally = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp([...new Set(literally)].join('|'), flags);
}
