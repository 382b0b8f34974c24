import fc from 'fast-check';

import { withoutKey } from '../../../../nodes/ConnectSafely/api/withoutKey';

const KEY = 'cs-Example-5f3a9C1e7b2d4068';
const HIDDEN = '[API key]';

const percent = (text: string, digits = (code: number) => code.toString(16)) =>
	[...text].map((character) => `%${digits(character.charCodeAt(0)).padStart(2, '0')}`).join('');
const each = (text: string, write: (character: string, code: number) => string) =>
	[...text].map((character) => write(character, character.charCodeAt(0))).join('');
const hex4 = (code: number) => code.toString(16).padStart(4, '0');
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Ways in which a text may be written, and still be read. */
const DISGUISES: Array<[string, (text: string) => string]> = [
	['as it is', (text) => text],
	['in small letters', (text) => text.toLowerCase()],
	['in capital letters', (text) => text.toUpperCase()],
	['percent-encoded', (text) => percent(text)],
	['percent-encoded in capitals', (text) => percent(text).toUpperCase().replace(/%U/g, '%u')],
	['with its punctuation percent-encoded', (text) => text.replace(/[^a-z\d]/gi, (c) => percent(c))],
	['percent-encoded twice', (text) => encodeURIComponent(percent(text))],
	['percent-encoded three times', (text) => encodeURIComponent(encodeURIComponent(percent(text)))],
	['in base64', base64],
	['in base64 after Bearer', (text) => base64(`Bearer ${text}`)],
	['in base64 as a user name', (text) => base64(`${text}:`)],
	['in base64 as a password', (text) => base64(`me:${text}`)],
	['in base64url', (text) => Buffer.from(`x${text}`).toString('base64url')],
	['in base64, in lines', (text) => base64(`{"k":"${text}"}`).replace(/(.{8})/g, '$1\r\n')],
	['in base64, percent-encoded', (text) => encodeURIComponent(base64(text))],
	['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
	['in hexadecimal capitals', (text) => Buffer.from(text).toString('hex').toUpperCase()],
	['in decimal entities', (text) => each(text, (_, code) => `&#${code};`)],
	['in hexadecimal entities', (text) => each(text, (_, code) => `&#x${hex4(code)};`)],
	['as JSON escapes it', (text) => each(text, (_, code) => `\\u${hex4(code)}`)],
	['as a script escapes it', (text) => each(text, (_, code) => `\\x${code.toString(16)}`)],
	['in JSON inside JSON', (text) => JSON.stringify(JSON.stringify({ key: text }))],
	['with blanks', (text) => each(text, (character) => `${character} `)],
	['in lines', (text) => text.replace(/(.{5})/g, '$1\r\n\t')],
	['with zero-width spaces', (text) => each(text, (character) => `${character}\u200b`)],
	['with soft hyphens', (text) => text.replace(/(.{3})/g, '$1\u00ad')],
	['with soft hyphens as entities', (text) => text.replace(/(.{3})/g, '$1&shy;')],
	['in full width', (text) => each(text, (_, code) => String.fromCharCode(code + 0xfee0))],
	['with marks', (text) => each(text, (character) => `${character}\u0336`)],
	[
		'with a part in bold',
		(text) => `${text.slice(0, 3)}<b class="x">${text.slice(3, 6)}</b>${text.slice(6)}`,
	],
	['with escaped markup', (text) => `${text.slice(0, 3)}&lt;wbr&gt;${text.slice(3)}`],
	[
		'with a part in Markdown',
		(text) => `${text.slice(0, 3)}**${text.slice(3, 6)}**${text.slice(6)}`,
	],
];

const CUTS: Array<[string, (key: string) => string]> = [
	['whole', (key) => key],
	['cut to its beginning', (key) => `${key.slice(0, 12)}…`],
	['cut to its first 8', (key) => key.slice(0, 8)],
	['cut to its last 8', (key) => key.slice(-8)],
	['cut to its end', (key) => `…${key.slice(-12)}`],
	['cut to its middle', (key) => key.slice(5, -5)],
];

describe.each(CUTS)('a key %s', (_, cut) => {
	it.each(DISGUISES)('is hidden %s', (_how, disguise) => {
		const shown = disguise(cut(KEY));
		for (const text of [shown, `The key ${shown} is unknown`, `x=${shown}&y=1`]) {
			const clean = withoutKey({ error: { text, [text]: [text] }, other: 'as it was' }, KEY);
			const json = JSON.stringify(clean);
			expect(json).toContain(HIDDEN);
			expect(json).toContain('as it was');
			expect(json).not.toContain(JSON.stringify(shown).slice(1, -1));
		}
	});
});

describe('a text with a key', () => {
	it.each<[string, string]>([
		[`The key ${KEY.toUpperCase()} is unknown`, `The key ${HIDDEN} is unknown`],
		[`The key ${KEY.slice(0, 14)}… is unknown`, `The key ${HIDDEN}… is unknown`],
		[`The key …${KEY.slice(-9)} is unknown`, `The key …${HIDDEN} is unknown`],
		[`${KEY}${KEY.slice(0, 9)}`, `${HIDDEN}${HIDDEN}`],
		[`${KEY.slice(0, 8)}****${KEY.slice(-8)}`, `${HIDDEN}****${HIDDEN}`],
	])('loses nothing else where the key can be cut out: %s', (text, clean) => {
		expect(withoutKey(text, KEY)).toBe(clean);
	});

	it.each(['The key c s-Example-5f3a', `Token ${base64(KEY)}`])(
		'is hidden as a whole where it cannot: %s',
		(text) => expect(withoutKey([text, 'kept'], KEY)).toStrictEqual([HIDDEN, 'kept']),
	);
});

describe('an answer', () => {
	/** What the API says of people, whatever it is. */
	const answer = {
		success: true,
		companyId: '105672170',
		results: [
			{ profileUrn: 'urn:li:fsd_profile:ACoAAAAAA-gB6d8cLQX7DmXEf3HE07OJy_FDUi8', status: 'SENT' },
			{ profileUrl: 'https://www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller', status: 'FAILED' },
		],
		message: 'Could not connect <b>since</b> &amp; "unknown": see https://connectsafely.ai/docs',
	};

	it.each([
		'linkedin-5f3a9c1e7b2d4068',
		'connectsafely_live_5f3a9c1e7b2d4068',
		'profileUrnABCDEF0123456789',
		'companyId-5f3a9c1e7b2d4068',
		'5f3a9c1e7b2d4068-linkedin',
		'sk_live_51H8x0aBcDeFgHiJkLmNoPq',
		'2b9d0c7e-51f4-4f0a-9d67-0f6f5f0a1b2c',
	])('is left as it is where a word in it is like the beginning or end of the key %s', (key) => {
		expect(withoutKey(answer, key)).toBe(answer);
		expect(JSON.stringify(withoutKey({ answer, key: `a ${key} b` }, key))).not.toContain(key);
	});

	it('too deep to be looked through is JSON that nobody read', () => {
		const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
		expect(withoutKey(deep, KEY)).toBe('[…');
	});
});

describe('any key', () => {
	const anyKey = fc.oneof(
		fc.stringMatching(/^(sk|cs)[-_](live|test)[-_][0-9a-zA-Z]{24}$/),
		fc.uuid(),
		fc.stringMatching(/^[0-9a-f]{32}$/),
		// What RFC 6750 lets a bearer token hold, and some more.
		fc.stringMatching(/^[0-9A-Za-z._~+/=:!$@#-]{8,60}$/),
	);
	const anyCut = fc.constantFrom(...CUTS.slice(0, -1).map(([, cut]) => cut));
	const anyDisguise = fc.constantFrom(...DISGUISES.map(([, disguise]) => disguise));

	it('is hidden in any disguise, anywhere, and what has nothing of it stays', () => {
		fc.assert(
			fc.property(anyKey, anyCut, anyDisguise, fc.jsonValue(), (key, cut, disguise, value) => {
				// Letters alone may be a word: then more of the key has to be there.
				fc.pre(/[^a-z]/i.test(key.slice(0, 8)) && /[^a-z]/i.test(key.slice(-8)));
				const shown = disguise(cut(key));
				const clean = withoutKey({ value: [value], deep: [{ text: `a ${shown} b` }] }, key);
				expect(clean).toMatchObject({ deep: [{ text: expect.stringContaining(HIDDEN) }] });
				expect(JSON.stringify(clean)).not.toContain(JSON.stringify(shown).slice(1, -1));
			}),
			{ numRuns: 3_000 },
		);
	});

	it('changes nothing that does not hold it', () => {
		fc.assert(
			fc.property(anyKey, fc.jsonValue(), (key, value) => {
				fc.pre(!JSON.stringify(value).toLowerCase().includes(key.slice(0, 4).toLowerCase()));
				expect(withoutKey(value, key)).toBe(value);
			}),
		);
	});
});
