import type { IDataObject } from 'n8n-workflow';

import { profileUrn } from '../../support/simulator';
import { describeWith } from '../describeWith';
import type { Execution } from '../n8n/execution';
import { runManually } from '../n8n/manualRun';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { dropTable, tableRows } from './dataTable';
import { chosen } from './importedExample';
import { withLive } from './live';

const WEEKLY = 'Every Monday at 9';
const TABLE = 'People invited to follow';
const MS_OF_A_DAY = 86_400_000;

describeWith(['sqlite'], 'examples/grow-from-connections.json, imported', () => {
	const stage = withN8n();
	const publish = withLive();
	let id: string;

	beforeEach(async () => {
		const { rest, credential } = stage();
		await dropTable(rest, TABLE);
		const workflow = chosen('grow-from-connections.json', { connectSafelyApi: credential });
		id = (await rest.createWorkflow(workflow)).id;
	});

	async function week(): Promise<Execution> {
		const execution = await runManually(stage().rest, id, { trigger: WEEKLY });
		expect([execution.status, execution.error]).toEqual(['success', undefined]);
		return execution;
	}

	/** The last to be added is the newest connection. */
	function connect(slug: string, member: number, daysAgo = 0): string {
		const at = new Date(Date.now() - daysAgo * MS_OF_A_DAY);
		const day = at.toLocaleDateString('en-US', { dateStyle: 'medium' });
		const [firstName = '', lastName = ''] = slug.split('-');
		const connectedDate = `Connected on ${day}`;
		stage().simulator.addProfile({ slug, member, firstName, lastName, connectedDate });
		return profileUrn(member);
	}

	const rowOf = (name: string, member: number): IDataObject => ({
		profileUrn: profileUrn(member),
		name,
		profileUrl: `https://www.linkedin.com/in/${name.replace(' ', '-')}/`,
		invitedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string,
	});

	it('invites the connections of the last days, each once, and writes a row for each', async () => {
		const { rest, simulator } = stage();
		for (let person = 0; person < 20; person++) connect(`old-${person}`, 100 + person, 10);
		const follower = connect('ida-follower', 4, 5);
		simulator.follow(COMPANY, follower);
		const [ada, bo] = [connect('ada-moreau', 2, 7), connect('bo-berg', 3)];
		const first = await week();
		expect(simulator.invited(COMPANY)).toEqual([bo, ada]);
		expect(await tableRows(rest, TABLE)).toEqual([rowOf('bo berg', 3), rowOf('ada moreau', 2)]);
		expect(first.items('Left out')).toMatchObject([{ reason: 'alreadyFollowing' }]);
		expect(first.items('Not invited')).toEqual([]);
		expect(simulator.connectionRequests).toHaveLength(1);

		const cleo = connect('cleo-lang', 5);
		simulator.refuse(connect('dan-novak', 6), 'Member does not accept invitations');
		const second = await week();
		expect(simulator.invited(COMPANY)).toEqual([bo, ada, cleo]);
		expect(simulator.invitationsSent).toBe(3);
		expect(second.items('Not invited')).toMatchObject([{ firstName: 'dan', status: 'FAILED' }]);
		expect(await tableRows(rest, TABLE)).toEqual([
			rowOf('bo berg', 3),
			rowOf('ada moreau', 2),
			rowOf('cleo lang', 5),
		]);
	});

	it('can be published', async () => {
		const { rest, credential } = stage();
		await publish(rest, chosen('grow-from-connections.json', { connectSafelyApi: credential }));
	});

	it('makes an empty table where nobody is new', async () => {
		const { rest, simulator } = stage();
		connect('old-friend', 1, 12);
		await week();
		expect(await tableRows(rest, TABLE)).toEqual([]);
		expect(simulator.invitationRequests).toEqual([]);
	});
});
