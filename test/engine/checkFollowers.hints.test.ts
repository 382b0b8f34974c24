import { operationRunner } from '../support/operations';
import { people, rowsOf } from '../support/people';
import { COMPANY } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, profileId } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const READ_AT = '15 Jan 2026, 07:00 (America/New_York)';
const [ANN = '', BEN = ''] = people(2);

describe('the hints of Check Followers', () => {
	const simulator = withSimulator(() => ({ clock: new SimulatedClock() }));
	const run = operationRunner(simulator, 'companyPage', 'checkFollowers');
	const check = async (profiles: unknown[]) =>
		await run({ profile: '={{ $json.profile }}' }, { rows: rowsOf(profiles) });

	it('counts what was found out, and says from when it is', async () => {
		simulator().follow(COMPANY, ANN);
		const { messages } = await check([ANN, BEN, 'Anna']);
		expect(messages).toEqual([
			`1 row on Following, 1 on Not Following. 1 row on Error: it holds no LinkedIn address. The list of followers is from ${READ_AT}.`,
		]);
	});

	it('tells that an address may have changed', async () => {
		const { messages } = await check([1, 2].map((n) => `linkedin.com/in/nobody-${n}`));
		expect(messages).toContain(
			'2 people on Not Following were looked for by their LinkedIn address. Whoever has changed it since is found by their profile URN.',
		);
	});

	it('tells of followers whom LinkedIn does not show, where they matter', async () => {
		simulator().addProfile({ slug: 'hidden', member: 1001, isNameless: true });
		simulator().follow(COMPANY, ANN, BEN);
		const hint = `Of 1 follower of page ${COMPANY} LinkedIn does not show both id and address: people on Not Following may be among them.`;
		const { messages, outputs } = await check([ANN, BEN]);
		expect(outputs[1]).toHaveLength(1);
		expect(messages).toContain(hint);
		expect((await check([ANN])).messages).not.toContain(hint);
	});

	it('helps where the column of the profiles is empty, and is silent where it is not', async () => {
		const rows = [{ LinkedIn: '', URL: ANN }, { LinkedIn: '' }];
		const { messages } = await run({ profile: '={{ $json.LinkedIn }}' }, { rows });
		expect(messages.join()).toMatch(/^.*No row has a value in the column 'LinkedIn'.*'URL'/);
		const sales = rows.map((row, index) => ({
			...row,
			LinkedIn: profileId(1000 + index, 'salesNavigator'),
		}));
		simulator().follow(COMPANY, ANN);
		const found = await run({ profile: '={{ $json.LinkedIn }}' }, { rows: sales });
		expect(found.outputs.map((output) => output.length)).toEqual([1, 1, 0]);
		expect(found.messages).toHaveLength(1);
	});

	it('asks for no other column where somebody is there whose page cannot be read', async () => {
		simulator().alwaysReads('followers', answers.forbidden());
		const rows = [profileId(1000, 'salesNavigator'), 'Anna'].map((LinkedIn) => ({
			LinkedIn,
			URL: ANN,
		}));
		const { messages } = await run(
			{ profile: '={{ $json.LinkedIn }}' },
			{ rows, node: { onError: 'continueRegularOutput' } },
		);
		expect(messages[0]).toMatch(/ Nobody was checked: see the Error tab\.$/);
		expect(messages[0]).not.toContain('Did you mean');
	});
});
