import { deduplication } from '../support/engine';
import { byRow, runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, NODE, results, runnerWith } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_ACCOUNTS, profileId, readAnswers, Simulator } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

beforeEach(() => deduplication.clear());

const profiles = people(20).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
const strangers = (count: number): string[] => people(count, 50_000);
const continuing = { node: { onError: 'continueRegularOutput' as const } };

describe('Skip Followers', () => {
	const simulator = withSimulator({ profiles });
	const run = runnerWith(simulator, { skipFollowers: true });
	const starts = () => simulator().followerRequests.map(({ query }) => Number(query.start));

	it('leaves out whoever follows the page already', async () => {
		simulator().follow(COMPANY, ...people(3), ...strangers(150));
		const { success, skipped, hints } = await run(people(5));
		expect(success.map(({ profileUrn }) => profileUrn)).toEqual(people(5).slice(3));
		expect(skipped).toMatchObject(
			people(3).map((profileUrn) => ({ profileUrn, reason: 'alreadyFollowing' })),
		);
		expect(starts()).toEqual([0, 100]);
		expect(simulator().peopleAsked).toEqual(people(5).slice(3));
		expect(hints.map(({ message }) => message)).toContain(
			'2 people invited. 3 rows on Skipped: all follow the page already (nothing to do).',
		);
	});

	it('spends no lookup on followers whose address is in the list', async () => {
		simulator().follow(COMPANY, ...people(3));
		const { success, skipped } = await run(addresses.slice(0, 5));
		expect([success.length, skipped.length]).toEqual([2, 3]);
		expect(simulator().lookups).toEqual(['person-3', 'person-4']);
	});

	it('knows a follower under another address once they are looked up', async () => {
		simulator().addProfile({ slug: 'old-name', member: 1000 });
		simulator().addProfile({ slug: 'person-0', member: 1000 });
		simulator().follow(COMPANY, ...people(1), ...strangers(3));
		const { skipped } = await run(['https://www.linkedin.com/in/old-name', ...people(1, 77)]);
		expect(skipped).toMatchObject([{ profileUrn: people(1)[0], reason: 'alreadyFollowing' }]);
	});

	it('knows them in every spelling', async () => {
		simulator().follow(COMPANY, profileId(1000, 'profile', 5));
		const { skipped } = await run(people(1));
		expect(skipped).toHaveLength(1);
	});

	it('stops reading once everybody asked about is found', async () => {
		simulator().follow(COMPANY, ...strangers(350), ...people(2));
		const { skipped } = await run(people(2));
		expect(skipped).toHaveLength(2);
		expect(starts()).toEqual([0]);
	});

	it.each([
		['a multiple of 100', 200, [0, 100, 200]],
		['no multiple of 100', 150, [0, 100]],
	])('reads the whole list, %s', async (_, count, expected) => {
		simulator().follow(COMPANY, ...strangers(count));
		await run(people(1));
		expect(starts()).toEqual(expected);
	});

	it('reads on to the end where the API does not say how long the list is', async () => {
		simulator().alwaysReads('followers', { kind: 'withoutTotal' });
		simulator().follow(COMPANY, ...people(1), ...strangers(150));
		expect((await run(people(2))).skipped).toHaveLength(1);
		expect(starts()).toEqual([0, 99, 150]);
	});

	it('reads the list once in an execution and page, over the iterations of a loop', async () => {
		simulator().follow(COMPANY, ...people(10), ...strangers(250));
		const loop = await runLoop({
			simulator: simulator(),
			rows: rowsOf(people(20)),
			size: 4,
			options: { skipFollowers: true },
		});
		const skipped = loop.runs(NODE).flatMap(({ outputs }) => results(outputs[2]));
		expect(skipped).toHaveLength(10);
		expect(starts()).toEqual([0, 100, 200]);
		expect(JSON.stringify(loop.contextData).length).toBeLessThan(10_000);
	});

	it('does not read the list for people whom this execution has asked already', async () => {
		const first = await run(people(3));
		const before = starts().length;
		const again = await run(people(3), { run: { contextData: first.run.contextData } });
		expect(again.success).toHaveLength(3);
		expect(starts()).toHaveLength(before);
	});

	it('asks once with a key that is refused, over the iterations of a loop', async () => {
		simulator().alwaysReads('followers', answers.unauthorized());
		const loop = await runLoop({
			simulator: simulator(),
			rows: rowsOf(people(4)),
			size: 1,
			options: { skipFollowers: true },
			...continuing,
		});
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs[1]));
		expect(items).toHaveLength(4);
		expect(simulator().requests).toHaveLength(1);
	});

	it('asks nothing where the rows hold nobody', async () => {
		await run(['Anna', '']);
		expect(simulator().requests).toEqual([]);
	});

	it('is tried again where the list cannot be read at once', async () => {
		simulator().scriptReads('followers', readAnswers.serverError(), answers.htmlPage(false));
		simulator().follow(COMPANY, ...people(1));
		expect((await run(people(2))).success).toHaveLength(1);
	});

	describe.each([
		['an outage', readAnswers.serverError(), true],
		['no list', readAnswers.withoutProfile(), true],
		['a long rate limit', { kind: 'rateLimited', named: 'nothing', seconds: 0 } as const, true],
		['a page of others', answers.forbidden(), false],
		['a wrong key', answers.unauthorized(), false],
	])('with a list that cannot be read (%s)', (_, behaviour, retryable) => {
		beforeEach(() => simulator().alwaysReads('followers', behaviour));

		it('stops with one clear error before anything is sent', async () => {
			const { run: ended, items } = await run(people(3));
			expect(ended.status).toBe('error');
			expect(ended.error?.message).toMatch(
				/^Not sent, because 'Skip Followers' is on and the page's followers cannot be read/,
			);
			expect(items).toEqual([]);
			expect(simulator().invitationRequests).toEqual([]);
		});

		it('gives an item per row and a hint where nothing may throw', async () => {
			const { error, hints } = await run([...people(3), addresses[5]], continuing);
			expect(error).toHaveLength(4);
			for (const item of error) {
				expect(item).toMatchObject({ status: 'NOT_SENT', errorCode: 'stopped', retryable });
			}
			expect(hints.map(({ message }) => message).join()).toMatch(/'Skip Followers' is on/);
			expect(simulator().invitationRequests).toEqual([]);
			expect(simulator().lookups).toEqual([]);
		});
	});

	it('with a list that never moves on cannot be read', async () => {
		simulator().alwaysReads('followers', { kind: 'ignoresStart' });
		simulator().follow(COMPANY, ...strangers(150));
		expect((await run(people(1))).run.status).toBe('error');
	});

	it('with a refusal beyond the last follower is read to its end', async () => {
		simulator().follow(COMPANY, ...people(1), ...strangers(99));
		simulator().scriptReads('followers', null, { ...readAnswers.badSlug() });
		const { success, skipped } = await run(people(2));
		expect([success.length, skipped.length]).toEqual([1, 1]);
	});

	it('that one account may not read is read by the next account of the page', async () => {
		simulator().scriptReads('followers', answers.forbidden());
		simulator().follow(COMPANY, ...people(1));
		const rows = DEFAULT_ACCOUNTS.map(({ id }, index) => ({
			profile: people(2)[index] ?? '',
			account: id,
		}));
		const { success, skipped } = await run([], { rows, parameters: byRow('account') });
		expect([success.length, skipped.length]).toEqual([1, 1]);
	});

	it('of an account that is not there says so', async () => {
		simulator().alwaysReads('followers', answers.accountNotFound('x'));
		const { run: ended } = await run(people(2));
		expect(ended.error?.description).toMatch(/check 'Company Page' and 'LinkedIn Account'/);
	});

	it('is read although the day’s lookups are used up', async () => {
		const clock = new SimulatedClock();
		const world = await Simulator.start({ clock, profiles, profilesPerDay: 1 });
		const rows = [...addresses.slice(0, 2), ...people(2, 70)].map((profile, index) => ({
			profile,
			companyPage: index < 2 ? COMPANY : '2414183',
		}));
		const loop = await runLoop({
			simulator: world,
			clock,
			rows,
			size: 2,
			options: { skipFollowers: true },
			parameters: byRow('companyPage'),
		});
		expect(loop.runs(NODE).flatMap(({ outputs }) => results(outputs[0]))).toHaveLength(3);
		await world.stop();
	});

	it('with one page unread invites to the others', async () => {
		simulator().scriptReads('followers', answers.forbidden());
		const rows = people(2).map((profile, index) => ({
			profile,
			companyPage: index ? '2414183' : COMPANY,
		}));
		const { success, error } = await run([], {
			rows,
			parameters: { companyPage: '={{ $json.companyPage }}' },
			...continuing,
		});
		expect(success).toMatchObject([{ companyId: '2414183' }]);
		expect(error).toMatchObject([{ companyId: COMPANY, errorCode: 'stopped' }]);
	});
});
