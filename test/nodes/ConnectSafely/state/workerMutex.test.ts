/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the store awaits its database as n8n does */
import { deduplication } from '../../../support/engine';
import { aProcess, holdByAnother, rows } from './aProcess';

const LOST = new Error('connection lost');

const task = async (): Promise<string> => await Promise.resolve('done');

beforeEach(() => deduplication.clear());

describe('the mutex across workers', () => {
	it('takes two calls where nobody else is there, and leaves nothing', async () => {
		expect(await aProcess().mutex.run(task)).toBe('done');
		expect(deduplication.calls.map(({ call, scope }) => [call, scope])).toEqual([
			['record', 'node'],
			['clear', 'node'],
		]);
		expect(await rows()).toBe(0);
	});

	it('lets one at a time through, however many come at once', async () => {
		let inside = 0;
		let most = 0;
		let runs = 0;
		const work = async (): Promise<void> => {
			inside++;
			most = Math.max(most, inside);
			for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
			inside--;
			runs++;
		};
		// Each with a clock of its own, as processes have.
		await Promise.all(Array.from({ length: 8 }, async () => await aProcess().mutex.run(work)));
		expect([most, runs]).toEqual([1, 8]);
		expect(await rows()).toBe(0);
	});

	it('is free again after a task that failed, whose error is its caller’s', async () => {
		const { mutex } = aProcess();
		await expect(mutex.run(async () => await Promise.reject(LOST))).rejects.toThrow(LOST);
		expect(await mutex.run(task)).toBe('done');
	});

	it('takes over from one who died, and leaves nothing', async () => {
		await holdByAnother();
		expect(await aProcess().mutex.run(task)).toBe('done');
		expect(await rows()).toBe(0);
	});

	it('waits for one who gives signs of life', async () => {
		const process = aProcess();
		await holdByAnother();
		const start = process.clock.now();
		const sleep = process.clock.sleep.bind(process.clock);
		let signs = 0;
		jest.spyOn(process.clock, 'sleep').mockImplementation(async (ms, isPointless) => {
			await sleep(ms, isPointless);
			if (process.clock.now() - start > 10_000 * (signs + 1) && signs < 4) {
				await process.data.record([`sign ${signs++}`], 'node');
			}
		});
		await process.mutex.run(task);
		expect(process.clock.now() - start).toBeGreaterThan(50_000);
	});

	it('is held where the insert was done and its answer was lost', async () => {
		deduplication.failNext('record', LOST, { scope: 'node', isDone: true });
		const { mutex, clock } = aProcess();
		expect(await mutex.run(task)).toBe('done');
		expect(clock.sleeps).toEqual([]);
		expect(await rows()).toBe(0);
	});

	it.each([
		['a moment', 3, true],
		['good', 4, false],
	])('is tried again where the insert fails for %s', async (_, failures, isDone) => {
		for (let time = 0; time < failures; time++) {
			deduplication.failNext('record', LOST, { scope: 'node' });
		}
		const run = aProcess().mutex.run(task);
		if (isDone) expect(await run).toBe('done');
		else await expect(run).rejects.toThrow(LOST);
	});

	it('is let go where deleting the row fails once, or was done and its answer was lost', async () => {
		for (const isDone of [true, false]) {
			deduplication.failNext('clear', LOST, { scope: 'node', isDone });
			expect(await aProcess().mutex.run(task)).toBe('done');
			expect(await rows()).toBe(0);
		}
	});

	it('is not taken from the next holder by one who was too slow', async () => {
		const slow = aProcess();
		const held = slow.mutex.run(async (stillHeld) => {
			slow.clock.advance(20_000);
			await slow.data.clear();
			await holdByAnother();
			await stillHeld();
		});
		await expect(held).rejects.toThrow('another process took over');
		expect(await rows()).toBeGreaterThan(2);
	});

	it('is not waited for where there is nothing left to wait for, nor for ever', async () => {
		const process = aProcess();
		await holdByAnother();
		await expect(process.mutex.run(task, () => true)).rejects.toThrow('cancelled');
		jest.spyOn(process.data, 'count').mockImplementation(async () => {
			return await Promise.resolve(2 + Math.floor(process.clock.now() / 10));
		});
		await expect(process.mutex.run(task)).rejects.toThrow('other executions kept it busy');
	});
});
