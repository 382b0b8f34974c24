import fc from 'fast-check';

import { readApiKey } from '../../../../nodes/ConnectSafely/api/credential';

const KEY = 'cs-example-5f3a9c1e7b2d4068';
const EMPTY = {
	cause: "'API Key' is empty",
	advice: "Enter the key from ConnectSafely's settings.",
};
const noKey = (what: string) => ({
	cause: `'API Key' holds a character that no key has: ${what} character of the key`,
	advice: 'Copy it from ConnectSafely again.',
});
const tooLong = (length: number) => ({
	cause: `'API Key' has ${length} characters, more than any key`,
	advice: 'Copy it from ConnectSafely again.',
});

describe('the API key', () => {
	it.each([
		KEY,
		` ${KEY}\n`,
		`\u00A0${KEY}\uFEFF`,
		`Bearer ${KEY}`,
		`bearer   ${KEY}`,
		` BEARER\u00A0\t${KEY} `,
		`Bearer: ${KEY}`,
		`Bearer Bearer ${KEY}`,
		`Authorization: Bearer ${KEY}`,
		`authorization:bearer ${KEY}`,
		`Authorization: ${KEY}`,
		`"Authorization": "Bearer ${KEY}"`,
		`"Authorization: Bearer ${KEY}"`,
		`Authorization=Bearer ${KEY}`,
		`Authorization : ${KEY}`,
		`'authorization' = '${KEY}'`,
		`""""${KEY}""""`,
		`„${KEY}”`,
		`‘${KEY}’`,
		`Bearer:: ${KEY}`,
		`"${KEY}"`,
		`'${KEY}'`,
		`\`${KEY}\``,
		`“${KEY}”`,
		`Bearer "${KEY}"`,
		`" Bearer ${KEY} "`,
	])('is read from %j', (raw) => {
		expect(readApiKey(raw)).toStrictEqual({ ok: true, value: KEY });
	});

	it.each(['', 'Bearer '])('may have 2000 characters with what is around it: %j', (scheme) => {
		const value = 'k'.repeat(2_000 - scheme.length);
		expect(readApiKey(` \n${scheme}${value}\n `)).toStrictEqual({ ok: true, value });
	});

	it.each([
		'bearer-5f3a9c1e',
		'Bearer5f3a9c1e',
		'authorization-5f3a',
		'my-authorization=5f3a',
		'my-bearer:5f3a',
		'a"b',
	])('%j stays as it is', (raw) => expect(readApiKey(raw)).toStrictEqual({ ok: true, value: raw }));

	it.each<[unknown, object]>([
		['', EMPTY],
		[' \n', EMPTY],
		[null, EMPTY],
		[undefined, EMPTY],
		[42, EMPTY],
		[{ key: KEY }, EMPTY],
		['Bearer ', EMPTY],
		['Authorization: Bearer', EMPTY],
		['""', EMPTY],
		[KEY.repeat(80), tooLong(2_160)],
		[`Bearer ${'k'.repeat(1_994)}`, tooLong(2_001)],
		['k'.repeat(2_001), tooLong(2_001)],
		[`${KEY}\n${KEY}`, noKey('a line break, the 28th')],
		[`${KEY}\r\nX-Header: y`, noKey('a line break, the 28th')],
		[`${KEY} ${KEY}`, noKey('a blank, the 28th')],
		[`cs–example–${KEY}`, noKey('a long dash in place of a hyphen, the 3rd')],
		[`${KEY}\u200B`, noKey('an invisible character, the 28th')],
		[`${KEY}\u0000`, noKey('a control character, the 28th')],
		[`${KEY}\u007F`, noKey('a control character, the 28th')],
		[`Bearer é${KEY}`, noKey('“é”, the 1st')],
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
