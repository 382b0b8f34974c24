import fc from 'fast-check';

import {
	DEFAULT_BASE_URL,
	mayCarryKey,
	readBaseUrl,
} from '../../../../nodes/ConnectSafely/transport/address';

describe('the base URL', () => {
	it('is ConnectSafely’s own where none is given', () => {
		expect(DEFAULT_BASE_URL).toBe('https://api.connectsafely.ai/linkedin');
		for (const raw of ['', ' \n', null, undefined]) {
			expect(readBaseUrl(raw)).toStrictEqual({ ok: true, url: DEFAULT_BASE_URL });
		}
	});

	it.each<[string, string]>([
		[DEFAULT_BASE_URL, DEFAULT_BASE_URL],
		[` ${DEFAULT_BASE_URL}/ `, DEFAULT_BASE_URL],
		[`${DEFAULT_BASE_URL}///`, DEFAULT_BASE_URL],
		[
			'https://sandbox.api.connectsafely.ai/linkedin',
			'https://sandbox.api.connectsafely.ai/linkedin',
		],
		['HTTPS://API.Example/Path', 'https://api.example/Path'],
		['https://api.example', 'https://api.example'],
		['https://api.example:8443/x', 'https://api.example:8443/x'],
		['http://localhost:3000/linkedin', 'http://localhost:3000/linkedin'],
		['http://LOCALHOST:3000/', 'http://localhost:3000'],
		['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
		['http://127.8.9.1', 'http://127.8.9.1'],
		['http://[::1]:3000', 'http://[::1]:3000'],
	])('%j passes', (raw, url) => {
		expect(readBaseUrl(raw)).toStrictEqual({ ok: true, url });
	});

	it.each<[string, RegExp]>([
		['sandbox', /is not a URL/],
		['api.connectsafely.ai/linkedin', /is not a URL/],
		['https://', /is not a URL/],
		['//api.connectsafely.ai', /is not a URL/],
		['={{ $env.URL }}', /is not a URL/],
		['http://api.connectsafely.ai/linkedin', /begin with https/],
		['http://localhost.evil.example', /begin with https/],
		['http://127.0.0.1.evil.example', /begin with https/],
		['http://127.evil.example', /begin with https/],
		['http://0.0.0.0:3000', /begin with https/],
		['http://10.0.0.1', /begin with https/],
		['http://[::2]', /begin with https/],
		['http://localhost@evil.example', /begin with https/],
		['localhost:3000', /begin with https/],
		['ftp://localhost', /begin with https/],
		['file:///etc/passwd', /begin with https/],
		['javascript:alert(1)', /begin with https/],
		['https://user@api.example', /no user name/],
		['https://user:secret@api.example', /no user name/],
		['https://:secret@api.example', /no user name/],
		['https://api.example/?key=secret', /no user name, query/],
		['https://api.example/#x', /query or fragment/],
	])('%j does not pass', (raw, reason) => {
		const reading = readBaseUrl(raw);
		expect(reading).toStrictEqual({ ok: false, reason: expect.stringMatching(reason) });
		expect(reading).toHaveProperty('reason', expect.stringContaining(DEFAULT_BASE_URL));
		expect(JSON.stringify(reading)).not.toContain('secret');
	});

	it.each([[42], [true], [{}], [['https://api.example']]])('%j does not mean production', (raw) => {
		expect(readBaseUrl(raw)).toMatchObject({ ok: false });
	});

	it('that passes may carry the key and takes a path, whatever it was', () => {
		const text = fc.oneof(fc.anything(), fc.webUrl({ withQueryParameters: true }), fc.string());
		fc.assert(
			fc.property(text, (raw) => {
				const reading = readBaseUrl(raw);
				if (!reading.ok) return;
				expect(mayCarryKey(reading.url)).toBe(true);
				expect(reading.url).not.toMatch(/[?#]|\/$/);
			}),
		);
	});
});

describe('the API key', () => {
	it.each<[string, boolean]>([
		['https://api.connectsafely.ai/linkedin/account/status', true],
		['http://localhost:3000/x?y=1', true],
		['http://127.0.0.1:3000/x', true],
		['http://[::1]/x', true],
		['http://api.connectsafely.ai/linkedin', false],
		['http://localhost.evil.example/', false],
		['ftp://api.connectsafely.ai', false],
		['/account/status', false],
		['', false],
	])('may travel to %j: %p', (url, may) => {
		expect(mayCarryKey(url)).toBe(may);
	});
});
