import { profileUrn } from '../support/simulator';
import { Canvas } from './browser/canvas';
import { contacts, CONTACTS, profileOf } from './browser/contacts';
import { withEditor } from './browser/editor';
import { describeWith } from './describeWith';
import { withN8n } from './stage';
import { COMPANY } from './workflows';

/** Many steps, on a machine that may be busy. */
const JOURNEY_MS = 600_000;

describeWith(['sqlite', 'chromium'], 'the five steps of the first page', () => {
	const stage = withN8n();
	const page = withEditor(stage);

	it(
		'lead somebody with a list, a key and a page to three invitations',
		async () => {
			const { rest, simulator, credential } = stage();
			await rest.delete(`/credentials/${credential.id}`);
			simulator.addProfile({ slug: 'hiroshi-boateng-40', member: 40 });
			const canvas = await Canvas.open(page());

			// 1. The people, and the node behind them.
			await canvas.paste(contacts);
			const panel = await canvas.addBehind(CONTACTS);
			await panel.search('ConnectSafely');
			await panel.openNode('ConnectSafely');
			const view = await panel.addAction('Invite people to follow a company page');

			// 2. The API key, which n8n tests when it is saved.
			const form = await view.newCredential();
			await form.fill(simulator);
			await form.save();
			await form.element.waitFor({ state: 'hidden' });

			// 3. The page from the list.
			const pages = view.picker('companyPage');
			await pages.open();
			await pages.find('acme', 'Acme Inc (acme)');

			// 4. The column, and Dry Run.
			await view.mapColumn('LinkedIn', 'profile');
			await view.field('profile').getByText('{{ $json.LinkedIn }}').waitFor();
			await view.add('Dry Run');
			await view.switchOf('Dry Run').locator('.el-switch.is-checked').waitFor();

			// 5. Look, then invite.
			await view.execute();
			await view.output.shows(
				'Skipped Branch (3 items)',
				'Amara Okafor',
				'Hiroshi Boateng',
				'Ivo Demir',
			);
			await view.output.shows('Error Branch (2 items)', 'Nadia Rahman', 'Priya Novak');
			expect(simulator.invitationRequests).toEqual([]);
			await view.remove('Dry Run');
			await view.add('Invitation Limit');
			const limit = view.field('invitationLimit').locator('input');
			await limit.fill('3');
			await limit.blur();
			await view.execute();
			await view.output.text('3 people invited.').waitFor();
			const people = [profileOf('Amara Okafor'), profileOf('Ivo Demir'), profileUrn(40)];
			expect(people.map((person) => simulator.timesInvited(COMPANY, person))).toEqual([1, 1, 1]);
			expect(simulator.invitationsSent).toBe(3);
		},
		JOURNEY_MS,
	);
});
