import type { IDataObject } from 'n8n-workflow';

import { people } from '../../support/people';
import { profileUrn } from '../../support/simulator';
import { describeWith } from '../describeWith';
import type { Execution } from '../n8n/execution';
import { until } from '../services/until';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { withCrm } from './crm';
import { hubSpotContact } from './hubSpot';
import { chosen, nodeNamed } from './importedExample';
import { POST_PARAMETER, withLive, type Live } from './live';

const HEADER = { name: 'X-From-HubSpot', value: 'a long password' };
const TODAY = /^20\d\d-\d\d-\d\d$/;

describeWith(['sqlite'], 'examples/crm-webhook.json, imported and published', () => {
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

	/** @returns the answer's status, and the execution once it has ended */
	async function post(
		contact: IDataObject,
		password = HEADER.value,
	): Promise<{ status: number; ended: () => Promise<Execution> }> {
		const mark = live.nextPost();
		const url = new URL('/webhook/follow-invitations', stage().n8n.url);
		url.searchParams.set(POST_PARAMETER, mark);
		const { status } = await fetch(url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				connection: 'close',
				[HEADER.name]: password,
			},
			body: JSON.stringify(contact),
		});
		return { status, ended: async () => await live.startedBy(mark) };
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
		const answers = await Promise.all(posted.map(async (contact) => await post(contact)));
		expect(answers.map(({ status }) => status)).toEqual(posted.map(() => 200));
		const executions = await Promise.all(answers.map(async ({ ended }) => await ended()));

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
		const { status, ended } = await post(hubSpotContact(501, ada));
		expect(status).toBe(200);
		await until('the invitation is sent', async () => simulator.invitationRequests.length === 1);
		expect(await live.isRunning()).toBe(true);
		expect(crm().changes).toEqual([]);

		await simulator.stop();
		expect((await ended()).status).toBe('success');
		expect(crm().contact(501)).toEqual({
			follow_invitation_problem: expect.stringContaining('may have been sent'),
		});
	});

	it('invites a contact once whom HubSpot posts again, and leaves them as they are', async () => {
		const { simulator } = stage();
		const [ada = ''] = people(1);
		for (const leftOut of [0, 1, 1]) {
			const { status, ended } = await post(hubSpotContact(501, ada));
			expect(status).toBe(200);
			const execution = await ended();
			expect(execution.items('Left out')).toHaveLength(leftOut);
		}
		expect(simulator.timesInvited(COMPANY, ada)).toBe(1);
		expect(simulator.invitationRequests).toHaveLength(1);
		expect(crm().changes).toHaveLength(1);
	});

	it('invites a contact once whom HubSpot posts three times at the same moment', async () => {
		const { simulator } = stage();
		const [ada = ''] = people(1);
		const executions = await Promise.all(
			[1, 2, 3].map(async () => await (await post(hubSpotContact(501, ada))).ended()),
		);
		const leftOut = executions.flatMap((execution) => execution.items('Left out'));
		expect(leftOut.map(({ reason }) => reason)).toEqual(['alreadyInvited', 'alreadyInvited']);
		expect(simulator.timesInvited(COMPANY, ada)).toBe(1);
		expect(simulator.timesAsked(ada)).toBe(1);
		expect(crm().contact(501)).toMatchObject({ follow_invitation_problem: '' });
	});

	it('writes the date although the CRM fails at first', async () => {
		const [ada = ''] = people(1);
		crm().failures = 1;
		const { ended } = await post(hubSpotContact(501, ada));
		expect((await ended()).status).toBe('success');
		expect(crm().contact(501)?.follow_invitation).toMatch(TODAY);
		expect(crm().refused).toHaveLength(1);
		expect(stage().simulator.invitationsSent).toBe(1);
	});

	it('lets nobody in who does not know the password', async () => {
		const [ada = '', bo = ''] = people(2);
		expect((await post(hubSpotContact(501, ada), 'another')).status).toBe(403);
		const { status, ended } = await post(hubSpotContact(502, bo));
		expect(status).toBe(200);
		await ended();
		expect(stage().simulator.peopleAsked).toEqual([bo]);
	});
});
