import { people } from '../support/people';
import { COMPANY, runnerWith } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const strangers = (count: number): string[] => people(count, 50_000);
const continuing = { node: { onError: 'continueRegularOutput' as const } };

describe('Skip Followers', () => {
	const simulator = withSimulator();
	const run = runnerWith(simulator, { skipFollowers: true, skipAlreadyInvited: false });
	const starts = () => simulator().followerRequests.map(({ query }) => Number(query.start));

	it.each(['true', 'growing'] as const)(
		'with a list that never ends tells so, and whom it did find (%s total)',
		async (total) => {
			simulator().scriptReads('followers', null, null);
			simulator().alwaysReads('followers', { kind: 'endless', total });
			simulator().follow(COMPANY, ...people(1), ...strangers(249));
			const { skipped, error } = await run(people(3), continuing);
			expect(skipped).toMatchObject([{ reason: 'alreadyFollowing' }]);
			expect(error).toMatchObject(
				people(2, 1001).map(() => ({
					status: 'NOT_SENT',
					errorCode: 'stopped',
					retryable: false,
					error: expect.stringMatching(/followers cannot be read.* does not end\./),
				})),
			);
			expect(simulator().invitationRequests).toEqual([]);
			expect(starts()).toHaveLength(13);
			const again = await run(people(3), continuing);
			expect(again.error).toHaveLength(2);
		},
	);

	it('with a list that repeats its last part is read to its end', async () => {
		simulator().alwaysReads('followers', { kind: 'repeatsLastPart' });
		simulator().follow(COMPANY, ...people(1), ...strangers(199));
		const { success, skipped } = await run(people(2));
		expect([success.length, skipped.length]).toEqual([1, 1]);
		expect(starts()).toEqual([0, 100, 200]);
	});
});
