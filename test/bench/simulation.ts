/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the latency of the simulated API is real time */
import { setTimeout as sleep } from 'node:timers/promises';

import { Simulator } from '../support/simulator';
import { COMPANY } from '../support/scenario';
import { BATCH } from './rows';

/** Where a way of inviting finds the simulated API. */
export interface Api {
	baseUrl: string;
	apiKey: string;
}

/** What really happened, as the simulator knows it. */
export interface Truth {
	requests: number;
	invitationsSent: number;
	peopleInvited: number;
}

/** A simulated API that nobody has used before, from each start to the next stop. */
export interface Simulation {
	/** @param latencyMs that each request to invite people takes */
	start(latencyMs: number): Promise<Api>;
	stop(): Promise<Truth>;
}

/**
 * The simulator in this process. It takes its share of the time on both sides of a comparison; in a
 * process of its own it would have to be woken for each request, which can take longer than what is to
 * be compared, and the longer the more the one measured has done since the request before.
 */
export class SimulationHere implements Simulation {
	private running: Simulator | undefined;

	async start(latencyMs: number): Promise<Api> {
		const latency = { clock: { sleep }, sendMs: latencyMs };
		this.running = await Simulator.start(latencyMs > 0 ? { latency } : {});
		return { baseUrl: this.running.baseUrl, apiKey: this.running.apiKey };
	}

	async stop(): Promise<Truth> {
		if (!this.running) throw new Error('No simulator is running');
		await this.running.stop();
		const { requests, invitationsSent } = this.running;
		const peopleInvited = this.running.invited(COMPANY).length;
		return { requests: requests.length, invitationsSent, peopleInvited };
	}
}

/**
 * Lets one way invite people.
 *
 * @param invite does the inviting and says what was measured
 * @throws Error where not everybody was invited, or somebody twice, or with more requests than needed
 */
export async function pass(
	simulation: Simulation,
	people: number,
	latencyMs: number,
	invite: (api: Api) => Promise<number>,
): Promise<number> {
	const measured = await invite(await simulation.start(latencyMs));
	expectEverybodyOnce(await simulation.stop(), people);
	return measured;
}

/** @throws Error where it is not so */
export function expectEverybodyOnce(truth: Truth, people: number): void {
	const expected: Truth = {
		requests: Math.ceil(people / BATCH),
		invitationsSent: people,
		peopleInvited: people,
	};
	const [is, shouldBe] = [truth, expected].map((one) =>
		[one.requests, one.invitationsSent, one.peopleInvited].join(', '),
	);
	if (is === shouldBe) return;
	throw new Error(
		`The pass does not count. Requests, invitations and people were ${is} and should be ${shouldBe}`,
	);
}
