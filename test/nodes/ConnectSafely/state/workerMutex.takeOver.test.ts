import { deduplication } from '../../../support/engine';
import { aProcess, afterSleep, afterWaiting, holdByAnother, letGo, rows } from './aProcess';

const LOST = new Error('connection lost');
const task = async (): Promise<string> => await Promise.resolve('done');

beforeEach(() => deduplication.clear());

afterEach(() => jest.restoreAllMocks());

describe('the row of a holder who died', () => {
	it.each([
		['with as many entries', 5, 5 + 2],
		['with more entries', 9, 9 + 1],
	])('is left to a new holder, %s, who took over first', async (_, entries, later) => {
		jest.spyOn(Math, 'random').mockReturnValue(0);
		const process = aProcess();
		await holdByAnother();
		let left = 0;
		afterSleep(
			process,
			(ms) => ms === 1_000,
			async () => {
				await letGo();
				await holdByAnother(entries);
				afterWaiting(process, 100, async () => {
					left = await rows();
					await letGo();
				});
			},
		);
		expect(await process.mutex.run(task)).toBe('done');
		expect(left).toBe(later);
	});

	it('that is gone at the last moment is not left there by whoever wanted to take it over', async () => {
		const process = aProcess();
		await holdByAnother();
		deduplication.failNext('record', LOST, { scope: 'node' });
		const record = process.data.record.bind(process.data);
		jest.spyOn(process.data, 'record').mockImplementation(async (values, scope) => {
			if (values.length === 2 && (await rows()) === 3) await letGo();
			return await record(values, scope);
		});
		jest.spyOn(Math, 'random').mockReturnValue(0.5);
		expect(await process.mutex.run(rows)).toBe(33);
		expect(Math.max(...process.clock.sleeps)).toBe(50);
	});
});

describe('a holder who was too slow', () => {
	it.each([3_000, 20_000])('leaves the row to the next one, after %p ms', async (ms) => {
		const slow = aProcess();
		await slow.mutex.run(async () => {
			slow.clock.advance(ms);
			await letGo();
			await holdByAnother(7);
		});
		expect(await rows()).toBe(7 + 2);
	});

	it('learns of it before writing on, and leaves no row where the next one is gone as well', async () => {
		const slow = aProcess();
		const held = slow.mutex.run(async (stillHeld) => {
			slow.clock.advance(20_000);
			await letGo();
			await stillHeld();
		});
		await expect(held).rejects.toThrow('another process took over');
		expect(await rows()).toBe(0);
	});

	it('writes nothing more, however often it asks', async () => {
		const slow = aProcess();
		await slow.mutex.run(async (stillHeld) => {
			slow.clock.advance(3_000);
			await letGo();
			await holdByAnother();
			for (let time = 0; time < 2; time++) {
				await expect(stillHeld()).rejects.toThrow('another process took over');
			}
		});
		expect(await rows()).toBe(3 + 2);
	});
});

describe('a sign of life', () => {
	it('is given three seconds after the last one', async () => {
		const { mutex, clock } = aProcess();
		await mutex.run(async (stillHeld) => {
			const before = await rows();
			for (const [ms, signs] of [
				[2_999, 0],
				[1, 1],
				[2_999, 1],
				[1, 2],
			] as const) {
				clock.advance(ms);
				await stillHeld();
				expect(await rows()).toBe(before + signs);
			}
		});
		expect(await rows()).toBe(0);
	});

	it('is counted, so that a row that could not be deleted is known again', async () => {
		const { mutex, clock } = aProcess();
		deduplication.failNext('clear', LOST, { scope: 'node' });
		await mutex.run(async (stillHeld) => {
			clock.advance(3_000);
			await stillHeld();
		});
		expect(await rows()).toBe(0);
	});
});

describe('a row that could not be deleted', () => {
	it('is left alone where it is the next holder’s by then', async () => {
		const process = aProcess();
		deduplication.failNext('clear', LOST, { scope: 'node', isDone: true });
		const count = process.data.count.bind(process.data);
		jest.spyOn(process.data, 'count').mockImplementation(async (scope) => {
			await holdByAnother(100);
			return await count(scope);
		});
		expect(await process.mutex.run(task)).toBe('done');
		expect(await rows()).toBe(100);
	});
});
