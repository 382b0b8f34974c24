/** How the coming requests of one kind are treated. */
export class Script<Treatment> {
	private readonly coming: Array<Treatment | null> = [];
	private usual: Treatment | null = null;

	add(treatments: Array<Treatment | null>): void {
		this.coming.push(...treatments);
	}

	always(treatment: Treatment | null): void {
		this.usual = treatment;
	}

	next(): Treatment | null {
		const scripted = this.coming.shift();
		return scripted === undefined ? this.usual : scripted;
	}
}
