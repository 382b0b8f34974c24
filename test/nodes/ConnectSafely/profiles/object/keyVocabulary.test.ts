import * as vocabulary from '../../../../../nodes/ConnectSafely/profiles/object/keyVocabulary';

const { folded, isAmong, OTHER } = vocabulary;

describe('a word is among others', () => {
	it.each<[string, string, boolean]>([
		['link', 'link', true],
		['link', 'links', true],
		['company', 'companies', true],
		['company', 'companys', true],
		['link', 'linkx', false],
		['link', 'lin', false],
		['skyes', 'skieses', false],
		['compan', 'companies', false],
		['links', 'link', false],
		['s', 'x', false],
	])('%s as %s: %p', (word, asked, expected) => {
		expect(isAmong(new Set([word]), asked)).toBe(expected);
	});
});

describe('the letters of a word', () => {
	it.each([
		['Société', 'Societe'],
		['ö̈', 'o'],
		['Ａ', 'A'],
		['jan', 'jan'],
	])('stand without their marks: %s, %s', (word, expected) => {
		expect(folded(word)).toBe(expected);
	});
});

describe('the vocabulary', () => {
	it.each<[Exclude<keyof typeof vocabulary, 'isAmong' | 'folded' | 'PHRASES'>, string]>([
		['LINKEDIN', 'linkedin li リンクトイン لينكد линкедин'],
		['PROFILE', 'profile profil urn navigator プロフィール 프로필 ملف'],
		['PUBLIC_NAME', 'username handle slug vanity identifier nickname'],
		[
			'NEUTRAL',
			'url default primary own person entity fs fsd normalized social network lien 링크 主页 个人主页 ссылка',
		],
		['YOUR', 'your yours dein su seu'],
		[
			'FILLERS',
			'user delegate alumnus persoons please an and complete correct info information vanity identifier ' +
				'obligatorio zoominfo apollo lemlist yours zur wie kandidat bewerber kontakt votre indiquez ' +
				'renseignez favor introduce qual contatto seu da contato maker',
		],
		['LINK', 'url link ссылка 링크'],
		['VALUE', 'value vmid answer'],
		['TEXT', 'text label content'],
		['LINKS', 'links website sameas web'],
		['FIELDS', 'field custom defined'],
		['PERSON_RECORD', 'person contact individual'],
		['RECORD', 'data basics match people person individual'],
		['RECORD_AS_OBJECT', 'message query choice'],
		['MODIFIER', 'primary formatted effective and'],
		[
			'COMPANIES',
			'company business firm institution startup employeur empresa escuela universidad gruppe',
		],
		[
			'OTHER_PEOPLE',
			'owner introduced sender mutual similar spouse wife husband mentor recommended recommender ' +
				'connection connected inhaber',
		],
		[
			'OTHER',
			'company gruppe owner inhaber job update share volunteer picture video count status note title',
		],
		['SURNAMES', 'page shop'],
	])('has in %s: %s', (name, words) => {
		const set = vocabulary[name];
		for (const word of words.split(' ')) {
			expect([word, set.has(folded(word))]).toStrictEqual([word, true]);
		}
		expect([set.has(''), set.has('jan')]).toStrictEqual([false, false]);
	});

	it('has no word of a person among the words of somebody else', () => {
		const { LINKEDIN, NEUTRAL, PERSON_RECORD, PROFILE, PUBLIC_NAME } = vocabulary;
		const words = [...LINKEDIN, ...NEUTRAL, ...PERSON_RECORD, ...PROFILE, ...PUBLIC_NAME];
		expect(words.filter((word) => isAmong(OTHER, word))).toStrictEqual([]);
	});
});
