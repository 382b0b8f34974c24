import type { Memory } from '../workers/messages';

/** What a worker used once it had run so many executions. */
export interface Sample extends Memory {
	executions: number;
}

/** Of the executions of a worker, those in which its code and its caches come into memory. */
const WARM_UP = 0.2;
/** Fewer executions tell nothing of growth. */
const FEWEST = 100;

export interface Growth {
	start: Sample;
	/** Once it is warm. */
	warm: Sample;
	end: Sample;
	/** Bytes for 1,000 executions, from the warm sample on; null where there are too few. */
	heapPerThousand: number | null;
}

/** How the memory of one worker has grown. @throws Error where nothing was measured */
export function growthOf(samples: Sample[]): Growth {
	const [start] = samples;
	const end = samples.at(-1);
	if (!start || !end) throw new Error('Nothing was measured');
	const rest = samples.filter(({ executions }) => executions >= WARM_UP * end.executions);
	const warm = rest[0] ?? start;
	const isLong = end.executions - warm.executions >= FEWEST;
	return { start, warm, end, heapPerThousand: isLong ? slopeOf(rest) : null };
}

/** By least squares. */
function slopeOf(samples: Sample[]): number {
	const mean = (values: number[]): number =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const middle = mean(samples.map(({ executions }) => executions));
	const spread = samples.reduce((sum, { executions }) => sum + (executions - middle) ** 2, 0);
	const rise = samples.reduce((sum, { executions, heap }) => sum + (executions - middle) * heap, 0);
	return (1000 * rise) / spread;
}
