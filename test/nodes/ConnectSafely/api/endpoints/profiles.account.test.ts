import { IN_FIVE_MINUTES, zodError } from '../answers';
import { coded, refusedLookup, REJECTED } from './refusals';

describe('a refused lookup that concerns the account', () => {
	const LOOK = "Look at the account in ConnectSafely, and check 'LinkedIn Account'.";
	const CHECK = "Check the node's parameters.";
	const CHOOSE =
		"Choose another 'LinkedIn Account', or switch off 'Resolve Profiles' and put profile URNs into the rows.";
	const NOT_ALLOWED = 'this LinkedIn account may not look profiles up: ConnectSafely answered';
	const UNUSABLE = 'ConnectSafely cannot use the LinkedIn account: it answered';
	it.each<[number, string, unknown, string, string, string, string]>([
		[
			404,
			'about the account',
			{ success: false, error: 'No active LinkedIn account found' },
			'account',
			'notFound',
			`${UNUSABLE} 404 ("No active LinkedIn account found")`,
			LOOK,
		],
		[
			404,
			'with a code about the account',
			coded('ACCOUNT_NOT_FOUND', 'Not found'),
			'account',
			'notFound',
			`${UNUSABLE} 404 ("Not found")`,
			LOOK,
		],
		[
			400,
			'about the account, naming no parameter',
			{ error: 'The account is paused' },
			'account',
			'notFound',
			`${UNUSABLE} 400 ("The account is paused")`,
			LOOK,
		],
		[
			400,
			'naming the account',
			zodError(['accountId']),
			'account',
			'badRequest',
			'ConnectSafely does not accept accountId: it answered 400 ("accountId: Bad")',
			CHECK,
		],
		[
			400,
			'naming the account and about it',
			{ error: { issues: [{ path: ['accountId'], message: 'No such account' }] } },
			'account',
			'notFound',
			`${UNUSABLE} 400 ("accountId: No such account")`,
			LOOK,
		],
		[
			422,
			'naming the account',
			zodError(['accountId']),
			'account',
			'badRequest',
			'ConnectSafely does not accept accountId: it answered 422 ("accountId: Bad")',
			CHECK,
		],
		[
			400,
			'naming what is neither person nor account',
			zodError(['apiVersion']),
			'account',
			'badRequest',
			'ConnectSafely does not accept apiVersion: it answered 400 ("apiVersion: Bad")',
			CHECK,
		],
		[
			400,
			'naming another path than that of the person',
			zodError(['xpath']),
			'account',
			'badRequest',
			'ConnectSafely does not accept xpath: it answered 400 ("xpath: Bad")',
			CHECK,
		],
		[
			404,
			'naming the account',
			zodError(['accountId']),
			'account',
			'badRequest',
			'ConnectSafely does not accept accountId: it answered 404 ("accountId: Bad")',
			CHECK,
		],
		[
			400,
			'naming the account inside the body',
			zodError(['body', 'accountId']),
			'account',
			'badRequest',
			'ConnectSafely does not accept accountId: it answered 400 ("body.accountId: Bad")',
			CHECK,
		],
		[
			403,
			'naming the account inside the query',
			zodError(['query', 'accountId', 0]),
			'account',
			'badRequest',
			'ConnectSafely does not accept accountId: it answered 403 ("query.accountId.0: Bad")',
			CHECK,
		],
		[
			400,
			'naming the account beside the name',
			zodError(['profileId'], ['accountId']),
			'account',
			'badRequest',
			'ConnectSafely does not accept accountId: it answered 400 ("profileId: Bad; accountId: Bad")',
			CHECK,
		],
		[
			403,
			'with a text',
			{ error: 'No access' },
			'lookups',
			'forbidden',
			`${NOT_ALLOWED} 403 ("No access")`,
			CHOOSE,
		],
		[
			403,
			'about the account',
			{ error: 'No access for this account' },
			'lookups',
			'forbidden',
			`${NOT_ALLOWED} 403 ("No access for this account")`,
			CHOOSE,
		],
		[403, 'with nothing in it', {}, 'lookups', 'forbidden', `${NOT_ALLOWED} 403`, CHOOSE],
	])('%i %s stops what it concerns', (httpStatusCode, _, body, scope, code, cause, advice) => {
		expect(refusedLookup(httpStatusCode, body)).toStrictEqual({
			kind: 'stop',
			scope,
			until: IN_FIVE_MINUTES,
			failed: {
				...REJECTED,
				code,
				cause,
				advice,
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});
});
