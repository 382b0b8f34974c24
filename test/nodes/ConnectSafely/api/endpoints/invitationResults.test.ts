import fc from 'fast-check';

import { readInvitationResults } from '../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import { failedResult as failed, PAGE, recipientOf, sentResult as sent } from '../../people';
import { recipients } from './batch';

function statuses(results: unknown[], more: object = {}): string[] {
	const read = readInvitationResults({ results, ...more }, recipients);
	return recipients.map((recipient) => read?.results.get(recipient)?.status ?? 'none');
}

function notesOn(results: unknown[], more: object = {}): string {
	return readInvitationResults({ results, ...more }, recipients)?.notes.join(' ') ?? 'none';
}

describe('the body of a good answer', () => {
	it.each<[string, unknown]>([
		['null', null],
		['nothing', undefined],
		['an empty text', ''],
		['HTML', '<!DOCTYPE html>'],
		['cut-off JSON', '{"success":true,"results":[{"profileUrn":"urn:li'],
		['a number', 42],
		['an empty list', []],
		['an empty object', {}],
		['an error', { success: false, error: 'Failed to send' }],
		['an object for results', { results: { 0: sent(1) } }],
		['null for results', { results: null }],
	])('that is %s cannot be read', (_, body) => {
		expect(readInvitationResults(body, recipients)).toBeNull();
	});

	it.each(['previousResults', 'skipped', 'dryRun', 'others'])(
		'tells nothing sure of a success in a list of another name: %s',
		(name) => {
			const more = { [name]: [sent(2), failed(3)] };
			expect(statuses([sent(1)], more)).toStrictEqual(['SENT', 'UNKNOWN', 'FAILED']);
		},
	);

	it('with an empty list leaves everybody in doubt', () => {
		expect(statuses([], { success: true })).toStrictEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
	});

	it('counts by its list, not by its totals', () => {
		const more = { totalSuccessful: 0, totalFailed: 3 };
		expect(statuses([sent(1), failed(2), sent(3)], more)).toStrictEqual(['SENT', 'FAILED', 'SENT']);
	});

	it.each<[string, object, RegExp]>([
		['agree', { totalRequested: 3, totalSuccessful: 2, totalFailed: 1 }, /^$/],
		['are missing', {}, /^$/],
		['are no numbers', { totalSuccessful: '5', totalFailed: null }, /^$/],
		['count more invitations', { totalSuccessful: 3, totalFailed: 1 }, /reported 3.* listed 2/],
		['count fewer invitations', { totalSuccessful: 0, totalFailed: 1 }, /reported 0.* listed 2/],
		['count other refusals', { totalSuccessful: 2, totalFailed: 7 }, /reported 7.* listed 1/],
	])('notes it where the totals %s', (_, totals, note) => {
		expect(notesOn([sent(1), failed(2), sent(3)], totals)).toMatch(note);
	});

	it.each<[string, object, object]>([
		['text', { companyId: PAGE, accountId: 'a' }, { companyId: PAGE, accountId: 'a' }],
		['numbers', { companyId: 105672170, accountId: 7 }, { companyId: PAGE, accountId: '7' }],
	])('gives page and account as %s to everybody', (_, ids, expected) => {
		const body = { results: [sent(1), failed(2)], ...ids };
		const read = readInvitationResults(body, recipients.slice(0, 2));
		for (const result of read?.results.values() ?? []) expect(result).toMatchObject(expected);
		expect(read?.results.size).toBe(2);
	});

	it.each<[object]>([
		[{}],
		[{ companyId: '', accountId: ' ' }],
		[{ companyId: null, accountId: {} }],
	])('gives no page and account where it has none: %j', (ids) => {
		const read = readInvitationResults({ results: [sent(1)], ...ids }, [recipientOf(1)]);
		expect([...(read?.results.values() ?? [])]).toStrictEqual([{ kind: 'sent', status: 'SENT' }]);
	});

	it.each<[string, object[], boolean]>([
		['one of the batch', [sent(99), failed(3)], true],
		['everybody by position', [1, 2, 3].map(() => ({ success: true })), true],
		['strangers only', [sent(98), sent(99)], false],
		['nobody', [], false],
	])('that is about %s names somebody: %p', (_, results, namesSomebody) => {
		const read = readInvitationResults({ results }, recipients);
		expect(read?.doubt === null).toBe(namesSomebody);
	});

	it('is read without throwing, and gives each person one result, whatever it holds', () => {
		const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
		const result = fc.record(
			{
				profileUrn: fc.oneof(
					anything,
					fc.constantFrom(...recipients.map(({ profileUrn }) => profileUrn)),
				),
				profile: anything,
				success: fc.oneof(anything, fc.boolean()),
				status: fc.oneof(anything, fc.constantFrom('SENT', 'FAILED')),
				error: anything,
			},
			{ requiredKeys: [] },
		);
		const results = fc.array(fc.oneof(anything, result));
		fc.assert(
			fc.property(fc.oneof(anything, fc.record({ results, companyId: anything })), (body) => {
				const read = readInvitationResults(body, recipients);
				if (read) expect([...read.results.keys()]).toStrictEqual(recipients);
			}),
		);
	});
});
