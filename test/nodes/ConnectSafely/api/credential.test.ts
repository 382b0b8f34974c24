import fc from 'fast-check';

import {
	DEFAULT_BASE_URL,
	mayCarryKey,
	readBaseUrl,
} from '../../../../nodes/ConnectSafely/api/credential';

describe('the base URL', () => {
	it('is ConnectSafely’s own where none is given', () => {
		expect(DEFAULT_BASE_URL).toBe('https://api.connectsafely.ai/linkedin');
		for (const raw of ['', ' \n', null, undefined]) {
			expect(readBaseUrl(raw)).toStrictEqual({ ok: true, value: DEFAULT_BASE_URL });
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
		['http://127.100.10.255', 'http://127.100.10.255'],
		['https://api.example//x//', 'https://api.example//x'],
		[`https://api.example/${'a'.repeat(1_980)}`, `https://api.example/${'a'.repeat(1_980)}`],
		[`  https://api.example/${'b'.repeat(1_980)}`, `https://api.example/${'b'.repeat(1_980)}`],
	])('%j passes', (raw, url) => {
		expect(readBaseUrl(raw)).toStrictEqual({ ok: true, value: url });
	});

	it.each<[string, RegExp]>([
		['sandbox', /^'Base URL' is not a URL$/],
		['api.connectsafely.ai/linkedin', /^'Base URL' is not a URL$/],
		['https://', /^'Base URL' is not a URL$/],
		['//api.connectsafely.ai', /^'Base URL' is not a URL$/],
		['={{ $env.URL }}', /^'Base URL' is not a URL$/],
		['http://api.connectsafely.ai/linkedin', /^'Base URL' has to begin with https:/],
		['http://localhost.evil.example', /^'Base URL' has to begin with https:/],
		['http://127.0.0.1.evil.example', /^'Base URL' has to begin with https:/],
		['http://127.evil.example', /^'Base URL' has to begin with https:/],
		['http://0.0.0.0:3000', /^'Base URL' has to begin with https:/],
		['http://10.0.0.1', /^'Base URL' has to begin with https:/],
		['http://[::2]', /^'Base URL' has to begin with https:/],
		['http://localhost@evil.example', /^'Base URL' has to begin with https:/],
		['localhost:3000', /^'Base URL' has to begin with https:/],
		['ftp://localhost', /^'Base URL' has to begin with https:/],
		['file:///etc/passwd', /^'Base URL' has to begin with https:/],
		['javascript:alert(1)', /^'Base URL' has to begin with https:/],
		['https://user@api.example', /no user name/],
		['https://user:secret@api.example', /no user name/],
		['https://:secret@api.example', /no user name/],
		['https://api.example/?key=secret', /no user name, query/],
		['https://api.example/#x', /query or fragment/],
		[
			`https://api.example/${'a'.repeat(1_981)}`,
			/^'Base URL' has 2001 characters, more than 2000$/,
		],
	])('%j does not pass', (raw, cause) => {
		const url = readBaseUrl(raw);
		expect(url).toStrictEqual({
			ok: false,
			reason: {
				cause: expect.stringMatching(cause),
				advice: `Leave it at ${DEFAULT_BASE_URL}.`,
			},
		});
		expect(JSON.stringify(url)).not.toContain('secret');
	});

	it('that is long may carry the key, however its letters are encoded', () => {
		const url = readBaseUrl(`https://api.example/${'가'.repeat(1_980)}`);
		expect(mayCarryKey(url.ok ? url.value : '')).toBe(true);
	});

	it.each([[42], [true], [{}], [['https://api.example']], [{ length: 2_001 }]])(
		'%j does not mean production',
		(raw) => {
			expect(readBaseUrl(raw)).toMatchObject({
				ok: false,
				reason: { cause: "'Base URL' is not a URL" },
			});
		},
	);

	it('that passes may carry the key and takes a path, whatever it was', () => {
		const text = fc.oneof(fc.anything(), fc.webUrl({ withQueryParameters: true }), fc.string());
		fc.assert(
			fc.property(text, (raw) => {
				const url = readBaseUrl(raw);
				if (!url.ok) return;
				expect(mayCarryKey(url.value)).toBe(true);
				expect(url.value).not.toMatch(/[?#]|\/$/);
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
		[`https://api.example/${'a'.repeat(19_980)}`, true],
		[`https://api.example/${'a'.repeat(19_981)}`, false],
	])('may travel to %j: %p', (url, may) => {
		expect(mayCarryKey(url)).toBe(may);
	});
});
