import {
	jsonParse,
	type IConnections,
	type IDataObject,
	type INodeParameters,
	type OnError,
} from 'n8n-workflow';

import { profileUrn } from '../support/simulator';
import { describeWith } from './describeWith';
import type { Execution } from './n8n/execution';
import { runManually } from './n8n/manualRun';
import { operationNode, type OperationName } from './operationNode';
import { ChatModel, type Turn } from './services/chatModel';
import { withN8n } from './stage';
import { COMPANY, node, START, trigger, wires, workflow, type Placed } from './workflows';

const AGENT = 'AI Agent';
const MODEL = 'OpenAI Chat Model';
const [FOLLOWERS, CHECK, CONNECTIONS, SEARCH] = [
	'Followers',
	'Check',
	'Connections',
	'Search',
] as const;
const fromAi = (key: string): string => `={{ $fromAI('${key}', '', 'string') }}`;

/** Older versions of n8n ask for `true` before a community node may be a tool. */
const N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE = 'false';

describeWith(['sqlite'], 'the operations that read, as tools of an AI agent', () => {
	const stage = withN8n({ env: { N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE } });
	let model: ChatModel;

	beforeEach(async () => {
		model = await ChatModel.start();
		const { simulator } = stage();
		simulator.addProfile({ slug: 'ann', member: 1, title: 'Baker' });
		simulator.addProfile({ slug: 'bo', member: 2, title: 'Judge' });
		simulator.follow(COMPANY, profileUrn(1));
	});
	afterEach(async () => await model.stop());

	/** The agents of today and of earlier call their tools in two ways. */
	const agents = [3.1, 2.2] as const;

	/** Lets an agent with all four tools run. */
	async function run(
		turns: Turn[],
		typeVersion: number = agents[0],
		onError?: OnError,
	): Promise<Execution> {
		const { rest, credential } = stage();
		model.says(...turns, { text: 'That is all.' });
		const openAi = { apiKey: 'a key for nobody', url: model.baseUrl };
		const openAiApi = await rest.createCredential('OpenAI account', 'openAiApi', openAi);
		const tool = (name: string, operation: OperationName, parameters: INodeParameters): Placed => {
			const placed = operationNode(name, operation, credential, parameters, onError && { onError });
			return { node: { ...placed.node, type: `${placed.node.type}Tool` } };
		};
		const placed = [
			trigger([{}]),
			node(
				AGENT,
				'@n8n/n8n-nodes-langchain.agent',
				{ promptType: 'define', text: 'Who follows our page?', options: {} },
				{ typeVersion },
			),
			node(
				MODEL,
				'@n8n/n8n-nodes-langchain.lmChatOpenAi',
				{
					model: { __rl: true, mode: 'id', value: 'gpt-test' },
					responsesApiEnabled: typeVersion === agents[0],
					options: {},
				},
				{ typeVersion: 1.3, credentials: { openAiApi } },
			),
			tool(FOLLOWERS, 'getManyFollowers', {
				companyPage: { __rl: true, mode: 'id', value: fromAi('page') },
			}),
			// *Profile* is the tool's own, as it comes.
			tool(CHECK, 'checkFollowers', {}),
			tool(CONNECTIONS, 'getManyConnections', { options: { connectedAfter: fromAi('day') } }),
			tool(SEARCH, 'searchConnections', { filters: { title: fromAi('title') } }),
		];
		const connections: IConnections = { [START]: wires([AGENT]) };
		connections[MODEL] = {
			ai_languageModel: [[{ node: AGENT, type: 'ai_languageModel', index: 0 }]],
		};
		for (const name of [FOLLOWERS, CHECK, CONNECTIONS, SEARCH]) {
			connections[name] = { ai_tool: [[{ node: AGENT, type: 'ai_tool', index: 0 }]] };
		}
		const { id } = await rest.createWorkflow(workflow(placed, connections));
		const execution = await runManually(rest, id, { trigger: START });
		expect([execution.error, model.refused]).toEqual([undefined, []]);
		return execution;
	}

	/** What the model read in the end, call by call. */
	const results = (): IDataObject[][] =>
		(model.asked.at(-1)?.toolResults ?? []).map((text) => {
			const result = jsonParse<IDataObject[] | string>(text);
			return typeof result === 'string' ? [] : result;
		});

	it('tell the model what they do and what they need', async () => {
		await run([]);
		const [asked] = model.asked;
		const tools = Object.fromEntries(
			(asked?.tools ?? []).map(({ name, description, parameters }) => [
				name,
				[description, Object.keys(parameters.properties as object)],
			]),
		);
		expect(tools).toEqual({
			[FOLLOWERS]: ['Get many followers of company page in ConnectSafely', ['page']],
			[CHECK]: ['Check whether people follow company page in ConnectSafely', ['profile']],
			[CONNECTIONS]: ['Get many 1st-degree connections of account in ConnectSafely', ['day']],
			[SEARCH]: [
				'Search 1st-degree connections by keywords, title, location or company in ConnectSafely',
				['title'],
			],
		});
		const check = asked?.tools.find(({ name }) => name === CHECK);
		expect(check?.parameters).toMatchObject({
			properties: {
				profile: {
					type: 'string',
					description: expect.stringMatching(/people to look for .* never make one up\.$/),
				},
			},
			required: ['profile'],
		});
		expect(stage().simulator.requests).toEqual([]);
	});

	it.each(agents)('bring the model of agent %s what they have read', async (version) => {
		const turns: Turn[] = [
			{ tool: FOLLOWERS, calls: [{ page: COMPANY }] },
			{ tool: CHECK, calls: [{ profile: 'linkedin.com/in/ann, linkedin.com/in/bo' }] },
			{ tool: CONNECTIONS, calls: [{ day: '2020-01-31' }] },
			{ tool: SEARCH, calls: [{ title: 'judge' }] },
		];
		await run(turns, version);
		const [ann, bo] = [1, 2].map((member) => profileUrn(member));
		expect(results()).toMatchObject([
			[{ profileUrn: ann, publicIdentifier: 'ann', companyId: COMPANY }],
			[
				{ profile: 'linkedin.com/in/ann', following: true },
				{ profile: 'linkedin.com/in/bo', following: false },
			],
			[{ publicIdentifier: 'bo' }, { publicIdentifier: 'ann' }],
			[{ profileUrn: bo, currentPosition: 'Judge' }],
		]);
		expect(results().map((items) => items.length)).toEqual([1, 2, 2, 1]);
		expect(stage().simulator.lookups).toEqual([]);
	});

	/** What a tool throws reaches the model of an older agent as an empty text: so nothing is thrown. */
	const failures: Array<[number, OnError | undefined]> = [
		[3.1, undefined],
		[2.2, undefined],
		[3.1, 'continueRegularOutput'],
		[2.2, 'continueRegularOutput'],
	];
	it.each(failures)(
		'tell the model of agent %s why they could not read, with On Error at %s',
		async (version, onError) => {
			const turns: Turn[] = [
				{ tool: FOLLOWERS, calls: [{ page: '999' }] },
				{ tool: CHECK, calls: [{ profile: 'somebody' }] },
				{ tool: CONNECTIONS, calls: [{ day: 'yesterday' }] },
				{ tool: SEARCH, calls: [{ title: 'x'.repeat(501) }] },
			];
			const execution = await run(turns, version, onError);
			const texts = model.asked.at(-1)?.toolResults ?? [];
			expect(texts).toEqual([
				expect.stringMatching(
					/ConnectSafely does not find page 999 .* answered 404 .*999 not found/,
				),
				expect.stringMatching(/somebody.* is not a LinkedIn profile/),
				expect.stringContaining("'Connected After' is no date"),
				expect.stringContaining("'Title' has 501 characters"),
			]);
			expect(JSON.stringify([texts, execution.data])).not.toContain(stage().simulator.apiKey);
		},
	);

	it.each(agents)('bring the model of agent %s nobody where there is nobody', async (version) => {
		const turns: Turn[] = [
			{ tool: CONNECTIONS, calls: [{ day: '2090-01-01' }] },
			{ tool: SEARCH, calls: [{ title: 'baker' }, { title: 'nobody' }] },
		];
		await run(turns, version);
		const nobody = [{ message: 'Nobody was found.' }];
		expect(results()).toEqual([
			nobody,
			[expect.objectContaining({ connectionDegree: '1st' })],
			nobody,
		]);
	});
});
