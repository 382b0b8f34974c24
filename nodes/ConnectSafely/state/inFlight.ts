import { recipientId, type RecipientId } from '../recipient';
import type { Result } from '../result';

interface Asked {
	by: InFlight;
	result: Promise<Result>;
	settle: (result: Result) => void;
}

/** By what an execution knows of people: known in the process only, so that a crash leaves nobody here. */
const ASKED = new WeakMap<object, Map<string, Asked>>();

/**
 * Whom this call of the node is asking at this moment. An agent may call the node several times at once:
 * so a call can wait for what another one finds out.
 */
export class InFlight {
	private readonly asked: Map<string, Asked>;

	/** @param stored what all calls of an execution share */
	constructor(stored: object) {
		this.asked = ASKED.get(stored) ?? new Map<string, Asked>();
		ASKED.set(stored, this.asked);
	}

	/** What another call is about to find out; null where none is asking this person. */
	ofAnother(id: RecipientId): Promise<Result> | null {
		const asked = this.asked.get(recipientId(id));
		return asked && asked.by !== this ? asked.result : null;
	}

	/** For somebody whom no other call is asking. */
	add(id: RecipientId): void {
		const key = recipientId(id);
		if (this.asked.has(key)) return;
		let settle: Asked['settle'] = () => {};
		const result = new Promise<Result>((resolve) => (settle = resolve));
		this.asked.set(key, { by: this, result, settle });
	}

	/** Ends the waiting of other calls for this person. */
	settle(id: RecipientId, result: Result): void {
		const key = recipientId(id);
		const asked = this.asked.get(key);
		if (asked?.by !== this) return;
		this.asked.delete(key);
		asked.settle(result);
	}
}
