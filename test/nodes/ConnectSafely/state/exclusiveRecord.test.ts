import { cancelledBefore } from '../../../../nodes/ConnectSafely/result';
import { ExclusiveRecord } from '../../../../nodes/ConnectSafely/state/exclusiveRecord';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { SimulatedClock } from '../../../support/simulatedClock';

/** The record of an execution that can be cancelled. */
function opened() {
	const execution = new AbortController();
	const record = new ExclusiveRecord(executeContext(null), new SimulatedClock(), execution.signal);
	return { record, cancel: () => execution.abort() };
}

const failing = async (): Promise<void> => await Promise.reject(new Error('no connection'));

beforeEach(() => deduplication.clear());

describe('a task at the record of a workflow', () => {
	it.each([undefined, true])(
		'is not begun once the execution is cancelled: %p',
		async (isCancellable) => {
			const { record, cancel } = opened();
			const task = jest.fn().mockResolvedValue(undefined);
			cancel();
			expect(await record.run(task, isCancellable)).toStrictEqual(cancelledBefore());
			expect(task).not.toHaveBeenCalled();
			expect(deduplication.calls).toStrictEqual([]);
		},
	);

	it('is begun all the same where it is of use even then', async () => {
		const { record, cancel } = opened();
		const task = jest.fn().mockResolvedValue(undefined);
		cancel();
		expect(await record.run(task, false)).toBeNull();
		expect(task).toHaveBeenCalledTimes(1);
	});

	it('that fails as the execution is cancelled is no failure of the store', async () => {
		const { record, cancel } = opened();
		const task = async (): Promise<void> => {
			cancel();
			await failing();
		};
		expect(await record.run(task)).toStrictEqual(cancelledBefore());
	});

	it('that fails tells why, also after the end of the execution', async () => {
		const { record, cancel } = opened();
		const why = { code: 'stopped', cause: expect.stringContaining('no connection') };
		expect(await record.run(failing)).toMatchObject(why);
		cancel();
		expect(await record.run(failing, false)).toMatchObject(why);
	});

	it('is not begun after two failures in a row, unless it is of use even then', async () => {
		const { record } = opened();
		const task = jest.fn().mockResolvedValue(undefined);
		await record.run(failing);
		expect(await record.run(task)).toBeNull();
		const first = await record.run(failing);
		await record.run(async () => await Promise.reject(new Error('another one')));
		expect(await record.run(task)).toStrictEqual(first);
		expect(task).toHaveBeenCalledTimes(1);
		expect(await record.run(task, false)).toBeNull();
		expect(await record.run(task)).toBeNull();
		expect(task).toHaveBeenCalledTimes(3);
	});
});
