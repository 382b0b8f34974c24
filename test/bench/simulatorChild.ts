/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the latency of the simulated API is real time */
import { setTimeout as sleep } from 'node:timers/promises';
import { Simulator } from '../support/simulator';
import { answerWith } from './childProcess';
import { COMPANY } from './rows';
import type { SimulatorAnswer, SimulatorQuestion, Truth } from './simulatorProcess';

let running: Simulator | undefined;

answerWith<SimulatorQuestion, SimulatorAnswer>(async (question) =>
	question.ask === 'start' ? await start(question.latencyMs) : await stop(),
);

async function start(latencyMs: number): Promise<SimulatorAnswer> {
	const clock = { sleep: async (ms: number): Promise<void> => await sleep(ms) };
	running = await Simulator.start(latencyMs > 0 ? { latency: { clock, sendMs: latencyMs } } : {});
	return { baseUrl: running.baseUrl, apiKey: running.apiKey };
}

async function stop(): Promise<Truth> {
	if (!running) throw new Error('No simulator is running');
	await running.stop();
	return {
		requests: running.requests.length,
		invitationsSent: running.invitationsSent,
		peopleInvited: running.invited(COMPANY).length,
	};
}
