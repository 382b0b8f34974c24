import {
	areKnown,
	plainKey,
	remembered,
	wordsOf,
} from '../../../../../nodes/ConnectSafely/profiles/object/keyWords';

describe('the words of a key', () => {
	it.each([
		['profileURLForID', 'profile url for id'],
		['ID12Url3', 'id 12 url 3'],
		['ÜberURL', 'uber url'],
		['url_领英', 'url linkedin'],
		['我的領英网址', '我的 linkedin 网址'],
		['LinkedIn链接', 'linkedin 链接'],
		['链接LinkedIn', '链接 linkedin'],
		['リンクのプロフィール', 'リンクの プロフィール'],
		['の', 'の'],
		['のA', 'の a'],
		['profiles', 'profiles'],
		['urns', 'urns'],
		['returnsx', 'returnsx'],
		['memberurn', 'member urn'],
		['xurn', 'x urn'],
		['leadlinkedin', 'lead linkedin'],
		['firmpagelinkedin', 'firm page linkedin'],
		['linkedinjobber', 'linkedin jobber'],
		['corporatelinkedin', 'corporate linkedin'],
		['linkedinid', 'linkedin id'],
		['linkedinuri', 'linkedin uri'],
		['linkedinurn', 'linkedin urn'],
		['twitterhandle', 'twitterhandle'],
		['publicidentifier', 'public identifier'],
		['vanityurl', 'vanity url'],
		['profilhandle', 'profil handle'],
		['linkedinpage', 'linkedin here'],
		['ownerlinkedin', 'owner linkedin'],
	])('are told apart: %s, %s', (key, words) => {
		expect(wordsOf(key)).toStrictEqual(words.normalize('NFKD').replace(/\p{M}/gu, '').split(' '));
		expect(plainKey(key)).toBe(wordsOf(key).join(' '));
	});

	it.each(['', ' ', '...', '\uFEFF'])('are none: %j', (key) => {
		expect(wordsOf(key)).toStrictEqual([]);
	});

	it('are those of a key of up to 500 characters', () => {
		expect(wordsOf('url'.padEnd(500, '.'))).toStrictEqual(['url']);
		expect(wordsOf('url'.padEnd(501, '.'))).toStrictEqual([]);
	});

	it.each([
		['Linked In', 'linkedin'],
		['linkedln', 'linkedin'],
		['linkdin', 'linkedin'],
		['linkedn', 'linkedin'],
		['lnkedin', 'linkedin'],
		['likedin', 'linkedin'],
		['linkein', 'linkedin'],
		['linkeidn', 'linkedin'],
		['LinkedIn page', 'linkedin here'],
		['Profil Seite', 'profil here'],
		['profile pagina', 'profile here'],
		['View LinkedIn Profile', 'open linkedin profile'],
		['View LinkedIn', 'view linkedin'],
		['About you: LinkedIn', 'you linkedin'],
		['About yourself: LinkedIn', 'you linkedin'],
		['About us: LinkedIn', 'about us linkedin'],
		['Tell us more: LinkedIn', 'tell us linkedin'],
		['LinkedIn / other website', 'linkedin or website'],
		['LinkedIn or other links', 'linkedin or links'],
		['LinkedIn other URL', 'linkedin or url'],
		['LinkedIn other person', 'linkedin other person'],
		['LinkedIn number 12', 'linkedin 12'],
		['LinkedIn number', 'linkedin number'],
		['Job seeker LinkedIn', 'candidate linkedin'],
		['Job seekers LinkedIn', 'candidate linkedin'],
		['Connection Profile', 'here profile'],
		['LinkedIn (from Contact)', 'linkedin contact'],
		['LinkedIn (from people)', 'linkedin people'],
		['LinkedIn (from Clay)', 'linkedin clay'],
		['LinkedIn (from Leads)', 'linkedin leads'],
		['LinkedIn (from Advisor)', 'linkedin from advisor'],
		['Social Media', 'socials'],
	])('mean something else together: %s, %s', (key, words) => {
		expect(wordsOf(key).join(' ')).toBe(words);
	});

	it.each([
		['Number 12', 'number 12'],
		['About you', 'about you'],
		['Tell us more', 'tell us more'],
	])('mean themselves where nothing says LinkedIn or profile: %s', (key, words) => {
		expect(wordsOf(key).join(' ')).toBe(words);
	});

	it.each<[string, boolean]>([
		['linkedin', true],
		['li', true],
		['profiles', true],
		['handle', true],
		['url', true],
		['owner company picture', true],
		['jan', false],
		['linkedin jan', false],
		['user', false],
		['', false],
	])('have a meaning in a key: %s, %p', (words, expected) => {
		expect(areKnown(words.split(' '))).toBe(expected);
	});
});

describe('what was found for a text', () => {
	const counted = (): { find: (text: string) => string; asked: string[] } => {
		const asked: string[] = [];
		const find = remembered((text: string) => {
			asked.push(text);
			return text.toUpperCase();
		});
		return { find, asked };
	};

	it('is remembered', () => {
		const { find, asked } = counted();
		expect([find('a'), find('b'), find('a')]).toStrictEqual(['A', 'B', 'A']);
		expect(asked).toStrictEqual(['a', 'b']);
	});

	it.each([
		[120, 1],
		[121, 2],
	])('is remembered for a text of %i characters: asked %i times', (length, times) => {
		const { find, asked } = counted();
		const text = 'x'.repeat(length);
		expect([find(text), find(text)]).toStrictEqual([text.toUpperCase(), text.toUpperCase()]);
		expect(asked).toHaveLength(times);
	});

	it('is forgotten after a thousand texts', () => {
		const { find, asked } = counted();
		for (let number = 1; number <= 1_000; number++) find(`${number}`);
		find('1');
		expect(asked).toHaveLength(1_000);
		find('1001');
		find('1');
		find('1001');
		expect(asked.slice(1_000)).toStrictEqual(['1001', '1']);
	});
});
