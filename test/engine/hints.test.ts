import { byRow } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type Scenario } from '../support/scenario';
import { answers, profileId } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe('hints in the output pane', () => {
	const simulator = withSimulator();

	async function messages(scenario: Partial<Scenario>): Promise<string[]> {
		const { hints } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(1)),
			...scenario,
		});
		expect(hints.every(({ location }) => location === 'outputPane')).toBe(true);
		return hints.map(({ message }) => message);
	}

	it('sum the run up', async () => {
		const [first = ''] = people(1);
		const rows = rowsOf([...people(3), first, 'Anna', '']);
		expect(await messages({ rows })).toEqual([
			expect.stringMatching(
				/^Follow invitations: 4 sent, 2 failed, 0 unknown, 0 not sent\. 3 people were invited/,
			),
		]);
	});

	it('say what to do about people who are unknown and people who were not sent', async () => {
		simulator().script(null, answers.serverErrorAfter(), answers.serverErrorAfter());
		const found = await messages({ rows: rowsOf(people(150)) });
		expect(found).toEqual([
			'Follow invitations: 50 sent, 0 failed, 51 unknown, 49 not sent.',
			expect.stringMatching(/^Unknown \(51\).*Check the page's sent invitations/),
			expect.stringMatching(/^Not sent \(49\).*Run the 49 .*after \d{4}-\d\d-\d\dT[\d:.]+Z\.$/),
		]);
	});

	it('name no time where waiting does not help', async () => {
		simulator().script(null, answers.unauthorized());
		const found = await messages({ rows: rowsOf(people(150)) });
		expect(found[1]).toMatch(
			/^Not sent \(50\).*people\. Do what their 'error' says, then run them again\.$/,
		);
	});

	it('tell of strangers and of totals that disagree with the list', async () => {
		simulator().script({ kind: 'strangersInResults', strangers: people(2, 9000) });
		expect((await messages({})).join()).toMatch(/not in the request \(2\)/);
		simulator().script({ kind: 'wrongTotals', totals: { totalSuccessful: 7 } });
		const again = await messages({ rows: rowsOf(people(1, 50)) });
		expect(again.join()).toMatch(/reported 7 invitations in total but listed 1/);
	});

	it('name a time only for those whom waiting helps', async () => {
		const [broke = ''] = people(1);
		simulator().refuse(broke, 'Invitation credits exhausted');
		simulator().script(null, { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 });
		const rows = people(60).map((profile) => ({ profile, companyPage: COMPANY }));
		const found = await messages({
			rows: [...rows, { profile: broke, companyPage: '2414183' }],
			parameters: byRow('companyPage'),
		});
		expect(found[1]).toMatch(
			/^Not sent \(11\).*Run the 1 .*after.*for the other 10, then run them again\.$/,
		);
	});

	it('count people, not rows, whichever spelling comes first', async () => {
		const rows = rowsOf([profileId(7, 'salesNavigator'), profileId(7), profileId(7)]);
		expect((await messages({ rows }))[0]).toContain(
			'2 sent, 1 failed, 0 unknown, 0 not sent. 1 person was invited',
		);
	});

	it('are few where every batch disagrees with itself', async () => {
		const behaviours = Array.from({ length: 30 }, (_, totalSuccessful) => ({
			kind: 'wrongTotals' as const,
			totals: { totalSuccessful: totalSuccessful + 5 },
		}));
		simulator().script(...behaviours);
		const found = await messages({ rows: rowsOf(people(30)), options: { batchSize: 1 } });
		expect(found).toHaveLength(1 + 3 + 1);
		expect(found.at(-1)).toBe('27 more answers disagreed with themselves.');
	});

	it.each<[string, Scenario['node'], RegExp | null]>([
		[
			'Continue (using error output)',
			{ onError: 'continueErrorOutput' },
			/Error branch of its own/,
		],
		['Always Output Data', { alwaysOutputData: true }, /empty item on Success/],
		['Execute Once', { executeOnce: true }, /only the first input item/],
		['Continue', { onError: 'continueRegularOutput' }, null],
		['no setting', {}, null],
	])('warn of %s', async (_, node, expected) => {
		const [, ...rest] = await messages({ node });
		expect(rest).toEqual(expected ? [expect.stringMatching(expected)] : []);
	});

	it('Always Output Data does put an empty item on Success, as the hint says', async () => {
		const { success } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(['Anna']),
			node: { alwaysOutputData: true },
		});
		expect(success).toEqual([{}]);
	});

	it('Execute Once does invite the first row only, as the hint says', async () => {
		const { items } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(3)),
			node: { executeOnce: true },
		});
		expect(items).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(1);
	});
});
