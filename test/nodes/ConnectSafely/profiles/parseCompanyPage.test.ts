import fc from 'fast-check';

import {
	parseAccount,
	parseCompanyPage,
} from '../../../../nodes/ConnectSafely/profiles/parseCompanyPage';
import { ID, NAMES, NO_PAGES, NUMBERS, PEOPLE } from './corpus/companyPages';

const NEITHER = /^'Company Page' ".*" is not the number, the name, the URN or the URL of a page$/;
const PERSON = /^'Company Page' ".*" is a person, not a company page$/;
const CHOOSE = expect.stringMatching(
	/^Choose the page from the list in 'Company Page', or give its number .*\.$/,
);

describe('a company page', () => {
	it.each<[string, unknown]>([
		['digits', ID],
		['digits with white space', `\u00A0${ID}\n`],
		['a number', 105672170],
		['a number as spreadsheets write it', `${ID}.0`],
		['fsd_company', `urn:li:fsd_company:${ID}`],
		['organization', `urn:li:organization:${ID}`],
		['company', `urn:li:company:${ID}`],
		['fs_company', `urn:li:fs_company:${ID}`],
		['fs_normalized_company', `urn:li:fs_normalized_company:${ID}`],
		['a URN in capital letters', `URN:LI:FSD_COMPANY:${ID}`],
		['a URN without urn:li:', `organization:${ID}`],
		['/company/N', `https://www.linkedin.com/company/${ID}`],
		['/company/N/', `https://www.linkedin.com/company/${ID}/`],
		['/company/N/admin', `https://www.linkedin.com/company/${ID}/admin/feed/posts/`],
		['/company/N with a query', `https://www.linkedin.com/company/${ID}?viewAsMember=true`],
		['/company/N with a fragment', `https://www.linkedin.com/company/${ID}#x`],
		['/company/N of a locale host', `http://de.linkedin.com/company/${ID}`],
		['/company/N without a scheme', `linkedin.com/company/${ID}/`],
		['/company/N behind slashes', `//www.linkedin.com/company/${ID}`],
		['/company/N in capital letters', `HTTPS://WWW.LINKEDIN.COM/COMPANY/${ID}`],
		['/sales/company/N', `https://www.linkedin.com/sales/company/${ID}`],
		...NUMBERS,
		['a locator in list mode', { __rl: true, mode: 'list', value: ID, cachedResultName: 'Acme' }],
		['a locator with a number', { __rl: true, mode: 'id', value: 105672170 }],
		['a locator with a URL', { mode: 'url', value: `https://www.linkedin.com/company/${ID}/` }],
	])('is read from %s', (_, raw) => {
		expect(parseCompanyPage(raw)).toStrictEqual({ kind: 'id', id: ID });
	});

	it.each<[string, unknown, string]>([
		['a name', 'acme', 'acme'],
		['a name in capital letters', ' Acme-Inc\n', 'acme-inc'],
		['a name with an ampersand', 'at&t', 'at&t'],
		['a decomposed name', 'Ju\u0308rgens', 'jürgens'],
		['a name in a locator', { __rl: true, mode: 'id', value: 'acme' }, 'acme'],
		['a vanity URL', 'https://www.linkedin.com/company/acme/', 'acme'],
		['a vanity URL that begins with digits', 'https://www.linkedin.com/company/3m', '3m'],
		['a vanity URL in capital letters', 'HTTPS://LINKEDIN.COM/COMPANY/ACME', 'acme'],
		['a vanity URL of a locale host', 'de.linkedin.com/company/acme?x=1', 'acme'],
		['a vanity URL with a fragment', 'linkedin.com/company/acme#about', 'acme'],
		['a percent-encoded vanity URL', 'linkedin.com/company/j%C3%BCrgens/about/', 'jürgens'],
		['a showcase page', 'https://www.linkedin.com/showcase/acme-labs/', 'acme-labs'],
		...NAMES,
		['a vanity URL in a locator', { mode: 'url', value: 'linkedin.com/company/acme' }, 'acme'],
	])('is looked up by its name where it is %s', (_, raw, name) => {
		expect(parseCompanyPage(raw)).toStrictEqual({ kind: 'name', name });
	});

	it.each<[string, unknown, RegExp]>([
		['null', null, /^'Company Page' is empty$/],
		['undefined', undefined, /^'Company Page' is empty$/],
		['an empty text', '', /^'Company Page' is empty$/],
		['white space', ' \n', /^'Company Page' is empty$/],
		['an empty locator', { mode: 'list', value: '' }, /^'Company Page' is empty$/],
		['a locator of nothing', { mode: 'id', value: null }, /^'Company Page' is empty$/],
		['a boolean', true, /^'Company Page' is neither a number nor a text$/],
		['a list', [ID], /^'Company Page' is neither a number nor a text$/],
		['an object', { id: ID }, /^'Company Page' is neither a number nor a text$/],
		[
			'a locator in a locator',
			{ value: { value: ID } },
			/^'Company Page' is neither a number nor a text$/,
		],
		[
			'an object without a prototype',
			Object.create(null),
			/^'Company Page' is neither a number nor a text$/,
		],
		['two words', 'Acme Inc', NEITHER],
		['a vanity URL without a name', 'https://www.linkedin.com/company/', NEITHER],
		['a vanity URL with white space for a name', 'linkedin.com/company/%20', NEITHER],
		...NO_PAGES,
		['zero', 0, NEITHER],
		['zeros', '000', NEITHER],
		['a negative number', -5, NEITHER],
		['a broken number', 105672170.5, NEITHER],
		['no number', NaN, NEITHER],
		['a number with an exponent', 1e21, NEITHER],
		['twenty digits', '1'.repeat(20), NEITHER],
		...PEOPLE.map(([what, raw]): [string, unknown, RegExp] => [what, raw, PERSON]),
		['a URN behind a word', `Acme urn:li:fsd_company:${ID}`, NEITHER],
		['a URN with a name', 'urn:li:fsd_company:acme', NEITHER],
		['two ids', `${ID}, 42`, NEITHER],
		['a path that climbs', `${ID}/../42`, NEITHER],
		['a look-alike host', `https://notlinkedin.com/company/${ID}`, NEITHER],
		['a host that begins alike', `https://linkedin.com.evil.example/company/${ID}`, NEITHER],
		['a user named linkedin.com', `https://linkedin.com@evil.example/company/${ID}`, NEITHER],
		['LinkedIn in a path', `https://evil.example/linkedin.com/company/${ID}`, NEITHER],
		['__proto__', '__proto__', NEITHER],
		['a text of 2,000 characters', 'a.'.repeat(1_000), NEITHER],
		[
			'a huge text',
			'a.'.repeat(500_000),
			/^'Company Page' has 1000000 characters, too many for a page$/,
		],
	])('is not read from %s', (_, raw, cause) => {
		const parsed = parseCompanyPage(raw);
		expect(parsed).toStrictEqual({
			kind: 'invalid',
			reason: { cause: expect.stringMatching(cause), advice: CHOOSE },
		});
		expect(JSON.stringify(parsed).length).toBeLessThan(400);
	});

	it('is a plain number for the path of a request, a name, or a sentence', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (raw) => {
				const parsed = parseCompanyPage(raw);
				if (parsed.kind === 'id') expect(parsed.id).toMatch(/^\d{1,19}$/);
				else if (parsed.kind === 'name') expect(parsed.name).toMatch(/^\S+$/);
				else expect(parsed.reason.cause).toMatch(/^'Company Page' .*[^.]$/s);
			}),
		);
	});

	it('is the same in all its spellings', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1 }), (number) => {
				const id = String(number);
				for (const raw of [number, id, `urn:li:organization:${id}`, { value: id }]) {
					expect(parseCompanyPage(raw)).toStrictEqual({ kind: 'id', id });
				}
			}),
		);
	});
});

