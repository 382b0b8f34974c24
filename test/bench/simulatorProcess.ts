/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the simulator is a file that a process of its own runs */
import { join } from 'node:path';
import { Child } from './childProcess';
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

export type SimulatorQuestion = { ask: 'start'; latencyMs: number } | { ask: 'stop' };
export type SimulatorAnswer = Api | Truth;

/** The API simulator in a process of its own, so that it takes nothing from the one measured. */
export class SimulatorProcess {
	private readonly child = Child.start<SimulatorQuestion, SimulatorAnswer>(
		join(__dirname, 'simulatorChild.ts'),
	);

	/**
	 * Lets one way invite people on an API that nobody has used before.
	 *
	 * @param invite does the inviting and says what was measured
	 * @throws Error where not everybody was invited, or somebody twice, or with more requests than needed
	 */
	async pass(
		people: number,
		latencyMs: number,
		invite: (api: Api) => Promise<number>,
	): Promise<number> {
		const api = (await this.child.ask({ ask: 'start', latencyMs })) as Api;
		const measured = await invite(api);
		const truth = (await this.child.ask({ ask: 'stop' })) as Truth;
		expectEverybodyOnce(truth, people);
		return measured;
	}

	async stop(): Promise<void> {
		await this.child.stop();
	}
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
