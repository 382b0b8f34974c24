import {
	meaningOf,
	type KeyMeaning,
	type PersonKey,
} from '../../../../../nodes/ConnectSafely/profiles/object/objectKeys';

const LINKEDIN: PersonKey = {
	kind: 'person',
	rank: 0,
	saysLinkedIn: true,
	isSure: true,
	isName: false,
	isUser: false,
};
const PROFILE: PersonKey = { ...LINKEDIN, rank: 1, saysLinkedIn: false };
const NAME: PersonKey = { ...PROFILE, rank: 2, isName: true };
const UNKNOWN: KeyMeaning = { kind: 'unknown' };

describe('a key', () => {
	it.each<[string, KeyMeaning]>([
		['LinkedIn', LINKEDIN],
		['Your LinkedIn', LINKEDIN],
		['Speaker LinkedIn', { ...LINKEDIN, isSure: false }],
		['user_linkedin', { ...LINKEDIN, isSure: false, isUser: true }],
		['profile', PROFILE],
		['Your profile, please', { ...PROFILE, isSure: false }],
		['user profile', { ...PROFILE, isSure: false, isUser: true }],
		['publicIdentifier', NAME],
		['public identifiers', NAME],
		['vanity_names', NAME],
		['linkedin_slug', { ...NAME, saysLinkedIn: true }],
		['LinkedIn user name', { ...NAME, saysLinkedIn: true }],
		['LinkedIn user names', { ...NAME, saysLinkedIn: true }],
		['LinkedIn public ids', { ...NAME, saysLinkedIn: true }],
		['public id', { kind: 'userName', isPublic: true }],
		['public ids', { kind: 'userName', isPublic: true }],
		['vanity', { kind: 'userName', isPublic: true }],
		['username', { kind: 'userName', isPublic: false }],
		['nickname', { kind: 'userName', isPublic: false }],
		['owner', { kind: 'other', whose: 'otherPerson' }],
		['company owner', { kind: 'other', whose: 'otherPerson' }],
		['company', { kind: 'other', whose: 'company' }],
		['company picture', { kind: 'other', whose: 'company' }],
		['picture', { kind: 'other', whose: 'thing' }],
		['CEO LinkedIn', { kind: 'other', whose: 'unsure' }],
		['CEO profile', UNKNOWN],
		['user name foo', UNKNOWN],
		['foo', UNKNOWN],
	])('means: %s', (key, meaning) => {
		expect(meaningOf(key)).toStrictEqual(meaning);
	});
});

describe('a question for the own LinkedIn profile', () => {
	it.each([
		'Jan: your LinkedIn',
		'Jan, your LinkedIn please',
		'Jan; your own personal LinkedIn',
		'Jan! Paste your own LinkedIn profile here',
		'(Jan) your LinkedIn',
		'[Jan] your LinkedIn',
		'Your LinkedIn - best thing ever',
		'Your LinkedIn – best thing ever',
		'Your LinkedIn. Best thing ever',
		'Your LinkedIn\nBest thing ever',
		'Best thing and your LinkedIn',
		'Is this the history? Your LinkedIn',
		...'more,also,by,another,other,others,related,following,reference,references,connection,connected'
			.split(',')
			.map((word) => `Any ${word} friendship? Your LinkedIn`),
	])('is one: %j', (question) => {
		expect(meaningOf(question)).toStrictEqual({ ...LINKEDIN, isSure: false });
	});

	it.each<[string, 'unsure' | 'otherPerson']>([
		['Jan: LinkedIn', 'unsure'],
		['Jan, the LinkedIn', 'unsure'],
		['Jan your friendship LinkedIn', 'unsure'],
		['Jan: your own personal public LinkedIn', 'unsure'],
		['Jan: your LinkedIn friendship', 'unsure'],
		['Jan: your LinkedIn-friendship', 'unsure'],
		['Jan: LinkedIn, your friendship', 'unsure'],
		['Your boss Jan? Your LinkedIn', 'otherPerson'],
		['Followings of Jan? Your LinkedIn', 'otherPerson'],
		...'who,whom,whose,their,his,her,wer,wen,wem,qui,quien,chi'
			.split(',')
			.map((word): [string, 'unsure'] => [`Jan ${word} friendship? Your LinkedIn`, 'unsure']),
	])('is none: %j, %s', (question, whose) => {
		expect(meaningOf(question)).toStrictEqual({ kind: 'other', whose });
	});
});
