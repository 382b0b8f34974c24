import { people, rowsOf } from '../support/people';
import { runScenario } from '../support/scenario';
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
