import type { Lookup } from '../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { invalid, notSent, rejected } from '../../../../nodes/ConnectSafely/result';
import { ProfileCache } from '../../../../nodes/ConnectSafely/state/profileCache';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { profileId } from '../../../support/simulator';
import { profileOf } from '../people';
import { givenBack } from './givenBack';

const found = (member: number): Lookup => ({
	kind: 'found',
	profile: profileOf(member),
	notConnected: null,
});
const nobody: Lookup = {
	kind: 'notFound',
	failed: invalid('profileNotFound', 'no such name', 'Check it.', { httpStatusCode: 404 }),
};
const unresolved: Lookup = {
	kind: 'unresolved',
	failed: notSent('lookupFailed', 'no answer came'),
};

/** What the API would say, and how often it was asked. */
function loaderOf(lookup: Lookup, isToBeKept = true) {
	return jest.fn(async () => {
		await Promise.resolve();
		return { lookup, isToBeKept };
	});
}

describe('a lookup', () => {
	it.each<[string, Lookup, number]>([
		['a person', found(1), 1],
		['nobody', nobody, 1],
		['nothing', unresolved, 0],
	])('that found out %s is made once a run', async (_, lookup, lookups) => {
		const cache = new ProfileCache({}, 0, 'key');
		const load = loaderOf(lookup);
		for (let time = 0; time < 3; time++) {
			expect(await cache.get('a', 'jane-doe', load)).toStrictEqual(lookup);
		}
		expect(load).toHaveBeenCalledTimes(1);
		expect(cache.lookups).toBe(lookups);
		expect(cache.findLookup('a', 'jane-doe')).toStrictEqual({ lookup, isEarlierRun: false });
	});

	it.each<[string, Lookup, number]>([
		['a person', found(1), 0],
		['nobody', nobody, 0],
		['nothing', unresolved, 1],
	])('that found out %s is made again in a later run, or not', async (_, lookup, calls) => {
		const stored: Stored = {};
		await new ProfileCache(stored, 0, 'key').get('a', 'jane-doe', loaderOf(lookup));
		const later = new ProfileCache(givenBack(stored), 1, 'key');
		const load = loaderOf(lookup);
		expect(await later.get('a', 'jane-doe', load)).toStrictEqual(lookup);
		expect(load).toHaveBeenCalledTimes(calls);
		expect(later.lookups).toBe(0);
	});

	it('that found out nothing is stored nowhere', () => {
		const stored: Stored = {};
		const cache = new ProfileCache(stored, 0, 'key');
		cache.keep('a', 'jane-doe', unresolved);
		expect(stored).toStrictEqual({});
		expect(cache.find('jane-doe')).toBeNull();
		expect(cache.findLookup('b', 'jane-doe')).toBeNull();
		expect(cache.findLookup(null, 'jane-doe')).toBeNull();
	});

	it('that is not to be kept is made again', async () => {
		const stored: Stored = {};
		const cache = new ProfileCache(stored, 0, 'key');
		expect(await cache.get('a', 'jane-doe', loaderOf(unresolved, false))).toStrictEqual(unresolved);
		expect(cache.findLookup('a', 'jane-doe')).toBeNull();
		expect(await cache.get('a', 'jane-doe', loaderOf(found(1)))).toStrictEqual(found(1));
		expect(cache.lookups).toBe(1);
	});

	it('is made for each account and name', async () => {
		const cache = new ProfileCache({}, 0, 'key');
		const load = loaderOf(found(1));
		for (const accountId of ['a', 'b', null]) await cache.get(accountId, 'jane-doe', load);
		await cache.get('a', 'jane-roe', load);
		expect(load).toHaveBeenCalledTimes(4);
		expect(cache.lookups).toBe(4);
	});

	it('is made once by two calls that come at once, and counted by the one that made it', async () => {
		const stored: Stored = {};
		const [first, second] = [0, 1].map(() => new ProfileCache(stored, 0, 'key')) as [
			ProfileCache,
			ProfileCache,
		];
		const load = loaderOf(found(1));
		const lookups = await Promise.all([
			first.get('a', 'jane-doe', load),
			second.get('a', 'jane-doe', load),
		]);
		expect(lookups).toStrictEqual([found(1), found(1)]);
		expect(load).toHaveBeenCalledTimes(1);
		expect([first.lookups, second.lookups]).toStrictEqual([1, 0]);
	});

	it('is never beside another one of the execution', async () => {
		const stored: Stored = {};
		let [underWay, most] = [0, 0];
		const load = async () => {
			most = Math.max(most, ++underWay);
			for (let turn = 0; turn < 5; turn++) await Promise.resolve();
			underWay--;
			return { lookup: nobody, isToBeKept: true };
		};
		await Promise.all(
			['jane', 'john', 'jim'].map(
				async (slug) => await new ProfileCache(stored, 0, 'key').get('a', slug, load),
			),
		);
		expect(most).toBe(1);
	});

	it('that breaks off is made again', async () => {
		const cache = new ProfileCache({}, 0, 'key');
		const load = async () => await Promise.reject(new Error('broken'));
		await expect(cache.get('a', 'jane-doe', load)).rejects.toThrow('broken');
		expect(await cache.get('a', 'jane-doe', loaderOf(found(1)))).toStrictEqual(found(1));
	});
});