describe('a LinkedIn account', () => {
	const account = '64f0c0ffee64f0c0ffee64f0';

	it.each<[string, unknown, string | null]>([
		['an id', account, account],
		['an id with white space', ` ${account}\n`, account],
		['a locator', { __rl: true, mode: 'list', value: account }, account],
		['a number', 42, '42'],
		['null: the default account', null, null],
		['undefined: the default account', undefined, null],
		['an empty text: the default account', '', null],
		['white space: the default account', ' ', null],
		['the word of the list: the default account', { mode: 'list', value: 'default' }, null],
		['the word, typed: the default account', ' Default', null],
		['an empty locator: the default account', { mode: 'list', value: '' }, null],
	])('is read from %s', (_, raw, id) => {
		expect(parseAccount(raw)).toStrictEqual({ ok: true, value: id });
	});

	it.each<[unknown]>([
		[true],
		[[account]],
		[{}],
		[{ id: account }],
		[{ value: { value: account } }],
	])('is not read from %j', (raw) => {
		expect(parseAccount(raw)).toStrictEqual({
			ok: false,
			reason: {
				cause: "'LinkedIn Account' is not a text",
				advice: 'Choose the account from the list or give its id.',
			},
		});
	});

	it('is not read from a huge text', () => {
		expect(parseAccount('a'.repeat(1_000_000))).toMatchObject({
			reason: { cause: "'LinkedIn Account' has 1000000 characters, too many for an account" },
		});
	});
});
