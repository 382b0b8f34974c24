import {
	profileBySlug,
	readLookup,
} from '../../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { profileUrn } from '../../../../support/simulator';
import { profileOf } from '../../people';
import { NOW } from '../answers';
import { refusalOf } from './refusals';

const SLUG = 'jane-doe';

const notFound = (says: string, slug = SLUG) => ({
	kind: 'notFound',
	failed: {
		kind: 'failed',
		origin: 'input',
		status: 'INVALID',
		code: 'profileNotFound',
		cause: `LinkedIn knows no profile linkedin.com/in/${slug}${says}`,
		advice: "Check the address, or put the person's profile URN into the row.",
		mayHaveBeenSent: false,
	},
});

describe('a good status that tells of a failure', () => {
	it.each<[object, string]>([
		[{ error: 'Profile not found' }, ' ("Profile not found")'],
		[{ error: 'No such member' }, ' ("No such member")'],
		[{ error: 'It does not exist' }, ' ("It does not exist")'],
		[{ message: 'Not Visible to you' }, ' ("Not Visible to you")'],
		[{ error: 'Profile not found', profile: {} }, ' ("Profile not found")'],
		[{ error: 'Profile not found', profile: null }, ' ("Profile not found")'],
		[{ code: 'PROFILE_NOT_FOUND' }, ' ("PROFILE_NOT_FOUND")'],
		[{ code: 'NOT_FOUND', message: 'Gone' }, ' ("Gone")'],
		[{ error: 'Profile not visible to this account' }, ' ("Profile not visible to this account")'],
	])('finds nobody, for sure: %j', (body, says) => {
		expect(readLookup({ success: false, ...body }, SLUG)).toStrictEqual(notFound(says));
	});

	it.each<[object]>([
		[{ error: 'Account not found' }],
		[{ code: 'ACCOUNT_NOT_FOUND', message: 'Not found' }],
		[{ code: 'ACCOUNT_NOT_FOUND', message: 'Profile not found' }],
		[{ error: 'Could not fetch the profile' }],
		[{ error: 'Notfound' }],
		[{}],
	])('says nothing of a person: %j', (body) => {
		expect(readLookup({ success: false, ...body }, SLUG)).toBeNull();
	});

	it('may repeat a name that holds the word account', () => {
		const slug = 'the-account';
		const body = { success: false, error: 'The-Account not found' };
		expect(readLookup(body, slug)).toStrictEqual(notFound(' ("The-Account not found")', slug));
		expect(readLookup({ ...body, error: 'Account of the-account not found' }, slug)).toBeNull();
	});
});

describe('the question for a profile', () => {
	it.each<[string | null, object]>([
		[null, {}],
		['507f1f77bcf86cd799439011', { accountId: '507f1f77bcf86cd799439011' }],
	])('goes to POST /profile, for the account %j', (accountId, more) => {
		const endpoint = profileBySlug(SLUG, accountId);
		expect(endpoint).toMatchObject({
			quota: 'profiles',
			accountId,
			what: 'linkedin.com/in/jane-doe',
			echo: SLUG,
		});
		expect(endpoint.request).toStrictEqual({
			method: 'POST',
			path: '/profile',
			body: { profileId: SLUG, ...more },
		});
	});

	it('names no more than 60 letters of a name, but asks for all of it', () => {
		const slug = 'x'.repeat(500);
		const { what, echo, request } = profileBySlug(slug, null);
		expect(what).toBe(`linkedin.com/in/${'x'.repeat(60)}`);
		expect(echo).toBe(slug);
		expect(request.body).toStrictEqual({ profileId: slug });
	});

	it('is answered by whom the name stands for', () => {
		const { read } = profileBySlug(SLUG, null);
		expect(read({ success: true, profile: { entityUrn: profileUrn(7) } })).toStrictEqual({
			kind: 'found',
			profile: profileOf(7),
			notConnected: null,
		});
		expect(read({ success: false, error: 'Not found' })).toStrictEqual(notFound(' ("Not found")'));
		expect(read({})).toBeNull();
	});

	it('may be refused', () => {
		const { refused } = profileBySlug(SLUG, null);
		expect(refused(refusalOf(404, {}), NOW)).toMatchObject({
			kind: 'ok',
			value: { kind: 'notFound', failed: { cause: expect.stringContaining('in/jane-doe') } },
		});
		expect(refused(refusalOf(403, {}), NOW)).toMatchObject({ kind: 'stop', scope: 'lookups' });
	});
});
