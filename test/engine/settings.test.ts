import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type Scenario } from '../support/scenario';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe('wrong settings', () => {
	const simulator = withSimulator();
	const rows = rowsOf(people(2));

	const wrong: Array<[string, Partial<Scenario>, RegExp]> = [
		['batch size 0', { options: { batchSize: 0 } }, /'Use Batches Of' is 0$/],
		['batch size 51', { options: { batchSize: 51 } }, /'Use Batches Of' is 51$/],
		['batch size 1.5', { options: { batchSize: 1.5 } }, /'Use Batches Of' is 1\.5$/],
		['batch size text', { options: { batchSize: '=many' } }, /'Use Batches Of' is "many"$/],
		['a negative delay', { options: { batchInterval: -1 } }, /'Wait per Batch \(Sec\)' is -1$/],
		[
			'a delay of null',
			{ options: { batchInterval: '={{ null }}' } },
			/'Wait per Batch.*' is empty$/,
		],
		['a timeout of 0', { options: { timeout: 0 } }, /'Wait for Answer \(Sec\)' is 0$/],
		[
			'a wait as an object',
			{ options: { maxRateLimitWait: '={{ ({}) }}' } },
			/'Wait at Limit.*' is an object$/,
		],
		['input fields as text', { options: { includeInputFields: '=yes' } }, /'Include Input Fields'/],
		[
			'an option that cannot be read',
			{ options: { batchSize: "={{ $('Nowhere').item.json.n }}" } },
			/'Options' cannot be read/,
		],
		[
			'a page that is none',
			{ parameters: { companyPage: { __rl: true, mode: 'id', value: 'Acme, Inc.' } } },
			/'Company Page' "Acme, Inc\."/,
		],
		[
			'http to a foreign host',
			{ credential: { apiKey: 'secret-key-1234', baseUrl: 'http://api.example.com' } },
			/'Base URL' has to begin with https/,
		],
		[
			'a base URL that is none',
			{ credential: { apiKey: 'secret-key-1234', baseUrl: 'connectsafely' } },
			/'Base URL' is not a URL/,
		],
		['an empty key', { credential: { apiKey: '  ' } }, /'API Key' is empty/],
		['no credential', { node: { credentials: undefined } }, /credential/],
	];

	it.each(wrong)('%s: one clear error, and nothing is sent', async (_, scenario, message) => {
		const { run, items } = await runScenario({ simulator: simulator(), rows, ...scenario });
		expect(run.status).toBe('error');
		expect(run.error?.message).toMatch(message);
		expect(items).toEqual([]);
		expect(simulator().requests).toEqual([]);
	});

	it.each(wrong)('%s: an item per row where nothing may throw', async (_, scenario, message) => {
		const { run, success, error, hints } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([...people(2), 'Anna', 'linkedin.com/in/jane-tester']),
			...scenario,
			node: { ...scenario.node, onError: 'continueRegularOutput' },
		});
		expect(run.status).toBe('success');
		expect(success).toEqual([]);
		expect(error).toHaveLength(4);
		expect(hints).toHaveLength(1);
		expect(error[0]).toMatchObject({ status: 'INVALID', retryable: false, mayHaveBeenSent: false });
		expect(error[0]?.errorCode).toMatch(/^invalid(Settings|Company)$/);
		expect(String(error[0]?.error)).toMatch(new RegExp(message.source.replace('$', '')));
		expect(error[2]).toMatchObject({ errorCode: 'notAProfile' });
		expect(error[3]).toMatchObject({ errorCode: error[0]?.errorCode, error: error[0]?.error });
		expect(simulator().requests).toEqual([]);
	});

	it('leave each row its fields where the options cannot be read', async () => {
		const { error } = await runScenario({
			simulator: simulator(),
			rows: [{ profile: people(1)[0], Name: 'Jane Tester' }],
			options: { batchSize: 0 },
			node: { onError: 'continueRegularOutput' },
		});
		expect(error).toMatchObject([{ errorCode: 'invalidSettings', Name: 'Jane Tester' }]);
	});

	it('that are put right before n8n runs the node again do not stop it', async () => {
		simulator().script(answers.unauthorized());
		const { run, success } = await runScenario({
			simulator: simulator(),
			rows,
			node: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});
		expect(run.status).toBe('success');
		expect(success).toHaveLength(2);
	});

	it('whole numbers may come as text, as expressions over sheets deliver them', async () => {
		await runScenario({ simulator: simulator(), rows, options: { batchSize: '={{ "1" }}' } });
		expect(simulator().invitationRequests).toHaveLength(2);
	});

	it.each([
		[
			'Profile',
			'notAProfile',
			{ profile: '={{ $json.bad ? $("Nowhere").first() : $json.profile }}' },
		],
		[
			'Company Page',
			'invalidCompany',
			{ companyPage: '={{ $json.bad ? $("Nowhere").first() : 105672170 }}' },
		],
		[
			'LinkedIn Account',
			'invalidSettings',
			{ account: '={{ $json.bad ? $("Nowhere").first() : "" }}' },
		],
	])(
		'an expression in %s that throws for one row fails that row alone',
		async (name, code, parameters) => {
			const [good = '', bad = ''] = people(2);
			const { run, success, error } = await runScenario({
				simulator: simulator(),
				rows: [
					{ profile: good, bad: false },
					{ profile: bad, bad: true },
				],
				parameters,
			});
			expect(run.status).toBe('success');
			expect(success.map(({ profileUrn }) => profileUrn)).toEqual([good]);
			expect(error).toMatchObject([{ status: 'INVALID', errorCode: code, mayHaveBeenSent: false }]);
			expect(error[0]?.error).toContain(`'${name}' cannot be read`);
			expect(simulator().invited(COMPANY)).toEqual([good]);
		},
	);

	it('no items at all send nothing', async () => {
		const { run, items } = await runScenario({ simulator: simulator(), rows: [] });
		expect(run.status).toBe('success');
		expect(items).toEqual([]);
		expect(simulator().requests).toEqual([]);
	});

	it.each(['$env', '$node', '$input'])(
		'%s in a parameter breaks its own row, not the node: rows would pass to Success',
		async (proxy) => {
			for (const name of ['account', 'companyPage', 'profile']) {
				const { run, success, items } = await runScenario({
					simulator: simulator(),
					rows: rowsOf(people(2)),
					parameters: { [name]: `={{ ${proxy} }}` },
					node: { onError: 'continueRegularOutput' },
				});
				expect(run.status).toBe('success');
				expect(success).toEqual([]);
				expect(items).toHaveLength(2);
			}
			expect(simulator().requests).toEqual([]);
		},
	);

	it('a wrong fixed page is one clear error, also where the account is an expression', async () => {
		const parameters = { companyPage: 'Acme, Inc.', account: '={{ "" }}' };
		const { run } = await runScenario({ simulator: simulator(), rows, parameters });
		expect(run.error?.message).toMatch(/'Company Page' "Acme, Inc\."/);
	});

	it('an account that is no text fails its row instead of using the default account', async () => {
		const { success, error } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(1)),
			parameters: { account: '={{ ({ a: 1 }) }}' },
		});
		expect(success).toEqual([]);
		expect(error).toMatchObject([{ errorCode: 'invalidSettings', accountId: null }]);
		expect(simulator().requests).toEqual([]);
	});
});
