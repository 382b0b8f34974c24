import type { IDataObject } from 'n8n-workflow';

import type { WorkflowRun } from '../support/engine';
import { COMPANY, engineFor } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';
import { addPerson, answer, ASK, ask, findAndInvite, HEADLINE, QUESTION } from './approval';
import { itemsAt, nodeOf, readExample, withParameters, withPage } from './exampleWorkflow';

const PAGE_OF_GLOBEX = '2414183';
const JONAS = '65f0c1a2b3d4e5f60789abcd';

describe('examples/find-and-invite.json', () => {
	const simulator = withSimulator();
	const add = (member: number, more?: Parameters<typeof addPerson>[2]): string =>
		addPerson(simulator(), member, more);
	const urnsAt = (run: WorkflowRun, node: string): unknown[] =>
		itemsAt(run, node).map(({ profileUrn: urn }) => urn);

	it('asks with one mail about those who would be asked, and invites exactly them after a Yes', async () => {
		const [one, two, follower] = [add(1), add(2), add(3)];
		add(4, { title: 'Plumber' });
		add(5, { connected: false });
		simulator().follow(COMPANY, follower);
		const asked = await ask(simulator());
		expect(urnsAt(asked.run, 'Would be asked')).toEqual([one, two]);
		expect(asked.run.runs(ASK)).toHaveLength(1);
		expect(asked.mail).toBe(
			[
				'n8n@example.com',
				'boss@example.com',
				'Invite 2 people to follow our LinkedIn page?',
				'Person No 1, R&D ‹b›& lt;i& #62;, https://www.linkedin.com/in/person-1',
				'Person No 2, R&D ‹b›& lt;i& #62;, https://www.linkedin.com/in/person-2',
				'',
				'They would be invited to follow our LinkedIn page. Nobody has been invited yet.',
			].join('\n'),
		);

		const run = await answer(simulator(), asked, {
			[QUESTION]: 'Yes',
			respondedAt: '2026-01-15T12:00:00Z',
		});
		expect(simulator().invited(COMPANY)).toEqual([one, two]);
		expect(simulator().invitationsSent).toBe(2);
		expect(itemsAt(run, 'Invited')).toMatchObject([
			{ profileUrn: one, firstName: 'Person', lastName: 'No 1', status: 'SENT' },
			{ profileUrn: two, headline: HEADLINE, status: 'SENT' },
		]);
		for (const node of ['Not invited', 'Left out', 'Declined']) {
			expect(itemsAt(run, node)).toEqual([]);
		}
		const [{ hints = [] } = {}] = run.runs('Send follow invitations');
		expect(hints.map(({ type }) => type)).toEqual(['info']);
		expect([simulator().searchRequests.length, simulator().lookups]).toEqual([1, []]);
	});

	it.each<[string, IDataObject | undefined]>([
		['No', { [QUESTION]: 'No' }],
		['no word', { respondedAt: '2026-01-15T12:00:00Z' }],
		['another word', { [QUESTION]: 'yes' }],
		['the buttons of another channel', { approved: false }],
		['nothing', undefined],
	])('sends nothing where the answer is %s', async (_, data) => {
		add(1);
		const asked = await ask(simulator());
		const { length } = simulator().requests;
		const run = await answer(simulator(), asked, data);
		expect(itemsAt(run, 'Declined')).toHaveLength(1);
		for (const node of ['People to invite', 'Send follow invitations']) {
			expect(run.runs(node)).toEqual([]);
		}
		expect(simulator().requests).toHaveLength(length);
	});

	it('sends no mail where there is nobody to ask', async () => {
		simulator().follow(COMPANY, add(3));
		const { run } = await ask(simulator());
		expect([run.status, run.runs(ASK)]).toEqual(['success', []]);
	});

	it('asks about 25 people at most', async () => {
		const urns = Array.from({ length: 27 }, (_, index) => add(10 + index));
		const asked = await ask(simulator());
		expect(urnsAt(asked.run, 'Would be asked')).toEqual(urns.slice(0, 25));
		expect(asked.mail).toContain('Invite 25 people');
		await answer(simulator(), asked, { [QUESTION]: 'Yes' });
		expect(simulator().invited(COMPANY)).toEqual(urns.slice(0, 25));
	});

	it('says "1 person" of one', async () => {
		add(1);
		expect((await ask(simulator())).mail).toContain('Invite 1 person to follow');
	});

	it('leaves out who follows by now, and who was invited by an earlier run', async () => {
		const [one, two, three, four] = [add(1), add(2), add(3), add(4)];
		const first = await ask(simulator());
		simulator().follow(COMPANY, one);
		simulator().refuse(two, 'Member does not accept invitations');
		simulator().refuse(four, 'Already invited to follow this page');
		const run = await answer(simulator(), first, { [QUESTION]: 'Yes' });
		expect(urnsAt(run, 'Left out').sort()).toEqual([one, four].sort());
		expect(urnsAt(run, 'Not invited')).toEqual([two]);
		expect(urnsAt(run, 'Invited')).toEqual([three]);

		simulator().unfollow(COMPANY, one);
		const again = await answer(simulator(), await ask(simulator()), { [QUESTION]: 'Yes' });
		expect(itemsAt(again, 'Left out')).toMatchObject([
			{ profileUrn: three, reason: 'alreadyInvited' },
			{ profileUrn: four, reason: 'alreadyInvited' },
		]);
		expect(simulator().timesInvited(COMPANY, three)).toBe(1);
	});

	it('invites to the page and with the account of the dry run', async () => {
		const one = add(1, { connected: [JONAS] });
		const account = { __rl: true, mode: 'id', value: JONAS };
		const companyPage = { __rl: true, mode: 'id', value: 'globex' };
		const workflow = withParameters(
			withParameters(findAndInvite, 'Find people', { account }),
			'Dry run',
			{ companyPage },
		);
		await answer(simulator(), await ask(simulator(), workflow), { [QUESTION]: 'Yes' });
		expect(simulator().invited(PAGE_OF_GLOBEX)).toEqual([one]);
		expect(simulator().invitationRequests[0]?.body).toMatchObject({ accountId: JONAS });
	});

	it('has to be told from whom and to whom the mail goes', async () => {
		const imported = withPage(readExample('find-and-invite.json'));
		const { parameters } = nodeOf(imported, ({ name }) => name === ASK);
		expect(parameters).toMatchObject({ fromEmail: '', toEmail: '', operation: 'sendAndWait' });
		const run = await engineFor({ simulator: simulator() }).run({ workflow: imported });
		expect(run.status).toBe('error');
		expect(simulator().requests).toEqual([]);
	});
});
