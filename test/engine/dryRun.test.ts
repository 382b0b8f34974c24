import { deduplication } from '../support/engine';
import { runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, NODE, results, runnerWith, runScenario } from '../support/scenario';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const profiles = people(20).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
const far = { slug: 'far-away', member: 9, connected: false };

describe('Dry Run', () => {
	const simulator = withSimulator({ profiles: [...profiles, far] });
	beforeEach(() => deduplication.clear());
	afterEach(() => {
		expect(simulator().invitationRequests).toEqual([]);
		expect(deduplication.calls).toEqual([]);
	});

	const run = runnerWith(simulator, { dryRun: true });

	it('invites nobody and gives each person the number of their batch', async () => {
		const { success, error, skipped, hints } = await run(people(120));
		expect([success.length, error.length]).toEqual([0, 0]);
		expect(skipped.map(({ batch }) => batch)).toEqual([
			...Array<number>(50).fill(1),
			...Array<number>(50).fill(2),
			...Array<number>(20).fill(3),
		]);
		expect(skipped[0]).toEqual({
			row: 0,
			profileUrn: people(1)[0],
			profile: people(1)[0],
			success: false,
			status: 'SKIPPED',
			companyId: COMPANY,
			accountId: null,
			reason: 'dryRun',
			batch: 1,
		});
		expect(hints.map(({ message }) => message)).toEqual([
			'120 people would be invited: see the Skipped tab. LinkedIn may still refuse some.',
			'A dry run does not ask whom earlier runs invited: a real run leaves those out, too.',
		]);
	});

	it('checks and looks up as in a real run', async () => {
		const { error, skipped, hints } = await run([
			addresses[0],
			people(1)[0],
			'Anna',
			'https://www.linkedin.com/in/nobody',
			'https://www.linkedin.com/in/far-away',
		]);
		expect(skipped.map(({ profileUrn, duplicate }) => [profileUrn, duplicate])).toEqual([
			[people(1)[0], undefined],
			[people(1)[0], true],
		]);
		expect(error.map(({ errorCode }) => errorCode)).toEqual([
			'notAProfile',
			'profileNotFound',
			'notConnected',
		]);
		expect(hints[0]?.message).toBe(
			'1 person would be invited (in 2 rows): see the Skipped tab. LinkedIn may still refuse some. 3 rows on Error: 1 holds no LinkedIn address, 1 leads to nobody on LinkedIn, 1 is no connection of yours. 3 profiles looked up.',
		);
	});

	it('keeps to Invitation Limit, lookups included', async () => {
		const { skipped } = await run(addresses, { options: { invitationLimit: 5 } });
		expect(skipped.map(({ reason }) => reason)).toEqual([
			...Array<string>(5).fill('dryRun'),
			...Array<string>(15).fill('invitationLimit'),
		]);
		expect(simulator().lookups).toHaveLength(5);
	});

	it('leaves followers out', async () => {
		simulator().follow(COMPANY, ...people(2));
		const { skipped } = await run(people(3), { options: { skipFollowers: true } });
		expect(skipped.map(({ reason }) => reason)).toEqual([
			'alreadyFollowing',
			'alreadyFollowing',
			'dryRun',
		]);
	});

	it('does not ask who was invited before, and says so', async () => {
		const { skipped, hints } = await run(people(2), { options: { skipAlreadyInvited: true } });
		expect(skipped).toHaveLength(2);
		expect(hints.map(({ message }) => message).join()).toMatch(
			/A dry run does not ask whom earlier runs invited/,
		);
	});

	it('counts batches and the limit over the iterations of a loop', async () => {
		const loop = await runLoop({
			simulator: simulator(),
			rows: rowsOf([...people(6), ...people(1)]),
			size: 2,
			options: { dryRun: true, invitationLimit: 5 },
		});
		const skipped = loop.runs(NODE).flatMap(({ outputs }) => results(outputs[2]));
		expect(skipped.map(({ reason, batch }) => [reason, batch])).toEqual([
			['dryRun', 1],
			['dryRun', 1],
			['dryRun', 2],
			['dryRun', 2],
			['dryRun', 3],
			['invitationLimit', undefined],
			['dryRun', 1],
		]);
		expect(skipped[6]?.duplicate).toBe(true);
	});

	it.each(['={{ null }}', '={{ $json.nothing }}', 'yes', '={{ "false" }}'])(
		'of %s sends nobody: it is neither true nor false',
		async (dryRun) => {
			const { run: ended } = await run(people(2), { options: { dryRun } });
			expect(ended.error?.message).toMatch(/^'Dry Run' is /);
		},
	);

	it('announces nobody behind what would stop a real run', async () => {
		simulator().alwaysReads('profile', answers.accountNotFound('x'));
		const { error, skipped } = await run([addresses[0], ...people(5, 7000)], {
			options: { invitationLimit: 2 },
			node: { onError: 'continueRegularOutput' },
		});
		expect(skipped).toEqual([]);
		expect(error.map(({ errorCode }) => errorCode)).toEqual([
			'notFound',
			...Array<string>(5).fill('stopped'),
		]);
	});

	it('shows what would stop a real run', async () => {
		simulator().alwaysReads('profile', answers.unauthorized());
		const { run: ended } = await run(addresses.slice(0, 2));
		expect(ended.error?.httpCode).toBe('401');
	});
});

it('a dry run takes nobody for invited in the same execution', async () => {
	const { Simulator } = await import('../support/simulator');
	const simulator = await Simulator.start();
	const rows = rowsOf(people(3));
	const first = await runScenario({ simulator, rows, options: { dryRun: true } });
	const run = { contextData: first.run.contextData };
	expect((await runScenario({ simulator, rows, run })).success).toHaveLength(3);
	await simulator.stop();
});
