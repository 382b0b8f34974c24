import { deduplication } from '../../../support/engine';
import { aProcess, afterWaiting, holdByAnother, letGo, rows } from './aProcess';

const LOST = new Error('connection lost');
/** In the words of the databases that n8n may have. */
const SECOND = [
	'duplicate key value violates unique constraint "PK_ca04b9d8dc72de268fe07a65773"',
	'SQLITE_CONSTRAINT: UNIQUE constraint failed: processed_data.workflowId',
	"Duplicate entry 'x' for key 'processed_data.PRIMARY'",
];
const task = async (): Promise<string> => await Promise.resolve('done');

const failInsert = (error: Error, times = 1): void => {
	for (let time = 0; time < times; time++) {
		deduplication.failNext('record', error, { scope: 'node' });
	}
};

beforeEach(() => deduplication.clear());

afterEach(() => jest.restoreAllMocks());

describe('waiting for the row', () => {
	it('looks at it ever more seldom, at times that differ between processes', async () => {
		jest.spyOn(Math, 'random').mockReturnValue(0.25);
		const process = aProcess();
		await holdByAnother();
		afterWaiting(process, 150, letGo);
		await process.mutex.run(task);
		expect(process.clock.sleeps).toEqual([7.5, 15, 30, 37.5, 37.5, 37.5]);
	});

	it.each([
		[0, 15_000],
		[0.999, 18_000],
	])(
		'takes a holder without a sign of life for dead, by the chance %p after %p ms',
		async (chance, ms) => {
			jest.spyOn(Math, 'random').mockReturnValue(chance);
			const process = aProcess();
			await holdByAnother();
			const start = process.clock.now();
			await process.mutex.run(task);
			const waited = process.clock.now() - start;
			expect(waited).toBeGreaterThanOrEqual(ms + 1_000 - 20);
			expect(waited).toBeLessThan(ms + 1_100);
		},
	);

	it('goes in as soon as the holder has let it go', async () => {
		const process = aProcess();
		const start = process.clock.now();
		await holdByAnother();
		afterWaiting(process, 200, letGo);
		expect(await process.mutex.run(task)).toBe('done');
		expect(process.clock.now() - start).toBeLessThan(300);
	});

	it('has as many entries in it as chance has it, by which one holder is told from the next', async () => {
		for (const [chance, entries] of [
			[0, 2],
			[0.5, 33],
			[0.999, 64],
		] as const) {
			jest.spyOn(Math, 'random').mockReturnValue(chance);
			expect(await aProcess().mutex.run(rows)).toBe(entries);
		}
	});
});

describe('an insert of the row', () => {
	it.each(SECOND)('that another one was before is made again at once: %s', async (words) => {
		failInsert(new Error(words), 6);
		const { mutex, clock } = aProcess();
		expect(await mutex.run(task)).toBe('done');
		expect(clock.sleeps).toEqual([]);
	});

	it('that comes too late for a holder who is gone by the next look is made again at once', async () => {
		const process = aProcess();
		const found = jest.spyOn(process.data, 'record');
		for (let time = 0; time < 6; time++) found.mockResolvedValueOnce(new Set());
		expect(await process.mutex.run(task)).toBe('done');
		expect(process.clock.sleeps).toEqual([]);
	});

	it('that fails is made again after a pause, three times', async () => {
		failInsert(LOST, 3);
		const { mutex, clock } = aProcess();
		expect(await mutex.run(task)).toBe('done');
		expect(clock.sleeps).toEqual([100, 300, 1_000]);
	});

	it('that fails while somebody holds the row waits for them, and for nothing else', async () => {
		jest.spyOn(Math, 'random').mockReturnValue(0.5);
		const process = aProcess();
		await holdByAnother();
		failInsert(LOST);
		afterWaiting(process, 60, letGo);
		await process.mutex.run(task);
		expect(process.clock.sleeps).toEqual([10, 20, 40]);
	});

	it('may be somebody else’s where nobody can tell whose it is', async () => {
		deduplication.failNext('record', LOST, { scope: 'node', isDone: true });
		deduplication.failNext('record', LOST, { scope: 'node' });
		const process = aProcess();
		const start = process.clock.now();
		expect(await process.mutex.run(task)).toBe('done');
		expect(process.clock.now() - start).toBeGreaterThanOrEqual(15_000);
	});

	it('is another one’s that has as many entries', async () => {
		jest.spyOn(Math, 'random').mockReturnValue(0.5);
		const process = aProcess();
		await holdByAnother(33);
		failInsert(LOST);
		let inside = 0;
		afterWaiting(process, 60, async () => {
			inside = await rows();
			await letGo();
		});
		expect(await process.mutex.run(rows)).toBe(33);
		expect(inside).toBe(35);
	});
});
