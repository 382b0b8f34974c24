/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the simulator is a file that a process of its own runs */
import { join } from 'node:path';
import { Child } from './childProcess';
import type { Api, Simulation, Truth } from './simulation';

export type SimulatorQuestion = { ask: 'start'; latencyMs: number } | { ask: 'stop' };
export type SimulatorAnswer = Api | Truth;

/** The simulator in a process of its own, so that none of its memory is measured. */
export class SimulatorProcess implements Simulation {
	private readonly child = Child.start<SimulatorQuestion, SimulatorAnswer>(
		join(__dirname, 'simulatorChild.ts'),
	);

	async start(latencyMs: number): Promise<Api> {
		return (await this.child.ask({ ask: 'start', latencyMs })) as Api;
	}

	async stop(): Promise<Truth> {
		return (await this.child.ask({ ask: 'stop' })) as Truth;
	}

	/** Ends the process. */
	async end(): Promise<void> {
		await this.child.stop();
	}
}
