import { lookUpProfile } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/lookUpProfile';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { notSent } from '../../../../../../nodes/ConnectSafely/result';
import { http, neverSent } from '../../../api/answers';
import { PAGE, profileOf } from '../../../people';
import { runWith } from './sendRun';

const ROUTE = { companyId: PAGE, accountId: null };
const FOUND = http(200, { success: true, profile: { entityUrn: profileOf(1).profileUrn } });
const NOBODY = http(404, { error: 'Profile not found' });
const REFUSED = http(400, { error: 'Invalid profile' });
const BROKEN = http(500, { error: 'Oops' });
const BAD_KEY = http(401, { error: 'Unauthorized' });

/** Looks names up with these answers, one after the other, the last one for all others: and how. */
function lookingUp(...answers: Response[]) {
	const requests: string[] = [];
	const run = runWith({
		lookUp: (slug) => {
			requests.push(slug);
			return (answers.length > 1 ? answers.shift() : answers[0]) ?? FOUND;
		},
	});
	const lookUp = async (slug: string, route = ROUTE) => await lookUpProfile(slug, route, run);
	return { run, requests, lookUp };
}

describe('a lookup', () => {
	it.each<[string, Response, number, object]>([
		['finds somebody', FOUND, 1, { kind: 'found', profile: profileOf(1) }],
		['finds nobody', NOBODY, 1, { kind: 'notFound', failed: { code: 'profileNotFound' } }],
		['is refused', REFUSED, 1, { kind: 'notFound', failed: { code: 'badRequest' } }],
		['gets no clear answer', BROKEN, 3, { kind: 'unresolved', failed: { code: 'lookupFailed' } }],
		['meets a bad key', BAD_KEY, 1, { kind: 'unresolved', failed: { code: 'unauthorized' } }],
		[
			'reaches nobody',
			neverSent('connectionFailed'),
			3,
			{ kind: 'unresolved', failed: { code: 'connectionFailed' } },
		],
	])('that %s is not made again', async (_, answer, tries, lookup) => {
		const { requests, lookUp, run } = lookingUp(answer);
		expect(await lookUp('jane-tester')).toMatchObject(lookup);
		expect(requests).toHaveLength(tries);
		expect(run.state.profiles.findLookup(null, 'jane-tester')?.lookup).toMatchObject(lookup);
		expect(await lookUp('jane-tester')).toMatchObject(lookup);
		expect(requests).toHaveLength(tries);
	});

	it('that is blocked for one page is made for another', async () => {
		const { requests, lookUp, run } = lookingUp(FOUND);
		const until = run.clock.now() + 60_000;
		run.state.breaker.open('page', ROUTE, notSent('stopped', 'no'), until);
		expect(await lookUp('jane-tester')).toMatchObject({
			kind: 'unresolved',
			failed: { status: 'NOT_SENT', cause: 'sending stopped before: no' },
		});
		expect(requests).toEqual([]);
		const other = { ...ROUTE, companyId: '7' };
		expect(await lookUp('jane-tester', other)).toMatchObject({ kind: 'found' });
		expect(requests).toEqual(['jane-tester']);
	});

	it('that meets a bad key stops the run', async () => {
		const { requests, lookUp, run } = lookingUp(BAD_KEY);
		await lookUp('jane-tester');
		expect(run.state.breaker.findBlock(ROUTE)).toMatchObject({ code: 'stopped' });
		expect(await lookUp('john-tester')).toMatchObject({ failed: { code: 'stopped' } });
		expect(requests).toEqual(['jane-tester']);
	});
});

describe('lookups without a clear answer', () => {
	const broken = (count: number): Response[] => Array.from({ length: count }, () => BROKEN);

	it('are tried once each from the fourth in a row on', async () => {
		const { requests, lookUp } = lookingUp(BROKEN);
		for (const slug of ['a', 'b', 'c', 'd', 'e']) await lookUp(`${slug}-tester`);
		expect(requests).toHaveLength(3 * 3 + 2);
	});

	it('stop all others of the account after ten in a row, and no invitations', async () => {
		const { lookUp, run } = lookingUp(BROKEN);
		for (let count = 1; count <= 10; count++) {
			expect(run.state.breaker.findLookupBlock(ROUTE)).toBeNull();
			await lookUp(`tester-${count}`);
		}
		expect(run.state.breaker.findLookupBlock(ROUTE)).not.toBeNull();
		expect(run.state.breaker.findBlock(ROUTE)).toBeNull();
	});

	it.each<[string, Response, number]>([
		['finds somebody', FOUND, 1],
		['finds nobody', NOBODY, 1],
		['is refused', REFUSED, 1],
		['meets an account that is held', http(429, {}, { 'retry-after': '900' }), 1],
	])('are counted anew after one that %s', async (_, answer, tries) => {
		const { requests, lookUp, run } = lookingUp(...broken(9), answer, BROKEN);
		for (const slug of ['a', 'b', 'c']) await lookUp(`${slug}-tester`);
		expect(run.state.breaker.isLookingUpDoubtful).toBe(true);
		await lookUp('jane-tester');
		expect(requests).toHaveLength(9 + tries);
		expect(run.state.breaker.isLookingUpDoubtful).toBe(false);
	});
});
