import type { Failed, Result } from '../../../../../nodes/ConnectSafely/result';
import { readBatchResponse } from '../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { profileUrn } from '../../../../support/simulator';
import { failedResult, recipientOf, sentResult } from '../../people';
import { HTML, http, IN_FIVE_MINUTES, NOW, zodError } from '../answers';
import { recipients } from './batch';

const [A = '', B = '', C = ''] = recipients.map((recipient) => recipient.profileUrn);

/** What an answer says of each recipient, and what its status says of everybody else. */
function read(status: number, body: unknown, whom = recipients) {
	const response = readBatchResponse(http(status, body), whom, NOW);
	const results: Array<Result | undefined> =
		response.kind === 'results' ? whom.map((who) => response.results.get(who)) : [];
	return { kind: response.kind, words: results.map(wordOf), results, response };
}

function wordOf(result: Result | undefined): string {
	if (result?.kind !== 'failed') return result?.status ?? 'none';
	return `${result.status} ${result.code} ${result.mayHaveBeenSent}`;
}

const SENT_REFUSED_MISSING = ['SENT', 'FAILED invitationFailed false', 'UNKNOWN noResult true'];
const ALL_MISSING = recipients.map(() => 'UNKNOWN noResult true');
const part = [sentResult(1), failedResult(2)];

describe('results in the body of an error', () => {
	const doubt = { kind: 'doubt' };
	it.each<[number, object | null]>([
		[400, doubt],
		[401, { kind: 'stop', scope: 'run' }],
		[403, { kind: 'stop', scope: 'pair' }],
		[404, doubt],
		[408, doubt],
		[409, doubt],
		[413, { kind: 'stop', scope: 'run' }],
		[422, doubt],
		[425, doubt],
		[429, { kind: 'rateLimited', until: IN_FIVE_MINUTES }],
		[451, doubt],
		[499, doubt],
		[500, doubt],
		[502, doubt],
		[302, doubt],
		[301, { kind: 'stop', scope: 'run' }],
		[100, doubt],
	])('of %i count first, then what the status says', (status, rest) => {
		const { words, response } = read(status, { success: false, error: 'No', results: part });
		expect(words).toEqual(SENT_REFUSED_MISSING);
		expect(response).toMatchObject({ rest });
	});

	it.each<[object[], string[], object]>([
		[part, SENT_REFUSED_MISSING, doubt],
		[[failedResult(2)], ['UNKNOWN noResult true', ...SENT_REFUSED_MISSING.slice(1)], doubt],
	])(
		'of a validation error count, and tell of work where somebody was sent',
		(results, all, rest) => {
			const { words, response } = read(400, { ...zodError(['profileUrns', 2]), results });
			expect(words).toEqual(all);
			expect(response).toMatchObject({ rest });
		},
	);

	it.each<[string, object]>([
		['data', { data: { results: part } }],
		['error', { error: { message: 'No', results: part } }],
		['details', { details: { results: part } }],
		['a list of another name', { invitations: part }],
		['two lists', { done: [sentResult(1)], failures: [failedResult(2)] }],
		['the body itself', part],
		[
			'fields named after people',
			{ results: { [A]: { success: true, status: 'SENT' }, [B]: { success: false, error: 'No' } } },
		],
	])('are found in %s', (_, body) => {
		expect(read(403, body).words).toEqual(SENT_REFUSED_MISSING);
	});

	it.each<[string, unknown, string[]]>([
		['a list of those sent', { sent: [A, B] }, ['unreadableReply', 'unreadableReply', 'noResult']],
		[
			'a list of those not',
			{ error: 'No', failed: [C] },
			['noResult', 'noResult', 'unreadableReply'],
		],
		['a list of urns', { processed: [A] }, ['unreadableReply', 'noResult', 'noResult']],
		['a text', { error: `Not connected to ${B}` }, ['noResult', 'unreadableReply', 'noResult']],
		[
			'results without a verdict',
			{ results: [{ urn: A }] },
			['unreadableReply', 'noResult', 'noResult'],
		],
		['a map', { [B]: 'SENT' }, ['noResult', 'unreadableReply', 'noResult']],
	])('that are not clear leave everybody in doubt, never refused: %s', (_, body, codes) => {
		for (const status of [401, 403, 413, 429]) {
			expect(read(status, body).words).toEqual(codes.map((code) => `UNKNOWN ${code} true`));
		}
	});

	it('of strangers, or of nobody who can be told, leave everybody in doubt', () => {
		expect(read(403, { results: [sentResult(98)] }).words).toEqual(ALL_MISSING);
		expect(read(429, { results: [{ success: true, slug: 'x' }] }).words).toEqual(ALL_MISSING);
	});

	it('may stand in the order of the request', () => {
		const results = [true, false, true].map((success) => ({ success }));
		expect(read(409, { results }).words).toEqual(['SENT', 'FAILED invitationFailed false', 'SENT']);
	});

	it.each<[object | string]>([
		['{"success":false,"results":[{"pro'],
		[{ error: 'No', totalSuccessful: 7 }],
		[{ error: 'No', sent: 3 }],
		[{ error: 'No', summary: { successCount: 1 } }],
		[{ success: true }],
		[{ error: 'Partially done' }],
		[{ error: 'PARTIAL_SUCCESS' }],
		[{ error: 'No', info: ['Sent 3 of 10 invitations'] }],
	])('that only count leave everybody in doubt: %j', (body) => {
		for (const status of [401, 403, 413, 429]) {
			const { words, response } = read(status, body);
			expect(words).toEqual(ALL_MISSING);
			expect(response).not.toMatchObject({ rest: null });
		}
	});

	it.each<[object]>([[{ results: [] }], [{ totalSuccessful: 0 }], [{ sent: [], failed: [] }]])(
		'that are none leave the refusal what it is: %j',
		(body) => {
			expect(read(403, { success: false, error: 'No access', ...body }).response).toMatchObject({
				kind: 'stop',
				scope: 'pair',
				failed: { status: 'REJECTED', mayHaveBeenSent: false },
			});
		},
	);

	it('say what the answer said where somebody is missing', () => {
		const { results } = read(409, { error: 'Conflict', results: part });
		expect((results[2] as Failed).cause).toBe(
			'ConnectSafely answered 409 ("Conflict") without a clear result for this person',
		);
		expect(results[2]).toMatchObject({ httpStatusCode: 409 });
	});
});

