import { rowsOf } from '../support/people';
import { COMPANY, runScenario, type ScenarioResult } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { profileUrn, readAnswers, type ReadBehaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

describe('whom the answer to a lookup is about', () => {
	const simulator = withSimulator({ profiles: [{ slug: 'jane-doe', member: 1 }] });
	async function run(...answers: Array<ReadBehaviour | null>): Promise<ScenarioResult> {
		simulator().scriptReads('profile', ...answers);
		return await runScenario({
			simulator: simulator(),
			rows: rowsOf(['https://www.linkedin.com/in/jane-doe']),
			clock: new SimulatedClock(),
			options: { skipAlreadyInvited: false },
		});
	}
	const person = (more: object) =>
		readAnswers.profile({ entityUrn: profileUrn(1), publicIdentifier: 'jane-doe', ...more });
	const messages = ({ hints }: ScenarioResult): string =>
		hints.map(({ message }) => message).join();

	it('is asked again where it is somebody else, and nobody else is invited', async () => {
		const another = readAnswers.aboutAnother(2);
		const { error } = await run(another, another, another);
		expect(error).toMatchObject([{ errorCode: 'lookupFailed', retryable: true }]);
		expect(simulator().lookups).toHaveLength(3);
		expect(simulator().invitationsSent).toBe(0);
		expect((await run(another, null)).success).toHaveLength(1);
		expect(simulator().invited(COMPANY)).toEqual([profileUrn(1)]);
	});

	it('may have another name by now: the invitation goes out, and a hint names both', async () => {
		const result = await run(person({ publicIdentifier: 'jane-roe' }));
		expect(result.success).toMatchObject([{ profileUrn: profileUrn(1) }]);
		expect(messages(result)).toContain('linkedin.com/in/jane-doe is now linkedin.com/in/jane-roe');
		expect(messages(await run(null))).not.toContain('is now');
	});

	it.each([409, 423, 425])('is asked again after a %i', async (status) => {
		expect((await run(readAnswers.underWay(status), null)).success).toHaveLength(1);
		expect(simulator().lookups).toHaveLength(2);
	});

	it.each<[unknown, string | undefined]>([
		['2nd', 'notConnected'],
		[3, 'notConnected'],
		['3rd+', 'notConnected'],
		['DISTANCE_2', 'notConnected'],
		[1, undefined],
		['1st', undefined],
		['nearby', undefined],
	])('by the connectionDegree %j: %s', async (connectionDegree, code) => {
		const { error } = await run(person({ connectionDegree }));
		expect(error.map(({ errorCode }) => errorCode)).toEqual(code === undefined ? [] : [code]);
		expect(simulator().invitationsSent).toBe(code === undefined ? 1 : 0);
	});
});
