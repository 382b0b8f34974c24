import { deduplication } from '../support/engine';
import type { DeduplicationCall } from '../support/engine/deduplication';
import { people } from '../support/people';
import { runnerWith } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const WORKFLOW = { id: 'workflow', active: false };
const LOCKED = new Error('database is locked');
const continuing = { node: { onError: 'continueRegularOutput' as const } };

describe('n8n’s store behind Skip Already Invited', () => {
	const simulator = withSimulator();
	beforeEach(() => deduplication.clear());

	const run = runnerWith(simulator, { skipAlreadyInvited: true });

	it('that a Remove Duplicates node keeps dates in: one clear error, nobody is sent', async () => {
		await deduplication.checkProcessedAndRecord(
			['2026-01-01'],
			'workflow',
			{ workflow: WORKFLOW },
			{ mode: 'latestDate' },
		);
		const { run: ended } = await run(people(3));
		expect(ended.status).toBe('error');
		expect(`${ended.error?.message} ${ended.error?.description}`).toMatch(
			/'Skip Already Invited' cannot use.*Remove Duplicates/,
		);
		const { error } = await run(people(3), continuing);
		expect(error).toHaveLength(3);
		expect(error[0]).toMatchObject({
			status: 'NOT_SENT',
			errorCode: 'stopped',
			retryable: false,
			mayHaveBeenSent: false,
		});
		expect(simulator().requests).toEqual([]);
	});

	it('that fails for a moment is asked again', async () => {
		for (const call of ['count', 'record', 'remove'] as const) {
			deduplication.failNext(call, new Error('database is locked'));
		}
		deduplication.failNext('record', LOCKED, { scope: 'node' });
		const { success, hints } = await run(people(4), { options: { batchSize: 2 } });
		expect(success).toHaveLength(4);
		expect(hints).toHaveLength(1);
	});

	it('that fails for good sends nobody, and says when to try again', async () => {
		failAlways('count');
		const options = { batchSize: 2 };
		const { error } = await run(people(4), { options, ...continuing });
		expect(error.map(({ errorCode }) => errorCode)).toEqual(Array(4).fill('stopped'));
		expect(error[0]).toMatchObject({
			error: expect.stringMatching(/"database is locked".*Run this person again after/),
			retryable: true,
			mayHaveBeenSent: false,
		});
		expect(simulator().requests).toEqual([]);
		expect((await run(people(4), { options })).success).toHaveLength(4);
	});

	it('that cannot take people back says so, and the same execution still sends them', async () => {
		failAlways('remove');
		const { success, hints } = await run(people(3), { options: { batchSize: 2 } });
		expect(success).toHaveLength(3);
		expect(hints.map(({ message }) => message).join()).toMatch(/could not take back.*locked/);
	});

	it('that cannot take people back gives them to the next try of Retry On Fail', async () => {
		failAlways('remove');
		failAlways('count', 2, 2);
		const node = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
		const { success, skipped } = await run(people(3), { node, options: { batchSize: 2 } });
		expect([success.length, skipped.length]).toEqual([3, 0]);
	});

	/** Further tries included. */
	function failAlways(call: DeduplicationCall['call'], times = 1, after = 0): void {
		for (let tries = 0; tries < 4 * times; tries++) {
			deduplication.failNext(call, LOCKED, { after: tries === 0 ? after : 0 });
		}
	}
});