describe('a validation error', () => {
	it.each<[unknown]>([
		[{ success: false, error: `Invalid profile URN ${B}` }],
		[{ error: 'Validation error', errors: [{ field: 'profileUrns[1]', value: B, message: 'No' }] }],
		[
			{
				success: false,
				error: { name: 'ZodError', issues: [{ path: ['profileUrns'], message: B }] },
			},
		],
	])('may quote whom it refuses, and is still one: %j', (body) => {
		expect(['oneRefused', 'stop']).toContain(read(400, body).kind);
	});

	it.each<[unknown]>([
		[{ error: 'Validation error', failed: [B] }],
		[{ error: 'Validation error', profileUrns: [A, B, C] }],
		[{ error: 'Validation error', errors: [{ profileUrn: B, message: 'No' }] }],
	])('with people in a list of its own is none to rely on: %j', (body) => {
		const { kind, words } = read(400, body);
		expect(kind).toBe('results');
		expect(words.every((word) => word.startsWith('UNKNOWN'))).toBe(true);
	});
});

describe('"already invited" of one person alone', () => {
	it.each([200, 302, 400, 401, 403, 404, 409, 422, 429, 451, 500])(
		'is theirs, whatever the status: %i',
		(status) => {
			const [only = recipientOf(1)] = recipients;
			const { results } = read(status, { error: 'Member already invited' }, [only]);
			expect(results).toMatchObject([
				{ code: 'alreadyInvited', cause: 'Member already invited', mayHaveBeenSent: true },
			]);
		},
	);

	it('of several people tells of nobody', () => {
		expect(read(409, { error: 'Member already invited' }).kind).toBe('doubt');
		expect(read(409, HTML).kind).toBe('doubt');
	});

	it('is told apart from a result of its own', () => {
		const body = { error: 'Already invited', results: [sentResult(1)] };
		expect(read(409, body, [recipientOf(1)]).words).toEqual(['SENT']);
		expect(profileUrn(1)).toBe(A);
	});
});
