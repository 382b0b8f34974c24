import { profileUrn } from '../support/simulator';
import { callsOf } from '../support/simulatorCalls';
import { withSimulator } from '../support/withSimulator';
import { Random } from '../workers/random';
import { Deliveries } from './deliveries';
import { findInExecution } from './executionPromises';
import { executionWith, failure, PAGE, skip, verdict } from './executions';
import type { Execution } from './history';
import { Population } from './population';

const [ANN, BEN] = [2001, 2002];

describe('what an execution says, held against the truth', () => {
	const simulator = withSimulator();
	const { invite } = callsOf(simulator);
	const population = new Population(10, new Random(1));

	/** Of an execution that has really invited these members, one request each. */
	async function findingsOf(execution: Execution, invited: number[] = []): Promise<string[]> {
		const deliveries = new Deliveries(simulator());
		for (const member of invited) {
			const path = `/linkedin/organizations/${PAGE}/follow-invitations`;
			deliveries.expect(execution.job.id, { path, people: [profileUrn(member)] });
			await invite([profileUrn(member)]);
			deliveries.settle();
		}
		const found = findInExecution([execution], { deliveries, population });
		return found.map(({ promise, what }) => `${promise}: ${what}`);
	}

	it('has nothing against the truth', async () => {
		const execution = executionWith([verdict(ANN, 0), failure(BEN, 1), skip(BEN, 2)]);
		expect(await findingsOf(execution, [ANN])).toEqual([]);
	});

	it.each<[string, Execution, number[]]>([
		['twice: invited 2 times', executionWith([verdict(ANN, 0)]), [ANN, ANN]],
		[
			'beyond the limit of 1',
			executionWith([verdict(ANN, 0), verdict(BEN, 1)], {
				job: { options: { invitationLimit: 1 } },
			}),
			[ANN, BEN],
		],
		[
			'dry run sent 1 requests',
			executionWith([], { job: { options: { dryRun: true } }, invitationRequests: 1 }),
			[],
		],
		[
			'row 1 came out 0 times',
			executionWith([verdict(ANN, 0)], { job: { rows: [{}, {}], places: [1, 1] } }),
			[ANN],
		],
		['the node threw', executionWith([], { status: 'error' }), [ANN]],
		['on Success, and not invited', executionWith([verdict(ANN, 0)]), []],
		['"surely not sent"', executionWith([failure(ANN, 0)]), [ANN]],
		['invited, and nothing says so', executionWith([skip(ANN, 0)]), [ANN]],
		['skipped as a follower', executionWith([skip(ANN, 0, 'alreadyFollowing')]), []],
		['a reason that nobody knows', executionWith([skip(ANN, 0, 'noIdea')]), []],
		['a code that nobody knows', executionWith([failure(ANN, 0, { why: 'noIdea' })]), []],
		['no sentence that says why', executionWith([failure(ANN, 0, { error: 'No' })]), []],
		['retryable without a time', executionWith([failure(ANN, 0, { retryable: true })]), []],
		[
			'not sent, and may have been',
			executionWith([failure(ANN, 0, { mayHaveBeenSent: true })]),
			[],
		],
	])('finds: %s', async (what, execution, invited) => {
		const found = await findingsOf(execution, invited);
		expect(found).toContainEqual(expect.stringContaining(what));
	});

	it('takes a row that names another one by that one’s word', async () => {
		const error = 'Ann is no connection. Another row holds the same person: it tells more.';
		const refused = failure(ANN, 0, { status: 'INVALID', error, mayHaveBeenSent: true });
		const invited = executionWith([refused, verdict(ANN, 1)]);
		expect(await findingsOf(invited, [ANN])).toEqual([]);
		const unknown = { status: 'UNKNOWN', why: 'noResult', mayHaveBeenSent: true };
		expect(await findingsOf(executionWith([refused, failure(BEN, 1, unknown)]))).toEqual([
			expect.stringContaining('not sent, and may have been'),
		]);
		expect(await findingsOf(executionWith([{ ...refused, mayHaveBeenSent: false }]))).toEqual([
			expect.stringContaining('names a row that says nothing'),
		]);
	});

	it('claims nothing of an execution whose results n8n has thrown away', async () => {
		const died = executionWith([], { status: 'died', ending: null });
		expect(await findingsOf(died, [ANN])).toEqual([]);
		const cancelled = executionWith([failure(BEN, 0)], { status: 'canceled' });
		expect(await findingsOf(cancelled, [BEN])).toEqual([]);
	});
});
