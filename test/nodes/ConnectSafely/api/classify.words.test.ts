import { classify } from '../../../../nodes/ConnectSafely/api/classify';
import { readErrorBody } from '../../../../nodes/ConnectSafely/api/errorBody';
import { isAboutPerson, quoted, wordsOf } from '../../../../nodes/ConnectSafely/api/refusalText';
import { HTML, http, NOW, passedOn } from './answers';

describe('the words of a call that broke off', () => {
	it.each<[number, unknown, boolean]>([
		[400, passedOn(400), true],
		[400, { error: 'request failed with status code 999.' }, true],
		[400, { error: 'Upstream: Request failed with status code 500, sorry' }, true],
		[400, { error: 'Oops', message: 'Request failed with status code 500' }, true],
		[400, { success: false, code: 'X', message: 'Request failed with status code 9' }, true],
		[400, 'Request failed with status code 400', true],
		[400, { error: 'Failed to send follow invitations' }, false],
		[422, { error: 'Oops', message: 'It failed to send' }, false],
		[402, passedOn(402), true],
		[403, passedOn(403), true],
		[404, passedOn(404), true],
		[400, { error: 'Invalid request' }, false],
		[400, { error: 'Request failed with status code' }, false],
		[400, { error: 'Request failed' }, false],
		[400, {}, false],
		[400, HTML, false],
		[400, null, false],
		// A refused key says what it is, unless these words are all there is.
		[401, passedOn(401), true],
		[401, { error: 'Request failed with status code 401.' }, true],
		[401, { message: 'Request failed with status code 401' }, true],
		[401, ' Request failed with status code 401\n', true],
		[401, { error: 'Unauthorized', message: 'Request failed with status code 401' }, false],
		[401, { error: 'Unauthorized. Request failed with status code 401' }, false],
		[401, { error: 'Request failed with status code 401: bad key' }, false],
		[401, { error: 'Failed to send follow invitations' }, false],
		[401, {}, false],
	])('are told apart at %i: %j', (statusCode, body, tellsOfABreak) => {
		expect(classify(http(statusCode, body), NOW)).toMatchObject({ tellsOfABreak });
	});
});

describe('the name that was asked about', () => {
	it.each<[string, string, boolean]>([
		['payment-pat', 'No access to payment-pat', false],
		['payment-pat', 'No access to Payment-Pat', false],
		['payment-pat', 'No payment for payment-pat', true],
		['the-plan', 'the-plan is not visible: the plan has ended', true],
		['', 'No access to payment-pat', true],
	])('%s says nothing about the subscription in "%s"', (echo, error, isAboutSubscription) => {
		const answer = classify(http(403, { error }), NOW, echo);
		expect(answer).toMatchObject({
			kind: 'refused',
			runFailure: isAboutSubscription
				? { code: 'forbidden', advice: 'Check the ConnectSafely subscription.' }
				: null,
		});
	});

	it('does not hide that payment is required', () => {
		expect(classify(http(402, { error: 'Pay for jane-doe' }), NOW, 'jane-doe')).toMatchObject({
			runFailure: { code: 'forbidden', advice: 'Check the ConnectSafely subscription.' },
		});
	});
});

describe('the words of a refusal', () => {
	it.each<[unknown, string, string]>([
		[{ code: 'ACCOUNT_NOT_FOUND', message: 'No Such One' }, '', 'account not found no such one'],
		[{ error: 'No account' }, '', ' no account'],
		[{}, '', ' '],
		[{ error: 'Profile The_Account: no account' }, 'the_account', ' profile : no account'],
		[{ error: 'a-b and A-B' }, 'a-b', '  and '],
		[{ code: 'NO_A_B', message: 'No a_b' }, 'a_b', 'no a b no '],
		[{ error: 'The account is gone' }, 'count', ' the account is gone'],
		[{ error: 'No (a.b)? axb!' }, 'a.b', ' no ()? axb!'],
		[{ error: 'No Zoe\u0301 here' }, 'zo\u00e9', ' no  here'],
	])('are those of code and text in lower case: %j without "%s"', (body, echo, words) => {
		expect(wordsOf(readErrorBody(body), echo)).toBe(words);
	});

	it.each<[string, boolean]>([
		['no such profile', true],
		['this Member is gone', true],
		['the person left', true],
		['bad urn', true],
		['profileurns are missing', false],
		['no such account', false],
		['personal account', false],
		['', false],
	])('speak of the person in "%s": %p', (words, isAbout) => {
		expect(isAboutPerson(words)).toBe(isAbout);
	});

	it.each<[unknown, string]>([
		[{ error: 'Say "please", "sir"' }, " (\"Say 'please', 'sir'\")"],
		[{ message: 'No' }, ' ("No")'],
		[{}, ''],
		[HTML, ''],
	])('are quoted where there are any: %j', (body, text) => {
		expect(quoted(readErrorBody(body))).toBe(text);
	});
});
