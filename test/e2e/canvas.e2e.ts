import { profileUrn } from '../support/simulator';
import { Canvas } from './browser/canvas';
import { branches, contacts, CONTACTS, profileOf } from './browser/contacts';
import { withEditor } from './browser/editor';
import { toast } from './browser/elements';
import type { NodePanel } from './browser/nodePanel';
import type { NodeView } from './browser/nodeView';
import { around, downTo, keepPicture } from './browser/pictures';
import { describeWith } from './describeWith';
import { withN8n } from './stage';
import { COMPANY } from './workflows';

const NODE = 'ConnectSafely';
const ACTION = 'Invite people to follow a company page';
const SECOND_ACCOUNT = '65f0c1a2b3d4e5f60789abcd';
/** Many steps, on a machine that may be busy. */
const JOURNEY_MS = 600_000;
const DEFAULT_BASE_URL = 'https://api.connectsafely.ai/linkedin';

describeWith(['sqlite', 'chromium'], "the node in n8n's editor", () => {
	const stage = withN8n();
	const page = withEditor(stage);
	let canvas: Canvas;
	let panel: NodePanel;

	beforeEach(async () => {
		const { rest } = stage();
		const credentials = await rest.get<Array<{ id: string }>>('/credentials');
		for (const { id } of credentials) await rest.delete(`/credentials/${id}`);
		canvas = await Canvas.open(page());
		await canvas.paste(contacts);
		panel = await canvas.addBehind(CONTACTS);
	});

	const addNode = async (): Promise<NodeView> => {
		await panel.search(NODE);
		await panel.openNode(NODE);
		return await panel.addAction(ACTION);
	};

	it('is found by its name and by its purpose', async () => {
		for (const words of ['linkedin', 'linked in', 'invite', 'followers', 'connect safely']) {
			await panel.search(words);
			await panel.entry(NODE).filter({ hasText: 'follow a LinkedIn company page' }).waitFor();
		}
		await panel.openNode(NODE);
		await panel.entry(ACTION).waitFor();
		await keepPicture(
			page(),
			'node-panel.png',
			await downTo(await around([panel.element]), panel.entry(ACTION), 24),
		);
	});

	it('tells what it lacks before anything is sent', async () => {
		const view = await addNode();
		await view.execute();
		const refusal = toast(page()).filter({ hasText: 'cannot start' });
		await refusal.filter({ hasText: 'Parameter "Company Page" is required' }).waitFor();
		await refusal.filter({ hasText: 'Parameter "Profile" is required' }).waitFor();
		await view.picker('companyPage').open();
		await page().getByText('Add your credential').click();
		await page().getByText('ConnectSafely API', { exact: true }).waitFor();
		expect(stage().simulator.requests).toEqual([]);
	});

	it('accepts an API key only if ConnectSafely knows it', async () => {
		const { simulator } = stage();
		const view = await addNode();
		const form = await view.newCredential();
		await form.fill({ apiKey: 'not-the-key', baseUrl: simulator.baseUrl });
		await form.save();
		await form.failed.waitFor();
		expect(await form.details()).toContain(
			'ConnectSafely does not know this API key. Copy it again from Settings → API Keys.',
		);
		expect(simulator.requests.map(({ authorized }) => authorized)).not.toContain(true);
		await form.fill(simulator);
		await form.save();
		await form.element.waitFor({ state: 'hidden' });
		await view.editCredential();
		await form.passed.waitFor();
		expect(simulator.requests.at(-1)).toMatchObject({ authorized: true });
		expect(await form.input('apiKey').getAttribute('type')).toBe('password');
		await form.display('baseUrl', DEFAULT_BASE_URL);
		await keepPicture(page(), 'credential.png', await around([form.element], -6));
	});

	it(
		'invites the people of a dragged column to a page from the list',
		async () => {
			const { simulator } = stage();
			const [amara, ivo] = [profileOf('Amara Okafor'), profileOf('Ivo Demir')];
			simulator.addProfile({ slug: 'hiroshi-boateng-40', member: 40 });
			simulator.follow(COMPANY, ivo);

			const view = await addNode();
			await view.connect(simulator);
			const pages = view.picker('companyPage');
			await pages.open();
			await pages.shows('Acme Inc (acme)', 'Globex Corporation (globex)', 'Initech (initech)');
			await keepPicture(
				page(),
				'page-list.png',
				await downTo(await around([view.parameters]), pages.entries, -5),
			);
			await pages.find('acme', 'Acme Inc (acme)');
			const accounts = view.picker('account');
			await accounts.open();
			await accounts.shows(
				'Default account (Ada Moreau)',
				'Ada Moreau (ada-moreau)',
				'Jonas Weber (jonasweber)',
			);
			await accounts.find('jonas', 'Jonas Weber (jonasweber)');
			await view.mapColumn('LinkedIn', 'profile');
			await view.field('profile').getByText('{{ $json.LinkedIn }}').waitFor();
			await view.add('Skip Followers');
			await view.switchOf('Skip Followers').locator('.el-switch.is-checked').waitFor();
			await keepPicture(page(), 'node-settings.png', await view.withoutOutput());
			await view.close();

			await canvas.paste(branches);
			await canvas.connect(ACTION, 'Invited', 'Not invited', 'Left out');
			await canvas.tidyUp();
			await canvas.execute();
			await toast(page()).filter({ hasText: 'Workflow executed successfully' }).waitFor();
			await canvas.wireSays(ACTION, 'Invited', '2 items');
			await canvas.wireSays(ACTION, 'Not invited', '2 items');
			await canvas.wireSays(ACTION, 'Left out', '1 item');
			await keepPicture(page(), 'canvas-result.png', await canvas.extent());

			expect(simulator.invited(COMPANY).sort()).toEqual([amara, profileUrn(40)].sort());
			expect(simulator.invitationsSent).toBe(2);
			expect(simulator.timesAsked(ivo)).toBe(0);
			expect(simulator.invitationRequests).toMatchObject([{ body: { accountId: SECOND_ACCOUNT } }]);

			const { output } = await canvas.openNode(ACTION);
			await output
				.text(
					'2 people invited. 2 rows on Error: 1 holds a Sales Navigator id, 1 is empty. 1 row on Skipped: the person follows the page already (nothing to do).',
				)
				.waitFor();
			await output.shows('Success Branch (2 items)', 'Amara Okafor', 'Hiroshi Boateng');
			await output.shows('Skipped Branch (1 item)', 'Ivo Demir');
			await output.shows('Error Branch (2 items)', 'Nadia Rahman', 'Priya Novak');
			await output.show('json');
			await output.text('"salesNavigatorId"').waitFor();
			await keepPicture(
				page(),
				'output-error.png',
				await downTo(await around([output.element], -2), output.text('"salesNavigatorId"'), 8),
			);
		},
		JOURNEY_MS,
	);
});
