import { withoutKey } from '../../../../nodes/ConnectSafely/api/withoutKey';

const KEY = 'cs-Example-5f3a9C1e7b2d4068';
const HIDDEN = '[API key]';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const UNREADABLE = 'No key is here';

/** Each part of a text that is so long. */
const parts = (text: string, length: number) =>
	Array.from({ length: text.length - length + 1 }, (_, from) => text.slice(from, from + length));

describe('a piece of a key', () => {
	it.each(parts(KEY, 15))('of 15 characters is cut out: %s', (piece) => {
		expect(withoutKey(`(${piece})`, KEY)).toBe(`(${HIDDEN})`);
		expect(withoutKey(`(${piece.toUpperCase()})`, KEY)).toBe(`(${HIDDEN})`);
		expect(withoutKey(`${piece} ${piece}`, KEY)).toBe(`${HIDDEN} ${HIDDEN}`);
	});

	it.each([8, 9, 14])('of its first or last %i characters is cut out', (length) => {
		expect(withoutKey(`(${KEY.slice(0, length)})`, KEY)).toBe(`(${HIDDEN})`);
		expect(withoutKey(`(${KEY.slice(-length)})`, KEY)).toBe(`(${HIDDEN})`);
		expect(withoutKey(`${KEY.slice(0, length)}.${KEY}`, KEY)).toBe(`${HIDDEN}.${HIDDEN}`);
	});

	it.each(parts(KEY, 7))('of 7 characters stays: %s', (piece) => {
		expect(withoutKey(`(${piece})`, KEY)).toBe(`(${piece})`);
	});

	it.each<[string, string]>([
		[`x${KEY.slice(0, 12)}x`, `x${HIDDEN}x`],
		[`s-${KEY.slice(2, 20)}-`, `s-${HIDDEN}-`],
		[`${KEY}${KEY.slice(0, 8)}`, `${HIDDEN}${HIDDEN}`],
		[`${KEY.slice(-8)}${KEY.slice(0, 8)}`, `${HIDDEN}${HIDDEN}`],
		[`${KEY.slice(0, 8)}${KEY.slice(7)}`, `${HIDDEN}${HIDDEN}`],
	])('is cut out with as much of the key as stands there: %s', (text, clean) => {
		expect(withoutKey(text, KEY)).toBe(clean);
	});
});

describe('a key of letters alone', () => {
	it.each<[string, boolean]>([
		[LETTERS.slice(0, 16), true],
		[LETTERS.slice(0, 15), false],
		[LETTERS.slice(-16), true],
		[LETTERS.slice(-15), false],
		[LETTERS.slice(8, 23), false],
		[LETTERS, true],
	])('is hidden from 16 of its first or last letters on: %s', (piece, isHidden) => {
		expect(withoutKey(`(${piece})`, LETTERS)).toBe(`(${isHidden ? HIDDEN : piece})`);
	});

	it('that has no more than 16 is hidden as a whole', () => {
		const key = LETTERS.slice(0, 12);
		expect(withoutKey(`(${key})`, key)).toBe(`(${HIDDEN})`);
		expect(withoutKey(`(${key.slice(0, 11)})`, key)).toBe(`(${key.slice(0, 11)})`);
	});

	it.each<[string, boolean]>([
		['linkedin', true],
		['LINKEDIN', true],
		['LINKedin', true],
		['linkedIn', true],
		['LinkedIn', true],
		['lInKedin', false],
		['linkedIN', false],
		['linked-n', false],
		['linked1n', false],
	])('may begin with a word, which stays: %s', (head, isWord) => {
		const key = `${head}-5f3a9C1e7b2d4068`;
		expect(withoutKey(`(${head})`, key)).toBe(`(${isWord ? head : HIDDEN})`);
		expect(withoutKey(`(${key.slice(0, 9)})`, key)).toBe(`(${HIDDEN})`);
	});

	it.each([
		['linkedin', 'linkedin'],
		['9linkedinC1e7b2d4', HIDDEN],
	])('may hold a word, which stays: %s', (text, clean) => {
		expect(withoutKey(`(${text})`, 'cs-5f3a9linkedinC1e7b2d4')).toBe(`(${clean})`);
	});

	it('may hold a long word, which stays', () => {
		const whole = 'cs-5f3a9unconstitutionalC1e7b2d4';
		expect(withoutKey('(unconstitutional)', whole)).toBe('(unconstitutional)');
		expect(withoutKey(`(${whole.slice(6, 26)})`, whole)).toBe(`(${HIDDEN})`);
	});

	it.each(parts('cs-5f3a9linkedinC1e7b2d4', 17))('beside a word is cut out: %s', (piece) => {
		expect(withoutKey(`(${piece})`, 'cs-5f3a9linkedinC1e7b2d4')).toBe(`(${HIDDEN})`);
	});
});

describe('a key with an escape in it', () => {
	it('is found where it was escaped once more', () => {
		const key = 'cs-%35f3a9C1e7b2d4068';
		expect(withoutKey(encodeURIComponent(key.slice(0, 8)), key)).toBe(HIDDEN);
		expect(withoutKey('cs-5f3', key)).toBe(HIDDEN);
		expect(withoutKey('cs-5f', key)).toBe('cs-5f');
	});

	it('leaves texts of fewer than 6 characters as they are', () => {
		expect(withoutKey('(cs-5)', 'cs-&#53;a9C1e7b2d4068')).toBe('(cs-5)');
	});
});

describe('a text that cannot be cut', () => {
	const ODD = 'k?y/with+od=d.c*ar^s$({[|])}~~>>??';

	it.each<[string, (text: string) => string]>([
		['in base64', (text) => Buffer.from(text).toString('base64')],
		['in base64, one byte in', (text) => Buffer.from(`x${text}`).toString('base64')],
		['in base64, two bytes in', (text) => Buffer.from(`xy${text}`).toString('base64')],
		['in base64url', (text) => Buffer.from(text).toString('base64url')],
		['in base64url, one byte in', (text) => Buffer.from(`x${text}`).toString('base64url')],
		['in base64url, two bytes in', (text) => Buffer.from(`xy${text}`).toString('base64url')],
		['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
	])('is hidden as a whole where it holds a key of odd characters %s', (_, write) => {
		for (const piece of [ODD, ODD.slice(0, 8), ODD.slice(-8), ODD.slice(8, 24)]) {
			expect(withoutKey([write(`${piece}z`), UNREADABLE], ODD)).toStrictEqual([HIDDEN, UNREADABLE]);
		}
	});

	it('is cut where its key stands as it is', () => {
		expect(withoutKey(`(${ODD}) ${UNREADABLE}`, ODD)).toBe(`(${HIDDEN}) ${UNREADABLE}`);
		expect(withoutKey(`k=${encodeURIComponent(ODD)}&x`, ODD)).toBe(`k=${HIDDEN}&x`);
	});
});
