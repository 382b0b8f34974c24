import type { SimulatorOptions } from '../support/simulator';
import type { Rates } from './mishaps';
import type { Watch } from './watch';

export interface QueueOptions<E> {
	simulator: SimulatorOptions;
	/** Executions of a worker at the same time; n8n's default is 10. */
	atOnce?: number;
	rates?: Rates;
	/** Workers that never die, of the first ones. */
	spared?: number;
	watch?: Partial<Watch<E>>;
}
