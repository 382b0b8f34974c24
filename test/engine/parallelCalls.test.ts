import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeType,
} from 'n8n-workflow';

import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';
import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';
import { Engine } from '../support/engine';
import { people } from '../support/people';
import { COMPANY, inviteNode, NODE, NODE_TYPE, trigger } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

interface Tool {
	invoke(input: IDataObject): Promise<string>;
}

/** An agent that makes the given calls, all at once as LangChain does, or one after the other. */
function agent(calls: string[], atOnce: boolean): INodeType {
	return {
		description: {
			...new ConnectSafely().description,
			name: 'agent',
			credentials: [],
			properties: [],
			usableAsTool: undefined,
			inputs: ['main', 'ai_tool'],
			outputs: ['main'],
			outputNames: undefined,
		},
		async execute(this: IExecuteFunctions) {
			const tools = (await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0)) as Tool[];
			const call = async (profile: string) => await tools[0]?.invoke({ profile });
			const answers: Array<string | undefined> = [];
			if (atOnce) answers.push(...(await Promise.all(calls.map(call))));
			else for (const profile of calls) answers.push(await call(profile));
			return [answers.map((text) => ({ json: { text }, pairedItem: { item: 0 } }))];
		},
	};
}

describe.each([
	['at once', true],
	['one after the other', false],
])('tool calls of one agent, %s', (_, atOnce) => {
	const simulator = withSimulator();

	it('invite nobody twice, and each call answers for everybody in it', async () => {
		const [P = '', Q = '', R = ''] = people(3);
		const engine = new Engine({
			nodeTypes: {
				[NODE_TYPE]: new ConnectSafely(),
				'test.agent': agent([[P, Q, R].join(), R], atOnce),
			},
			credentialTypes: { connectSafelyApi: new ConnectSafelyApi() },
			credentials: {
				connectSafelyApi: { apiKey: simulator().apiKey, baseUrl: simulator().baseUrl },
			},
		});
		const tool = inviteNode({
			parameters: { profile: "={{ $fromAI('profile', '', 'string') }}" },
			options: { batchSize: 2 },
			node: { type: `${NODE_TYPE}Tool` },
		});
		const run = await engine.run({
			workflow: {
				nodes: [trigger(), { ...trigger(), id: 'Agent', name: 'Agent', type: 'test.agent' }, tool],
				connections: {
					Start: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
					[NODE]: { ai_tool: [[{ node: 'Agent', type: NodeConnectionTypes.AiTool, index: 0 }]] },
				},
			},
		});
		for (const person of [P, Q, R]) {
			expect(simulator().timesInvited(COMPANY, person)).toBe(1);
		}
		const texts = run.runs('Agent')[0]?.outputs[0]?.map(({ json }) => String(json.text)) ?? [];
		for (const person of [P, Q, R]) expect(texts[0]).toContain(person);
		expect(texts[1]).toContain(R);
	});
});
