import { people, rowsOf } from '../support/people';
import { byRow } from '../support/loop';
import { COMPANY, runScenario } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const MEGABYTE = 1_000_000;
const ADDRESS = 'https://www.linkedin.com/sales/lead/';

describe('texts that are longer than anybody writes', () => {
	const simulator = withSimulator();
	const [first = '', second = '', third = ''] = people(3);

	it.each<[string, string]>([
		['a formula', `=HYPERLINK("""${'x,'.repeat(MEGABYTE / 2)}`],
		['an address with commas', ADDRESS + 'a,'.repeat(MEGABYTE / 2)],
		['parentheses', '('.repeat(MEGABYTE)],
		['brackets', '['.repeat(MEGABYTE)],
		['lists in lists', '['.repeat(MEGABYTE / 2) + ']'.repeat(MEGABYTE / 2)],
		['one word', 'x'.repeat(MEGABYTE)],
		['good people without end', `${first},`.repeat(MEGABYTE / first.length + 1)],
	])('fail their own row alone: %s', async (_, cell) => {
		const { run, success, error } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([first, cell, second]),
		});
		expect(run.status).toBe('success');
		expect(simulator().invited(COMPANY)).toEqual([first, second]);
		expect(success.map(({ profile }) => profile)).toEqual([first, second]);
		expect(error).toMatchObject([
			{ profile: cell, profileUrn: null, status: 'INVALID', errorCode: 'notAProfile' },
		]);
		expect(error[0]?.error).toBe(
			`This cell has ${cell.length} characters, more than the 500000 that are read (in the column 'profile'). Put one person into each row.`,
		);
	});

	it('leave the other people of their cell alone', async () => {
		const long = `https://www.linkedin.com/in/${'x'.repeat(20_000)}`;
		const { success, error } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([`${first}; ${long}; ${second}`, [third, { profileUrl: long }]]),
		});
		expect(simulator().invited(COMPANY)).toEqual([first, second, third]);
		expect(success).toHaveLength(3);
		expect(error).toMatchObject([
			{ profile: long, status: 'INVALID', errorCode: 'notAProfile', mayHaveBeenSent: false },
			{ profile: { profileUrl: long }, status: 'INVALID', errorCode: 'notAProfile' },
		]);
		expect(error[0]?.error).toMatch(
			/^"https:\/\/\S+…" has 20028 characters, too many for one profile \(separate several profiles by commas\), in the column 'profile'\. Put /,
		);
	});

	it('are read as lists of thousands of people', async () => {
		const everybody = people(5_000);
		const { skipped } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([everybody.join(', ')]),
			options: { invitationLimit: 2, dryRun: true },
		});
		expect(skipped.map(({ profileUrn }) => profileUrn)).toEqual(everybody);
	});

	it('fail their row as a page or an account, and no request is made of them', async () => {
		const long = 'a'.repeat(MEGABYTE);
		const rows = [
			{ profile: first, companyPage: long, account: '' },
			{ profile: second, companyPage: COMPANY, account: long },
			{ profile: third, companyPage: COMPANY, account: '' },
		];
		const { error } = await runScenario({
			simulator: simulator(),
			rows,
			parameters: byRow('companyPage', 'account'),
			options: { includeInputFields: false },
		});
		expect(simulator().invited(COMPANY)).toEqual([third]);
		expect(error.map(({ errorCode }) => errorCode)).toEqual(['invalidCompany', 'invalidSettings']);
		for (const item of error) {
			expect(item.error).toMatch(
				/has 1000000 characters, too many for (a page|an account)\. Choose /,
			);
			expect(JSON.stringify(item).length).toBeLessThan(1_000);
		}
	});
});
