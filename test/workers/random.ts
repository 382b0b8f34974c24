/** Numbers that look like chance and are the same for the same seed. */
export class Random {
	constructor(private state: number) {}

	/** From 0 up to, but without, 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number, both ends included. */
	between(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	isOneIn(many: number): boolean {
		return this.next() * many < 1;
	}

	pick<T>(values: T[]): T {
		const value = values[this.between(0, values.length - 1)];
		if (value === undefined) throw new Error('Nothing to pick from');
		return value;
	}

	shuffled<T>(values: T[]): T[] {
		const keyed = values.map((value) => ({ value, key: this.next() }));
		return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
	}
}
