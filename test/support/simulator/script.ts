import type { Behaviour } from './behaviour';

/** How the coming follow-invitations requests are treated. */
export class Script {
	private readonly coming: Array<Behaviour | null> = [];
	private usual: Behaviour | null = null;

	add(behaviours: Array<Behaviour | null>): void {
		this.coming.push(...behaviours);
	}

	always(behaviour: Behaviour | null): void {
		this.usual = behaviour;
	}

	next(): Behaviour | null {
		const scripted = this.coming.shift();
		return scripted === undefined ? this.usual : scripted;
	}
}
