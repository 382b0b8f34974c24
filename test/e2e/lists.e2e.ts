import { people } from '../support/people';
import { DEFAULT_COMPANIES } from '../support/simulator';
import { Canvas } from './browser/canvas';
import { withEditor } from './browser/editor';
import { toast } from './browser/elements';
import type { NodeView } from './browser/nodeView';
import { describeWith } from './describeWith';
import { withN8n } from './stage';
import { chain, INVITE, inviteNode, trigger } from './workflows';

/** Many steps, on a machine that may be busy. */
const JOURNEY_MS = 600_000;
const SECOND_ACCOUNT = '65f0c1a2b3d4e5f60789abcd';
const NAMESAKE = { id: '300', name: 'Acme Inc', universalName: 'acme-berlin' };

describeWith(['sqlite', 'chromium'], "the lists in n8n's editor", () => {
	const stage = withN8n({ simulator: { companies: [NAMESAKE, ...DEFAULT_COMPANIES] } });
	const page = withEditor(stage);
	const [ada = ''] = people(1);
	let canvas: Canvas;
	let view: NodeView;

	beforeEach(async () => {
		canvas = await Canvas.open(page());
		const start = trigger([{ profile: ada }]);
		const invite = inviteNode(stage().credential, {
			account: { __rl: true, mode: 'list', value: SECOND_ACCOUNT },
			companyPage: { __rl: true, mode: 'list', value: '' },
		});
		await canvas.paste(chain([start, invite]));
		view = await canvas.openNode(INVITE);
	});

	it(
		'tell pages of one name apart, and begin with the default account, by which the node sends',
		async () => {
			const { simulator } = stage();
			const pages = view.picker('companyPage');
			await pages.open();
			await pages.shows(
				'Acme Inc (acme)',
				'Acme Inc (acme-berlin)',
				'Globex Corporation (globex)',
				'Initech (initech)',
			);
			await pages.find('acme-b', 'Acme Inc (acme-berlin)');
			const accounts = view.picker('account');
			await accounts.open();
			await accounts.find('default', 'Default account (Ada Moreau)');
			expect(await accounts.chosen()).toBe('Default account (Ada Moreau)');
			expect(await pages.chosen()).toBe('Acme Inc (acme-berlin)');
			await view.close();
			await canvas.execute();
			await toast(page()).filter({ hasText: 'Workflow executed successfully' }).waitFor();
			expect(simulator.invited(NAMESAKE.id)).toEqual([ada]);
			expect(simulator.invitationRequests).toHaveLength(1);
			expect(simulator.invitationRequests[0]?.body).not.toHaveProperty('accountId');
		},
		JOURNEY_MS,
	);

	it('begin with the default account, which also stands there by its name', async () => {
		const accounts = view.picker('account');
		await accounts.open();
		// n8n puts the chosen one before the others.
		await accounts.shows(
			'Jonas Weber (jonasweber)',
			'Default account (Ada Moreau)',
			'Ada Moreau (ada-moreau)',
		);
	});

	it('say of an account without pages that it manages none, and what it needs', async () => {
		stage().simulator.alwaysReads('organizations', {
			kind: 'answer',
			send: false,
			status: 200,
			body: { success: true, accountId: SECOND_ACCOUNT, organizations: [], count: 0 },
		});
		const pages = view.picker('companyPage');
		await pages.open();
		await pages.trouble
			.filter({ hasText: 'This LinkedIn account manages no company page' })
			.waitFor();
		expect(await pages.trouble.innerText()).toMatch(
			/It has to be Super Admin of the page on LinkedIn\. .* choose another account/,
		);
		expect(await pages.entries.count()).toBe(0);
	});
});
