import { byRow, runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, NODE, results, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_ACCOUNTS, readAnswers, type ReadBehaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
const page = (value: string) => ({ companyPage: { __rl: true as const, mode: 'url', value } });
const none: ReadBehaviour = {
	kind: 'answer',
	send: false,
	status: 200,
	body: { success: true, organizations: [] },
};
const continuing = { node: { onError: 'continueRegularOutput' as const } };

describe('a company page by name', () => {
	const simulator = withSimulator();
	const run = async (value: string, more: Partial<Scenario> = {}) =>
		await runScenario({
			simulator: simulator(),
			clock: new SimulatedClock(),
			rows: rowsOf(people(3)),
			parameters: page(value),
			...more,
		});

	it.each([
		['acme'],
		[' Acme '],
		['https://www.linkedin.com/company/acme/'],
		['linkedin.com/company/ACME?trk=x'],
		['https://www.linkedin.com/company/%61cme/about'],
	])('%s is found among the pages of the account, once', async (value) => {
		const { success } = await run(value);
		expect(success.map(({ companyId }) => companyId)).toEqual(Array(3).fill(COMPANY));
		expect(simulator().invited(COMPANY)).toEqual(people(3));
		expect(simulator().organizationRequests).toHaveLength(1);
	});

	it('that is a number asks nothing', async () => {
		await run('https://www.linkedin.com/company/105672170/');
		expect(simulator().organizationRequests).toEqual([]);
	});

	it('is asked for once in an execution, over the iterations of a loop', async () => {
		const rows = rowsOf(people(4));
		await runLoop({ simulator: simulator(), rows, size: 1, parameters: page('acme') });
		expect(simulator().organizationRequests).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(4);
	});

	it('is looked for among the pages of the row’s own account', async () => {
		const rows = people(4).map((profile, index) => ({
			profile,
			companyPage: 'globex',
			account: index % 2 ? jonas : ada,
		}));
		await run('', { rows, parameters: byRow('companyPage', 'account') });
		const asked = simulator().organizationRequests.map(({ query }) => query.accountId);
		expect(asked).toEqual([ada, jonas]);
		expect(simulator().invited('2414183')).toHaveLength(4);
	});

	it('that the key does not manage is a clear error that lists the pages there are', async () => {
		const failed = await run('acme-corp');
		expect(failed.run.status).toBe('error');
		expect(failed.run.error?.message).toMatch(/^'Company Page' "acme-corp" is none of the pages/);
		const { description } = failed.run.error ?? {};
		expect(description).toContain('Acme Inc (acme, 105672170)');
		expect(description).toContain('Globex Corporation (globex, 2414183)');
		expect(simulator().invitationRequests).toEqual([]);
	});

	it('that the key does not manage fails its own rows where an expression gives it', async () => {
		const rows = people(2).map((profile, index) => ({
			profile,
			companyPage: index ? 'acme' : 'acme-corp',
		}));
		const { success, error } = await run('', { rows, parameters: byRow('companyPage') });
		expect(error).toMatchObject([{ errorCode: 'invalidCompany', companyId: null }]);
		expect(error[0]?.error).toContain('Acme Inc (acme, 105672170)');
		expect(success).toMatchObject([{ companyId: COMPANY }]);
	});

	describe('of an account whose pages ConnectSafely does not list', () => {
		const OTHER = `ConnectSafely lists the pages of another LinkedIn account (${ada}) than the chosen one`;
		const by = (account: string) => ({
			parameters: { ...page('acme'), account: { __rl: true as const, mode: 'id', value: account } },
		});
		beforeEach(() => simulator().alwaysReads('organizations', { kind: 'ignoresAccount' }));

		it('is not taken from the other account’s: the error says so and asks for its number', async () => {
			const failed = await run('acme', by(jonas));
			expect(failed.run.status).toBe('error');
			expect(failed.run.error?.message).toBe(OTHER);
			expect(failed.run.error?.description).toMatch(
				/^Check 'LinkedIn Account', or give the number of the page/,
			);
			expect(JSON.stringify(failed.run.contextData)).not.toContain('Acme');
			expect(simulator().organizationRequests).toHaveLength(1);
			expect(simulator().invitationRequests).toEqual([]);
		});

		it('fails the rows of that account alone', async () => {
			const rows = [jonas, ada, jonas].map((account, index) => ({
				profile: people(3)[index] ?? '',
				account,
			}));
			const parameters = { ...page('acme'), ...byRow('account') };
			const { success, error } = await run('acme', { rows, parameters });
			expect(success).toMatchObject([{ accountId: ada, companyId: COMPANY }]);
			expect(error).toMatchObject(
				Array(2).fill({ accountId: jonas, companyId: null, errorCode: 'invalidCompany' }),
			);
			expect(error[0]?.error).toContain(OTHER);
			expect(simulator().organizationRequests).toHaveLength(2);
			expect(simulator().invitationsSent).toBe(1);
		});

		it('is found where that account is the one asked for, or none was', async () => {
			expect((await run('acme', by(ada))).success).toHaveLength(3);
			expect((await run('acme', { rows: rowsOf(people(1, 50)) })).success).toHaveLength(1);
		});

		it('is asked for again: nothing of the other list is kept', async () => {
			const first = await run('acme', { ...by(jonas), ...continuing });
			expect(first.error).toHaveLength(3);
			simulator().alwaysReads('organizations', null);
			const { success } = await run('acme', {
				...by(jonas),
				run: { contextData: first.run.contextData },
			});
			expect(success).toHaveLength(3);
		});
	});

	it.each([
		['a wrong key', answers.unauthorized(), 'unauthorized'],
		['an account that may not', answers.forbidden(), 'forbidden'],
		['an account that is not there', answers.accountNotFound('x'), 'notFound'],
		['a redirect', answers.redirect(), 'badRequest'],
	])('cannot be found because of %s: one error, or an item per row', async (_, answer, code) => {
		simulator().alwaysReads('organizations', answer);
		expect((await run('acme')).run.status).toBe('error');
		const { error } = await run('acme', continuing);
		expect(error.map(({ errorCode }) => errorCode)).toEqual(Array(3).fill(code));
		expect(simulator().invitationRequests).toEqual([]);
	});

	it.each([
		['an outage', readAnswers.serverError(), 'lookupFailed'],
		['no list', readAnswers.withoutProfile(), 'lookupFailed'],
		[
			'a rate limit',
			{ kind: 'rateLimited' as const, named: 'nothing' as const, seconds: 0 },
			'rateLimited',
		],
	])('cannot be found now because of %s: people may be run again', async (_, answer, code) => {
		simulator().alwaysReads('organizations', answer);
		const { run: ended, error } = await run('acme');
		expect(ended.status).toBe('success');
		expect(error).toHaveLength(3);
		expect(error[0]).toMatchObject({ status: 'NOT_SENT', errorCode: code, retryable: true });
		expect(error[0]?.retryAt).toBeTruthy();
		expect(simulator().invitationRequests).toEqual([]);
	});

	it('that one row’s account does not manage fails that row, not the workflow', async () => {
		simulator().scriptReads('organizations', none);
		const rows = [jonas, ada, ada].map((account, index) => ({
			profile: people(3)[index] ?? '',
			account,
		}));
		const { success, error } = await run('acme', {
			rows,
			parameters: { ...page('acme'), ...byRow('account') },
		});
		expect(success).toHaveLength(2);
		expect(error).toMatchObject([{ accountId: jonas, errorCode: 'invalidCompany' }]);
	});

	it('is asked for again by Retry execution once the page is there', async () => {
		simulator().scriptReads('organizations', none);
		const failed = await run('acme');
		expect(failed.run.status).toBe('error');
		const { success } = await run('acme', { run: { contextData: failed.run.contextData } });
		expect(success).toHaveLength(3);
	});

	it('is remembered where a later iteration has a wrong option', async () => {
		const rows = [2, -1].map((size) => ({ profile: people(1)[0] ?? '', size }));
		const loop = await runLoop({
			simulator: simulator(),
			rows,
			size: 1,
			parameters: page('acme'),
			options: { batchSize: '={{ $json.size }}' },
		});
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs.flat()));
		expect(items.map(({ status, duplicate }) => [status, duplicate])).toEqual([
			['SENT', undefined],
			['SENT', true],
		]);
	});

	it('that has to wait too long is not asked for again by each iteration of a loop', async () => {
		simulator().alwaysReads('organizations', { kind: 'rateLimited', named: 'nothing', seconds: 0 });
		const loop = await runLoop({
			simulator: simulator(),
			clock: new SimulatedClock(),
			rows: rowsOf(people(4)),
			size: 1,
			parameters: page('acme'),
		});
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs.flat()));
		expect(items.map(({ errorCode }) => errorCode)).toEqual(Array(4).fill('rateLimited'));
		expect(simulator().organizationRequests).toHaveLength(1);
	});

	it('asks once with a key that is refused, over the iterations of a loop', async () => {
		simulator().alwaysReads('organizations', answers.unauthorized());
		const loop = await runLoop({
			simulator: simulator(),
			rows: rowsOf(people(4)),
			size: 1,
			parameters: page('acme'),
			...continuing,
		});
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs[1]));
		expect(items.map(({ errorCode }) => errorCode)).toEqual([
			'unauthorized',
			...Array<string>(3).fill('stopped'),
		]);
		expect(simulator().requests).toHaveLength(1);
	});

	it('found after an outage is asked for again by the next iteration', async () => {
		const down = readAnswers.serverError();
		simulator().scriptReads('organizations', down, down, down);
		const loop = await runLoop({
			simulator: simulator(),
			clock: new SimulatedClock(),
			rows: rowsOf(people(2)),
			size: 1,
			parameters: page('acme'),
		});
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs.flat()));
		expect(items.map(({ status }) => status)).toEqual(['NOT_SENT', 'SENT']);
	});
});
