import fc from 'fast-check';

import { readApiKey } from '../../../../nodes/ConnectSafely/api/credential';

const KEY = 'cs-example-5f3a9c1e7b2d4068';
const EMPTY = {
	cause: "'API Key' is empty",
	advice: "Enter the key from ConnectSafely's settings.",
};
const NO_KEY = {
	cause: "'API Key' holds a character that no key has",
	advice: 'Copy it from ConnectSafely again.',
};
const TOO_LONG = {
	cause: "'API Key' has 2160 characters, more than any key",
	advice: 'Copy it from ConnectSafely again.',
};

describe('the API key', () => {
	it.each([KEY, ` ${KEY}\n`, `\u00A0${KEY}\uFEFF`])('is read from %j', (raw) => {
		expect(readApiKey(raw)).toStrictEqual({ ok: true, value: KEY });
	});

	it.each<[unknown, object]>([
		['', EMPTY],
		[' \n', EMPTY],
		[null, EMPTY],
		[undefined, EMPTY],
		[42, EMPTY],
		[{ key: KEY }, EMPTY],
		[`Bearer ${KEY}`, NO_KEY],
		[`${KEY}\n${KEY}`, NO_KEY],
		[`${KEY}\r\nX-Header: y`, NO_KEY],
		[`cs–example–${KEY}`, NO_KEY],
		[`${KEY}\u200B`, NO_KEY],
		[`${KEY}\u0000`, NO_KEY],
		[`${KEY}\u007F`, NO_KEY],
		[`“${KEY}”`, NO_KEY],
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
