import type { IDataObject } from 'n8n-workflow';

import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, type Behaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe('a cancel between batches', () => {
	const simulator = withSimulator();

	it('sends no further batch, and the context knows who was asked', async () => {
		let cancel = () => {};
		const clock = new SimulatedClock();
		clock.sleep = async () => cancel();
		const { run } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(150)),
			options: { batchInterval: 1 },
			clock,
			run: { cancelWhen: (stop) => (cancel = stop) },
		});
		expect(run.status).toBe('canceled');
		// The node goes on after the engine has given up on it: a request now would come after its.
		await fetch(`${simulator().baseUrl}/accounts`);
		expect(simulator().invitationRequests).toHaveLength(1);
		const { people: pages } = run.contextData.flow?.connectSafely as Record<string, IDataObject>;
		const known = Object.keys(pages?.[COMPANY] ?? {});
		expect(known).toHaveLength(50);
	});
});

describe('the API key', () => {
	const secret = ['cs', 'secret', '5f3a9c1e7b2d4068'].join('-');
	const simulator = withSimulator({ apiKey: secret });
	const echo = (status: number): Behaviour => ({
		kind: 'answer',
		status,
		body: {
			success: false,
			error: `The key ${secret} is unknown`,
			results: [{ profileUrn: people(1)[0], success: false, error: secret }],
		},
		send: false,
	});

	it.each<[string, Behaviour | null, Partial<Scenario>]>([
		['after a good run', null, {}],
		['after a 401', answers.unauthorized(), {}],
		[
			'after a 401 on Error items',
			answers.unauthorized(),
			{ node: { onError: 'continueRegularOutput' } },
		],
		['after a reset', { kind: 'reset', send: true }, {}],
		['after a timeout', { kind: 'stall', send: true }, { options: { timeout: 0.2 } }],
		['after a 400 that repeats it', echo(400), {}],
		['after a 403 that repeats it', echo(403), {}],
		['after a 500 that repeats it', echo(500), {}],
		['after results that repeat it', echo(200), {}],
		['after a redirect', answers.redirect('https://elsewhere.invalid/'), {}],
		[
			'where the address is refused',
			null,
			{ credential: { apiKey: secret, baseUrl: 'http://example.com' } },
		],
		[
			'where nobody answers',
			null,
			{ credential: { apiKey: secret, baseUrl: 'http://127.0.0.1:1' } },
		],
	])('is nowhere %s: items, errors, hints, context, log', async (_, behaviour, scenario) => {
		simulator().always(behaviour);
		const { run, items, hints } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(3)),
			...scenario,
		});
		expect(items.length + (run.error ? 1 : 0)).toBeGreaterThan(0);
		for (const text of [run.everything, run.log, JSON.stringify(items), JSON.stringify(hints)]) {
			expect(text).not.toContain('5f3a9c1e');
		}
	});
});