describe('what is stored of lookups', () => {
	const refusedName: Lookup = { kind: 'notFound', failed: rejected('badRequest', 'bad', '') };
	const stranger: Lookup = {
		kind: 'found',
		profile: profileOf(2),
		notConnected: invalid('notConnected', 'they are no connection', 'Connect first.'),
	};

	it('is plain JSON by account and name; the default account goes by its key', () => {
		const stored: Stored = {};
		const cache = new ProfileCache(stored, 3, 'key');
		cache.keep(null, 'jane-doe', found(1));
		cache.keep('a', 'john', stranger);
		cache.keep('a', 'jim', nobody);
		cache.keep('a', 'joe', refusedName);
		expect(stored).toStrictEqual({
			slugs: {
				'default:key jane-doe': { i: profileId(1), r: 3 },
				'a john': {
					i: profileId(2),
					e: 'they are no connection',
					d: 'Connect first.',
					c: 'notConnected',
					r: 3,
				},
				'a jim': { e: 'no such name', d: 'Check it.', c: 'profileNotFound', h: 404, r: 3 },
				'a joe': { e: 'bad', c: 'badRequest', r: 3 },
			},
		});
		expect(new ProfileCache(stored, 3, 'other').findLookup(null, 'jane-doe')).toBeNull();
		expect(new ProfileCache(stored, 3, 'other').find('jane-doe')).toStrictEqual(profileOf(1));
	});

	it('before an update of the package is restored', () => {
		const slugs: Stored['slugs'] = {
			'a jane-doe': { i: profileId(1), r: 0 },
			'a john': { i: profileId(2), e: 'No connection. Connect first.', c: 'notConnected', r: 0 },
			'a jim': { e: 'No such name. Check it.', c: 'profileNotFound', h: 404, r: 1 },
			'a joe': { e: 'Bad. Check it.', c: 'badRequest', h: 422, r: 1 },
			'a jack': { e: 'No such name.', r: 1 },
			'a jill': { r: 1 },
		};
		const cache = new ProfileCache({ slugs }, 1, 'key');
		const recalled = (slug: string) => cache.findLookup('a', slug);
		const sentence = 'No connection. Connect first.';
		expect(recalled('jane-doe')).toStrictEqual({ lookup: found(1), isEarlierRun: true });
		expect(recalled('john')).toStrictEqual({
			lookup: { ...stranger, notConnected: invalid('notConnected', sentence, '') },
			isEarlierRun: true,
		});
		const failures = [
			invalid('profileNotFound', 'No such name. Check it.', '', { httpStatusCode: 404 }),
			rejected('badRequest', 'Bad. Check it.', '', { httpStatusCode: 422 }),
			invalid('profileNotFound', 'No such name.', ''),
			invalid('profileNotFound', 'nobody was found', ''),
		];
		expect(['jim', 'joe', 'jack', 'jill'].map(recalled)).toStrictEqual(
			failures.map((failed) => ({ lookup: { kind: 'notFound', failed }, isEarlierRun: false })),
		);
	});
});
