import type { Check } from '../../../../../../nodes/ConnectSafely/actions/companyPage/checkFollowers/check';
import {
	outputItemOf,
	RESULT_FIELDS,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/checkFollowers/resultFields';
import { OPERATIONS } from '../../../../../reference/operations';
import { notSent } from '../../../../../../nodes/ConnectSafely/result';
import { profileUrn } from '../../../../../support/simulator';
import { entryOf, PAGE } from '../../../people';
import { READ_SINCE } from './pageFollowers';

const READ_AT = '2026-01-15T12:00:00.000Z';
const failed = notSent('lookupFailed', 'the list does not end', 'Try later.', {
	retryAt: READ_SINCE,
});

describe('the result of a check', () => {
	it.each<[string, Check, number, object]>([
		[
			'of a follower',
			{ kind: 'following', followDate: 'January 2026', readSince: READ_SINCE },
			0,
			{
				following: true,
				followDate: 'January 2026',
				followMonth: '2026-01',
				listReadAt: READ_AT,
			},
		],
		[
			'of a follower since nobody knows when',
			{ kind: 'following', followDate: '', readSince: null },
			0,
			{ following: true, followDate: null, followMonth: null, listReadAt: null },
		],
		[
			'of somebody who does not follow',
			{ kind: 'notFollowing', readSince: READ_SINCE },
			1,
			{ following: false, listReadAt: READ_AT },
		],
		[
			'of somebody who does not follow, by a list of nobody knows when',
			{ kind: 'notFollowing', readSince: null },
			1,
			{ following: false, listReadAt: null },
		],
	])('%s', (_, check, output, fields) => {
		const entry = entryOf(profileUrn(1), { item: 4, accountId: 'ada' });
		expect(outputItemOf(entry, check, 'UTC')).toStrictEqual({
			output,
			item: 4,
			fields: { profile: profileUrn(1), ...fields },
			ids: { profileUrn: profileUrn(1), companyId: PAGE, accountId: 'ada' },
		});
	});

	it('that failed says why, and from when on to try again', () => {
		const item = outputItemOf(entryOf('jane'), { kind: 'failed', failed }, 'UTC');
		expect(item).toMatchObject({
			output: 2,
			fields: {
				profile: 'jane',
				following: null,
				error: expect.stringMatching(/^The list does not end\. /) as string,
				errorCode: 'lookupFailed',
				retryAt: READ_AT,
			},
			ids: { profileUrn: null, companyId: PAGE, accountId: null },
		});
	});

	it('has the fields of the reference, which take the place of those of the row', () => {
		const reference = OPERATIONS.find(({ option }) => option.value === 'checkFollowers');
		const fields = reference?.fields.map(({ name }) => name) ?? [];
		expect([...RESULT_FIELDS].sort()).toEqual([...fields].sort());
	});
});
