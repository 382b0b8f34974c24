import { Canvas } from './browser/canvas';
import { contacts, CONTACTS, profileOf } from './browser/contacts';
import { withEditor } from './browser/editor';
import type { NodeView } from './browser/nodeView';
import { around } from './browser/pictures';
import { describeWith } from './describeWith';
import { withN8n } from './stage';
import { COMPANY } from './workflows';

const NODE = 'ConnectSafely';
const ACTION = 'Invite people to follow a company page';
const OPTIONS = [
	'Dry Run',
	'Include Input Fields',
	'Invitation Limit',
	'Resolve Profiles',
	'Skip Followers',
	'Use Batches Of',
	'Wait at Limit (Sec)',
	'Wait for Answer (Sec)',
	'Wait per Batch (Sec)',
];
/** Many steps, on a machine that may be busy. */
const JOURNEY_MS = 600_000;

describeWith(['sqlite', 'chromium'], 'the form of an invitation', () => {
	const stage = withN8n();
	const page = withEditor(stage);
	let canvas: Canvas;
	let view: NodeView;

	beforeEach(async () => {
		canvas = await Canvas.open(page());
		await canvas.paste(contacts);
		const panel = await canvas.addBehind(CONTACTS);
		await panel.search(NODE);
		await panel.openNode(NODE);
		view = await panel.addAction(ACTION);
	});

	/** The page last, as a click elsewhere ends the typing of an expression. */
	const fillIn = async (): Promise<void> => {
		await view.mapColumn('LinkedIn', 'profile');
		await view.field('profile').getByText('{{ $json.LinkedIn }}').waitFor();
		const pages = view.picker('companyPage');
		await pages.open();
		await pages.find('acme', 'Acme Inc (acme)');
	};
	const checked = '.el-switch.is-checked';

	it(
		'has the options that a marketer wants first, and no label that is cut off',
		async () => {
			const choices = await view.choicesOf('Options');
			expect(await choices.allInnerTexts()).toEqual(OPTIONS);
			await page().keyboard.press('Escape');
			for (const option of OPTIONS) await view.add(option);
			await view.switchOf('Skip Already Invited').locator(checked).waitFor();
			expect(await view.cutOffLabels()).toEqual([]);
			await view.makeNarrow();
			expect(await view.cutOffLabels()).toEqual([]);
		},
		JOURNEY_MS,
	);

	it(
		'adds Dry Run switched on: nobody is invited until it is switched off, which a hint says',
		async () => {
			const { simulator } = stage();
			await fillIn();
			await view.add('Dry Run');
			await view.switchOf('Dry Run').locator(checked).waitFor();
			await view.execute();
			await view.output.text('see the Skipped tab. LinkedIn may still refuse some.').waitFor();
			expect(simulator.invitationRequests).toEqual([]);
			await view.switchOf('Dry Run').locator('.el-switch').click();
			await view.execute();
			await view.output.text("'Dry Run' is switched off").waitFor();
			expect(simulator.invited(COMPANY)).toContain(profileOf('Amara Okafor'));
		},
		JOURNEY_MS,
	);

	it(
		'leaves out whom an earlier run invited, with a switch at its top that is on',
		async () => {
			const { simulator } = stage();
			await fillIn();
			await view.execute();
			await view.output.text('invited.').first().waitFor();
			const sent = simulator.invitationRequests.length;
			await view.execute();
			await view.output.text('Nobody new was invited').waitFor();
			expect(simulator.invitationRequests).toHaveLength(sent);
			await view.switchOf('Skip Already Invited').locator('.el-switch').click();
			await view.execute();
			await view.output.text('already invited (nothing to do)').waitFor();
			expect(simulator.invitationRequests.length).toBeGreaterThan(sent);
		},
		JOURNEY_MS,
	);

	it(
		'shows who it is and why, without scrolling',
		async () => {
			await fillIn();
			await view.execute();
			await view.output.text('rows on Error:').waitFor();
			await view.output.openBranch('Error Branch (3 items)');
			await view.output.show('table');
			const heads = view.output.element.locator('thead th');
			expect((await heads.allInnerTexts()).slice(0, 3).map((text) => text.trim())).toEqual([
				'Name',
				'error',
				'profile',
			]);
			const pane = await around([view.output.element]);
			const error = await around([heads.nth(1)]);
			expect(error.x + error.width).toBeLessThan(pane.x + pane.width);
		},
		JOURNEY_MS,
	);
});
