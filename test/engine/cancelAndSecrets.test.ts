import { people, rowsOf } from '../support/people';
import { runScenario, type Scenario } from '../support/scenario';
import { answers, type Behaviour, type Simulator } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe('a cancel between batches', () => {
	const simulator = withSimulator();

	it('sends no further batch, and the context knows who was asked', async () => {
		const { run } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(150)),
			options: { batchInterval: 30_000 },
			run: { cancelWhen: (cancel) => void when(simulator(), 1, cancel) },
		});
		expect(run.status).toBe('canceled');
		await settled();
		expect(simulator().invitationRequests).toHaveLength(1);
		const known = Object.values(run.contextData).flatMap(({ people: pages }) =>
			Object.keys((pages as Record<string, object>)['105672170'] ?? {}),
		);
		expect(known).toHaveLength(50);
	});

	async function when(api: Simulator, requests: number, cancel: () => void): Promise<void> {
		while (api.invitationsSent < requests * 50) await settled();
		cancel();
	}

	async function settled(): Promise<void> {
		const { sleep } = await import('n8n-workflow');
		await sleep(20);
	}
});

describe('the API key', () => {
	const simulator = withSimulator({ apiKey: 'cs-secret-5f3a9c1e7b2d4068' });
	const echo = (status: number): Behaviour => ({
		kind: 'answer',
		status,
		body: {
			success: false,
			error: 'The key cs-secret-5f3a9c1e7b2d4068 is unknown',
			results: [{ profileUrn: people(1)[0], success: false, error: 'cs-secret-5f3a9c1e7b2d4068' }],
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
		['after a timeout', { kind: 'stall', send: true }, { options: { timeout: 200 } }],
		['after a 400 that repeats it', echo(400), {}],
		['after a 403 that repeats it', echo(403), {}],
		['after a 500 that repeats it', echo(500), {}],
		['after results that repeat it', echo(200), {}],
		['after a redirect', answers.redirect('https://elsewhere.invalid/'), {}],
		[
			'where the address is refused',
			null,
			{ credential: { apiKey: 'cs-secret-5f3a9c1e7b2d4068', baseUrl: 'http://example.com' } },
		],
		[
			'where nobody answers',
			null,
			{ credential: { apiKey: 'cs-secret-5f3a9c1e7b2d4068', baseUrl: 'http://127.0.0.1:1' } },
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
			expect(text).not.toContain('cs-secret');
			expect(text).not.toContain('5f3a9c1e7b2d4068');
		}
	});
});
