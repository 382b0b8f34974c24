import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { runAsTool } from '../support/engine';
import { people } from '../support/people';
import { COMPANY, engineFor, inviteNode, NODE_TYPE } from '../support/scenario';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe.each(['engine', 'supplyData'] as const)('as an AI tool (%s path)', (path) => {
	const simulator = withSimulator();

	async function call(parameters: INodeParameters, input: IDataObject = {}) {
		const node = inviteNode({ parameters, node: { type: `${NODE_TYPE}Tool` } });
		const answer = await runAsTool(engineFor({ simulator: simulator() }), { node, path, input });
		const items = answer.items.map((item) => {
			const wrapped = item as { json?: IDataObject };
			return wrapped.json ?? (item as IDataObject);
		});
		return { ...answer, items };
	}

	describe('Get Many Followers', () => {
		const parameters = {
			operation: 'getManyFollowers',
			limit: "={{ $fromAI('limit', 'How many', 'number') }}",
		};

		it('gives as many followers as the model asks for', async () => {
			simulator().follow(COMPANY, ...people(5));
			const { items, description } = await call(parameters, { limit: 2 });
			expect(items.map(({ profileUrn }) => profileUrn)).toEqual(people(5).reverse().slice(0, 2));
			expect(description).toMatch(/followers of company page/i);
		});

		it('tells the model what is wrong with its input', async () => {
			const { text, items } = await call(parameters, { limit: 0 });
			expect(text).toContain("'Limit' is 0");
			expect(items).toMatchObject([{ error: expect.stringContaining('1 or more') }]);
		});

		it('tells the model of a refused key without showing it', async () => {
			simulator().alwaysReads('followers', answers.unauthorized());
			const { text, run } = await call(parameters, { limit: 5 });
			expect(text).toMatch(/does not know the API key/);
			expect(run.status).toBe('success');
			expect(run.everything).not.toContain(simulator().apiKey);
		});
	});

	it('tells the model that nobody was found', async () => {
		const { items } = await call({ operation: 'getManyFollowers' });
		expect(items).toEqual([{ message: 'Nobody was found.' }]);
	});

	it('tells the model why a search ended', async () => {
		simulator().alwaysReads('search', { kind: 'emptyPart' });
		for (let index = 0; index < 200; index++) {
			simulator().addProfile({ slug: `person-${index}`, member: 1000 + index });
		}
		const { items } = await call({ resource: 'connection', operation: 'searchConnections' });
		expect(items).toEqual([
			{ message: expect.stringMatching(/^Nobody was found\. The search ended early/) },
		]);
	});

	describe('Check Followers', () => {
		const parameters = {
			operation: 'checkFollowers',
			profile: "={{ $fromAI('profile', 'LinkedIn profiles', 'string') }}",
		};

		it('answers for everybody, whatever the output, without the agent’s own fields', async () => {
			const [following = '', stranger = ''] = people(2);
			simulator().follow(COMPANY, following);
			const { items, text, description } = await call(
				{ ...parameters, options: { includeInputFields: true } },
				{ profile: [following, stranger, 'Anna'].join('; ') },
			);
			expect(items.map((item) => [item.profile, item.following])).toEqual([
				[following, true],
				[stranger, false],
				['Anna', null],
			]);
			expect(items[2]?.error).toMatch(/^"Anna" is not a LinkedIn profile/);
			expect(text).not.toContain('toolCallId');
			expect(description).toMatch(/whether people follow company page/i);
		});

		it('tells the model of a page that it may not read', async () => {
			simulator().alwaysReads('followers', answers.forbidden());
			const { text } = await call(parameters, { profile: people(1)[0] });
			expect(text).toMatch(/403/);
		});
	});
});
