import type { IDataObject } from 'n8n-workflow';

import { dataTables, type WorkflowRun } from '../support/engine';
import { COMPANY, engineFor } from '../support/scenario';
import { profileUrn } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';
import { itemsAt, nodeOf, readExample, withParameters, withPage } from './exampleWorkflow';

const TABLE = 'People invited to follow';
const MS_OF_A_DAY = 86_400_000;
const DAY = expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string;

describe('examples/grow-from-connections.json', () => {
	const simulator = withSimulator();
	const imported = withPage(readExample('grow-from-connections.json'));
	beforeEach(() => dataTables.clear());

	async function runOnce(workflow = imported): Promise<WorkflowRun> {
		const run = await engineFor({ simulator: simulator() }).run({ workflow });
		expect(run.error).toBeUndefined();
		return run;
	}

	/** The last to be added is the newest connection. */
	function connect(slug: string, member: number, more: { daysAgo?: number } = {}): string {
		const at = new Date(Date.now() - (more.daysAgo ?? 0) * MS_OF_A_DAY);
		const day = at.toLocaleDateString('en-US', { dateStyle: 'medium' });
		const [firstName = '', lastName = ''] = slug.split('-');
		const connectedDate = `Connected on ${day}`;
		simulator().addProfile({ slug, member, firstName, lastName, connectedDate });
		return profileUrn(member);
	}

	const rowOf = (name: string, member: number): IDataObject => ({
		id: expect.any(Number) as number,
		profileUrn: profileUrn(member),
		name,
		profileUrl: `https://www.linkedin.com/in/${name.replace(' ', '-')}/`,
		invitedOn: DAY,
	});

	it('invites the connections of the last days and writes a row for each', async () => {
		connect('old-friend', 1, { daysAgo: 12 });
		const [ada, bo] = [connect('ada-moreau', 2, { daysAgo: 6 }), connect('bo-berg', 3)];
		const run = await runOnce();
		expect(simulator().invited(COMPANY)).toEqual([bo, ada]);
		expect(simulator().lookups).toEqual(['bo-berg', 'ada-moreau']);
		expect(dataTables.rows(TABLE)).toEqual([rowOf('bo berg', 3), rowOf('ada moreau', 2)]);
		expect([itemsAt(run, 'Not invited'), itemsAt(run, 'Left out')]).toEqual([[], []]);
		for (const node of ['New connections', 'Send follow invitations']) {
			expect(run.runs(node)[0]?.hints.filter(({ type }) => type === 'warning')).toEqual([]);
		}
	});

	it('writes the day it runs on', async () => {
		connect('ada-moreau', 2);
		await runOnce();
		const age = Date.now() - Date.parse(String(dataTables.rows(TABLE)[0]?.invitedOn));
		// The day is that of the workflow's time zone, not of this machine's.
		expect(Math.abs(age)).toBeLessThan(48 * 3_600_000);
	});

	it('looks back further than from one week to the next, and reads the list no further', async () => {
		for (let person = 0; person < 40; person++) {
			connect(`old-${person}`, 100 + person, { daysAgo: 10 });
		}
		const urn = connect('last-monday', 2, { daysAgo: 7 });
		await runOnce();
		expect(simulator().invited(COMPANY)).toEqual([urn]);
		expect(simulator().connectionRequests).toHaveLength(1);
	});

	it('invites nobody again a week later, and keeps each row', async () => {
		connect('ada-moreau', 2, { daysAgo: 7 });
		await runOnce();
		const rows = dataTables.rows(TABLE);
		const bo = connect('bo-berg', 3);
		const second = await runOnce();
		expect(itemsAt(second, 'Left out')).toMatchObject([{ reason: 'alreadyInvited' }]);
		expect(simulator().invited(COMPANY)).toEqual([profileUrn(2), bo]);
		expect(simulator().invitationsSent).toBe(2);
		expect(dataTables.rows(TABLE)).toEqual([...rows, rowOf('bo berg', 3)]);
	});

	it('leaves out who follows already and who comes after the first 25, the newest being first', async () => {
		const urns = Array.from({ length: 28 }, (_, index) => connect(`p-${index}`, 50 + index));
		simulator().follow(COMPANY, urns[27] ?? '');
		const run = await runOnce();
		expect(simulator().invited(COMPANY)).toEqual(urns.slice(2, 27).reverse());
		expect(dataTables.rows(TABLE).map(({ profileUrn: urn }) => urn)).toEqual(
			simulator().invited(COMPANY),
		);
		expect(itemsAt(run, 'Left out').map(({ reason }) => reason)).toEqual([
			'alreadyFollowing',
			'invitationLimit',
			'invitationLimit',
		]);
		expect(itemsAt(await runOnce(), 'People invited')).toMatchObject([
			{ name: 'p 1' },
			{ name: 'p 0' },
		]);
	});

	it('writes no row for whom LinkedIn refuses', async () => {
		const [ada, bo] = [connect('ada-moreau', 2), connect('bo-berg', 3)];
		simulator().refuse(bo, 'Already invited to follow this page');
		simulator().refuse(connect('cy-lang', 4), 'Member does not accept invitations');
		const run = await runOnce();
		expect(itemsAt(run, 'Not invited')).toMatchObject([
			{ firstName: 'cy', errorCode: 'invitationFailed' },
		]);
		expect(itemsAt(run, 'Left out')).toMatchObject([
			{ firstName: 'bo', errorCode: 'alreadyInvited' },
		]);
		expect(dataTables.rows(TABLE)).toEqual([rowOf('ada moreau', 2)]);
		expect(simulator().invited(COMPANY)).toEqual([ada]);
	});

	it('makes an empty table where nobody is new', async () => {
		connect('old-friend', 1, { daysAgo: 12 });
		await runOnce();
		expect(dataTables.rows(TABLE)).toEqual([]);
		expect(simulator().invitationRequests).toEqual([]);
	});

	it('has people invited by the account whose connections they are', async () => {
		const account = '65f0c1a2b3d4e5f60789abcd';
		simulator().addProfile({ slug: 'of-ada', member: 7, connected: false });
		simulator().addProfile({ slug: 'of-jonas', member: 8, connected: [account] });
		await runOnce(
			withParameters(imported, 'New connections', {
				account: { __rl: true, mode: 'id', value: account },
			}),
		);
		expect(simulator().invited(COMPANY)).toEqual([profileUrn(8)]);
		expect(simulator().invitationRequests[0]?.body).toMatchObject({ accountId: account });
	});

	it('runs once a week', () => {
		const { parameters } = nodeOf(imported, ({ name }) => name === 'Every Monday at 9');
		expect(parameters.rule).toEqual({
			interval: [{ field: 'weeks', triggerAtDay: [1], triggerAtHour: 9 }],
		});
	});
});
