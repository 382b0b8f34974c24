import type { IDataObject } from 'n8n-workflow';

import { people } from '../../support/people';
import { profileUrn } from '../../support/simulator';
import { describeWith } from '../describeWith';
import { until } from '../services/until';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { withCrm } from './crm';
import { hubSpotContact } from './hubSpot';
import { chosen, nodeNamed } from './importedExample';
import { withLive, type Live } from './live';

const HEADER = { name: 'X-From-HubSpot', value: 'a long password' };
const TODAY = /^20\d\d-\d\d-\d\d$/;

describeWith(['postgres'], 'examples/crm-webhook.json, imported and published', () => {
	const stage = withN8n();
	const crm = withCrm();
	const publish = withLive();
	let live: Live;

	beforeEach(async () => {
		const { rest, credential } = stage();
		const workflow = chosen('crm-webhook.json', {
			connectSafelyApi: credential,
			httpHeaderAuth: await rest.createCredential('From HubSpot', 'httpHeaderAuth', { ...HEADER }),
			hubspotAppToken: await rest.createCredential('HubSpot account', 'hubspotAppToken', {
				appToken: crm().token,
			}),
		});
		for (const name of ['Write the date', 'Write the problem']) {
			const { parameters } = nodeNamed(workflow, name);
			parameters.url = String(parameters.url).replace('https://api.hubapi.com', crm().url);
		}
		live = await publish(rest, workflow);
	});

	async function post(contact: IDataObject, password = HEADER.value): Promise<number> {
		const { status } = await fetch(`${stage().n8n.url}/webhook/follow-invitations`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				connection: 'close',
				[HEADER.name]: password,
			},
			body: JSON.stringify(contact),
		});
		return status;
	}

	it('writes to each contact by its own id whether they were invited, or why not', async () => {
		const { simulator } = stage();
		const [ada = '', bo = '', eve = '', fay = ''] = people(4);
		simulator.addProfile({ slug: 'cleo-lang', member: 77 });
		simulator.refuse(bo, 'Member is not a 1st-degree connection');
		simulator.refuse(eve, 'Already invited to follow this page');
		simulator.refuse(fay, 'Member already follows this page');
		const cleo = 'https://www.linkedin.com/in/cleo-lang/';
		const contacts = [ada, bo, cleo, '', undefined, 'Dan', eve, fay];
		const posted = contacts.map((profile, index) => hubSpotContact(501 + index, profile));
		const statuses = await Promise.all(posted.map(async (contact) => await post(contact)));
		expect(statuses).toEqual(posted.map(() => 200));
		const executions = await live.executions(posted.length);

		expect(executions.map(({ status, mode }) => [status, mode])).toEqual(
			posted.map(() => ['success', 'webhook']),
		);
		const invited = {
			follow_invitation: expect.stringMatching(TODAY),
			follow_invitation_problem: '',
		};
		const problem = (words: string): object => ({
			follow_invitation_problem: expect.stringContaining(words),
		});
		expect(posted.map((_, index) => crm().contact(501 + index))).toEqual([
			invited,
			problem('1st-degree connection'),
			invited,
			problem('no profile'),
			problem('no profile'),
			problem('Dan'),
			invited,
			invited,
		]);
		expect(crm().changes).toHaveLength(posted.length);
		expect(crm().refused).toEqual([]);
		expect(simulator.invited(COMPANY).sort()).toEqual([ada, profileUrn(77)].sort());
		expect(simulator.invitationsSent).toBe(2);
	});

	it('answers HubSpot while ConnectSafely still has the invitation', async () => {
		const { simulator } = stage();
		const [ada = ''] = people(1);
		simulator.script({ kind: 'stall', send: true });
		expect(await post(hubSpotContact(501, ada))).toBe(200);
		await until('the invitation is sent', async () => simulator.invitationRequests.length === 1);
		expect(await live.isRunning()).toBe(true);
		expect(crm().changes).toEqual([]);

		await simulator.stop();
		expect((await live.execution()).status).toBe('success');
		expect(crm().contact(501)).toEqual({
			follow_invitation_problem: expect.stringContaining('may have been sent'),
		});
	});

	it('invites a contact once whom HubSpot posts again, and leaves them as they are', async () => {
		const { simulator } = stage();
		const [ada = ''] = people(1);
		for (const leftOut of [0, 1, 1]) {
			expect(await post(hubSpotContact(501, ada))).toBe(200);
			const execution = await live.execution();
			expect(execution.items('Left out')).toHaveLength(leftOut);
		}
		expect(simulator.timesInvited(COMPANY, ada)).toBe(1);
		expect(simulator.invitationRequests).toHaveLength(1);
		expect(crm().changes).toHaveLength(1);
	});

	it('invites a contact once whom HubSpot posts three times at the same moment', async () => {
		const { simulator } = stage();
		const [ada = ''] = people(1);
		await Promise.all([1, 2, 3].map(async () => await post(hubSpotContact(501, ada))));
		const executions = await live.executions(3);
		const leftOut = executions.flatMap((execution) => execution.items('Left out'));
		expect(leftOut.map(({ reason }) => reason)).toEqual(['alreadyInvited', 'alreadyInvited']);
		expect(simulator.timesInvited(COMPANY, ada)).toBe(1);
		expect(simulator.timesAsked(ada)).toBe(1);
		expect(crm().contact(501)).toMatchObject({ follow_invitation_problem: '' });
	});

	it('writes the date although the CRM fails at first', async () => {
		const [ada = ''] = people(1);
		crm().failures = 1;
		await post(hubSpotContact(501, ada));
		expect((await live.execution()).status).toBe('success');
		expect(crm().contact(501)?.follow_invitation).toMatch(TODAY);
		expect(crm().refused).toHaveLength(1);
		expect(stage().simulator.invitationsSent).toBe(1);
	});

	it('lets nobody in who does not know the password', async () => {
		const [ada = '', bo = ''] = people(2);
		expect(await post(hubSpotContact(501, ada), 'another')).toBe(403);
		expect(await post(hubSpotContact(502, bo))).toBe(200);
		await live.execution();
		expect(stage().simulator.peopleAsked).toEqual([bo]);
	});
});
