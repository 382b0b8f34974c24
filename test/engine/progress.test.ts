import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import { runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { DEFAULT_ACCOUNTS, Simulator, type SimulatorOptions } from '../support/simulator';

const KEY = ['cs', 'secret', '5f3a9c1e7b2d4068'].join('-');
const SLOW_DOWN = 'as ConnectSafely asks to slow down';

beforeEach(() => deduplication.clear());

const profiles = people(100).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);

describe('a long run', () => {
	let simulator: Simulator;
	afterEach(async () => await simulator.stop());

	/** Its lines in the editor's console and in n8n's log. */
	const run = async (
		world: SimulatorOptions,
		rows: unknown[],
		{ clock = new SimulatedClock(), run: settings, ...more }: Partial<Scenario> = {},
		prepare = () => {},
	) => {
		const shown: string[] = [];
		simulator = await Simulator.start({ clock, profiles, apiKey: KEY, ...world });
		prepare();
		const result = await runScenario({
			simulator,
			clock,
			rows: rowsOf(rows),
			...more,
			run: { ...settings, onConsoleMessage: (message) => shown.push(message) },
		});
		const logged = result.run.log
			.split('\n')
			.filter((line) => line.includes('ConnectSafely, execution '));
		return { ...result, shown, logged };
	};

	it('tells how far its lookups and batches are, and how long it waits', async () => {
		const { shown, logged, success } = await run({ readsPerMinute: 30 }, addresses);
		expect(success).toHaveLength(100);
		expect(shown).toEqual([
			`Waiting until 07:01:00 (America/New_York), ${SLOW_DOWN}`,
			'Looked up 31 of 100 profiles',
			`Waiting until 07:02:00 (America/New_York), ${SLOW_DOWN}`,
			'Looked up 61 of 100 profiles, sent 1 of 2 batches',
			`Waiting until 07:03:00 (America/New_York), ${SLOW_DOWN}`,
			'Looked up 91 of 100 profiles, sent 1 of 2 batches',
		]);
		expect(logged).toHaveLength(shown.length);
		for (const [index, line] of logged.entries()) {
			expect(line).toContain(`: ${shown[index]}"`);
			expect(line).toContain('"level":"info"');
		}
	});

	it('whose lookups take two seconds has a line for each third of them', async () => {
		const clock = new SimulatedClock();
		const latency = { clock: clock.server, readMs: 2_000 };
		const { shown } = await run({ latency }, addresses.slice(0, 10), { clock });
		expect(shown).toEqual([
			'Looked up 3 of 10 profiles',
			'Looked up 6 of 10 profiles',
			'Looked up 9 of 10 profiles',
		]);
	});

	it('names neither people nor page, account or key in its lines', async () => {
		const account = DEFAULT_ACCOUNTS[0]?.id ?? '';
		const { shown, logged } = await run({ readsPerMinute: 30 }, addresses, {
			parameters: { account: { __rl: true, mode: 'id', value: account } },
		});
		expect(shown).toHaveLength(6);
		for (const line of shown)
			expect(line).toMatch(/^[A-Za-z0-9 ,:]+(\(America\/New_York\))?[a-zA-Z, ]*$/);
		const text = [...shown, ...logged].join('\n');
		for (const secret of [KEY, account, 'person-', 'ACoAA', '105672170', 'linkedin']) {
			expect(text).not.toContain(secret);
		}
	});

	it('tells it in the log alone where nobody sits at the editor', async () => {
		const world = { readsPerMinute: 30 };
		const { shown, logged } = await run(world, addresses, { run: { mode: 'trigger' } });
		expect(shown).toEqual([]);
		expect(logged).toHaveLength(6);
	});

	it('tells how many batches of people who need no lookup were sent', async () => {
		const { shown } = await run({ writesPerMinute: 1 }, people(130));
		expect(shown).toEqual([
			`Waiting until 07:01:00 (America/New_York), ${SLOW_DOWN}`,
			'Sent 2 of 3 batches',
			`Waiting until 07:02:00 (America/New_York), ${SLOW_DOWN}`,
		]);
	});

	it('tells that it pauses between batches as its user asks for', async () => {
		const { shown } = await run({}, people(100), { options: { batchInterval: 20 } });
		expect(shown).toEqual([
			"Waiting until 07:00:20 (America/New_York), as 'Wait per Batch' asks for",
		]);
	});

	it('tells that it waits after a refusal for want of quota', async () => {
		const clock = new SimulatedClock();
		const refusal = { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 40 } as const;
		const { shown } = await run({ clock }, people(60), { clock }, () => simulator.script(refusal));
		expect(shown).toEqual([
			`Waiting until 07:00:40 (America/New_York), ${SLOW_DOWN}`,
			'Sent 1 of 2 batches',
		]);
	});

	it('leaves out of its totals whom it will not ask', async () => {
		await run({}, addresses.slice(40));
		await simulator.stop();
		const { shown } = await run({ readsPerMinute: 10 }, addresses);
		expect(shown.filter((line) => line.startsWith('Looked'))).toEqual([
			'Looked up 11 of 40 profiles',
			'Looked up 21 of 40 profiles',
			'Looked up 31 of 40 profiles',
		]);
	});

	it('names no totals where a limit ends it sooner', async () => {
		const { shown } = await run({ readsPerMinute: 10 }, addresses, {
			options: { invitationLimit: 25, batchSize: 10 },
		});
		expect(shown.filter((line) => line.startsWith('Looked'))).toEqual([
			'Looked up 11 profiles, sent 1 batch',
			'Looked up 21 profiles, sent 2 batches',
		]);
	});

	it('that is a dry run never says that anything is sent', async () => {
		const { shown } = await run({ readsPerMinute: 30 }, addresses, { options: { dryRun: true } });
		expect(shown.filter((line) => line.startsWith('Looked'))).toEqual([
			'Looked up 31 of 100 profiles',
			'Looked up 61 of 100 profiles',
			'Looked up 91 of 100 profiles',
		]);
		expect(shown.join()).not.toContain('ent ');
	});
});

describe('a short run', () => {
	it('says nothing', async () => {
		const simulator = await Simulator.start({ profiles, apiKey: KEY });
		const shown: string[] = [];
		const { success, run } = await runScenario({
			simulator,
			clock: new SimulatedClock(),
			rows: rowsOf(addresses),
			run: { onConsoleMessage: (message) => shown.push(message) },
		});
		await simulator.stop();
		expect(success).toHaveLength(100);
		expect(shown).toEqual([]);
		expect(run.log).not.toContain('ConnectSafely, execution');
	});
});
