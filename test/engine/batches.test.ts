import { profileUrn, Simulator } from '../support/simulator';
import { COMPANY, runScenario } from '../support/scenario';

describe('batches of people', () => {
	let simulator: Simulator;
	beforeEach(async () => {
		simulator = await Simulator.start();
	});
	afterEach(async () => await simulator.stop());

	it.each([
		[1, [1]],
		[49, [49]],
		[50, [50]],
		[51, [50, 1]],
		[101, [50, 50, 1]],
	])('%i people go out in batches of %j', async (count, sizes) => {
		const people = Array.from({ length: count }, (_, index) => profileUrn(1000 + index));
		const { success, items, run } = await runScenario({
			simulator,
			rows: people.map((profile) => ({ profile })),
		});
		expect(run.status).toBe('success');
		expect(items).toHaveLength(count);
		expect(success.map(({ profileUrn }) => profileUrn)).toEqual(people);
		expect(simulator.invited(COMPANY)).toEqual(people);
		const sent = simulator.invitationRequests.map(
			({ body }) => (body as { profileUrns: string[] }).profileUrns.length,
		);
		expect(sent).toEqual(sizes);
	});
});
