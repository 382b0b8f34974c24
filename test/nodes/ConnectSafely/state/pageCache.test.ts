import { PageCache } from '../../../../nodes/ConnectSafely/state/pageCache';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { givenBack } from './givenBack';

const ACME = { id: '105672170', name: 'Acme', universalName: 'acme' };
const BETA = { id: '7', name: 'Beta', universalName: '' };

/** The pages of an execution, and the same ones as n8n gives them back to a later run. */
function cacheOf(stored: Stored = {}) {
	const later = (apiId = 'key') => new PageCache(givenBack(stored), apiId);
	return { cache: new PageCache(stored, 'key'), stored, later };
}

describe('the pages of accounts', () => {
	it('are not known at first', () => {
		const { cache, stored } = cacheOf();
		expect(cache.find(null)).toBeNull();
		expect(cache.find('a')).toBeNull();
		expect(cache.findAll()).toStrictEqual([]);
		expect(stored).toStrictEqual({});
	});

	it('are kept by account and key, as plain JSON', () => {
		const { cache, stored, later } = cacheOf();
		cache.keep('a', [ACME, BETA]);
		cache.keep(null, [BETA]);
		expect(stored).toStrictEqual({ pages: { 'key a': [ACME, BETA], 'key default': [BETA] } });
		for (const each of [cache, later()]) {
			expect(each.find('a')).toStrictEqual([ACME, BETA]);
			expect(each.find(null)).toStrictEqual([BETA]);
			expect(each.find('b')).toBeNull();
		}
		expect(later('other').find('a')).toBeNull();
		expect(later('other').find(null)).toBeNull();
	});

	it('are known where an account manages none', () => {
		const { cache, later } = cacheOf();
		cache.keep('a', []);
		expect(cache.find('a')).toStrictEqual([]);
		expect(later().find('a')).toStrictEqual([]);
	});

	it('follow the latest answer', () => {
		const { cache } = cacheOf();
		cache.keep('a', [ACME]);
		cache.keep('a', [BETA]);
		expect(cache.find('a')).toStrictEqual([BETA]);
		expect(cache.findAll()).toStrictEqual([BETA]);
	});

	it('are found without a key, where nothing can be asked', () => {
		const { cache, later } = cacheOf();
		cache.keep('a', [ACME]);
		cache.keep(null, [BETA]);
		expect(later('').findAll()).toStrictEqual([ACME, BETA]);
	});

	it('are forgotten, so that a node that throws can be tried again', () => {
		const { cache, stored } = cacheOf();
		cache.clear();
		cache.keep('a', [ACME]);
		cache.clear();
		expect(cache.find('a')).toBeNull();
		expect(cache.findAll()).toStrictEqual([]);
		expect(stored).toStrictEqual({});
	});
});
