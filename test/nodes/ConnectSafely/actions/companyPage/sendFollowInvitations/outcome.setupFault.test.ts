import type { Entry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { findSetupFault } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/outcome';
import {
	invalid,
	rejected,
	skipped,
	type Result,
} from '../../../../../../nodes/ConnectSafely/result';
import { profileUrn } from '../../../../../support/simulator';
import { entryOf } from '../../../people';
import { foundBy, outcomesWith, SENT, STOPPED, TIMEOUT } from './outcomes';

const BAD_KEY = rejected('unauthorized', 'the key was refused', 'Check it.', {
	isSetupFault: true,
});
const BAD_PAGE = rejected('notFound', 'the page is missing', '', { isSetupFault: true });
const NO_PAGE = invalid('invalidCompany', "'Company Page' is empty", '');

/** The setup fault of a run in which these rows had these results, null for a fault of their own. */
function faultIn(rows: Array<[Partial<Entry>, Result | null]>) {
	const entries = rows.map(([more], index) => entryOf(profileUrn(1 + index), { ...more, index }));
	const decisions = rows.flatMap(
		([, result], index): Array<[number, ReturnType<typeof foundBy>]> =>
			result ? [[index, foundBy(1 + index, result)]] : [],
	);
	return findSetupFault(outcomesWith(entries, new Map(decisions)));
}

describe('the setup fault of a run', () => {
	it('is the first one, where nobody was invited because of one', () => {
		expect(faultIn([[{}, BAD_KEY]])).toBe(BAD_KEY);
		expect(
			faultIn([
				[{}, BAD_PAGE],
				[{}, BAD_KEY],
			]),
		).toBe(BAD_PAGE);
	});

	it.each<[string, Result]>([
		['was invited', SENT],
		['may have been invited', TIMEOUT],
		['was not sent for another reason', STOPPED],
		['was refused', rejected('badRequest', 'no', '')],
		['was skipped', skipped('alreadyInvited')],
	])('is none where anybody %s', (_, result) => {
		expect(
			faultIn([
				[{}, BAD_KEY],
				[{}, result],
			]),
		).toBeNull();
		expect(
			faultIn([
				[{}, result],
				[{}, BAD_KEY],
			]),
		).toBeNull();
	});

	it('is found beside rows that have a fault of their own', () => {
		const own: [Partial<Entry>, null] = [{ companyId: null, fault: NO_PAGE }, null];
		expect(faultIn([own, [{}, BAD_KEY], own])).toBe(BAD_KEY);
	});

	it('is one of a row’s own, where the row has a setup fault', () => {
		expect(faultIn([[{ companyId: null, fault: BAD_PAGE }, null]])).toBe(BAD_PAGE);
	});

	it('is none of rows with other faults of their own, nor of no rows', () => {
		expect(faultIn([[{ companyId: null, fault: NO_PAGE }, null]])).toBeNull();
		expect(faultIn([])).toBeNull();
	});
});
