import { deduplication } from '../support/engine';
import { runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { NODE, results, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import {
	answers,
	profileUrn,
	readAnswers,
	Simulator,
	type ReadBehaviour,
} from '../support/simulator';

beforeEach(() => deduplication.clear());

const COUNT = 8;
const profiles = Array.from({ length: COUNT }, (_, index) => ({
	slug: `person-${index}`,
	member: index + 1,
}));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);

const notAllowed: ReadBehaviour = {
	kind: 'answer',
	send: false,
	status: 403,
	body: { success: false, error: 'Profile lookups are switched off' },
};

describe('lookups that fail', () => {
	let clock: SimulatedClock;
	let simulator: Simulator;
	beforeEach(async () => {
		clock = new SimulatedClock();
		simulator = await Simulator.start({ clock, profiles });
	});
	afterEach(async () => await simulator.stop());

	const run = async (rows: unknown[], more: Partial<Scenario> = {}) =>
		await runScenario({ simulator, clock, rows: rowsOf(rows), ...more });

	it.each([
		['a 500', readAnswers.serverError()],
		['a 502', answers.badGateway()],
		['a reset', { kind: 'reset' as const, send: true }],
		['an answer that breaks off', { kind: 'resetMidAnswer' as const, send: true }],
		['a page of HTML', answers.htmlPage(false)],
		['an answer without a profile', readAnswers.withoutProfile()],
		['LinkedIn’s answer passed on', answers.passedOn(400)],
	])('by %s are tried three times, with growing pauses', async (_, behaviour) => {
		simulator.scriptReads('profile', behaviour, behaviour);
		const { success } = await run(addresses.slice(0, 1));
		expect(success).toMatchObject([{ profileUrn: profileUrn(1), status: 'SENT' }]);
		expect(simulator.lookupRequests).toHaveLength(3);
		expect(clock.sleeps).toEqual([1_000, 3_000]);
	});

	it('three times leave NOT_SENT/lookupFailed, and the others go on', async () => {
		const down = readAnswers.serverError();
		simulator.scriptReads('profile', down, down, down);
		const start = clock.now();
		const { success, error } = await run(addresses.slice(0, 2));
		expect(error).toMatchObject([
			{
				profileUrn: null,
				status: 'NOT_SENT',
				errorCode: 'lookupFailed',
				retryable: true,
				mayHaveBeenSent: false,
				httpStatusCode: 500,
				retryAt: new Date(start + 4_000 + 300_000).toISOString(),
			},
		]);
		expect(success).toMatchObject([{ profileUrn: profileUrn(2) }]);
	});

	it('for ten people in a row stop the lookups, not the sends, and grow less patient', async () => {
		simulator.alwaysReads('profile', readAnswers.serverError());
		const unknown = Array.from({ length: 30 }, (_, index) => `linkedin.com/in/x-${index}`);
		const { success, error } = await run([...unknown, ...people(2)]);
		expect(simulator.lookupRequests).toHaveLength(3 * 3 + 7);
		expect(error).toHaveLength(30);
		expect(new Set(error.map(({ errorCode }) => errorCode))).toEqual(new Set(['lookupFailed']));
		expect(error.every(({ retryable, retryAt }) => retryable && retryAt)).toBe(true);
		expect(success).toHaveLength(2);
	});

	it('for eight people at the top of a list do not block those behind them', async () => {
		const down = readAnswers.serverError();
		simulator.scriptReads('profile', ...Array<ReadBehaviour>(3 * 3 + 5).fill(down));
		const unknown = Array.from({ length: 8 }, (_, index) => `linkedin.com/in/x-${index}`);
		const { success, error } = await run([...unknown, ...addresses]);
		expect([success.length, error.length]).toEqual([COUNT, 8]);
	});

	it('never stop all others because of one profile on which the API stumbles', async () => {
		const [down, fine] = [readAnswers.serverError(), null];
		const thrice = Array<ReadBehaviour>(9).fill(down);
		simulator.scriptReads('profile', ...thrice, fine, ...thrice);
		const { success, error } = await run(addresses);
		expect([success.length, error.length]).toEqual([COUNT - 6, 6]);
	});

	it('for want of quota stop the lookups until it is renewed, not the sends', async () => {
		await simulator.stop();
		simulator = await Simulator.start({ clock, profiles, profilesPerDay: 3 });
		const start = clock.now();
		const { success, error } = await run([...addresses, ...people(2)]);
		expect(success).toHaveLength(3 + 2);
		expect(simulator.invitationsSent).toBe(3 + 2);
		expect(error).toHaveLength(COUNT - 3);
		for (const item of error) {
			expect(item).toMatchObject({
				status: 'NOT_SENT',
				errorCode: 'rateLimited',
				retryable: true,
				retryAt: new Date(start + 24 * 3_600_000).toISOString(),
			});
		}
		expect(simulator.lookupRequests).toHaveLength(3 + 1);
	});

	it('for want of quota are not tried again by later iterations of a loop', async () => {
		simulator.alwaysReads('profile', { kind: 'rateLimited', named: 'nothing', seconds: 0 });
		const rows = rowsOf(addresses);
		const loop = await runLoop({ simulator, clock, rows, size: 2 });
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs.flat()));
		expect(items.map(({ errorCode }) => errorCode)).toEqual(Array(COUNT).fill('rateLimited'));
		expect(simulator.lookupRequests).toHaveLength(1);
	});

	it('wait for a rate limit within the limit of the option', async () => {
		const limit = { kind: 'rateLimited' as const, named: 'retryAfterSeconds' as const };
		simulator.scriptReads('profile', { ...limit, seconds: 40 });
		const { success } = await run(addresses.slice(0, 1));
		expect(success).toHaveLength(1);
		expect(clock.sleeps).toEqual([40_000]);
	});

	it.each([
		['a wrong key', answers.unauthorized(), 'unauthorized', 401],
		['an expired trial', answers.trialExpired(), 'forbidden', 403],
		['an account that may not look up', notAllowed, 'forbidden', 403],
		['an unknown account', answers.accountNotFound('x'), 'notFound', 404],
		['a redirect', answers.redirect(), 'badRequest', 302],
	])('because of %s stop the run with one clear error', async (_, answer, code, status) => {
		simulator.alwaysReads('profile', answer);
		const thrown = await run(addresses);
		expect(thrown.run.status).toBe('error');
		expect(thrown.run.error?.httpCode).toBe(String(status));
		expect(simulator.lookupRequests).toHaveLength(1);
		const { error } = await run(addresses, { node: { onError: 'continueRegularOutput' } });
		expect(error).toHaveLength(COUNT);
		expect(error[0]).toMatchObject({ status: 'REJECTED', errorCode: code });
		expect(error[1]).toMatchObject({ status: 'NOT_SENT', errorCode: 'stopped', retryable: false });
		expect(simulator.lookupRequests).toHaveLength(2);
	});

	it('because the API refuses this name concern this person alone', async () => {
		simulator.scriptReads('profile', readAnswers.badSlug(), readAnswers.profileNotFound());
		const { success, error } = await run(addresses.slice(0, 3));
		expect(error).toMatchObject([
			{ status: 'REJECTED', errorCode: 'badRequest', httpStatusCode: 400 },
			{ status: 'INVALID', errorCode: 'profileNotFound', httpStatusCode: 404 },
		]);
		expect(success).toHaveLength(1);
	});

	it('because LinkedIn does not show this profile concern this person alone', async () => {
		const own = (slug: string): ReadBehaviour => ({
			kind: 'answer',
			send: false,
			status: 404,
			body: { success: false, error: `Profile ${slug} not visible to this account` },
		});
		simulator.scriptReads('profile', answers.passedOn(404), answers.passedOn(403), own('person-2'));
		const { success, error } = await run(addresses.slice(0, 4));
		expect(error).toMatchObject([
			{ status: 'INVALID', errorCode: 'profileNotFound', httpStatusCode: 404, retryable: false },
			{ status: 'NOT_SENT', errorCode: 'lookupFailed', httpStatusCode: 403, retryable: true },
			{ status: 'INVALID', errorCode: 'profileNotFound', httpStatusCode: 404, retryable: false },
		]);
		expect(success).toHaveLength(1);
		expect(simulator.lookupRequests).toHaveLength(4);
	});

	it('because the API knows no such person, whatever its status, concern this person alone', async () => {
		simulator.scriptReads('profile', readAnswers.refused('Profile not found'));
		const { success, error } = await run(addresses.slice(0, 2));
		expect(error).toMatchObject([{ status: 'INVALID', errorCode: 'profileNotFound' }]);
		expect(success).toHaveLength(1);
		expect(simulator.lookupRequests).toHaveLength(2);
	});

	it('because the account is disconnected stop the account, and blame no address', async () => {
		simulator.alwaysReads('profile', {
			kind: 'answer',
			send: false,
			status: 400,
			body: { success: false, error: 'LinkedIn account is disconnected' },
		});
		const { error } = await run(addresses, { node: { onError: 'continueRegularOutput' } });
		expect(error.map(({ errorCode }) => errorCode)).toEqual([
			'notFound',
			...Array<string>(COUNT - 1).fill('stopped'),
		]);
		expect(error[0]?.error).toMatch(/check 'LinkedIn Account'/);
	});

	it('because the account is on hold stop its sends too', async () => {
		simulator.scriptReads('profile', { kind: 'rateLimited', named: 'holdUntil', seconds: 7200 });
		const { error } = await run([addresses[0], ...people(2)]);
		expect(error.map(({ errorCode }) => errorCode)).toEqual(['rateLimited', 'stopped', 'stopped']);
		expect(simulator.invitationRequests).toEqual([]);
	});
});
