import { people } from '../support/people';
import { describeWith } from './describeWith';
import { runManually } from './n8n/manualRun';
import { withN8n } from './stage';
import { chain, inviteNode, INVITE, START, trigger } from './workflows';

describeWith(['postgres'], 'the node in n8n', () => {
	const stage = withN8n();

	it('invites the people of the rows, once each', async () => {
		const { rest, simulator, credential } = stage();
		const [ada = '', bo = ''] = people(2);
		simulator.refuse(bo, 'Already invited to follow this page');
		const workflow = await rest.createWorkflow(
			chain([
				trigger([{ profile: ada }, { profile: bo }, { profile: 'nobody' }]),
				inviteNode(credential),
			]),
		);
		const execution = await runManually(rest, workflow.id, { trigger: START });
		expect(execution.error).toBeUndefined();
		expect(execution.items(INVITE, 0)).toMatchObject([{ profileUrn: ada }]);
		expect(execution.items(INVITE, 1)).toHaveLength(2);
		expect(simulator.invitationsSent).toBe(1);
	});
});
