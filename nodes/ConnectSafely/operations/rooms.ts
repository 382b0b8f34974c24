import type { Plan } from '../domain/plan';
import type { Dispatch } from './dispatch';
import { roomOn, type Gate } from './gate';

/** How many more people may be called up for each page, while a batch may be under way. */
export class Rooms {
	/** By page, as if nobody were under way: counting it anew for each row would take long. */
	private readonly counted = new Map<string, number>();

	private countedAt = 0;

	constructor(
		private readonly gate: Gate,
		private readonly plan: Plan,
		private readonly dispatch: Dispatch,
	) {}

	/** People called up and not answered yet take their place, as each of them may get invited. */
	on(companyId: string): number {
		if (this.gate.settings.invitationLimit === 0) return Infinity;
		const { underWay, changes } = this.dispatch;
		if (this.countedAt !== changes) this.counted.clear();
		this.countedAt = changes;
		const batch = underWay?.companyId === companyId ? underWay.people : [];
		const room =
			this.counted.get(companyId) ??
			roomOn(companyId, this.gate) +
				batch.filter((person) => this.gate.memory.isCounted(person)).length;
		this.counted.set(companyId, room);
		return room - this.plan.countWaiting(companyId) - batch.length;
	}
}
