import { runAsTool } from '../support/engine';
import { people } from '../support/people';
import { COMPANY, engineFor, inviteNode, NODE_TYPE } from '../support/scenario';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

type Item = Record<string, unknown>;

describe.each(['engine', 'supplyData'] as const)('as an AI tool (%s path)', (path) => {
	const simulator = withSimulator();

	async function call(profile: unknown, options = {}) {
		const node = inviteNode({
			parameters: { profile: "={{ $fromAI('profile', 'LinkedIn profiles', 'string') }}" },
			options,
			node: { type: `${NODE_TYPE}Tool` },
		});
		return await runAsTool(engineFor({ simulator: simulator() }), {
			node,
			path,
			input: { profile: profile as string },
		});
	}

	it.each([
		['one text', (urns: string[]) => urns.join(', ')],
		['a JSON list in a text', (urns: string[]) => JSON.stringify(urns)],
	])('takes a list as %s and answers for everybody, the failed one too', async (_, asInput) => {
		const urns = people(3);
		simulator().refuse(urns[1] ?? '', 'Member is not a 1st-degree connection');
		const { items, text } = await call(asInput(urns), { includeInputFields: true });
		const results = items.map((item) => {
			const result = (
				'json' in (item as object) ? (item as { json: object }).json : item
			) as object;
			return result as Record<string, unknown>;
		});
		expect(results.map(({ profileUrn, success }) => [profileUrn, success])).toEqual([
			[urns[0], true],
			[urns[1], false],
			[urns[2], true],
		]);
		expect(results[1]).toMatchObject({ errorCode: 'notConnected' });
		expect(text).not.toContain('toolCallId');
		expect(simulator().invited(COMPANY)).toEqual([urns[0], urns[2]]);
	});

	it('says what the operation does', async () => {
		const { description } = await call(people(1)[0]);
		expect(description).toBe('Invite people to follow a company page in ConnectSafely');
	});

	it('tells the model of a refused key without showing it', async () => {
		simulator().always(answers.unauthorized());
		const { text, run } = await call(people(1)[0]);
		expect(text).toMatch(/does not know the API key: it answered 401/);
		expect(run.status).toBe('success');
		expect(run.everything).not.toContain(simulator().apiKey);
	});

	it('invites ten people a call where there is no limit, and says so of the others', async () => {
		const urns = people(14);
		const { items } = await call(urns.join(', '));
		const results = items.map(
			(item) => ('json' in (item as object) ? (item as { json: object }).json : item) as Item,
		);
		expect(results.map(({ status }) => status)).toEqual([
			...Array<string>(10).fill('SENT'),
			...Array<string>(4).fill('SKIPPED'),
		]);
		expect(simulator().invited(COMPANY)).toEqual(urns.slice(0, 10));
		const message =
			'A call invites 10 people at most, as no Invitation Limit is set. Call the tool again for this person.';
		for (const { reason, message: said } of results.slice(10, 14)) {
			expect([reason, said]).toEqual(['invitationLimit', message]);
		}
		expect(results[0]).not.toHaveProperty('message');
	});

	it('keeps to a limit that is set, however many people that are', async () => {
		const { text } = await call(people(14).join(', '), { invitationLimit: 12 });
		expect(simulator().invited(COMPANY)).toEqual(people(12));
		expect(text).not.toContain('Call the tool again');
	});

	it('tells the model what Profile takes, unless its user does', async () => {
		const node = inviteNode({ node: { type: `${NODE_TYPE}Tool` } });
		delete node.parameters.profile;
		const { items } = await runAsTool(engineFor({ simulator: simulator() }), {
			node,
			path,
			input: { profile: people(1)[0] ?? '' },
		});
		expect(items).toHaveLength(1);
		expect(simulator().invited(COMPANY)).toEqual(people(1));
	});
});
