import {
	readBatchResponse,
	type BatchResponse,
} from '../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { failedResult, recipientOf, sentResult } from '../../people';
import { http, NOW, passedOn } from '../answers';
import { readAnswer, recipients } from './batch';

const [A, B, C] = recipients.map(({ profileUrn }) => profileUrn);

function codesOf(response: BatchResponse): string[] {
	if (response.kind !== 'results') return [response.kind];
	return [...response.results.values()].map((result) =>
		result.kind === 'failed' ? result.code : result.status,
	);
}

/** A validation error whose only fault is at this place of the request. */
const fault = (path: unknown[], more: object = {}, message = 'Bad') => ({
	success: false,
	error: { name: 'ZodError', issues: [{ code: 'custom', path, message }], ...more },
});

describe('a check of the request', () => {
	const A_IN_DOUBT = ['unreadableReply', 'noResult', 'noResult'];
	it.each<[string, number, object, string[]]>([
		['a fault', 400, fault(['profileUrns', 0], {}, `Bad ${A}`), ['someRefused']],
		[
			'a copy of the request',
			400,
			{ ...fault(['profileUrns', 0]), body: { profileUrns: [A, B, C] } },
			['someRefused'],
		],
		['a fault of a server error', 500, fault(['profileUrns', 0], {}, `Bad ${A}`), A_IN_DOUBT],
		['a copy in a server error', 500, { ...fault(['profileUrns', 0]), received: A }, A_IN_DOUBT],
		['a copy without a fault', 400, { error: 'Validation error', value: A }, A_IN_DOUBT],
	])('that names somebody in %s is read: %i', (_, status, body, codes) => {
		expect(codesOf(readAnswer(status, body))).toEqual(codes);
	});

	it('that names somebody in its details has nothing against the others', () => {
		const response = readAnswer(400, { error: 'Validation error', details: [B] });
		expect(codesOf(response)).toEqual(['noResult', 'unreadableReply', 'noResult']);
		expect(response).toMatchObject({ rest: null, notes: [] });
	});

	it.each([
		[400, 'page', 'badRequest'],
		[404, 'pair', 'notFound'],
	])(
		'of a named part stops what it concerns, whatever words stand beside: %i',
		(status, scope, code) => {
			expect(
				readAnswer(status, { ...fault(['accountId']), message: 'No account for this batch' }),
			).toMatchObject({ kind: 'stop', scope, failed: { code, mayHaveBeenSent: false } });
		},
	);
});

describe('a refusal', () => {
	it.each<[string, number, object, object]>([
		['Subscribe', 402, { error: 'Subscribe first' }, { kind: 'stop', scope: 'run' }],
		['plan', 402, { error: 'Your plan is too small' }, { kind: 'stop', scope: 'run' }],
		['credit', 402, { error: 'Add credit' }, { kind: 'stop', scope: 'run' }],
		[
			'no route, after other texts',
			404,
			{ message: 'Cannot POST /x', error: 'Not Found' },
			{ kind: 'stop', scope: 'run' },
		],
		[
			'no endpoint in a validation error',
			400,
			{ error: 'Validation error', message: 'Endpoint not found' },
			{ kind: 'oneRefused' },
		],
		[
			'a company, and a call that broke off',
			404,
			{ error: `Company not found: ${passedOn(404).error}` },
			{ kind: 'doubt' },
		],
		[
			'a validation error and work',
			400,
			{ error: 'Validation error', message: 'Timed out' },
			{ kind: 'doubt' },
		],
	])('with the words of %s is judged by them: %i', (_, status, body, expected) => {
		expect(readAnswer(status, body)).toMatchObject(expected);
	});
});

describe('credits that are used up', () => {
	it.each([200, 400, 403, 404, 409])(
		'half way leave everybody in doubt and stop the page: %i',
		(status) => {
			const error = 'No invitation credits left after 2 people were sent one';
			const response = readAnswer(status, { success: false, error });
			expect(codesOf(response)).toEqual(['noResult', 'noResult', 'noResult']);
			expect(response).toMatchObject({
				notes: [],
				rest: { kind: 'stop', scope: 'page', failed: { code: 'creditsExhausted' } },
			});
			expect(response.kind === 'results' && [...response.results.keys()]).toEqual(recipients);
		},
	);

	it.each<[object]>([[{ success: true }], [{}]])('are no refusal in an answer with %j', (more) => {
		expect(readAnswer(200, { ...more, message: 'No credits left' })).toMatchObject({
			kind: 'doubt',
			failed: { code: 'unreadableReply' },
		});
	});
});

describe('notes of an answer', () => {
	it('come with the results of an error', () => {
		const results = [sentResult(1), failedResult(2)];
		expect(readAnswer(409, { error: 'No', totalSuccessful: 3, results })).toMatchObject({
			notes: [
				'ConnectSafely reported 3 invitations in total but listed 1; the items follow the list.',
			],
		});
	});

	it('are none where a send failed', () => {
		expect(readAnswer(401, { error: 'Failed to send' })).toMatchObject({ notes: [] });
	});
});

describe('an answer about one person alone', () => {
	const only = recipientOf(1);
	const alone = (status: number, body: unknown) =>
		readBatchResponse(http(status, body), [only], NOW);

	it.each([200, 403])('who was invited before is about them: %i', (status) => {
		const response = alone(status, { error: 'Member already invited' });
		expect(response).toMatchObject({ kind: 'results', notes: [] });
		expect(response.kind === 'results' && [...response.results]).toMatchObject([
			[only, { status: 'FAILED', code: 'alreadyInvited', cause: 'Member already invited' }],
		]);
	});

	it.each<[unknown]>([['<p>Member already invited</p>'], [{ error: 'No' }], [{}]])(
		'that does not say so is in doubt: %j',
		(body) => {
			expect(alone(409, body)).toMatchObject({ kind: 'doubt' });
		},
	);
});
