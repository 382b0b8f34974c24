import { people } from '../support/people';
import type { Simulator } from '../support/simulator';
import { describeWith } from './describeWith';
import { NODE_TYPE } from './n8n/communityPackage';
import { runManually } from './n8n/manualRun';
import { postToWebhook, publish } from './n8n/publish';
import { withN8n } from './stage';
import { chain, COMPANY, INVITE, inviteNode, node, START, trigger } from './workflows';

/** A key that looks right and that the simulator does not know. */
const withdrawn = ({ apiKey }: Simulator): string => `${apiKey.slice(0, -4)}0000`;

/** What the node is for, on whatever n8n; it uses nothing that only new ones have. */
describe.each(['sqlite', 'postgres'] as const)('on %s', (database) => {
	describeWith([database], 'the node', () => {
		const stage = withN8n({ database });

		it('is one of the node types that the editor offers, with its credential', async () => {
			const { rest } = stage();
			const types = await rest.file<Array<{ name: string }>>('/types/nodes.json');
			expect(types.map(({ name }) => name)).toContain(NODE_TYPE);
			const credentials = await rest.file<Array<{ name: string }>>('/types/credentials.json');
			expect(credentials.map(({ name }) => name)).toContain('connectSafelyApi');
		});

		it('has a credential whose test tells a right key from a wrong one', async () => {
			const { rest, simulator, credential } = stage();
			const test = async (apiKey: string): Promise<{ status: string; message: string }> =>
				await rest.post('/credentials/test', {
					credentials: {
						...credential,
						type: 'connectSafelyApi',
						data: { apiKey, baseUrl: simulator.baseUrl },
					},
				});
			expect(await test(simulator.apiKey)).toMatchObject({ status: 'OK' });
			const wrong = await test(withdrawn(simulator));
			expect(wrong).toMatchObject({ status: 'Error' });
			// n8n 1 and early 2 have a sentence of their own for 401.
			expect(wrong.message).toMatch(/does not know this API key|Authorization failed/);
		});

		it('lists the pages, and those that a search finds', async () => {
			const { rest, credential } = stage();
			const pages = async (filter?: string): Promise<string[]> => {
				const { results } = await rest.post<{ results: Array<{ name: string }> }>(
					'/dynamic-node-parameters/resource-locator-results',
					{
						path: 'parameters.companyPage',
						methodName: 'searchCompanyPages',
						nodeTypeAndVersion: { name: NODE_TYPE, version: 1 },
						currentNodeParameters: {},
						credentials: { connectSafelyApi: { id: credential.id, name: credential.name } },
						...(filter === undefined ? {} : { filter }),
					},
				);
				return results.map(({ name }) => name);
			};
			expect(await pages()).toEqual([
				'Acme Inc (acme)',
				'Globex Corporation (globex)',
				'Initech (initech)',
			]);
			expect(await pages('glob')).toEqual(['Globex Corporation (globex)']);
		});

		it('invites the people of the rows once each, and says of the others why not', async () => {
			const { rest, simulator, credential } = stage();
			const [ada = '', bo = '', cleo = '', dan = ''] = people(4);
			simulator.addProfile({ slug: 'cleo', member: 1002 });
			simulator.refuse(bo, 'Already invited to follow this page');
			const profiles = [ada, bo, 'linkedin.com/in/cleo', ada, 'nobody', dan];
			const workflow = await rest.createWorkflow(
				chain([
					trigger(profiles.map((profile) => ({ profile }))),
					inviteNode(credential, { options: { invitationLimit: 3 } }),
				]),
			);
			const run = await runManually(rest, workflow.id, { trigger: START });
			expect(run.error).toBeUndefined();
			expect(run.items(INVITE, 0)).toMatchObject([
				{ profileUrn: ada },
				{ profileUrn: cleo },
				{ profileUrn: ada, duplicate: true },
				{ profileUrn: dan },
			]);
			expect(run.items(INVITE, 1)).toMatchObject([
				{ profileUrn: bo, errorCode: 'alreadyInvited' },
				{ errorCode: 'notAProfile' },
			]);
			expect(run.items(INVITE, 2)).toEqual([]);
			expect(run.runs(INVITE)[0]?.hints.length).toBeGreaterThan(0);
			expect(simulator.invited(COMPANY)).toEqual([ada, cleo, dan]);
			expect(simulator.invitationsSent).toBe(3);
		});

		it('leaves out in a later production run whom an earlier one invited', async () => {
			const { rest, simulator, credential } = stage();
			const [ada = '', bo = '', cleo = ''] = people(3, 2000);
			const workflow = await rest.createWorkflow(
				chain([
					node(
						'Contacts',
						'n8n-nodes-base.webhook',
						{ httpMethod: 'POST', path: 'contacts' },
						{
							typeVersion: 2,
							webhookId: 'contacts',
						},
					),
					inviteNode(credential, {
						profile: '={{ $json.body.profiles }}',
						options: { skipAlreadyInvited: true },
					}),
				]),
			);
			await publish(rest, workflow.id);
			const first = await postToWebhook(rest, workflow.id, 'contacts', { profiles: [ada, bo] });
			const second = await postToWebhook(rest, workflow.id, 'contacts', { profiles: [bo, cleo] });
			expect(first.items(INVITE)).toHaveLength(2);
			expect(second.items(INVITE)).toMatchObject([{ profileUrn: cleo }]);
			expect(second.items(INVITE, 2)).toMatchObject([{ profileUrn: bo, reason: 'alreadyInvited' }]);
			expect(simulator.timesAsked(bo)).toBe(1);
			expect(simulator.invitationsSent).toBe(3);
		});

		it('invites nobody with a key that is refused: the run fails, or goes on with items on Error', async () => {
			const { rest, simulator } = stage();
			const credential = await rest.createCredential('Old key', 'connectSafelyApi', {
				apiKey: withdrawn(simulator),
				baseUrl: simulator.baseUrl,
			});
			const rows = people(2).map((profile) => ({ profile }));
			const run = async (onError: 'stopWorkflow' | 'continueRegularOutput') => {
				const placed = [trigger(rows), inviteNode(credential, {}, { onError })];
				const workflow = await rest.createWorkflow(chain(placed));
				return await runManually(rest, workflow.id, { trigger: START });
			};
			const stopped = await run('stopWorkflow');
			expect(stopped.status).toBe('error');
			expect(stopped.error).toContain('401');
			const continued = await run('continueRegularOutput');
			expect(continued.status).toBe('success');
			expect(continued.items(INVITE, 0)).toEqual([]);
			expect(continued.items(INVITE, 1)).toMatchObject([
				{ errorCode: 'unauthorized' },
				{ errorCode: 'unauthorized' },
			]);
			expect(simulator.invitationsSent).toBe(0);
		});
	});
});
