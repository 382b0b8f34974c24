import fc from 'fast-check';

import { readApiKey } from '../../../../nodes/ConnectSafely/api/credential';

const KEY = 'cs-example-5f3a9c1e7b2d4068';
const EMPTY = {
	cause: "'API Key' is empty",
	advice: "Enter the key from ConnectSafely's settings.",
};
/** What is wrong with a key that holds this. */
const stray = (what: string) => ({
	cause: `'API Key' holds ${what}, which no key has`,
	advice: 'Copy it from ConnectSafely again.',
});
const TOO_LONG = {
	cause: "'API Key' has 2160 characters, more than any key",
	advice: 'Copy it from ConnectSafely again.',
};

describe('the API key', () => {
	it.each([
		KEY,
		` ${KEY}\n`,
		`\u00A0${KEY}\uFEFF`,
		`Bearer ${KEY}`,
		` bearer  ${KEY}`,
		`BEARER\t${KEY}`,
		`Authorization: Bearer ${KEY}`,
		`"Authorization: Bearer ${KEY}"`,
		`authorization:bearer "${KEY}"`,
		`“${KEY}”`,
		`'${KEY}'`,
	])('is read from %j', (raw) => {
		expect(readApiKey(raw)).toStrictEqual({ ok: true, value: KEY });
	});

	it.each<[unknown, object]>([
		['', EMPTY],
		[' \n', EMPTY],
		[null, EMPTY],
		[undefined, EMPTY],
		[42, EMPTY],
		[{ key: KEY }, EMPTY],
		['Bearer', EMPTY],
		['Authorization: Bearer ', EMPTY],
		[`${KEY}\n${KEY}`, stray('a line break at place 28')],
		[`${KEY}\r\nX-Header: y`, stray('a line break at place 28')],
		[`cs example`, stray('a blank at place 3')],
		[`cs\u00A0example`, stray('a blank of another kind at place 3')],
		[`cs\texample`, stray('a tab at place 3')],
		[`clé-${KEY}`, stray('the character “é” at place 3')],
		[`${KEY}🔑`, stray('the character “🔑” at place 28')],
		[`cs–example–${KEY}`, stray('the character “–” at place 3')],
		[`${KEY}\u200B`, stray('an invisible character at place 28')],
		[`${KEY}\u0000`, stray('an invisible character at place 28')],
		[`${KEY}\u007F`, stray('an invisible character at place 28')],
		[KEY.repeat(80), TOO_LONG],
	])('is not read from %j, and not repeated', (raw, reason) => {
		const key = readApiKey(raw);
		expect(key).toStrictEqual({ ok: false, reason });
		expect(JSON.stringify(key)).not.toContain(KEY);
	});

	it('is fit for a header where it is read', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), (raw) => {
				const key = readApiKey(raw);
				if (!key.ok) return;
				expect(() => new Headers({ Authorization: `Bearer ${key.value}` })).not.toThrow();
				expect(key.value).toMatch(/^\S+$/);
			}),
		);
	});
});
