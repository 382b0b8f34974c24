import { profileUrn } from '../../support/simulator';
import { describeWith } from '../describeWith';
import { finished, type Execution } from '../n8n/execution';
import { runManually } from '../n8n/manualRun';
import { until } from '../services/until';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { chosen, nodeNamed } from './importedExample';
import { MailServer, type Mail } from './mailServer';

const CLICK = 'When clicking ‘Execute workflow’';
const ASK = 'Ask for approval';

describeWith(['sqlite'], 'examples/find-and-invite.json, imported', () => {
	const stage = withN8n();
	let mailServer: MailServer;
	let id: string;

	beforeEach(async () => {
		const { rest, credential, simulator } = stage();
		mailServer = await MailServer.start();
		const workflow = chosen('find-and-invite.json', {
			connectSafelyApi: credential,
			smtp: await rest.createCredential('SMTP account', 'smtp', mailServer.credential),
		});
		Object.assign(nodeNamed(workflow, ASK).parameters, {
			fromEmail: 'n8n@example.com',
			toEmail: 'boss@example.com',
		});
		id = (await rest.createWorkflow(workflow)).id;
		for (const member of [1, 2, 3]) {
			simulator.addProfile({
				slug: `person-${member}`,
				member,
				firstName: 'Person',
				lastName: `<No ${member}>`,
				headline: 'R&D &lt;i&gt;',
				title: 'Head of Marketing',
				location: member === 3 ? 'Berlin, Germany' : 'Ohio, United States',
			});
		}
	});
	afterEach(async () => await mailServer.stop());

	/** Up to the mail. */
	async function ask(): Promise<{ execution: Execution; mail: Mail; link: string }> {
		const execution = await runManually(stage().rest, id, { trigger: CLICK });
		expect([execution.status, execution.error]).toEqual(['waiting', undefined]);
		const [mail, ...others] = mailServer.mails;
		if (!mail || others.length > 0) throw new Error(`${mailServer.mails.length} mails arrived`);
		const link = /href="(http:[^"]*webhook-waiting[^"]*)"/.exec(mail.html)?.[1] ?? '';
		return {
			execution,
			mail,
			link: link.replaceAll('&amp;', '&').replace('localhost', '127.0.0.1'),
		};
	}

	/** Opens the link, as a program that checks mails does, too. */
	async function open(link: string): Promise<string> {
		const answer = await fetch(link, { headers: { connection: 'close' } });
		expect(answer.status).toBe(200);
		return await answer.text();
	}

	/** Sends the form as a browser does, and waits for the end. */
	async function decide({ id: execution }: Execution, link: string, choice: string) {
		const body = new FormData();
		body.set('field-0', choice);
		const headers = { connection: 'close' };
		const answer = await fetch(link, { method: 'POST', body, headers });
		expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Got it')]);
		return await until('the execution goes on to its end', async () => {
			const ended = await finished(stage().rest, execution);
			return ended.status !== 'waiting' && ended;
		});
	}

	it('asks with one mail, and invites exactly those in it after a Yes', async () => {
		const { simulator } = stage();
		const { execution, mail, link } = await ask();
		expect([mail.from, mail.to]).toEqual(['n8n@example.com', 'boss@example.com']);
		expect(mail.subject).toBe('Invite 2 people to follow our LinkedIn page?');
		for (const member of [1, 2]) {
			const line = `Person ‹No ${member}›, R&D & lt;i& gt;, https://www.linkedin.com/in/person-${member}\n`;
			expect(mail.html).toContain(line);
		}
		expect(mail.html).not.toContain('person-3');
		const form = await open(link);
		for (const text of ['Invite these people?', 'person-1', 'person-2'])
			expect(form).toContain(text);
		expect((await finished(stage().rest, execution.id)).status).toBe('waiting');
		expect(simulator.invitationRequests).toEqual([]);

		const ended = await decide(execution, link, 'Yes');
		expect([ended.status, ended.error]).toEqual(['success', undefined]);
		expect(simulator.invited(COMPANY)).toEqual([profileUrn(1), profileUrn(2)]);
		expect(simulator.invitationsSent).toBe(2);
		expect(ended.items('Invited')).toMatchObject([
			{ profileUrn: profileUrn(1), lastName: '<No 1>', status: 'SENT' },
			{ profileUrn: profileUrn(2), lastName: '<No 2>', status: 'SENT' },
		]);
		expect(ended.runs('Declined')).toEqual([]);

		await open(link);
		expect(simulator.invitationsSent).toBe(2);
	});

	it('sends nothing after a No', async () => {
		const { simulator } = stage();
		const { execution, link } = await ask();
		const { length } = simulator.requests;
		const ended = await decide(execution, link, 'No');
		expect([ended.status, ended.error]).toEqual(['success', undefined]);
		expect(ended.items('Declined', 0)).toHaveLength(1);
		expect(ended.runs('Send follow invitations')).toEqual([]);
		expect(simulator.requests).toHaveLength(length);
	});
});
