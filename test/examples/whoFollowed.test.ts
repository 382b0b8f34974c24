import type { IDataObject } from 'n8n-workflow';

import { dataTables, type WorkflowRun } from '../support/engine';
import { people } from '../support/people';
import { COMPANY, engineFor } from '../support/scenario';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';
import { itemsAt, nodeOf, readExample, withPage } from './exampleWorkflow';
import { htmlReport, invite, makePeopleTable, reports } from './followerReports';

const IN = 'https://www.linkedin.com/in';

describe('examples/who-followed.json', () => {
	const simulator = withSimulator();
	const workflow = withPage(readExample('who-followed.json'));
	const urns = people(4);
	const [ada = '', bo = '', cleo = ''] = urns;

	beforeEach(() => makePeopleTable());

	async function runOnce(): Promise<WorkflowRun> {
		const run = await engineFor({ simulator: simulator() }).run({ workflow });
		expect(run.error).toBeUndefined();
		expect(simulator().invitationRequests).toEqual([]);
		expect(simulator().lookups).toEqual([]);
		return run;
	}

	it('counts who follows, who does not, and the rate', async () => {
		invite(
			...urns.slice(0, 3).map((profileUrn) => ({ profileUrn, name: `Name of ${profileUrn}` })),
		);
		simulator().follow(COMPANY, ada, ...people(1, 9000));
		const run = await runOnce();
		expect(reports()).toEqual([
			{ invited: 3, following: 1, notFollowing: 2, notChecked: 0, ratePercent: 33.3 },
		]);
		expect(htmlReport(run)).toContain('<td>33.3 %</td>');
		expect(htmlReport(run)).toMatch(
			new RegExp(`<ul><li>Name of ${ada}, since 20\\d\\d-\\d\\d</li></ul>`),
		);
		expect(simulator().followerRequests).toHaveLength(1);
	});

	it('reads the table that the example with new connections makes', async () => {
		dataTables.clear();
		const grow = withPage(readExample('grow-from-connections.json'));
		simulator().addProfile({ slug: 'ada-moreau', member: 7, firstName: 'Ada' });
		simulator().addProfile({ slug: 'bo-berg', member: 8, firstName: 'Bo' });
		await engineFor({ simulator: simulator() }).run({ workflow: grow });
		const invited = simulator().invited(COMPANY);
		expect(invited).toEqual(people(2, 7).reverse());
		simulator().follow(COMPANY, ...people(1, 7));
		const run = await engineFor({ simulator: simulator() }).run({ workflow });
		expect(reports()).toMatchObject([{ invited: 2, following: 1, ratePercent: 50 }]);
		expect(htmlReport(run)).toContain('<ul><li>Ada 7, since ');
	});

	it('reports zeros and no rate for an empty table', async () => {
		const run = await runOnce();
		expect(reports()).toEqual([
			{ invited: 0, following: 0, notFollowing: 0, notChecked: 0, ratePercent: null },
		]);
		expect(htmlReport(run)).toContain('<td>none</td>');
		expect(htmlReport(run)).toContain('<ul></ul>');
		expect(simulator().requests).toEqual([]);
	});

	it.each<[string, IDataObject[], number]>([
		['with one URN', [{ profileUrn: ada }, { profileUrn: ada }], 1],
		['with two spellings of it', [{ profileUrn: ada }, { profileUrn: ada.slice(-39) }], 1],
		['by address', [{ profileUrl: `${IN}/Jane-Doe/` }, { profileUrl: `${IN}/jane-doe?x=1` }], 1],
		['beside somebody else', [{ profileUrn: ada }, { profileUrn: bo }, { profileUrn: ada }], 2],
	])('counts the same person once, %s', async (_, rows, invited) => {
		simulator().addProfile({ slug: 'jane-doe', member: 77 });
		simulator().follow(COMPANY, ada, ...people(1, 77));
		invite(...rows.map((row, index) => ({ ...row, name: `Row ${index}` })));
		expect(htmlReport(await runOnce())).toContain('<ul><li>Row 0, since ');
		const ratePercent = 100 / invited;
		const notFollowing = invited - 1;
		expect(reports()).toEqual([
			{ invited, following: 1, notFollowing, notChecked: 0, ratePercent },
		]);
	});

	it('takes rows on Error for people of whom nothing is known, and leaves them out of the rate', async () => {
		invite({ profileUrn: ada }, { profileUrn: bo }, { name: 'No profile' }, { name: 'Another' });
		invite({ profileUrn: 'Bo Lindqvist' }, { profileUrn: 'bo lindqvist' });
		simulator().follow(COMPANY, ada);
		const run = await runOnce();
		expect(itemsAt(run, 'Check followers')).toHaveLength(6);
		expect(reports()).toEqual([
			{ invited: 5, following: 1, notFollowing: 1, notChecked: 3, ratePercent: 50 },
		]);
	});

	it('says of nobody that they do not follow where the list cannot be read', async () => {
		invite({ profileUrn: ada }, { profileUrn: bo }, { profileUrn: bo });
		simulator().alwaysReads('followers', {
			kind: 'rateLimited',
			named: 'retryAfterSeconds',
			seconds: 900,
		});
		await runOnce();
		expect(reports()).toEqual([
			{ invited: 2, following: 0, notFollowing: 0, notChecked: 2, ratePercent: null },
		]);
	});

	it('writes no report where the key is refused', async () => {
		invite({ profileUrn: ada });
		simulator().alwaysReads('followers', answers.unauthorized());
		const run = await engineFor({ simulator: simulator() }).run({ workflow });
		expect(run.status).toBe('error');
		expect(run.error?.message).toContain('API key');
		expect(reports()).toEqual([]);
	});

	it('keeps one row a day, with the newest numbers', async () => {
		invite({ profileUrn: ada }, { profileUrn: cleo });
		await runOnce();
		simulator().follow(COMPANY, cleo);
		await runOnce();
		expect(reports()).toEqual([
			{ invited: 2, following: 1, notFollowing: 1, notChecked: 0, ratePercent: 50 },
		]);
	});

	it('writes names as text, whatever signs they have', async () => {
		invite({ profileUrn: ada, name: `<b>A & "B"</b> $& O'Neil` });
		simulator().follow(COMPANY, ada);
		expect(htmlReport(await runOnce())).toContain(
			'<li>&#60;b&#62;A &#38; &#34;B&#34;&#60;/b&#62; &#36;&#38; O&#39;Neil, since ',
		);
	});

	it('runs once a month', () => {
		const { parameters } = nodeOf(workflow, ({ name }) => name === 'Every 1st of the month at 9');
		expect(parameters.rule).toEqual({
			interval: [{ field: 'months', triggerAtDayOfMonth: 1, triggerAtHour: 9 }],
		});
	});
});
