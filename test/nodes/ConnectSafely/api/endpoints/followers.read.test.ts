import {
	followersFrom,
	FOLLOWERS_PER_PART,
	readFollowerPart,
} from '../../../../../nodes/ConnectSafely/api/endpoints/followers';
import { profileId } from '../../../../support/simulator';
import { PAGE, profileOf } from '../../people';
import { HTML, NOW, passedOn, zodError } from '../answers';
import { follower, part } from './followerLists';
import { refusalOf, REJECTED } from './refusals';

const { personKey } = profileOf(7);

describe('a part of the followers of a page', () => {
	it.each<[string, unknown, string | null, string | null]>([
		['a follower', follower(7), personKey, 'member-7'],
		['no name', follower(7, { publicIdentifier: undefined }), personKey, null],
		['an empty name', follower(7, { publicIdentifier: '' }), personKey, null],
		['a number for a name', follower(7, { publicIdentifier: 42 }), personKey, null],
		['an encoded name', follower(7, { publicIdentifier: 'J%C3%BCrgen' }), personKey, 'jürgen'],
		['no URN', follower(7, { profileUrn: undefined }), null, 'member-7'],
		['a number for a URN', follower(7, { profileUrn: 7 }), null, 'member-7'],
		['an unreadable URN', follower(7, { profileUrn: 'urn:li:member:7' }), null, 'member-7'],
		[
			'a Sales Navigator id',
			follower(7, { profileUrn: profileId(7, 'salesNavigator') }),
			personKey,
			'member-7',
		],
		['an empty object', {}, null, null],
		['null', null, null, null],
		['a text', 'member-7', null, null],
		['a list', [follower(7)], null, null],
	])('holds one place for %s', (_, listed, key, slug) => {
		expect(readFollowerPart({ followers: [listed] })).toMatchObject({
			followers: [{ personKey: key, slug }],
			total: null,
		});
	});

	it('keeps the order of its followers', () => {
		expect(readFollowerPart(part(1, 3, 230))).toMatchObject({
			followers: [1, 2, 3].map((member) => ({
				personKey: profileOf(member).personKey,
				slug: `member-${member}`,
			})),
			total: 230,
		});
	});

	it.each<[string, unknown, number | null]>([
		['a number', { total: 230 }, 230],
		['zero', { total: 0 }, 0],
		['a text', { total: '230' }, null],
		['null', { total: null }, null],
		['missing', {}, null],
		['in a list', [230], null],
		['without paging', undefined, null],
		['in null', null, null],
	])('tells how many there are where the total is %s', (_, paging, total) => {
		const body = { success: true, followers: [], paging };
		expect(readFollowerPart(body)).toStrictEqual({ followers: [], total });
	});

	it.each<[unknown, object]>([
		[0, { start: 0 }],
		[100, { start: 100 }],
		[-1, {}],
		['100', {}],
		[undefined, {}],
	])('tells how many come before it where the start is %j', (start, told) => {
		const body = { followers: [], paging: { start } };
		expect(readFollowerPart(body)).toStrictEqual({ followers: [], total: null, ...told });
	});

	it.each<[string, unknown]>([
		['null', null],
		['HTML', HTML],
		['a list', [follower(7)]],
		['a failure with a list', { ...part(1, 3, 3), success: false }],
		['an object for a list', { followers: { 0: follower(7) } }],
	])('cannot be read from %s', (_, body) => {
		expect(readFollowerPart(body)).toBeNull();
	});
});

describe('the question for followers', () => {
	it.each<[string | null, object]>([
		[null, {}],
		['507f1f77bcf86cd799439011', { accountId: '507f1f77bcf86cd799439011' }],
	])('goes to the page, for the account %j', (accountId, more) => {
		expect(FOLLOWERS_PER_PART).toBe(100);
		const endpoint = followersFrom(PAGE, accountId, 200);
		expect(endpoint).toMatchObject({
			quota: 'followers',
			accountId,
			what: `the list of followers of page ${PAGE}`,
			verb: 'read',
			read: expect.any(Function),
		});
		expect(endpoint.request).toStrictEqual({
			method: 'GET',
			path: `/organizations/${PAGE}/followers`,
			query: { start: '200', count: '100', followerType: 'MEMBER', ...more },
		});
	});

	const SUPER_ADMIN = `The LinkedIn account has to be a Super Admin of page ${PAGE} to read its followers.`;
	const CHECK =
		"The page or the account may be wrong: check 'Company Page' and 'LinkedIn Account'.";
	it.each<[number, unknown, string, string, string]>([
		[403, { error: 'No access' }, 'forbidden', ' ("No access")', SUPER_ADMIN],
		[403, passedOn(403), 'forbidden', ' ("Request failed with status code 403")', SUPER_ADMIN],
		[404, {}, 'notFound', '', CHECK],
		[404, { error: 'No page' }, 'notFound', ' ("No page")', CHECK],
		[400, zodError(['start']), 'notFound', ' ("start: Bad")', CHECK],
		[422, {}, 'notFound', '', CHECK],
	])('may be refused with %i %j', (httpStatusCode, body, code, says, advice) => {
		const refusal = refusalOf(httpStatusCode, body);
		const refused = `the list of followers of page ${PAGE} was refused: ConnectSafely`;
		const words: Record<number, string> = {
			400: refused,
			422: refused,
			403: `this LinkedIn account may not see the followers of page ${PAGE}: ConnectSafely`,
			404: `ConnectSafely does not find page ${PAGE} or the LinkedIn account: it`,
		};
		expect(followersFrom(PAGE, null, 0).refused(refusal, NOW)).toStrictEqual({
			kind: 'refused',
			failed: {
				...REJECTED,
				code,
				cause: `${words[httpStatusCode]} answered ${httpStatusCode}${says}`,
				advice,
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});

	it('is not answered by the list of another page', () => {
		const { read } = followersFrom(PAGE, null, 0);
		const body = { ...part(1, 3, 3), accountId: 'ada' };
		expect(read({ ...body, companyId: '1' })).toBeNull();
		expect(read(null)).toBeNull();
		expect(read({ ...body, companyId: PAGE })).toMatchObject({ total: 3, accountId: 'ada' });
		expect(read({ ...body, companyId: Number(PAGE) })).toMatchObject({ total: 3 });
	});
});
