import {
	managedPages,
	organizationsRequest,
} from '../../../../../nodes/ConnectSafely/api/endpoints/organizations';
import { NOW, passedOn, zodError } from '../answers';
import { refusalOf, REJECTED } from './refusals';

describe('the question for the pages of an account', () => {
	it.each<[string | null, object]>([
		[null, {}],
		['507f1f77bcf86cd799439011', { accountId: '507f1f77bcf86cd799439011' }],
	])('goes to GET /organizations for the account %j', (accountId, query) => {
		const request = { method: 'GET', path: '/organizations', query };
		expect(organizationsRequest(accountId)).toStrictEqual(request);
		expect(managedPages(accountId)).toMatchObject({
			request,
			quota: 'accounts',
			accountId,
			what: "the page named in 'Company Page'",
		});
	});

	it('repeats no public profile name', () => {
		expect(managedPages(null)).not.toHaveProperty('echo');
	});

	it.each<[number, unknown, string, string]>([
		[403, { error: 'No access' }, 'forbidden', ' ("No access")'],
		[403, passedOn(403), 'forbidden', ' ("Request failed with status code 403")'],
		[404, {}, 'notFound', ''],
		[404, { error: 'No account' }, 'notFound', ' ("No account")'],
		[400, zodError(['accountId']), 'notFound', ' ("accountId: Bad")'],
		[422, {}, 'notFound', ''],
	])('may be refused with %i %j', (httpStatusCode, body, code, says) => {
		const refusal = refusalOf(httpStatusCode, body);
		expect(managedPages(null).refused(refusal, NOW)).toStrictEqual({
			kind: 'refused',
			failed: {
				...REJECTED,
				code,
				cause: `ConnectSafely does not list the pages of the LinkedIn account: it answered ${httpStatusCode}${says}`,
				advice: "Check 'LinkedIn Account', or give the number of the page in 'Company Page'.",
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});
});
