import { sleep } from 'n8n-workflow';

/** Milliseconds for an end that came while this process stood still. */
const GRACE = 100;

/**
 * The task's own end, or `late`'s error once the time is up. The task itself goes on, as nothing can stop
 * it, and nobody hears of its end.
 *
 * @param ms milliseconds on the machine's clock
 */
export async function withDeadline<T>(task: Promise<T>, ms: number, late: () => Error): Promise<T> {
	const signal = AbortSignal.timeout(ms);
	return await new Promise<T>((resolve, reject) => {
		let hasEnded = false;
		const end = (): void =>
			void sleep(GRACE).then(() => {
				if (!hasEnded) reject(late());
			});
		signal.addEventListener('abort', end);
		void task.then(resolve, reject).finally(() => {
			hasEnded = true;
			signal.removeEventListener('abort', end);
		});
	});
}

/** Waits for the end of a task that never fails, or until the signal is aborted: then the task goes on alone. */
export async function untilAborted(task: Promise<void>, signal?: AbortSignal): Promise<void> {
	if (signal?.aborted) return;
	await new Promise<void>((resolve) => {
		const end = (): void => resolve();
		signal?.addEventListener('abort', end);
		void task.then(() => {
			signal?.removeEventListener('abort', end);
			resolve();
		});
	});
}
