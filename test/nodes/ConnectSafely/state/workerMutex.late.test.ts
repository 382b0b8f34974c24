/* eslint-disable @n8n/community-nodes/no-restricted-globals -- calls of a store that end late */
import type { IExecuteFunctions } from 'n8n-workflow';

import { ProcessedData } from '../../../../nodes/ConnectSafely/state/processedData';
import { WorkerMutex } from '../../../../nodes/ConnectSafely/state/workerMutex';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { SimulatedClock } from '../../../support/simulatedClock';

const { helpers } = executeContext(null);
const count = async (scope: 'node' | 'workflow'): Promise<number> =>
	await helpers.getProcessedDataCount(scope, { mode: 'entries' });

/** A process to whose record the store answers only once it is told to. */
function slowProcess() {
	let answer: () => void = () => {};
	const isAllowed = new Promise<void>((resolve) => (answer = resolve));
	const record: typeof helpers.checkProcessedAndRecord = async (values, scope, options) => {
		if (scope === 'workflow') await isAllowed;
		return await helpers.checkProcessedAndRecord(values, scope, options);
	};
	const slow = { ...helpers, checkProcessedAndRecord: record } as IExecuteFunctions['helpers'];
	const clock = new SimulatedClock();
	const data = new ProcessedData(slow, clock, 50);
	return { data, mutex: new WorkerMutex(data, clock), answer: () => answer() };
}

beforeEach(() => deduplication.clear());

describe('a call that ends after its time was up', () => {
	it('keeps the row until then, and leaves nobody recorded', async () => {
		const { data, mutex, answer } = slowProcess();
		const held = mutex.run(async () => void (await data.recordSurely(['ann', 'ben'], 0)));
		await expect(held).rejects.toThrow('no answer in 0.05 seconds');
		expect(await count('node')).toBeGreaterThan(0);
		answer();
		while ((await count('node')) > 0) await new Promise(setImmediate);
		expect(await count('workflow')).toBe(0);
	});

	it('that was answered while this process stood still was in time', async () => {
		const clock = new SimulatedClock();
		const data = new ProcessedData(helpers, clock, 50);
		const recorded = data.recordSurely(['ann'], 0);
		const end = Date.now() + 120;
		while (Date.now() < end);
		expect(await recorded).toEqual(new Set(['ann']));
	});
});
