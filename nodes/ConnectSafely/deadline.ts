/**
 * The task's own end, or `late`'s error once the time is up. The task itself goes on, as nothing can stop
 * it, and nobody hears of its end.
 *
 * @param ms milliseconds on the machine's clock
 */
export async function withDeadline<T>(task: Promise<T>, ms: number, late: () => Error): Promise<T> {
	const signal = AbortSignal.timeout(ms);
	return await new Promise<T>((resolve, reject) => {
		const end = (): void => reject(late());
		signal.addEventListener('abort', end, { once: true });
		void task.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
	});
}
