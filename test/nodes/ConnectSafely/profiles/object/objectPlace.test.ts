import { meaningOf } from '../../../../../nodes/ConnectSafely/profiles/object/objectKeys';
import {
	keyAt,
	ofList,
	placeWithin,
	TOP,
	TOP_LIST,
	type Place,
	type ReadKey,
} from '../../../../../nodes/ConnectSafely/profiles/object/objectPlace';

const LABEL = { subject: null, label: null, isTextOfLink: false, isOfLinkedIn: false };

/** How the last of these keys is read, each of the others being around it. */
function read(path: string, top: Place = TOP): ReadKey | null {
	const keys = path.split('.');
	const place = keys.slice(0, -1).reduce((around, key) => {
		return keyAt(around, key, meaningOf(key))?.inside ?? around;
	}, top);
	const last = keys.at(-1) ?? '';
	return keyAt(place, last, meaningOf(last));
}

describe('how a key is read', () => {
	it.each<[string, Partial<ReadKey['source']>]>([
		['linkedin', { tier: 1, depth: 0, weakness: 0, saysLinkedIn: true, rank: 0 }],
		['profile', { tier: 1, depth: 0, weakness: 0, saysLinkedIn: false, rank: 1 }],
		['publicIdentifier', { tier: 1, depth: 0, weakness: 0, saysLinkedIn: false, rank: 2 }],
		['Speaker LinkedIn', { tier: 1, depth: 0, weakness: 1, saysLinkedIn: true, rank: 0 }],
		['url', { tier: 2, depth: 0, weakness: 0, saysLinkedIn: false, rank: 0 }],
		['user', { tier: 2, depth: 0, weakness: 1, saysLinkedIn: false, rank: 4 }],
		['contact.linkedin', { tier: 1, depth: 1, weakness: 0, saysLinkedIn: true, rank: 0 }],
		['data.contact.url', { tier: 2, depth: 2, weakness: 0, saysLinkedIn: false, rank: 0 }],
		['linkedin.url', { tier: 1, depth: 0, weakness: 0, saysLinkedIn: true, rank: 0 }],
		['linkedin.value', { tier: 1, depth: 0, weakness: 0, saysLinkedIn: true, rank: 0.2 }],
		['profile.text', { tier: 1, depth: 0, weakness: 0, saysLinkedIn: false, rank: 1.3 }],
		['linkedin.username', { tier: 1, depth: 0, weakness: 0, saysLinkedIn: true, rank: 2 }],
		['Speaker LinkedIn.profile', { tier: 1, weakness: 1, saysLinkedIn: false, rank: 1 }],
	])('has its place and rank: %s', (path, source) => {
		expect(read(path)?.source).toMatchObject({ path: path.split('.'), ...source });
	});

	it.each<[string, boolean]>([
		['linkedin', false],
		['Speaker LinkedIn', true],
		['text', true],
		['url', false],
		['data', true],
		['linkedin.url', false],
		['linkedin.text', false],
		['profile.url', false],
		['profile.text', true],
		['Speaker LinkedIn.url', true],
		['Speaker LinkedIn.text', true],
	])('may hold any text: %s, %p', (path, isText) => {
		expect(read(path)?.isText).toBe(isText);
	});

	it.each<[string, boolean]>([
		['text', false],
		['profile.text', false],
		['Speaker LinkedIn.text', true],
	])('may hold any text beside a blank link: %s, %p', (path, isText) => {
		const keys = path.split('.');
		const above = keys.length > 1 ? read(keys.slice(0, -1).join('.'))?.inside : TOP;
		const place = placeWithin(above ?? TOP, {}, { ...LABEL, isTextOfLink: true });
		expect(read(keys.at(-1) ?? '', place)?.isText).toBe(isText);
	});

	it.each<[string, boolean]>([
		['linkedin', false],
		['publicIdentifier', true],
		['linkedin.url', false],
		['linkedin.username', true],
		['publicIdentifier.value', true],
		['text', false],
		['data', false],
	])('counts as a bare name: %s, %p', (path, isName) => {
		expect(read(path)?.isName).toBe(isName);
	});

	it.each<[string, boolean]>([
		['linkedin', true],
		['profile', false],
		['linkedin.url', true],
		['profile.url', false],
		['data', true],
		['urls', false],
		['profile.data', false],
	])('keeps the refusals of a list: %s, %p', (path, keepsRefusals) => {
		expect(read(path)?.keepsRefusals).toBe(keepsRefusals);
	});

	it.each<[string, boolean | undefined]>([
		['linkedin', true],
		['linkedin.profile', true],
		['Speaker LinkedIn', false],
		['Speaker LinkedIn.profile', false],
		['url', undefined],
	])('is as sure within as its own key and the one above: %s, %p', (path, isSure) => {
		expect(read(path)?.inside.subject?.isSure).toBe(isSure);
	});

	it.each<[string, boolean]>([
		['data', true],
		['urls', false],
		['linkedin', true],
		['profile', false],
		['linkedin.urls', true],
		['profile.urls', false],
		['profile.data', true],
	])('may have a name for a label within: %s, %p', (path, isNamed) => {
		expect(read(path)?.inside.isNamed).toBe(isNamed);
	});

	it.each<[string, ReadKey['holds'], ReadKey['takes']]>([
		['linkedin', 'values', 'anything'],
		['linkedin.value', 'values', 'anything'],
		['urls', 'values', 'anything'],
		['data', 'records', 'anything'],
		['message', 'records', 'objects'],
		['user id', 'values', 'texts'],
		['customFields', 'fields', 'anything'],
	])('says what is in it: %s, %s, %s', (path, holds, takes) => {
		expect(read(path)).toMatchObject({ holds, takes });
	});

	it.each([
		'owner',
		'foo',
		'username',
		'profile.username',
		'Speaker LinkedIn.username',
		'public_id',
	])('is not at all: %s', (path) => {
		expect(read(path)).toBeNull();
	});

	it('is not for links that a label gives to somebody else', () => {
		const place = placeWithin(TOP, {}, { ...LABEL, label: 'company' });
		expect(read('url', place)).toBeNull();
		expect(read('linkedin', place)?.source.tier).toBe(1);
	});

	it('is as a public name, where the object has a sign of LinkedIn', () => {
		const place = placeWithin(TOP, {}, { ...LABEL, isOfLinkedIn: true });
		expect(read('public_id', place)).toMatchObject({
			source: { tier: 1, weakness: 0, saysLinkedIn: false, rank: 2 },
			isName: true,
			isText: false,
		});
		expect(read('username', place)).toBeNull();
	});
});

