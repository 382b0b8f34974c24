import { Simulator, type SimulatorOptions } from './simulator';

/** A fresh simulator for every test of the file; call it at the top of a `describe`. */
export function withSimulator(options: SimulatorOptions = {}): () => Simulator {
	let simulator: Simulator | undefined;
	beforeEach(async () => {
		simulator = await Simulator.start(options);
	});
	afterEach(async () => await simulator?.stop());
	return () => {
		if (!simulator) throw new Error('The simulator runs inside tests only');
		return simulator;
	};
}
