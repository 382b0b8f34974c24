import { findPath } from '../../../../../nodes/ConnectSafely/profiles/text/findPath';

const jan = { kind: 'publicName', slug: 'jan-tester' };

function pathAt(before: string, rest: string, from = 0) {
	return findPath(before + rest, from, before.length);
}

describe('an address without a host', () => {
	it.each([
		'in/jan-tester',
		'/in/jan-tester',
		'IN/Jan-Tester',
		'/in/jan-tester/',
		'in/jan-tester/details/skills_2/x-%20y',
		'in/jan-tester?trk=x&y=(z)',
		'in/jan-tester#about',
		'in/jan-tester/?trk=x',
		'm/in/jan-tester',
		'/mwlite/in/jan-tester',
		'comm/in/jan-tester',
		'/profile/in/jan-tester',
		'mwlite/profile/in/jan-tester',
	])('is read whole: %s', (text) => {
		for (const [before, behind] of [
			['', ''],
			['Jan\n', '\nEva'],
		] as const) {
			expect(pathAt(before, text + behind)).toStrictEqual({
				start: before.length,
				end: before.length + text.length,
				reference: { kind: 'reference', text, profile: jan, isPerson: true },
			});
		}
	});

	it.each([
		...['"', "'", '<', '>', '(', ')', ',', ';', '|', '&', '\n'].map((end) => `${end}\n`),
		...[' ', '\n', '\r', '\t', ',', ';', '|', '&', '<', '(', '–', ' – ', ' (2nd)', '.', '**'],
		...['”', '"', ')', '>', ']', '. ]\n', '"\t', "'", '          ', ' - x', ' & x', '/ | x'],
		...[' in/eva-probe', ' /in/eva-probe', ' http://a.b', ' https://a.b', ' www.a.b', ' WWW.a.b'],
		...[' linkedin.com/x', ' de.m.linkedin.com/x', ' urn:li:x', ' ACoAAB', ' AEMAAB'],
		...[' ACwAAB', ' AEEAAB'],
	])('ends before %j', (behind) => {
		expect(pathAt('', `in/jan-tester${behind}`)?.reference.profile).toStrictEqual(jan);
	});

	it.each([' works', ' x', '           ,'])('is none before %j', (behind) => {
		expect(pathAt('', `in/jan-tester${behind}`)).toBeNull();
	});

	it.each([
		...[
			'\n',
			'\r',
			'\t',
			',',
			';',
			'|',
			'>',
			'',
			'- ',
			'1. ',
			'12) ',
			'(',
			'“',
			'"',
			"'",
			'<',
			'[',
		],
		...['• ', '* ', 'x,          ', 'LinkedIn: ', 'li: ', 'Profil: ', 'Profile: ', 'Profilo: '],
		...[
			'Perfil: ',
			'URL: ',
			'urls: ',
			'Link: ',
			'links: ',
			'my profile: ',
			'LinkedIn – ',
			'x (URL: ',
		],
		...['Profile>', 'Profile : ', 'Link- ', 'Link: "', "Link: '", 'Link: (', 'Link:   <', 'Jan: '],
		...['Jan Tester: ', 'Dr. Tester: ', 'x Tester – ', 'x, Tester: ', 'x;Tester: ', 'x|Tester: '],
		...['x>Tester: ', '**Tester: ', '(Tester: ', '<a href="', '<a href=', "<A HREF = '"],
		...[
			'/authwall?redirect=',
			'/login?x=1&session_redirect=',
			'/signup?redirect_to=',
			'?redirect=',
		],
		...['/AuthWall?sessionRedirect='],
	])('stands behind %j', (before) => {
		expect(pathAt(before, 'in/jan-tester')?.reference.profile).toStrictEqual(jan);
	});

	it.each([
		...['x ', 'x. ', 'x: ', 'CEO: ', 'he is ', 'x,           ', 'Linkedinx: ', 'xurl: ', 'te: '],
		...['Tester ', 'Tester/', 'Profile: x ', '1Tester: ', 'x/Tester: ', 'Tester:\n: '],
		...['hrefs=', 'href="x', '/home?redirect=', '/authwall?to=', '?redirect=x', 'a?redirect='],
		...['Tester: ((', '?x redirect=', `Tester${' x'.repeat(30)}: `],
	])('is none behind %j', (before) => {
		expect(pathAt(before, 'in/jan-tester')).toBeNull();
	});

	it('counts behind any label where it begins with a slash', () => {
		expect(pathAt('CEO: ', '/in/jan-tester')?.reference.profile).toStrictEqual(jan);
		expect(pathAt('CEO ', '/in/jan-tester')).toBeNull();
	});

	it('counts only what stands behind another reference', () => {
		expect(pathAt('he is ', 'in/jan-tester', 6)?.reference.profile).toStrictEqual(jan);
		expect(pathAt('Tester: ', 'in/jan-tester', 4)?.reference).toBeUndefined();
	});

	it('has a label within 240 characters', () => {
		const redirect = `/login?${'x'.repeat(150)}redirect=`;
		expect(pathAt(redirect, 'in/jan-tester')).not.toBeNull();
		expect(pathAt(`/login?${'x'.repeat(250)}redirect=`, 'in/jan-tester')).toBeNull();
	});

	it.each<[string, string, string]>([
		['', 'in/tester', ''],
		[' ', 'in/tester', ' \n'],
		['LinkedIn: ', 'in/tester', ', Jan'],
		['Tester: ', 'in/jantester', '\nJan'],
		['x, ', 'in/tester1', ', Jan'],
		['x, ', 'in/ja1', ', Jan'],
		['Tester\t: ', 'in/jan-tester', ''],
		['x, ', '/in/tester', ', Jan'],
	])('may have a short name, or one of letters alone: %j %s %j', (before, path, behind) => {
		expect(pathAt(before, path + behind)).not.toBeNull();
	});

	it.each<[string, string, string]>([
		['x, ', 'in/tester', ''],
		['', 'in/tester', ', Jan'],
		['CEO: ', 'in/tester', ''],
		['te: ', 'in/tester', ''],
	])('is none of letters alone where it is not sure: %j %s %j', (before, path, behind) => {
		expect(pathAt(before, path + behind)).toBeNull();
	});

	it.each(['in/out-tester', 'in/house', 'in/process-1', 'in/between-us', 'in/remote-2'])(
		'is what else stands behind "in/": %s',
		(text) => {
			expect(pathAt('', text)).toBeNull();
			expect(pathAt('', `/${text}`)).not.toBeNull();
			expect(pathAt('LinkedIn: ', text)).not.toBeNull();
		},
	);

	it.each([
		'in/j1',
		'in/12345',
		'in/me',
		'in/',
		'in',
		'in/ACoAAB...',
		'in/undefined',
		'x',
		'//in/x',
	])('is none without a name: %s', (text) => {
		expect(pathAt('', text)).toBeNull();
	});
});
