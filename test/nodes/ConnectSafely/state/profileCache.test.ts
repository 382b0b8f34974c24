import type { Lookup } from '../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { invalid, rejected } from '../../../../nodes/ConnectSafely/result';
import { ProfileCache } from '../../../../nodes/ConnectSafely/state/profileCache';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { profileOf } from '../people';
import { givenBack } from './givenBack';

const found = (member: number): Extract<Lookup, { kind: 'found' }> => ({
	kind: 'found',
	profile: profileOf(member),
	notConnected: null,
});
const stranger: Lookup = {
	...found(1),
	notConnected: invalid('notConnected', 'they are no connection', 'Connect first.'),
};
const nobody: Lookup = {
	kind: 'notFound',
	failed: invalid('profileNotFound', 'no such name', 'Check it.'),
};

/** The cache of a first run, and the same one as n8n gives it back to a later run. */
function cacheOf(stored: Stored = {}) {
	const later = (runIndex: number, apiId = 'key') =>
		new ProfileCache(givenBack(stored), runIndex, apiId);
	return { cache: new ProfileCache(stored, 0, 'key'), stored, later };
}

describe('what a lookup found out', () => {
	it('is nothing at first', () => {
		const { cache, stored } = cacheOf();
		expect(cache.findLookup('a', 'jane-doe')).toBeNull();
		expect(cache.find('jane-doe')).toBeNull();
		expect(stored).toStrictEqual({});
	});

	it.each<[string, Lookup]>([
		['a person', found(1)],
		['no connection', stranger],
		['nobody', nobody],
		[
			'nobody, by a 404',
			{
				kind: 'notFound',
				failed: invalid('profileNotFound', 'no such name', '', { httpStatusCode: 404 }),
			},
		],
		[
			'a refused name',
			{
				kind: 'notFound',
				failed: rejected('badRequest', 'bad', 'Check it.', { httpStatusCode: 422 }),
			},
		],
	])('is kept as it was: %s', (_, lookup) => {
		const { cache, stored, later } = cacheOf();
		cache.keep('a', 'jane-doe', lookup);
		expect(cache.findLookup('a', 'jane-doe')).toStrictEqual({ lookup, isEarlierRun: false });
		expect(later(0).findLookup('a', 'jane-doe')).toStrictEqual({ lookup, isEarlierRun: false });
		expect(later(1).findLookup('a', 'jane-doe')).toStrictEqual({ lookup, isEarlierRun: true });
		const profile = lookup.kind === 'found' ? lookup.profile : null;
		expect(cache.find('jane-doe')).toStrictEqual(profile);
		expect(later(1).find('jane-doe')).toStrictEqual(profile);
		expect(JSON.parse(JSON.stringify(stored))).toStrictEqual(stored);
	});

	it('tells who has another name by now, in the run that looked them up', () => {
		const { cache, stored, later } = cacheOf();
		cache.keep('a', 'jane-doe', { ...found(1), otherName: 'jane-roe' });
		cache.keep('a', 'john-roe', found(2));
		cache.keep('a', 'nobody', nobody);
		expect([...cache.otherNames]).toEqual([['jane-doe', 'jane-roe']]);
		expect(JSON.stringify(stored)).not.toContain('jane-roe');
		expect(later(1).otherNames.size).toBe(0);
	});

	it.each([
		'constructor',
		'__proto__',
		'prototype',
		'toString',
		'hasOwnProperty',
		'default',
		'山田-太郎',
		'jane-🚀',
		'123',
	])('is kept of the name %s, and is nothing before', (slug) => {
		const { cache, later } = cacheOf();
		for (const account of [null, 'a', '__proto__', 'constructor']) {
			expect(cache.findLookup(account, slug)).toBeNull();
		}
		expect(cache.find(slug)).toBeNull();
		cache.keep(null, slug, found(1));
		expect(later(1).findLookup(null, slug)?.lookup).toStrictEqual(found(1));
		expect(later(1).find(slug)).toStrictEqual(profileOf(1));
		expect(later(1).findLookup('__proto__', slug)).toBeNull();
		expect({}).not.toHaveProperty('i');
	});

	it('is the person for every account, but whether they are connected for each alone', () => {
		const { cache, later } = cacheOf();
		cache.keep('a', 'jane-doe', stranger);
		for (const each of [cache, later(1)]) {
			expect(each.find('jane-doe')).toStrictEqual(profileOf(1));
			expect(each.findLookup('b', 'jane-doe')).toBeNull();
			expect(each.findLookup(null, 'jane-doe')).toBeNull();
		}
		cache.keep('b', 'jane-doe', found(1));
		expect(later(1).findLookup('a', 'jane-doe')?.lookup).toStrictEqual(stranger);
		expect(later(1).findLookup('b', 'jane-doe')?.lookup).toStrictEqual(found(1));
	});

	it('is not lost by an account that finds nobody', () => {
		const { cache, later } = cacheOf();
		cache.keep('a', 'jane-doe', found(1));
		cache.keep('b', 'jane-doe', nobody);
		expect(cache.find('jane-doe')).toStrictEqual(profileOf(1));
		expect(later(1).find('jane-doe')).toStrictEqual(profileOf(1));
		expect(later(1).findLookup('b', 'jane-doe')?.lookup).toStrictEqual(nobody);
	});

	it('is told apart by the name', () => {
		const { cache } = cacheOf();
		cache.keep('a', 'jane', found(1));
		cache.keep('a', 'jane-doe', found(2));
		expect(['jane', 'jane-doe', 'doe'].map((slug) => cache.find(slug))).toStrictEqual([
			profileOf(1),
			profileOf(2),
			null,
		]);
	});

	it('takes little room in the execution', () => {
		const { cache, stored } = cacheOf();
		const account = '65f0c1a2b3d4e5f601234567';
		for (let member = 1; member <= 100; member++) {
			cache.keep(account, `jane-doe-${member}`, found(member));
		}
		expect(JSON.stringify(stored).length / 100).toBeLessThan(120);
	});
});
