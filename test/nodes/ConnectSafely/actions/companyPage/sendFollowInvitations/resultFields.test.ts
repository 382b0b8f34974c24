import {
	outputItemOf,
	RESULT_FIELDS,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/resultFields';
import { notSent, skipped, type Result } from '../../../../../../nodes/ConnectSafely/result';
import { OPERATIONS } from '../../../../../reference/operations';
import { profileUrn } from '../../../../../support/simulator';
import { entryOf, PAGE } from '../../../people';
import { outcomeOf } from './outcomes';

const AT = Date.UTC(2026, 0, 15, 12);
const SENT: Result = { kind: 'sent', status: 'SENT_NOW' };
const LIMITED = skipped('invitationLimit');
const profile = profileUrn(1);

const itemOf = (result: Result, isShortCall = false, more = {}) =>
	outputItemOf(outcomeOf(1, result, more), 'UTC', isShortCall);

describe('the item of a result', () => {
	it.each<[string, Result, number, object]>([
		['somebody invited', SENT, 0, { success: true, status: 'SENT_NOW' }],
		[
			'somebody skipped',
			LIMITED,
			2,
			{ success: false, status: 'SKIPPED', reason: 'invitationLimit' },
		],
		[
			'somebody in a dry run',
			skipped('dryRun', 3),
			2,
			{ success: false, status: 'SKIPPED', reason: 'dryRun', batch: 3 },
		],
		[
			'somebody not sent',
			notSent('stopped', 'sending stopped'),
			1,
			{
				success: false,
				status: 'NOT_SENT',
				error: 'Not sent, because sending stopped.',
				errorCode: 'stopped',
				retryable: false,
				mayHaveBeenSent: false,
			},
		],
		[
			'somebody who has to wait',
			notSent('rateLimited', 'slow down', 'Wait.', { retryAt: AT, httpStatusCode: 429 }),
			1,
			{
				success: false,
				status: 'NOT_SENT',
				error:
					'Not sent, because slow down. Wait. Run this person again after 15 Jan 2026, 12:00 (UTC).',
				errorCode: 'rateLimited',
				retryable: true,
				mayHaveBeenSent: false,
				httpStatusCode: 429,
				retryAt: '2026-01-15T12:00:00.000Z',
			},
		],
	])('of %s has its output and fields', (_, result, output, fields) => {
		expect(itemOf(result)).toStrictEqual({
			output,
			item: 0,
			fields: { profile, ...fields },
			ids: { profileUrn: profile, companyId: PAGE, accountId: null },
		});
	});

	it('marks a repeated person', () => {
		const { fields } = itemOf(SENT, false, { isDuplicate: true });
		expect(fields).toStrictEqual({ profile, success: true, status: 'SENT_NOW', duplicate: true });
	});

	it('has the page and account that the answer names, else those of the row', () => {
		const entry = entryOf(profile, { item: 4, companyId: '7' });
		const more = { entry, accountId: 'a' };
		expect(itemOf(SENT, false, more)).toMatchObject({
			item: 4,
			ids: { companyId: '7', accountId: 'a' },
		});
		const named = { ...SENT, companyId: '8', accountId: 'b' };
		expect(itemOf(named, false, more).ids).toMatchObject({ companyId: '8', accountId: 'b' });
	});

	it.each<[string, Result, boolean, boolean]>([
		['is beyond a call of the tool', LIMITED, true, true],
		['is beyond a limit', LIMITED, false, false],
		['was invited before', skipped('alreadyInvited'), true, false],
		['was invited', SENT, true, false],
	])('of somebody who %s tells a model to call again: %#', (_, result, isShortCall, isTold) => {
		expect('message' in itemOf(result, isShortCall).fields).toBe(isTold);
	});
});

describe('the fields of results', () => {
	it('are those of the reference', () => {
		const reference = OPERATIONS.find(({ option }) => option.value === 'sendFollowInvitations');
		const fields = reference?.fields.map(({ name }) => name) ?? [];
		expect([...RESULT_FIELDS].sort()).toEqual([...fields].sort());
	});
});
