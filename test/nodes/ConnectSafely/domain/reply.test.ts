import fc from 'fast-check';

import { readReply } from '../../../../nodes/ConnectSafely/domain/reply';
import { PAGE, failedResult as failed, personOf, sentResult as sent } from './people';

const people = [1, 2, 3].map((member) => personOf(member));

function statuses(results: unknown[], more: object = {}): string[] {
	const reply = readReply({ results, ...more }, people);
	return people.map((person) => reply?.verdicts.get(person)?.status ?? 'none');
}

function notesOn(results: unknown[], more: object = {}): string {
	return readReply({ results, ...more }, people)?.notes.join(' ') ?? 'none';
}

describe('a reply', () => {
	it.each<[string, unknown]>([
		['null', null],
		['nothing', undefined],
		['an empty text', ''],
		['HTML', '<!DOCTYPE html>'],
		['cut-off JSON', '{"success":true,"results":[{"profileUrn":"urn:li'],
		['a number', 42],
		['an empty list', []],
		['a list of results', [sent(1), sent(2), sent(3)]],
		['an empty object', {}],
		['an error', { success: false, error: 'Failed to send' }],
		['an object for results', { results: { 0: sent(1) } }],
		['null for results', { results: null }],
	])('that is %s cannot be read', (_, body) => {
		expect(readReply(body, people)).toBeNull();
	});

	it('with an empty list leaves everybody in doubt', () => {
		expect(statuses([], { success: true })).toStrictEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
	});

	it('counts by its list, not by its success or totals', () => {
		const more = { success: false, totalSuccessful: 0, totalFailed: 3 };
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
		const reply = readReply({ results: [sent(1), failed(2)], ...ids }, people.slice(0, 2));
		for (const verdict of reply?.verdicts.values() ?? []) expect(verdict).toMatchObject(expected);
		expect(reply?.verdicts.size).toBe(2);
	});

	it.each<[object]>([
		[{}],
		[{ companyId: '', accountId: ' ' }],
		[{ companyId: null, accountId: {} }],
	])('gives no page and account where it has none: %j', (ids) => {
		const verdict = readReply({ results: [sent(1)], ...ids }, [personOf(1)])?.verdicts.values();
		expect([...(verdict ?? [])]).toStrictEqual([{ kind: 'sent', status: 'SENT' }]);
	});

	it('is read without throwing, and gives each person one verdict, whatever it holds', () => {
		const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
		const result = fc.record(
			{
				profileUrn: fc.oneof(
					anything,
					fc.constantFrom(...people.map((person) => person.profileUrn)),
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
				const reply = readReply(body, people);
				if (reply) expect([...reply.verdicts.keys()]).toStrictEqual(people);
			}),
		);
	});
});
