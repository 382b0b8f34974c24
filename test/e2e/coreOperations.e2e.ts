import { DEFAULT_ACCOUNTS, profileUrn } from '../support/simulator';
import { describeWith } from './describeWith';
import type { Execution } from './n8n/execution';
import { listedPlaces } from './n8n/listedPlaces';
import { postToWebhook, publish } from './n8n/publish';
import type { WorkflowFile } from './n8n/rest';
import { operationNode } from './operationNode';
import { withN8n } from './stage';
import { chain, COMPANY, node, START, webhook, wires, workflow } from './workflows';

const OHIO = 'Ohio, United States';
const LIST = 'List';
const CHECK = 'Check';
const NO_OP = 'n8n-nodes-base.noOp';
const ADA = DEFAULT_ACCOUNTS[0]?.id;

/** Lists and searches in production executions, on whatever n8n. */
describeWith(['sqlite'], 'the operations that read', () => {
	const stage = withN8n();

	async function run(file: WorkflowFile, path: string, body = {}): Promise<Execution> {
		const { rest } = stage();
		const { id } = await rest.createWorkflow(file);
		await publish(rest, id);
		const execution = await postToWebhook(rest, id, path, body);
		expect([execution.mode, execution.status, execution.error]).toEqual([
			'webhook',
			'success',
			undefined,
		]);
		return execution;
	}

	beforeEach(() => {
		const { simulator } = stage();
		const profile = { slug: 'ann', member: 1, firstName: 'Ann', lastName: 'Baker' };
		simulator.addProfile({ ...profile, title: 'Head of Sales', location: OHIO });
		simulator.addProfile({ slug: 'bo', member: 2, title: 'Judge', location: OHIO });
		simulator.addProfile({ slug: 'cleo', member: 3, title: 'Head of Sales', connected: false });
	});

	it('list the followers of a page, the newest first', async () => {
		const { simulator, credential } = stage();
		const members = Array.from({ length: 120 }, (_, index) => profileUrn(1000 + index));
		simulator.follow(COMPANY, ...members, profileUrn(1));
		const list = operationNode(LIST, 'getManyFollowers', credential, { returnAll: true });
		const execution = await run(chain([webhook('followers'), list]), 'followers');
		const items = execution.items(LIST);
		expect(items.map((item) => item.profileUrn)).toEqual([profileUrn(1), ...members.reverse()]);
		expect(items[0]).toEqual({
			profileUrn: profileUrn(1),
			publicIdentifier: 'ann',
			profileUrl: 'https://www.linkedin.com/in/ann',
			firstName: 'Ann',
			lastName: 'Baker',
			headline: null,
			connectionDegree: 'DISTANCE_1',
			followDate: expect.stringMatching(/^[A-Z][a-z]+ 20\d\d$/),
			followMonth: new Date().toISOString().slice(0, 7),
			companyId: COMPANY,
			accountId: ADA,
		});
		expect(simulator.followerRequests.map(({ query }) => Number(query.count))).toEqual([100, 100]);
	});

	it('tell who follows a page, on three wires', async () => {
		const { simulator, credential } = stage();
		simulator.follow(COMPANY, profileUrn(1));
		const profile = '={{ $json.body.profiles }}';
		const check = operationNode(CHECK, 'checkFollowers', credential, { profile });
		const ends = ['Following', 'Not following', 'Errors'].map((name) => node(name, NO_OP));
		const file = workflow([webhook('check'), check, ...ends], {
			[START]: wires([CHECK]),
			[CHECK]: wires(['Following'], ['Not following'], ['Errors']),
		});
		const profiles = ['linkedin.com/in/Ann', profileUrn(1), profileUrn(2), 'nobody'];
		const execution = await run(file, 'check', { profiles });
		const at = { companyId: COMPANY, listReadAt: expect.stringMatching(/^20\d\d-.*Z$/) as string };
		expect(execution.items('Following')).toMatchObject([
			{ profile: 'linkedin.com/in/Ann', following: true, ...at },
			{ profileUrn: profileUrn(1), following: true, ...at },
		]);
		expect(execution.items('Not following')).toMatchObject([
			{ profileUrn: profileUrn(2), following: false, ...at },
		]);
		expect(execution.items('Errors')).toMatchObject([
			{ profile: 'nobody', following: null, errorCode: 'notAProfile' },
		]);
		expect(simulator.followerRequests).toHaveLength(1);
		expect(simulator.lookups).toEqual([]);
	});

	it('list the connections of an account, the newest first', async () => {
		const { simulator, credential } = stage();
		const connectedDate = 'Connected on Feb 15, 2024';
		simulator.addProfile({ slug: 'dan', member: 4, connectedDate });
		const list = operationNode(LIST, 'getManyConnections', credential);
		const execution = await run(chain([webhook('connections'), list]), 'connections');
		const items = execution.items(LIST);
		expect(items.map((item) => item.publicIdentifier)).toEqual(['dan', 'bo', 'ann']);
		expect(items[0]).toEqual({
			firstName: 'Member',
			lastName: '4',
			headline: null,
			publicIdentifier: 'dan',
			profileUrl: 'https://www.linkedin.com/in/dan/',
			connectedAt: '2024-02-15',
			connectedDate,
			accountId: ADA,
		});
		expect(simulator.connectionRequests).toHaveLength(1);
	});

	it('search the connections, by a place from the list', async () => {
		const { rest, simulator, credential } = stage();
		const [ohio] = await listedPlaces(rest, credential, 'ohio');
		const filters = {
			title: 'head of sales',
			location: { __rl: true, mode: 'list', value: String(ohio?.value) },
		};
		const search = operationNode(LIST, 'searchConnections', credential, { filters });
		const execution = await run(chain([webhook('search'), search]), 'search');
		expect(execution.items(LIST)).toEqual([
			{
				profileUrn: profileUrn(1),
				publicIdentifier: 'ann',
				profileUrl: 'https://www.linkedin.com/in/ann',
				firstName: 'Ann',
				lastName: 'Baker',
				headline: null,
				location: OHIO,
				currentPosition: 'Head of Sales',
				connectionDegree: '1st',
				accountId: null,
			},
		]);
		expect(simulator.searchRequests).toMatchObject([
			{
				body: {
					count: 25,
					start: 0,
					filters: {
						connectionDegree: ['F'],
						title: 'head of sales',
						locationId: '106981407',
					},
				},
			},
		]);
	});

	it('offer the places of the words that were typed in, and ask for no others', async () => {
		const { rest, simulator, credential } = stage();
		expect(await listedPlaces(rest, credential)).toEqual([]);
		expect(await listedPlaces(rest, credential, ' ')).toEqual([]);
		expect(simulator.requests).toEqual([]);
		expect(await listedPlaces(rest, credential, 'Ohio')).toEqual([
			{ name: OHIO, value: '106981407' },
		]);
		expect(await listedPlaces(rest, credential, 'Atlantis')).toEqual([]);
		expect(simulator.placeRequests.map(({ body }) => body)).toEqual([
			{ keywords: 'Ohio' },
			{ keywords: 'Atlantis' },
		]);
	});
});
