import { profileUrn } from '../support/simulator';
import { Canvas } from './browser/canvas';
import { contacts, CONTACTS } from './browser/contacts';
import { withEditor } from './browser/editor';
import { toast } from './browser/elements';
import type { NodePanel } from './browser/nodePanel';
import { describeWith } from './describeWith';
import { until } from './services/until';
import { withN8n } from './stage';
import { COMPANY } from './workflows';

const NODE = 'ConnectSafely';
const GET_FOLLOWERS = 'Get many followers of company page';
const CHECK = 'Check whether people follow company page';
const GET_CONNECTIONS = 'Get many 1st-degree connections of account';
const SEARCH = 'Search 1st-degree connections by keywords, title, location or company';
const OHIO = 'Ohio, United States';
/** Many steps, on a machine that may be busy. */
const JOURNEY_MS = 600_000;

describeWith(['sqlite', 'chromium'], "the operations that read in n8n's editor", () => {
	const stage = withN8n();
	const page = withEditor(stage);
	let canvas: Canvas;
	let panel: NodePanel;

	beforeEach(async () => {
		canvas = await Canvas.open(page());
		await canvas.paste(contacts);
		panel = await canvas.addBehind(CONTACTS);
		await panel.search(NODE);
		await panel.openNode(NODE);
	});

	const isRun = async (): Promise<void> => {
		await toast(page()).filter({ hasText: 'Workflow executed successfully' }).waitFor();
	};

	it('stand in the node panel under what they are about', async () => {
		await panel.entry(SEARCH).waitFor();
		expect((await panel.actions()).map((text) => text.toLowerCase())).toEqual(
			[
				'Company Page Actions',
				'Invite people to follow a company page',
				CHECK,
				GET_FOLLOWERS,
				'Connection Actions',
				GET_CONNECTIONS,
				SEARCH,
			].map((text) => text.toLowerCase()),
		);
	});

	it(
		'search by keywords and by a place, for which nothing is asked before it is typed in',
		async () => {
			const { simulator } = stage();
			const judge = { title: 'Judge', headline: 'Judge' };
			simulator.addProfile({ slug: 'ann', member: 1, location: OHIO, ...judge });
			simulator.addProfile({ slug: 'bo', member: 2, location: 'Berlin, Germany', ...judge });
			const view = await panel.addAction(SEARCH);
			await view.field('keywords').locator('input').fill('judge');
			const filters = await view.choicesOf('Filters');
			expect(await filters.allInnerTexts()).toEqual(['Company IDs', 'Location', 'Title']);
			await filters.filter({ hasText: 'Location' }).click();
			const places = view.picker('location');
			await places.open();
			await page().getByText('Enter a search term to show results').waitFor();
			expect(simulator.requests).toEqual([]);
			await places.search('Atlantis');
			await until('the place is asked for', async () => simulator.placeRequests.length > 0);
			await places.shows();
			await places.find('Ohio', OHIO);
			expect(simulator.placeRequests.map(({ body }) => body)).toEqual([
				{ keywords: 'Atlantis' },
				{ keywords: 'Ohio' },
			]);
			await view.close();
			await canvas.execute();
			await isRun();
			const { output } = await canvas.openNode(SEARCH);
			await output.show('json');
			await output.text(`"${profileUrn(1)}"`).waitFor();
			expect(await output.text(profileUrn(2)).count()).toBe(0);
			expect(simulator.searchRequests).toMatchObject([
				{ body: { keywords: 'judge', filters: { locationId: '106981407' } } },
			]);
		},
		JOURNEY_MS,
	);

	it(
		'list the connections from a day on that was chosen from the calendar',
		async () => {
			const { simulator } = stage();
			const view = await panel.addAction(GET_CONNECTIONS);
			await view.add('Connected After');
			await view.chooseDay('connectedAfter', 15);
			await view.close();
			// The panel stores what is chosen a moment later.
			const connectedAfter = await until('the day is stored', async () => {
				const { nodes } = await canvas.copy();
				const { options } = nodes.find(({ name }) => name === GET_CONNECTIONS)?.parameters ?? {};
				return (options as { connectedAfter?: string } | undefined)?.connectedAfter;
			});
			expect(connectedAfter).toMatch(/^20\d\d-\d\d-15T00:00:00$/);
			for (const [slug, day] of Object.entries({ early: 14, first: 15, later: 16 })) {
				const date = `${connectedAfter.slice(0, 8)}${day}`;
				simulator.addProfile({ slug, member: day, connectedDate: date });
			}
			await canvas.execute();
			await isRun();
			await canvas.openNode(GET_CONNECTIONS).then(async ({ output }) => {
				await output.show('json');
				await output.text('"publicIdentifier": "later"').waitFor();
				await output.text('"publicIdentifier": "first"').waitFor();
				expect(await output.text('"early"').count()).toBe(0);
			});
		},
		JOURNEY_MS,
	);

	it(
		'have as many outputs as they have answers',
		async () => {
			const { simulator } = stage();
			simulator.follow(COMPANY, profileUrn(1));
			const view = await panel.addAction(CHECK);
			const pages = view.picker('companyPage');
			await pages.open();
			await pages.find('acme', 'Acme Inc (acme)');
			await view.mapColumn('LinkedIn', 'profile');
			await view.close();
			for (const output of ['Following', 'Not Following', 'Error']) {
				await canvas.node(CHECK).locator('..').getByText(output, { exact: true }).first().waitFor();
			}
		},
		JOURNEY_MS,
	);
});
