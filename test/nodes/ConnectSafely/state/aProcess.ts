import { ProcessedData } from '../../../../nodes/ConnectSafely/state/processedData';
import { WorkerMutex } from '../../../../nodes/ConnectSafely/state/workerMutex';
import { executeContext } from '../../../support/contexts';
import { SimulatedClock } from '../../../support/simulatedClock';

/** The mutex as a process has it, whose node is the same one. */
export function aProcess(clock = new SimulatedClock()) {
	const { helpers } = executeContext(null);
	const data = new ProcessedData(helpers, clock);
	return { clock, data, mutex: new WorkerMutex(data, clock) };
}

/** Has another process hold the row, with so many entries. */
export async function holdByAnother(entries = 3): Promise<void> {
	const others = Array.from({ length: entries - 1 }, (_, index) => `other ${index}`);
	await aProcess().data.record(['held', ...others], 'node');
}

/** Whoever holds the row lets it go. */
export async function letGo(): Promise<void> {
	await aProcess().data.clear();
}

/** Entries of the row: none where nobody holds it. */
export async function rows(): Promise<number> {
	return await aProcess().data.count('node');
}

/** Does something once, at the end of the first sleep that is the right one. */
export function afterSleep(
	{ clock }: { clock: SimulatedClock },
	isRight: (ms: number, waited: number) => boolean,
	event: () => Promise<void>,
): void {
	const start = clock.now();
	const sleep = clock.sleep.bind(clock);
	let isDone = false;
	clock.sleep = async (ms, isPointless) => {
		await sleep(ms, isPointless);
		if (isDone || !isRight(ms, clock.now() - start)) return;
		isDone = true;
		await event();
	};
}

/** The same, once so many milliseconds have passed. */
export function afterWaiting(
	process: { clock: SimulatedClock },
	ms: number,
	event: () => Promise<void>,
): void {
	afterSleep(process, (_, waited) => waited >= ms, event);
}
