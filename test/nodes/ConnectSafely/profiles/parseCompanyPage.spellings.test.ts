import {
	parseAccount,
	parseCompanyPage,
} from '../../../../nodes/ConnectSafely/profiles/parseCompanyPage';
import { ID } from './corpus/companyPages';

const LINK = 'https://www.linkedin.com/company/acme';
const LONGEST_ID = '9'.repeat(19);
const ADVICE =
	"Choose the page from the list in 'Company Page', or give its number (the digits in linkedin.com/company/105672170/admin).";

function invalid(what: string): unknown {
	return { kind: 'invalid', reason: { cause: `'Company Page' ${what}`, advice: ADVICE } };
}

describe('the spelling of a company page', () => {
	it.each<[string, string, string]>([
		['two zeros behind its point', `${ID}.00`, ID],
		['zeros before it', `000${ID}`, ID],
		['more zeros before it than an id has digits', `${'0'.repeat(20)}${ID}`, ID],
		['as many digits as an id has', LONGEST_ID, LONGEST_ID],
		['as many digits in a URN', `urn:li:organization:${LONGEST_ID}`, LONGEST_ID],
		['many blanks before it', `${' '.repeat(3_000)}${ID}`, ID],
		['many blanks behind it', `${ID}${'\n'.repeat(3_000)}`, ID],
		['an address without a slash before it', `company/${ID}`, ID],
		['an address with doubled slashes in it', `linkedin.com/sales//company/${ID}`, ID],
	])('may be a number with %s', (_, raw, id) => {
		expect(parseCompanyPage(raw)).toStrictEqual({ kind: 'id', id });
	});

	it.each<[string, string, string]>([
		['that begins with a digit', '3m', '3m'],
		['of one letter', 'x', 'x'],
		['of a hundred letters', 'a'.repeat(100), 'a'.repeat(100)],
		['behind a word for its kind', 'company/acme', 'acme'],
		['behind doubled slashes', 'linkedin.com/mwlite//company//acme', 'acme'],
		['in bold quotes and brackets', '**("acme")**', 'acme'],
		['in an address in bold quotes and brackets', `**("${LINK}")**`, 'acme'],
		['in an address with a quote behind it', 'linkedin.com/company/acme"/about', 'acme'],
		['in an address with a bracket before tracking', 'linkedin.com/company/acme)&sa=U', 'acme'],
		['in Markdown behind an encoded blank', `%20[Acme](${LINK})`, 'acme'],
		['in Markdown without a label', `[](${LINK})`, 'acme'],
		['in a link of Slack behind an encoded blank', `%20<${LINK}|Acme>`, 'acme'],
		['in a link of Slack without a label', `<${LINK}|>`, 'acme'],
		['that ends like the host of LinkedIn', 'notlinkedin.com', 'notlinkedin.com'],
		['that begins like the host of LinkedIn', 'linkedin.community', 'linkedin.community'],
	])('may be a name %s', (_, raw, name) => {
		expect(parseCompanyPage(raw)).toStrictEqual({ kind: 'name', name });
	});

	it.each<[string, string]>([
		['a URN with letters behind its digits', `urn:li:fsd_company:${ID}x`],
		['a URN of the number zero', 'urn:li:fsd_company:0'],
		['an address with zeros for a number', 'linkedin.com/company/000'],
		['an address with too many digits', `linkedin.com/company/1${'0'.repeat(19)}`],
		['a URN with too many digits', `urn:li:company:1${'0'.repeat(19)}`],
		['a person behind a word', 'Acme urn:li:member:42'],
		['Markdown behind a word', `See [Acme](${LINK})`],
		['Markdown before a word', `[Acme](${LINK}) or`],
		['a link of Slack behind a word', `See <${LINK}|Acme>`],
		['a link of Slack before a word', `<${LINK}|Acme> or`],
		['a host for a country', 'de.linkedin.com'],
		['a host with two parts before it', 'x-y.de.linkedin.com'],
		['the host for China', 'linkedin.cn'],
		['a point and zeros', '.00'],
		['a number with a point at its end', `${ID}.`],
		['a number of two words', `${ID} 00`],
	])('names no page where it is %s', (_, raw) => {
		const what = 'is not the number, the name, the URN or the URL of a page';
		expect(parseCompanyPage(`  ${raw}\n`)).toStrictEqual(invalid(`"${raw}" ${what}`));
	});

	it.each<[string, string]>([
		['a member without urn:li:', 'member:42'],
		['a person of the API', 'urn:li:person:x1'],
		['a person without urn:li:', 'person:x1'],
		['a profile in capital letters', 'URN:LI:FSD_PROFILE:x1'],
		['a small profile', 'urn:li:fs_miniProfile:x1'],
		['a normalized profile', 'urn:li:fs_normalized_profile:x1'],
		['a profile of old', 'urn:li:fs_profile:x1'],
		['a short address', 'in/jan-tester'],
		['an address in capital letters', 'LINKEDIN.COM/IN/JAN-TESTER'],
	])('names a person where it is %s', (_, raw) => {
		const what = 'is a person, not a company page';
		expect(parseCompanyPage(` ${raw} `)).toStrictEqual(invalid(`"${raw}" ${what}`));
	});

	it('has at most two thousand characters between its blanks', () => {
		const longest = `${LINK}?x=${'y'.repeat(2_000 - LINK.length - 3)}`;
		expect(parseCompanyPage(` ${longest} `)).toStrictEqual({ kind: 'name', name: 'acme' });
		const what = 'has 2001 characters, too many for a page';
		expect(parseCompanyPage(` ${longest}y `)).toStrictEqual(invalid(what));
	});

	it('is empty where it has nothing but blanks, however many', () => {
		expect(parseCompanyPage(' '.repeat(3_000))).toStrictEqual(invalid('is empty'));
	});
});

describe('the length of a LinkedIn account', () => {
	it('is two hundred characters at most between its blanks', () => {
		const longest = 'a'.repeat(200);
		expect(parseAccount(` ${longest} `)).toStrictEqual({ ok: true, value: longest });
		expect(parseAccount(` ${longest}a `)).toStrictEqual({
			ok: false,
			reason: {
				cause: "'LinkedIn Account' has 201 characters, too many for an account",
				advice: 'Choose the account from the list or give its id.',
			},
		});
	});
});
