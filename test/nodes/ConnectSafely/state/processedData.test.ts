import { ProcessedData } from '../../../../nodes/ConnectSafely/state/processedData';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { SimulatedClock } from '../../../support/simulatedClock';

const { helpers } = executeContext(null);
const LOCKED = new Error('database is locked');

function opened(longestCall?: number) {
	const clock = new SimulatedClock();
	return { clock, data: new ProcessedData(helpers, clock, longestCall) };
}

beforeEach(() => deduplication.clear());

describe('n8n’s deduplication store', () => {
	it('keeps a row for the workflow and one for the node', async () => {
		const { data } = opened();
		expect(await data.record(['a', 'b'], 'workflow')).toEqual(new Set(['a', 'b']));
		expect(await data.record(['a'], 'node')).toEqual(new Set(['a']));
		expect(await data.record(['b', 'c'], 'workflow')).toEqual(new Set(['c']));
		expect([await data.count('workflow'), await data.count('node')]).toEqual([3, 1]);
		await data.clear();
		expect([await data.count('workflow'), await data.count('node')]).toEqual([3, 0]);
		await data.remove(['a', 'x']);
		await data.confirm(['b', 'd']);
		expect(await data.count('workflow')).toBe(3);
	});

	it('drops the oldest of the workflow’s row alone, and is asked again for that', async () => {
		const { data } = opened();
		await data.record(['a', 'b', 'c'], 'workflow');
		await data.record(['a', 'b', 'c'], 'node');
		deduplication.failNext('record', LOCKED, { isDone: true });
		await data.dropOldest(2);
		expect([await data.count('workflow'), await data.count('node')]).toEqual([2, 3]);
		expect(await data.record(['c', 'b', 'a'], 'workflow')).toEqual(new Set(['a']));
	});

	it('is asked again with growing pauses, and no more than four times', async () => {
		const { data, clock } = opened();
		for (let time = 0; time < 5; time++) deduplication.failNext('count', LOCKED);
		await expect(data.count('workflow')).rejects.toThrow(LOCKED);
		expect(clock.sleeps).toEqual([100, 300, 1_000]);
		expect(deduplication.calls).toHaveLength(4);
	});

	it('is not asked again where it holds dates, nor where its answer would tell nothing', async () => {
		const { data, clock } = opened();
		await helpers.checkProcessedAndRecord(['2026-08-01'], 'workflow', { mode: 'latestDate' });
		await expect(data.recordSurely(['a'], 0)).rejects.toThrow(/incompatible/);
		await helpers.clearAllProcessedItems('workflow', { mode: 'entries' });
		await data.record(['a'], 'workflow');
		deduplication.failNext('record', LOCKED, { isDone: true });
		await expect(data.recordSurely(['a', 'b', 'c'], 1)).rejects.toThrow(/nobody knows which/);
		expect(clock.sleeps).toEqual([100]);
	});

	it('is asked once whether it records, where it answers', async () => {
		await opened().data.recordSurely(['a'], 0);
		expect(deduplication.calls.map(({ call }) => call)).toEqual(['record']);
	});

	it.each([
		[2_000, 2],
		[2_001, 1],
		[1_000, 2],
		[900, 3],
	])('that takes %p ms for each failure is asked %p times', async (ms, times) => {
		const clock = new SimulatedClock();
		let asked = 0;
		const getProcessedDataCount = async (): Promise<number> => {
			asked++;
			clock.advance(ms);
			return await Promise.reject(LOCKED);
		};
		const data = new ProcessedData({ ...helpers, getProcessedDataCount }, clock);
		await expect(data.count('workflow')).rejects.toThrow(LOCKED);
		expect(asked).toBe(times);
	});

	it('that never answers keeps nobody waiting for ever, and is not asked again', async () => {
		const { data, clock } = opened(50);
		const never = jest
			.spyOn(helpers, 'getProcessedDataCount')
			.mockReturnValue(new Promise(() => {}));
		await expect(data.count('workflow')).rejects.toThrow('no answer in 0.05 seconds');
		expect(never).toHaveBeenCalledTimes(1);
		expect(clock.sleeps).toEqual([]);
		never.mockRestore();
	});
});
