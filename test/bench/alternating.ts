/** One pass: does the work once and says what was measured. */
export type Pass = () => Promise<number>;

export interface Passes {
	/** Rounds that count. */
	rounds: number;
	/** Rounds before them that do not. */
	warmUps: number;
}

/**
 * Measures several ways side by side: each once, then each again, and so on.
 *
 * @returns what was measured of each way, round by round
 */
export async function alternate({ rounds, warmUps }: Passes, ways: Pass[]): Promise<number[][]> {
	for (let round = 0; round < warmUps; round++) {
		for (const way of ways) await way();
	}
	const measured: number[][] = ways.map(() => []);
	for (let round = 0; round < rounds; round++) {
		for (const [index, way] of ways.entries()) measured[index]?.push(await way());
	}
	return measured;
}

/** Of two ways that were measured side by side, the ratio of the first to the second in each round. */
export function ratiosOf(first: number[], second: number[]): number[] {
	return first.map((value, round) => value / (second[round] ?? NaN));
}

/** Of an even number of values the mean of the two in the middle. */
export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return (lower + upper) / 2;
}
