import { memberNumber, type Simulator } from '../support/simulator';
import type { Leaving } from '../support/simulatedClock';
import { routeOf } from '../support/simulator/route';

/** Of one place, what an execution did there. */
export interface Delivery {
	/** Requests that named it. */
	named: number;
	/** Invitations that reached LinkedIn, repeats included. */
	reached: number;
	/** Those of them that LinkedIn took. */
	fresh: number;
}

/**
 * Which execution invited whom, by the truth of the simulator: requests leave one by one, so whatever
 * changes after one has left is its doing.
 */
export class Deliveries {
	requests = 0;

	private readonly byExecution = new Map<string, Map<string, Delivery>>();
	private pending: { execution: string; page: string; before: Map<string, number> } | null = null;

	constructor(private readonly simulator: Simulator) {}

	/** A request is about to leave. */
	expect(execution: string, { path, people }: Leaving): void {
		this.requests++;
		const route = routeOf({ method: 'POST', path });
		if (route.name !== 'follow-invitations') return;
		const { companyId: page } = route;
		const before = new Map(people.map((urn) => [urn, this.simulator.timesInvited(page, urn)]));
		this.pending = { execution, page, before };
	}

	/** What came of the request has happened. */
	settle(): void {
		if (!this.pending) return;
		const { execution, page, before } = this.pending;
		this.pending = null;
		for (const [urn, times] of before) {
			const delivery = this.deliveryOf(execution, `${page} ${memberNumber(urn)}`);
			const reached = this.simulator.timesInvited(page, urn) - times;
			delivery.named++;
			delivery.reached += reached;
			if (times === 0 && reached > 0) delivery.fresh++;
		}
	}

	/** By place. */
	of(execution: string): Map<string, Delivery> {
		return this.byExecution.get(execution) ?? new Map<string, Delivery>();
	}

	private deliveryOf(execution: string, place: string): Delivery {
		const places = this.of(execution);
		this.byExecution.set(execution, places);
		const delivery = places.get(place) ?? { named: 0, reached: 0, fresh: 0 };
		places.set(place, delivery);
		return delivery;
	}
}
