import {
	hasBullet,
	isAboutList,
	isKnownWord,
	isLabel,
	isLabelBefore,
	isLabelBehind,
	isSeparator,
	wordsOf,
} from '../../../../../nodes/ConnectSafely/profiles/text/labels';

describe('what stands beside an address', () => {
	it.each([
		'',
		'Jan Tester',
		'Jan van der Tester',
		'LinkedIn: ',
		'profile',
		'**Jan Tester**',
		'张三',
		'<b>Jan</b>',
		'(2nd)',
		'Dr. Jan O’Tester',
		'https://redirect.example/?to=',
		'A B C D E F G H',
		'e-mail',
		'profileUrl',
		'2nd',
	])('is a label: %j', (text) => {
		expect(isLabel(text)).toBe(true);
		expect(isLabelBefore(text)).toBe(true);
		expect(isLabelBehind(text)).toBe(true);
	});

	it.each(['I met', ' who knows ', 'Jan works at', 'A B C D E F G H I', "''tester", 'janUrl'])(
		'is running text: %j',
		(text) => {
			expect(isLabel(text)).toBe(false);
			expect(isLabelBefore(text)).toBe(false);
			expect(isLabelBehind(text)).toBe(false);
		},
	);

	it('may be set off by a sign', () => {
		for (const text of [
			'the head of sales: ',
			'works at Acme - ',
			'works at Acme, ',
			'his link: "',
			'works at Acme:',
			'works at Acme: "(<',
		]) {
			expect(isLabelBefore(text)).toBe(true);
		}
		for (const text of [
			' - works at Acme',
			': the head of sales',
			' (works at Acme)',
			' ") - works at Acme',
		]) {
			expect(isLabelBehind(text)).toBe(true);
		}
		expect(isLabelBefore('I met Jan (')).toBe(false);
		expect(isLabelBefore('Jan: is at')).toBe(false);
		expect(isLabelBehind(' who knows (him)')).toBe(false);
	});

	it.each([' ', ', ', ' | ', ' and ', ' und ', ' & ', '\n- '])('may separate: %j', (text) => {
		expect(isSeparator(text)).toBe(true);
	});

	it.each([' with ', ' and then '])('may not separate: %j', (text) => {
		expect(isSeparator(text)).toBe(false);
	});

	it.each([
		'- Jan',
		'* Jan',
		'1. Jan',
		'12) Jan',
		'(3) Jan',
		'a) Jan',
		'| Jan |',
		'[ ] Jan',
		'• Jan',
		'12 Jan',
		'2026. Jan',
		'iv. Jan',
		'(iv) Jan',
		'[] Jan',
	])('begins an entry of a list: %j', (text) => {
		expect(hasBullet(text)).toBe(true);
	});

	it.each(['Jan', '-Jan', '12345 Jan', 'a Jan', '2026 was', 'Anna. Jan', 'vix Jan'])(
		'begins none: %j',
		(text) => {
			expect(hasBullet(text)).toBe(false);
		},
	);

	it('has words without markup, numbers of entries and signs', () => {
		expect(wordsOf('1. <b>Jan</b> [i]Tester[/i] – CEO & more!')).toStrictEqual([
			'Jan',
			'Tester',
			'CEO',
			'more',
		]);
	});

	it.each<[string, string[]]>([
		['Jan<br>Tester', ['Jan', 'Tester']],
		['<b class="x">Jan</b>[url=https://a.b]Tester[/url]', ['Jan', 'Tester']],
		['[color=red]Jan[/color]', ['Jan']],
		['http://a.b/c Jan', ['Jan']],
		['https://a.b/c Jan', ['Jan']],
		['Jan?to=x Tester', ['Jan', 'Tester']],
		['x name=Jan', ['x', 'name', 'Jan']],
		[`Jan?to=${'x'.repeat(2_000)}Tester`, ['Jan', 'Tester']],
	])('has the words between addresses and markup: %#', (text, words) => {
		expect(wordsOf(text)).toStrictEqual(words);
	});

	it.each(['Nachname', 'E-Mail', 'contact', 'vom', 'VON', 'linkedinUrl'])(
		'is a word that says what stands beside it: %s',
		(word) => {
			expect(isKnownWord(word)).toBe(true);
		},
	);

	it.each(['tester', 'janUrl', 'urlJan'])('is any other word: %s', (word) => {
		expect(isKnownWord(word)).toBe(false);
	});
});

describe('a text without an address', () => {
	it.each([
		'',
		'---',
		'## People',
		'Here they are:',
		'Let me know if you need more',
		'Name | LinkedIn',
		'these are all',
		'Jan is good',
		'345',
		'12 345 6',
		'# Jan Tester',
		' ### Jan Tester',
		'```Jan Tester',
		'Jan Tester:',
		'Jan Tester: ** ',
		'Anna Bob Eva Jan Kim Tester',
		'linkedin profile',
	])('is about the list: %j', (text) => {
		expect(isAboutList(text)).toBe(true);
	});

	it.each([
		'Anna',
		'Jan Tester',
		'jan tester',
		'12345',
		'Anna 12',
		'Jan # Tester',
		'Jan: Tester',
		'Anna Bob Eva Jan Kim',
		'Jan van Tester',
		'acme.example/team is their own web site',
		'ask jan@acme.example for more of them',
		'https://acme.example is their own web site',
	])('stands in the place of a person: %j', (text) => {
		expect(isAboutList(text)).toBe(false);
	});
});
