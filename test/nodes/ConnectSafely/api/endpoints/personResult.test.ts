import {
	contradiction,
	mergeResults,
	readResult,
} from '../../../../../nodes/ConnectSafely/api/endpoints/personResult';
import type { Result } from '../../../../../nodes/ConnectSafely/result';
import { UNKNOWN } from './batch';

const CAUSE = "ConnectSafely's answer about this person contradicts itself or is incomplete";
const DOUBT = { ...UNKNOWN, code: 'unreadableReply', cause: CAUSE };
const doubtOver = (words: string) => ({ ...DOUBT, cause: `${CAUSE} ("${words}")` });

describe('a contradiction', () => {
	it.each<[string, object]>([
		['', DOUBT],
		['FAILED', doubtOver('FAILED')],
		['the "best" one', doubtOver("the 'best' one")],
	])('quotes the words that spoil a result in one pair of quotation marks: %s', (words, failed) => {
		expect(contradiction(words)).toStrictEqual(failed);
	});
});

describe('what is said of one person', () => {
	it.each([[null], [undefined], ['SENT'], [true], [[]]])(
		'is in doubt where it is no object: %p',
		(result) => {
			expect(readResult(result)).toStrictEqual(DOUBT);
		},
	);

	it.each<[object, string]>([
		[{}, 'SENT'],
		[{ status: null }, 'SENT'],
		[{ status: '' }, 'SENT'],
		[{ status: ' Sent ' }, 'Sent'],
	])('is a success with %j, and has the status %s', (more, status) => {
		expect(readResult({ success: true, ...more })).toStrictEqual({ kind: 'sent', status });
	});

	it('quotes what says that a refusal may have gone out', () => {
		expect(readResult({ success: false, error: 'It timed out' })).toStrictEqual(
			doubtOver('It timed out'),
		);
	});

	it.each<[string, string]>([
		['NOT_CONNECTED', 'notConnected'],
		['ALREADY_INVITED', 'alreadyInvited'],
		['ALREADY_FOLLOWING', 'alreadyFollowing'],
	])('is a refusal whose status says why, with and without words: %s', (status, code) => {
		for (const more of [{}, { error: 'No' }, { error: '' }]) {
			expect(readResult({ success: false, status, ...more })).toMatchObject({ status, code });
		}
	});

	it.each<[string, object, object]>([
		['a text for success', { success: 'true', error: 'No' }, DOUBT],
		['an error without a text', { success: true, error: { a: 1 } }, DOUBT],
		['a refusal that is sent', { success: false, status: 'SENT' }, DOUBT],
		[
			'a success that is an invitation of before',
			{ success: true, error: 'Already invited' },
			{ ...doubtOver('Already invited'), code: 'alreadyInvited' },
		],
		[
			'a success whose status is an invitation of before',
			{ success: true, status: 'ALREADY_INVITED', error: 'Failed' },
			{ ...doubtOver('Failed'), code: 'alreadyInvited' },
		],
	])('is in doubt with %s', (_, result, failed) => {
		expect(readResult(result)).toStrictEqual(failed);
	});

	it.each<[unknown, string]>([
		['unsent', 'unsent'],
		['sent later', 'sent later'],
		[['SENT'], '?'],
		[{ text: 'SENT' }, '?'],
		['z'.repeat(61), 'z'.repeat(60)],
	])('is in doubt with success and the status %j', (status, words) => {
		expect(readResult({ success: true, status })).toStrictEqual(doubtOver(words));
	});

	it.each(['error', 'errorMessage', 'error_message', 'reason', 'message', 'detail'])(
		'is a refusal for the reason in the field %s',
		(field) => {
			expect(readResult({ success: false, [field]: 'Not connected' })).toMatchObject({
				status: 'FAILED',
				code: 'notConnected',
				cause: 'Not connected',
				mayHaveBeenSent: false,
			});
		},
	);

	it('is a refusal for the first reason of several, and for none where there is none', () => {
		expect(readResult({ success: false, message: 'Two', error: 'One' })).toHaveProperty(
			'cause',
			'One',
		);
		expect(readResult({ success: false })).toMatchObject({
			code: 'invitationFailed',
			cause: 'ConnectSafely gave no reason',
		});
	});
});

describe('two verdicts about the same person', () => {
	const sent: Result = { kind: 'sent', status: 'SENT' };
	const refused = readResult({ success: false, error: 'Declined' });
	const again = readResult({ success: false, error: 'Declined again' });
	const following = readResult({ success: false, error: 'Already following' });
	it.each<[string, Result | undefined, Result, object]>([
		['nothing and a success', undefined, sent, sent],
		['nothing and a refusal', undefined, refused, refused],
		['two successes', sent, { kind: 'sent', status: 'Sent' }, sent],
		['two refusals of one kind', refused, again, refused],
		['two refusals of different kinds', refused, following, DOUBT],
		['a success and a refusal', sent, refused, DOUBT],
		['a refusal and a success', refused, sent, DOUBT],
	])('are merged: %s', (_, earlier, later, merged) => {
		expect(mergeResults(earlier, later)).toStrictEqual(merged);
	});
});
