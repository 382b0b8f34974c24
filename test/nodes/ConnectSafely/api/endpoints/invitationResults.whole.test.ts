import {
	readInvitationResults,
	type AnswerKind,
} from '../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import { profileUrn } from '../../../../support/simulator';
import { failedResult as failed, sentResult as sent } from '../../people';
import { recipients, UNKNOWN } from './batch';

const [A, B, C] = [profileUrn(1), profileUrn(2), profileUrn(3)];
const OK = { success: true, status: 'SENT' };
const NO = { success: false, status: 'FAILED', error: 'No' };

/** Status, or the code of what is in doubt, of each person of the batch. */
function wordsOf(body: unknown, kind?: AnswerKind): string[] | null {
	const read = readInvitationResults(body, recipients, kind);
	if (!read) return null;
	return recipients.map((recipient) => {
		const result = read.results.get(recipient);
		return result?.kind === 'failed' && result.origin === 'unknown'
			? result.code
			: (result?.status ?? 'none');
	});
}

describe('the body of an error', () => {
	const A_IN_DOUBT = ['unreadableReply', 'noResult', 'noResult'];
	const NONE = ['noResult', 'noResult', 'noResult'];
	it.each<[string, unknown, string[] | null]>([
		['nobody', { error: 'No' }, null],
		['nobody in an empty list', { error: 'No', results: [] }, null],
		['nobody in several empty lists', { results: [], data: { results: [] } }, null],
		['somebody beside an empty list', { results: [], failed: A }, A_IN_DOUBT],
		['somebody in a sentence', { error: `Stopped at ${A}` }, A_IN_DOUBT],
		['somebody by a field', { [A]: 'stopped', results: [] }, A_IN_DOUBT],
		['a stranger', { results: [sent(99)] }, NONE],
		['a stranger beside an empty list', { results: [sent(99)], data: { results: [] } }, NONE],
		['people with results', { results: [sent(1), failed(2)] }, ['SENT', 'FAILED', 'noResult']],
		[
			'one person with a result and one without',
			{ results: [sent(1)], error: `Stopped at ${B}` },
			['SENT', 'unreadableReply', 'noResult'],
		],
		[
			'people below its own errors',
			{ errors: ['No'], results: [sent(1), sent(2), sent(3)] },
			['SENT', 'SENT', 'SENT'],
		],
	])('that names %s is read: %j', (_, body, words) => {
		expect(wordsOf(body, 'error')).toEqual(words);
	});

	const fault = { path: ['profileUrns', 0], message: 'Bad', received: A };
	it.each<[string, unknown, string[] | null]>([
		['the fault', { error: { name: 'ZodError', issues: [fault] } }, null],
		['a sentence', { error: `Invalid URN ${A}`, code: 400, value: null, isRetry: true }, null],
		['a text alone', { error: 'Invalid', at: A }, A_IN_DOUBT],
		['a text alone, beside a fault', { error: { issues: [fault] }, at: [[A]] }, A_IN_DOUBT],
		['the name of a field', { error: 'Invalid', at: { [A]: 1 } }, A_IN_DOUBT],
		[
			'several texts',
			{ error: 'Invalid', at: [A, { urn: B }] },
			['unreadableReply', 'unreadableReply', 'noResult'],
		],
	])('of a check of the request that names somebody in %s is read: %j', (_, body, words) => {
		expect(wordsOf(body, 'validationError')).toEqual(words);
	});
});

describe('results that name nobody', () => {
	const turned = { [C]: NO, [B]: OK, [A]: OK };
	it.each<[string, unknown, string[]]>([
		['their places', { results: [OK, NO, OK] }, ['SENT', 'FAILED', 'SENT']],
		['their places in a list alone', [OK, NO, OK], ['SENT', 'FAILED', 'SENT']],
		[
			'their places, as the totals confirm',
			{ totalRequested: 3, totalSuccessful: 2, totalFailed: 1, results: [OK, NO, OK] },
			['SENT', 'FAILED', 'SENT'],
		],
		[
			'their places where the totals are texts',
			{ totalRequested: '4', totalFailed: '4', results: [OK, NO, OK] },
			['SENT', 'FAILED', 'SENT'],
		],
		[
			'nobody where the totals count other refusals',
			{ totalFailed: 3, results: [OK, NO, OK] },
			['noResult', 'noResult', 'noResult'],
		],
		[
			'nobody where there are two lists',
			{ results: [OK, NO, OK], data: [NO, OK, NO] },
			['noResult', 'noResult', 'noResult'],
		],
		[
			'nobody beside one that names somebody',
			{ results: [{ ...OK, accountUrn: B }, NO, OK] },
			['noResult', 'SENT', 'noResult'],
		],
		['those who name their fields', { results: turned }, ['SENT', 'SENT', 'FAILED']],
	])('belong to %s: %j', (_, body, words) => {
		expect(wordsOf(body)).toEqual(words);
	});
});

describe('results below an objection to some of them', () => {
	it.each<[string, unknown, string[]]>([
		['a refusal', failed(3), ['SENT', 'SENT', 'FAILED']],
		['a result that is no object', null, ['SENT', 'SENT', 'noResult']],
		['no refusal', sent(3), ['unreadableReply', 'unreadableReply', 'unreadableReply']],
	])('are judged by %s among them', (_, last, words) => {
		expect(wordsOf({ errors: ['x'], success: true, results: [sent(1), sent(2), last] })).toEqual(
			words,
		);
	});
});

describe('what is said of an answer as a whole', () => {
	it('is a doubt where it mentions none of those asked about', () => {
		expect(readInvitationResults({ results: [sent(99)] }, recipients)?.doubt).toStrictEqual({
			...UNKNOWN,
			code: 'noResult',
			cause: "ConnectSafely's answer mentions none of these people",
		});
	});

	it.each<[string, unknown, string[]]>([
		['a list alone', [sent(1), failed(2), sent(3)], []],
		['the answer about another page', { companyId: '999', results: [sent(1)] }, []],
		[
			'refusals and doubts',
			{ totalFailed: 1, results: [sent(1), failed(2), { profileUrn: C }] },
			[],
		],
		[
			'other invitations and refusals',
			{ totalSuccessful: 2, totalFailed: 3, results: [sent(1), failed(2)] },
			[
				'ConnectSafely reported 2 invitations in total but listed 1; the items follow the list.',
				'ConnectSafely reported 3 refusals in total but listed 1; the items follow the list.',
			],
		],
		[
			'a stranger',
			{ results: [sent(1), sent(99)] },
			[
				"ConnectSafely's answer holds results for people who were not in the request (1); they were ignored.",
			],
		],
	])('is noted for %s', (_, body, notes) => {
		expect(readInvitationResults(body, recipients)?.notes).toEqual(notes);
	});

	it('gives an account of at most 200 characters', () => {
		const idsFor = (accountId: string) =>
			readInvitationResults({ accountId, results: [sent(1)] }, recipients)?.results.get(
				recipients[0] as (typeof recipients)[number],
			);
		expect(idsFor('a'.repeat(200))).toHaveProperty('accountId', 'a'.repeat(200));
		expect(idsFor('a'.repeat(201))).not.toHaveProperty('accountId');
	});
});
