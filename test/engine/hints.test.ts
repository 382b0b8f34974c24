import { people, rowsOf } from '../support/people';
import { runScenario } from '../support/scenario';
import { profileUrn } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe('hints that promise something', () => {
	const simulator = withSimulator();

	it('Always Output Data does put an empty item on Success', async () => {
		const { success } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(['Anna']),
			node: { alwaysOutputData: true },
		});
		expect(success).toEqual([{}]);
	});

	it('an answer that counts otherwise than it lists is told of, and the list counts', async () => {
		const results = [1, 2].map((member) => ({ profileUrn: profileUrn(member), success: true }));
		const counts = { totalSuccessful: 7, totalFailed: 0 };
		simulator().script({ kind: 'answer', status: 200, body: { results, ...counts }, send: true });
		const { success, hints } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([profileUrn(1), profileUrn(2)]),
		});
		expect(success).toHaveLength(2);
		expect(hints).toMatchObject([
			{ type: 'info', message: '2 people invited.' },
			{
				type: 'warning',
				message:
					'ConnectSafely reported 7 invitations in total but listed 2; the items follow the list.',
			},
		]);
	});

	it('Execute Once does invite the first row only', async () => {
		const { items } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(3)),
			node: { executeOnce: true },
		});
		expect(items).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(1);
	});
});
