import type { IDataObject } from 'n8n-workflow';

import { people } from '../../support/people';
import { describeWith } from '../describeWith';
import type { Execution } from '../n8n/execution';
import { runManually } from '../n8n/manualRun';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { addRows, createTable, dropTable, tableRows } from './dataTable';
import { chosen } from './importedExample';
import { withLive } from './live';

const MONTHLY = 'Every 1st of the month at 9';
const PEOPLE = 'People invited to follow';
const REPORTS = 'Reports on followers';

describeWith(['sqlite'], 'examples/who-followed.json, imported', () => {
	const stage = withN8n();
	const publish = withLive();
	const [ada = '', bo = '', cleo = ''] = people(3);
	let id: string;

	/** The table as the other example makes it. */
	beforeEach(async () => {
		const { rest, credential } = stage();
		for (const table of [PEOPLE, REPORTS]) await dropTable(rest, table);
		await createTable(rest, PEOPLE, {
			profileUrn: 'string',
			name: 'string',
			profileUrl: 'string',
			invitedOn: 'string',
		});
		const workflow = chosen('who-followed.json', { connectSafelyApi: credential });
		id = (await rest.createWorkflow(workflow)).id;
	});

	async function month(workflow = id, trigger = MONTHLY): Promise<Execution> {
		const execution = await runManually(stage().rest, workflow, { trigger });
		expect([execution.status, execution.error]).toEqual(['success', undefined]);
		return execution;
	}

	/** The only report, without its day. */
	async function report(): Promise<IDataObject> {
		const [{ checkedOn, ...numbers } = {}, ...others] = await tableRows(stage().rest, REPORTS);
		expect([checkedOn, others]).toEqual([expect.stringMatching(/^20\d\d-\d\d-\d\d$/), []]);
		return numbers;
	}

	it('counts each person once, and leaves out of the rate of whom nothing is known', async () => {
		const { rest, simulator } = stage();
		await addRows(rest, PEOPLE, [
			{ profileUrn: ada, name: `<b>Ada</b> & $& O'Neil` },
			{ profileUrn: bo, name: 'Bo Berg' },
			{ profileUrn: cleo, name: 'Cleo Lang' },
			{ profileUrn: ada.slice(-39), name: 'Ada once more' },
			{ name: 'Without a profile' },
		]);
		simulator.follow(COMPANY, ada, ...people(120, 9000));
		const execution = await month();
		expect(await report()).toEqual({
			invited: 4,
			following: 1,
			notFollowing: 2,
			notChecked: 1,
			ratePercent: 33.3,
		});
		const [{ html } = {}] = execution.items('Report as HTML');
		expect(html).toContain('<td>33.3 %</td>');
		expect(html).toContain('&#60;b&#62;Ada&#60;/b&#62; &#38; &#36;&#38; O&#39;Neil, since 20');

		simulator.follow(COMPANY, bo, cleo);
		await month();
		expect(await report()).toMatchObject({ following: 3, notFollowing: 0, ratePercent: 100 });
		expect(simulator.requests).toHaveLength(simulator.followerRequests.length);
	});

	it('reads the table that the example with new connections makes', async () => {
		const { rest, simulator, credential } = stage();
		await dropTable(rest, PEOPLE);
		const grow = chosen('grow-from-connections.json', { connectSafelyApi: credential });
		simulator.addProfile({ slug: 'ada-moreau', member: 7, firstName: 'Ada' });
		simulator.addProfile({ slug: 'bo-berg', member: 8, firstName: 'Bo' });
		await month((await rest.createWorkflow(grow)).id, 'Every Monday at 9');
		expect(simulator.invited(COMPANY)).toEqual(people(2, 7).reverse());
		simulator.follow(COMPANY, ...people(1, 7));
		const execution = await month();
		expect(await report()).toMatchObject({ invited: 2, following: 1, ratePercent: 50 });
		const [{ html } = {}] = execution.items('Report as HTML');
		expect(html).toContain('<ul><li>Ada 7, since 20');
	});

	it('can be published', async () => {
		const { rest, credential } = stage();
		await publish(rest, chosen('who-followed.json', { connectSafelyApi: credential }));
	});

	it('reports zeros and no rate for an empty table', async () => {
		const execution = await month();
		expect(await report()).toEqual({
			invited: 0,
			following: 0,
			notFollowing: 0,
			notChecked: 0,
			ratePercent: null,
		});
		expect(execution.items('Report as HTML')).toMatchObject([
			{ html: expect.stringContaining('<td>none</td>') as string },
		]);
		expect(stage().simulator.requests).toEqual([]);
	});

	it('says of nobody that they do not follow where the list cannot be read', async () => {
		const { rest, simulator } = stage();
		await addRows(rest, PEOPLE, [{ profileUrn: ada }, { profileUrn: bo }, { profileUrn: bo }]);
		simulator.alwaysReads('followers', {
			kind: 'rateLimited',
			named: 'retryAfterSeconds',
			seconds: 900,
		});
		await month();
		expect(await report()).toMatchObject({ invited: 2, notChecked: 2, ratePercent: null });
	});
});
