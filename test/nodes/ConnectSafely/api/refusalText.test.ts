import { readErrorBody } from '../../../../nodes/ConnectSafely/api/errorBody';
import {
	isAboutPerson,
	listed,
	quoted,
	wordsOf,
} from '../../../../nodes/ConnectSafely/api/refusalText';

const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index + 1}`);
const TEN = 'n1, n2, n3, n4, n5, n6, n7, n8, n9, n10';

describe('names that a refusal gives', () => {
	it.each<[string[], string]>([
		[[], ''],
		[['accountId'], 'accountId'],
		[['accountId', 'companyId'], 'accountId, companyId'],
		[names(10), TEN],
		[names(11), `${TEN} and 1 more`],
		[names(25), `${TEN} and 15 more`],
		[['x'.repeat(100), 'y'], `${'x'.repeat(100)}, y`],
		[['x'.repeat(101)], 'x'.repeat(100)],
	])('are listed as far as anybody reads them: %j', (given, text) => {
		expect(listed(given)).toBe(text);
	});
});

describe('the words of a refusal', () => {
	it.each<[string, string, string]>([
		['No jan.tester (here)', 'jan.tester', ' no  (here)'],
		['jan-tester and Jan-Tester', 'jan-tester', '  and '],
		[
			'jan-tester2, 1jan-tester, \u00e9jan-tester',
			'jan-tester',
			' jan-tester2, 1jan-tester, \u00e9jan-tester',
		],
		['jan-tester\u00e9', 'jan-tester', ' jan-tester\u00e9'],
		['/in/jan-tester/', 'jan-tester', ' /in//'],
		['a+b a*b a?b a^b a$b', 'a+b', '  a*b a?b a^b a$b'],
		['a{b} a|b a[b] a\\b (a)', 'a[b]', ' a{b} a|b  a\\b (a)'],
		['No jan-tester', '', ' no jan-tester'],
	])('"%s" are without the name "%s"', (error, echo, words) => {
		expect(wordsOf(readErrorBody({ error }), echo)).toBe(words);
		expect(wordsOf(readErrorBody({ error, code: 'NOT_A_NAME' }), echo)).toBe(`not a name${words}`);
	});

	it('are all of them where no name is given', () => {
		expect(wordsOf(readErrorBody({ code: 'GONE', message: 'No jan_tester' }))).toBe(
			'gone no jan tester',
		);
	});

	it.each<[string, boolean]>([
		['the PROFILE is gone', true],
		['a member', true],
		['person', true],
		['urn', true],
		['profiles', false],
		['remember', false],
		['impersonal', false],
		['return', false],
	])('"%s" speak of the person: %p', (words, isAbout) => {
		expect(isAboutPerson(words)).toBe(isAbout);
	});

	it.each<[string, string]>([
		['', ''],
		['No', ' ("No")'],
		['"a" "b"', " (\"'a' 'b'\")"],
	])('are quoted: %j', (error, text) => {
		expect(quoted(readErrorBody({ error }))).toBe(text);
	});
});
