/* eslint-disable @n8n/community-nodes/no-restricted-globals -- tasks that end when they are told to */
import { untilAborted, withDeadline } from '../../../nodes/ConnectSafely/deadline';

const LATE = new Error('too late');
const late = (): Error => LATE;

/** A task that ends when it is told to. */
function open<T>() {
	let end: (value: T) => void = () => {};
	let fail: (error: Error) => void = () => {};
	const task = new Promise<T>((resolve, reject) => ([end, fail] = [resolve, reject]));
	return { task, end: (value: T) => end(value), fail: (error: Error) => fail(error) };
}

/** What a promise has become by the next turn of the event loop. */
async function stateOf(promise: Promise<unknown>): Promise<string> {
	const pending = new Promise((resolve) => setImmediate(resolve, 'pending'));
	const ended = promise.then(
		() => 'done',
		() => 'failed',
	);
	return String(await Promise.race([ended, pending]));
}

/** The signal of a deadline, whose time is up when the test says so, and who listens to it. */
function simulatedTime() {
	const time = new AbortController();
	jest.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
	return time;
}

afterEach(() => jest.restoreAllMocks());

describe('a task with a deadline', () => {
	it('ends as it does by itself', async () => {
		expect(await withDeadline(Promise.resolve('done'), 60_000, late)).toBe('done');
		const failing = Promise.reject(new Error('no connection'));
		await expect(withDeadline(failing, 60_000, late)).rejects.toThrow('no connection');
	});

	it('has so many milliseconds', async () => {
		const { signal } = simulatedTime();
		await withDeadline(Promise.resolve('done'), 1_234, late);
		expect(AbortSignal.timeout).toHaveBeenCalledWith(1_234);
		expect(signal.aborted).toBe(false);
	});

	it('is given up a moment after its time is up', async () => {
		const { task } = open();
		const time = simulatedTime();
		const ended = withDeadline(task, 1, late);
		time.abort();
		expect(await stateOf(ended)).toBe('pending');
		await expect(ended).rejects.toBe(LATE);
	});

	it('may end in that moment, as this process may have stood still', async () => {
		const { task, end } = open();
		const time = simulatedTime();
		const isLate = jest.fn(late);
		const ended = withDeadline(task, 1, isLate);
		time.abort();
		expect(await stateOf(ended)).toBe('pending');
		end('done');
		expect(await ended).toBe('done');
		const later = simulatedTime();
		const other = withDeadline(open().task, 1, late);
		later.abort();
		await expect(other).rejects.toBe(LATE);
		expect(isLate).not.toHaveBeenCalled();
	});

	it('leaves nobody listening to its time once it has ended', async () => {
		const { signal } = simulatedTime();
		const removed = jest.spyOn(signal, 'removeEventListener');
		const added = jest.spyOn(signal, 'addEventListener');
		await withDeadline(Promise.resolve('done'), 1, late);
		await new Promise((resolve) => setImmediate(resolve));
		expect(removed.mock.calls).toEqual([['abort', added.mock.calls[0]?.[1]]]);
	});
});

describe('a task that ends with the execution', () => {
	it('is awaited while nobody cancels the execution', async () => {
		for (const signal of [undefined, new AbortController().signal]) {
			const { task, end } = open<void>();
			const ended = untilAborted(task, signal);
			expect(await stateOf(ended)).toBe('pending');
			end();
			expect(await stateOf(ended)).toBe('done');
		}
	});

	it('is left alone once the execution is cancelled, or has been', async () => {
		const execution = new AbortController();
		const { task } = open<void>();
		const ended = untilAborted(task, execution.signal);
		expect(await stateOf(ended)).toBe('pending');
		execution.abort();
		expect(await stateOf(ended)).toBe('done');
		expect(await stateOf(untilAborted(task, execution.signal))).toBe('done');
	});

	it('leaves nobody listening once it has ended', async () => {
		const { signal } = new AbortController();
		const removed = jest.spyOn(signal, 'removeEventListener');
		const added = jest.spyOn(signal, 'addEventListener');
		await untilAborted(Promise.resolve(), signal);
		expect(removed.mock.calls).toEqual([['abort', added.mock.calls[0]?.[1]]]);
	});
});
