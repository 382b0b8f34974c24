import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { progressLine } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/progressLine';
import { entryOf, recipientOf, usableEntry } from '../../../people';
import { runWith, type Given } from './sendRun';

const failed = { kind: 'unresolved' as const, failed: null as never };
const named = (slug: string, accountId: string | null = null) =>
	({ ...entryOf(`linkedin.com/in/${slug}`), accountId }) as UsableEntry;

/** The line of a run that looked up so many profiles. */
function lineOf(
	lookups: number,
	stage: Partial<Parameters<typeof progressLine>[0]>,
	given?: Given,
) {
	const run = runWith(given);
	run.state.profiles.lookups = lookups;
	run.state.profiles.keep(null, 'failed', failed);
	return progressLine({ ahead: [], queued: [], sent: 0, ...stage }, run);
}

describe('a line about the progress', () => {
	it('counts each name ahead once an account, and none whose lookup failed', () => {
		const ahead = [named('jane'), named('jane'), named('jane', 'b'), named('jane', 'c')];
		const more = [named('failed'), usableEntry(5, 5)];
		expect(lineOf(3, { ahead: [...ahead, ...more] })).toBe('Looked up 3 of 6 profiles');
	});

	it('counts the batches of each page and account by themselves', () => {
		const queued = [recipientOf(1), recipientOf(2), recipientOf(3)];
		const ahead = [
			usableEntry(3, 4),
			{ ...usableEntry(4, 5), companyId: '7' },
			{ ...usableEntry(5, 6), accountId: 'b' },
			{ ...usableEntry(6, 7), accountId: 'c' },
		];
		expect(lineOf(0, { queued, ahead, sent: 1 })).toBe('Sent 1 of 5 batches');
	});

	it('has both in one sentence', () => {
		const stage = { queued: [recipientOf(1)], ahead: [named('jane')], sent: 1 };
		expect(lineOf(1, stage)).toBe('Looked up 1 of 2 profiles, sent 1 of 1 batch');
	});

	it('has no totals under an invitation limit', () => {
		const stage = { queued: [recipientOf(1)], ahead: [named('jane')], sent: 2 };
		const given = { invitationLimit: 10 };
		expect(lineOf(1, stage, given)).toBe('Looked up 1 profile, sent 2 batches');
	});
});
