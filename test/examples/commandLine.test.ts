/* eslint-disable @n8n/community-nodes/no-restricted-globals -- outside n8n the environment says where ConnectSafely is */
import { liveApi } from '../../examples/start/api';
import { readCommandLine } from '../../examples/start/commandLine';
import { refuseSwallowedOptions } from '../../examples/start/swallowedOptions';

describe('the command line', () => {
	it.each([
		['an option without its value', ['--contacts'], /--contacts is not complete/],
		['an option in place of a value', ['--contacts', '--all'], /--contacts is not complete/],
		['an empty file name', ['--out', ''], /--out is empty/],
		['a word', ['secret'], /Options begin with --/],
		['--yes without --live', ['--yes'], /--yes has a meaning with --live only/],
		['--live without --company', ['--live'], /--live needs --company/],
		['--account without --live', ['--account', 'a'], /--account has a meaning with --live only/],
		['--limit without its value', ['--limit'], /--limit is not complete/],
	])('refuses %s', (_, args, message) => {
		expect(() => readCommandLine(args)).toThrow(message);
		expect(() => readCommandLine(args)).not.toThrow(/secret/);
	});
});

describe('the environment of a live run', () => {
	const before = { ...process.env };
	afterEach(() => {
		process.env = { ...before };
	});

	it.each([
		['a-key', 'nonsense', /^CONNECTSAFELY_BASE_URL is not a URL/],
		['a-key', 'http://api.example.com', /^CONNECTSAFELY_BASE_URL has to begin with https:/],
		['a-key', 'ftp://127.0.0.1', /^CONNECTSAFELY_BASE_URL has to begin with https:/],
		['a-key', 'https://me:pass@example.com', /^CONNECTSAFELY_BASE_URL may hold no user name/],
		['schlüssel', '', /^CONNECTSAFELY_API_KEY holds a character/],
		[' ', '', /CONNECTSAFELY_API_KEY\.$/],
	])('refuses the key %j with the address %j', (key, address, message) => {
		Object.assign(process.env, { CONNECTSAFELY_API_KEY: key, CONNECTSAFELY_BASE_URL: address });
		expect(() => liveApi('https://example.com')).toThrow(message);
	});

	it.each(['https://example.org/api/', 'http://127.0.0.1:8080', 'http://localhost', ''])(
		'takes the address %j',
		(address) => {
			const env = { CONNECTSAFELY_API_KEY: 'a-key', CONNECTSAFELY_BASE_URL: address };
			Object.assign(process.env, env);
			expect(liveApi('https://example.com').baseUrl).toBe(address || 'https://example.com');
		},
	);
});

describe('options that npm swallowed', () => {
	it.each([
		[{ npm_config_live: 'true', npm_config_yes: 'true' }, 'npm start -- --live --yes'],
		[{ npm_config_contacts: 'mine.csv' }, 'npm start -- --contacts FILE'],
		[{ npm_config_column: 'true' }, 'npm start -- --column NAME'],
		[{ npm_config_company: '4242' }, 'npm start -- --company PAGE'],
		[{ npm_config_account: 'true' }, 'npm start -- --account ID'],
		[{ npm_config_out: 'true' }, 'npm start -- --out FILE'],
		[{ npm_config_all: 'true' }, 'npm start -- --all'],
		[{ npm_config_dry_run: 'true' }, 'npm start -- --dry-run'],
		[{ npm_config_limit: 'true' }, 'npm start -- --limit N'],
	])('%j', (env, command) => {
		expect(() => refuseSwallowedOptions(env)).toThrow(
			new Error(`Put -- before the options: ${command}`),
		);
	});

	it.each([{}, { npm_config_live: '' }, { npm_config_yes: 'true' }])('not with %j', (env) => {
		expect(() => refuseSwallowedOptions(env)).not.toThrow();
	});
});

describe('--company', () => {
	it.each([
		'4242',
		'urn:li:fsd_company:4242',
		'urn:li:organization:4242',
		'https://www.linkedin.com/company/4242/admin/',
		'linkedin.com/company/4242',
	])('%s is the page 4242', (company) => {
		expect(readCommandLine(['--company', company]).company).toBe('4242');
	});

	it.each(['acme', 'https://www.linkedin.com/company/acme/'])('%s is for the node', (company) => {
		expect(readCommandLine(['--company', ` ${company} `]).company).toBe(company);
	});

	it.each(['', '0', 'Acme Inc', 'https://example.com/acme'])('%j is none', (company) => {
		expect(() => readCommandLine(['--company', company])).toThrow('is no company page');
	});
});

describe('--limit', () => {
	it.each([
		['25', 25],
		[' 1 ', 1],
		['1000000', 1_000_000],
	])('%j is %d people', (text, limit) => {
		expect(readCommandLine(['--limit', text]).limit).toBe(limit);
	});

	it.each(['', '0', '-5', '2.5', '1e3', 'many', '1000001'])('%j is none', (text) => {
		expect(() => readCommandLine([`--limit=${text}`])).toThrow(
			/^--limit ".*" is not a number of people/,
		);
	});

	it('is not set by itself', () => {
		expect(readCommandLine([])).not.toHaveProperty('limit');
		expect(readCommandLine([]).dryRun).toBe(false);
	});
});

test('--dry-run needs no --live', () => {
	expect(readCommandLine(['--dry-run'])).toMatchObject({ dryRun: true, live: false, yes: false });
});
