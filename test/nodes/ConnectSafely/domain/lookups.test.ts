import type { Found, NotFound } from '../../../../nodes/ConnectSafely/domain/lookupReply';
import { Lookups, type StoredLookups } from '../../../../nodes/ConnectSafely/domain/lookups';
import { invalid, rejected } from '../../../../nodes/ConnectSafely/domain/verdict';
import { targetOf } from './people';

const found = (member: number): Found => ({
	kind: 'found',
	target: targetOf(member),
	notConnected: null,
});
const stranger: Found = { ...found(1), notConnected: invalid('notConnected', 'Connect first.') };
const nobody: NotFound = { kind: 'notFound', failure: invalid('profileNotFound', 'No such name.') };

/** Lookups of a first run, and the same ones as n8n gives them back to a later run. */
function lookupsOf(stored: StoredLookups = {}) {
	const later = (runIndex: number) =>
		new Lookups(JSON.parse(JSON.stringify(stored)) as StoredLookups, runIndex, 'key');
	return { lookups: new Lookups(stored, 0, 'key'), stored, later };
}

describe('what a lookup found out', () => {
	it('is nothing at first', () => {
		const { lookups, stored } = lookupsOf();
		expect(lookups.recall('a', 'jane-doe')).toBeNull();
		expect(lookups.targetOf('jane-doe')).toBeNull();
		expect(stored).toStrictEqual({});
	});

	it.each<[string, Found | NotFound]>([
		['a person', found(1)],
		['no connection', stranger],
		['nobody', nobody],
		[
			'nobody, by a 404',
			{
				kind: 'notFound',
				failure: invalid('profileNotFound', 'No such name.', { httpStatusCode: 404 }),
			},
		],
		[
			'a refused name',
			{ kind: 'notFound', failure: rejected('badRequest', 'Bad.', { httpStatusCode: 422 }) },
		],
	])('is kept as it was: %s', (_, result) => {
		const { lookups, stored, later } = lookupsOf();
		lookups.keep('a', 'jane-doe', result);
		expect(lookups.recall('a', 'jane-doe')).toStrictEqual({ result, isEarlierRun: false });
		expect(later(0).recall('a', 'jane-doe')).toStrictEqual({ result, isEarlierRun: false });
		expect(later(1).recall('a', 'jane-doe')).toStrictEqual({ result, isEarlierRun: true });
		const target = result.kind === 'found' ? result.target : null;
		expect(lookups.targetOf('jane-doe')).toStrictEqual(target);
		expect(later(1).targetOf('jane-doe')).toStrictEqual(target);
		expect(JSON.parse(JSON.stringify(stored))).toStrictEqual(stored);
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
		const { lookups, later } = lookupsOf();
		for (const account of [null, 'a', '__proto__', 'constructor']) {
			expect(lookups.recall(account, slug)).toBeNull();
		}
		expect(lookups.targetOf(slug)).toBeNull();
		lookups.keep(null, slug, found(1));
		expect(later(1).recall(null, slug)?.result).toStrictEqual(found(1));
		expect(later(1).targetOf(slug)).toStrictEqual(targetOf(1));
		expect(later(1).recall('__proto__', slug)).toBeNull();
		expect({}).not.toHaveProperty('i');
	});

	it('is the person for every account, but whether they are connected for each alone', () => {
		const { lookups, later } = lookupsOf();
		lookups.keep('a', 'jane-doe', stranger);
		for (const each of [lookups, later(1)]) {
			expect(each.targetOf('jane-doe')).toStrictEqual(targetOf(1));
			expect(each.recall('b', 'jane-doe')).toBeNull();
			expect(each.recall(null, 'jane-doe')).toBeNull();
		}
		lookups.keep('b', 'jane-doe', found(1));
		expect(later(1).recall('a', 'jane-doe')?.result).toStrictEqual(stranger);
		expect(later(1).recall('b', 'jane-doe')?.result).toStrictEqual(found(1));
	});

	it('is not lost by an account that finds nobody', () => {
		const { lookups, later } = lookupsOf();
		lookups.keep('a', 'jane-doe', found(1));
		lookups.keep('b', 'jane-doe', nobody);
		expect(lookups.targetOf('jane-doe')).toStrictEqual(targetOf(1));
		expect(later(1).targetOf('jane-doe')).toStrictEqual(targetOf(1));
		expect(later(1).recall('b', 'jane-doe')?.result).toStrictEqual(nobody);
	});

	it('is told apart by the name', () => {
		const { lookups } = lookupsOf();
		lookups.keep('a', 'jane', found(1));
		lookups.keep('a', 'jane-doe', found(2));
		expect(['jane', 'jane-doe', 'doe'].map((slug) => lookups.targetOf(slug))).toStrictEqual([
			targetOf(1),
			targetOf(2),
			null,
		]);
	});

	it('takes little room in the execution', () => {
		const { lookups, stored } = lookupsOf();
		const account = '65f0c1a2b3d4e5f601234567';
		for (let member = 1; member <= 100; member++) {
			lookups.keep(account, `jane-doe-${member}`, found(member));
		}
		expect(JSON.stringify(stored).length / 100).toBeLessThan(120);
	});
});