describe('the place within an object', () => {
	const object = { label: 'Jan' };

	it('is the place of the object, with what that says about itself', () => {
		expect(placeWithin({ ...TOP, path: ['data'], depth: 1 }, object, LABEL)).toStrictEqual({
			path: ['data'],
			depth: 1,
			weakness: 0,
			subject: null,
			whose: null,
			isNamed: true,
			isTextOfLink: false,
			isOfLinkedIn: false,
			around: [object],
		});
	});

	it.each<[boolean, number]>([
		[true, 0],
		[false, 1],
	])('is weaker by a label that is no name: %p', (isNamed, weakness) => {
		const place = placeWithin({ ...TOP, isNamed }, object, { ...LABEL, label: 'unknown' });
		expect(place).toMatchObject({ weakness, whose: null });
	});

	it('is as strong without a label', () => {
		expect(placeWithin({ ...TOP, isNamed: false }, object, LABEL).weakness).toBe(0);
	});

	it('has a sign of LinkedIn from the object around', () => {
		expect(placeWithin({ ...TOP, isOfLinkedIn: true }, object, LABEL).isOfLinkedIn).toBe(true);
	});

	it('has the objects around, within a record', () => {
		const inside = read('data', placeWithin(TOP, object, LABEL))?.inside;
		expect(inside?.around).toStrictEqual([object]);
		expect(TOP.around).toStrictEqual([]);
	});
});

describe('a list', () => {
	it('under no key is one of records', () => {
		expect(ofList(TOP_LIST)).toStrictEqual({
			source: { path: [], tier: 2, depth: 0, weakness: 0, saysLinkedIn: false, rank: 0 },
			inside: TOP,
			isName: false,
			isText: true,
			takes: 'anything',
			holds: 'records',
			keepsRefusals: true,
		});
	});

	it.each<[string, number]>([
		['data', 1],
		['user', 2],
		['linkedin', 0],
		['urls', 0],
	])('may be what a search found, where it is one of records: %s, %p', (path, weakness) => {
		const key = read(path);
		const list = key && ofList(key);
		expect(list?.source.weakness).toBe(weakness);
		expect(list?.inside.weakness).toBe(weakness);
	});
});
