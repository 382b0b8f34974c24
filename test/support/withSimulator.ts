import { deduplication } from './engine';
import { Simulator, type SimulatorOptions } from './simulator';

/**
 * A fresh simulator for every test of the file, and an n8n that remembers nobody; call it at the top of a `describe`. Options that a
 * function makes are fresh for every test too, as a clock must be.
 */
export function withSimulator(
	options: SimulatorOptions | (() => SimulatorOptions) = {},
): () => Simulator {
	let simulator: Simulator | undefined;
	beforeEach(async () => {
		deduplication.clear();
		simulator = await Simulator.start(typeof options === 'function' ? options() : options);
	});
	afterEach(async () => await simulator?.stop());
	return () => {
		if (!simulator) throw new Error('The simulator runs inside tests only');
		return simulator;
	};
}
