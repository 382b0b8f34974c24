import { jsonParse, type IDataObject, type INode } from 'n8n-workflow';

import { readExample, withPage } from '../examples/exampleWorkflow';
import { people } from '../support/people';
import { describeWith } from './describeWith';
import type { Execution } from './n8n/execution';
import { runManually } from './n8n/manualRun';
import type { WorkflowFile } from './n8n/rest';
import { ChatModel, type Turn } from './services/chatModel';
import { withN8n } from './stage';
import { COMPANY } from './workflows';

const TRIGGER = 'When clicking ‘Execute workflow’';
const TOOL = 'Send follow invitations';
const AGENT = 'AI Agent';
const MODEL = 'OpenAI Chat Model';

/** Older versions of n8n ask for `true` before a community node may be a tool. */
const N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE = 'false';

describeWith(['sqlite'], 'examples/ai-agent-tool.json in n8n', () => {
	const stage = withN8n({ env: { N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE } });
	const [ada = '', bo = '', cleo = '', dan = ''] = people(4);
	let model: ChatModel;

	beforeEach(async () => {
		model = await ChatModel.start();
		stage().simulator.refuse(bo, 'Member is not a 1st-degree connection');
	});
	afterEach(async () => await model.stop());

	/** The example as it is, with the Responses API, and as it would have been made earlier. */
	const models = ['today’s agent', 'an older agent with Chat Completions'] as const;
	const older = (node: INode): INode => {
		if (node.name === AGENT) return { ...node, typeVersion: 2.2 };
		if (node.name !== MODEL) return node;
		return { ...node, parameters: { ...node.parameters, responsesApiEnabled: false } };
	};

	/** Runs the example with this model in the place of OpenAI's. */
	async function run(
		turns: Turn[],
		of: (typeof models)[number] = models[0],
		imported = withPage(readExample('ai-agent-tool.json')),
	): Promise<Execution> {
		const { rest, credential } = stage();
		model.says(...turns, { text: 'That is all.' });
		const openAi = { apiKey: 'a key for nobody', url: model.baseUrl };
		const credentials: Record<string, INode['credentials']> = {
			[MODEL]: { openAiApi: await rest.createCredential('OpenAI account', 'openAiApi', openAi) },
			[TOOL]: { connectSafelyApi: credential },
		};
		const file = imported as WorkflowFile;
		const nodes = file.nodes
			.map((node) => (of === models[0] ? node : older(node)))
			.map((node) => ({ ...node, credentials: credentials[node.name] }));
		const { id } = await rest.createWorkflow({ ...file, nodes });
		const execution = await runManually(rest, id, { trigger: TRIGGER });
		const api = of === models[0] ? 'responses' : 'chat/completions';
		expect(new Set(model.asked.map((asked) => asked.api))).toEqual(new Set([api]));
		expect([execution.error, model.refused]).toEqual([undefined, []]);
		expect(execution.items(AGENT)).toEqual([{ output: 'That is all.' }]);
		return execution;
	}

	/** What the model read in the end, call by call. */
	const results = (): IDataObject[][] =>
		(model.asked.at(-1)?.toolResults ?? []).map((text) => jsonParse<IDataObject[]>(text));
	const timesInvited = (...persons: string[]): number[] =>
		persons.map((person) => stage().simulator.timesInvited(COMPANY, person));

	const ofThree = [
		{ profileUrn: ada, success: true, status: 'SENT' },
		{ profileUrn: bo, success: false, errorCode: 'notConnected' },
		{ profileUrn: cleo, success: true, status: 'SENT' },
	];

	it('tells the model what the tool does, and what to put into Profile', async () => {
		await run([]);
		const [asked] = model.asked;
		expect(asked?.prompt).toContain('Head of Marketing');
		expect(asked?.tools).toMatchObject([
			{
				name: 'Send_follow_invitations',
				description: expect.stringContaining('Invites people to follow'),
				parameters: { properties: { profile: { type: 'string' } }, required: ['profile'] },
			},
		]);
		expect(stage().simulator.requests).toEqual([]);
	});

	it('invites nobody before a page is chosen, and tells the model so', async () => {
		const imported = readExample('ai-agent-tool.json');
		await run([{ calls: [{ profile: ada }] }], models[0], imported);
		expect(results()).toMatchObject([[{ success: false, errorCode: 'invalidCompany' }]]);
		expect(stage().simulator.invitationRequests).toEqual([]);
	});

	it.each(models)('%s: one call for three people brings all three results', async (of) => {
		const execution = await run([{ calls: [{ profile: [ada, bo, cleo].join(', ') }] }], of);
		expect(results()).toMatchObject([ofThree]);
		expect(execution.runs(TOOL)).toHaveLength(1);
		expect(stage().simulator.invitationRequests).toHaveLength(1);
		expect(timesInvited(ada, bo, cleo)).toEqual([1, 0, 1]);
	});

	it.each(models)('%s: three calls at once bring each its own result', async (of) => {
		await run([{ calls: [ada, bo, cleo].map((profile) => ({ profile })) }], of);
		expect(results()).toMatchObject(ofThree.map((result) => [result]));
		expect(timesInvited(ada, bo, cleo)).toEqual([1, 0, 1]);
	});

	it.each(models)('%s: whoever comes up again in a later turn is not asked again', async (of) => {
		const again = { calls: [{ profile: `${bo}, ${ada}` }, { profile: dan }] };
		await run([{ calls: [{ profile: ada }, { profile: bo }] }, again], of);
		expect(results()).toMatchObject([
			[{ success: true }],
			[{ success: false }],
			[
				{ profileUrn: bo, errorCode: 'notConnected', duplicate: true },
				{ profileUrn: ada, status: 'SENT', duplicate: true },
			],
			[{ profileUrn: dan, status: 'SENT' }],
		]);
		expect([ada, bo, dan].map((person) => stage().simulator.timesAsked(person))).toEqual([1, 1, 1]);
	});

	it('keeps to the limit of the example over all calls of an execution', async () => {
		const urns = people(12, 2000);
		await run([{ calls: urns.map((profile) => ({ profile })) }]);
		expect(
			results()
				.flat()
				.filter(({ reason }) => reason === 'invitationLimit'),
		).toHaveLength(2);
		expect(stage().simulator.invitationsSent).toBe(10);
	});
});
