import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import {
	COMPANY,
	engineFor,
	inviteNode,
	NODE,
	results,
	trigger,
	type ResultItem,
} from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const AGAIN = 'Invite again';
const everybody = people(3);
const [P = '', Q = '', R = ''] = everybody;

describe('two nodes in a row, Error and Skipped of one into the other', () => {
	const simulator = withSimulator();
	beforeEach(() => deduplication.clear());

	async function run(options = {}): Promise<Record<'first' | 'second', ResultItem[]>> {
		const engine = engineFor({ simulator: simulator(), clock: new SimulatedClock() });
		const again = inviteNode({
			options: { skipAlreadyInvited: false, ...options },
			parameters: { profile: '={{ $json.profileUrn }}' },
			node: { id: AGAIN, name: AGAIN },
		});
		const to = (node: string) => [{ node, type: 'main' as const, index: 0 }];
		const { runs } = await engine.run({
			workflow: {
				nodes: [
					trigger(),
					inviteNode({ options: { skipAlreadyInvited: false, ...options } }),
					again,
				],
				connections: { Start: { main: [to(NODE)] }, [NODE]: { main: [[], to(AGAIN), to(AGAIN)] } },
			},
			input: rowsOf(everybody).map((json) => ({ json })),
		});
		const [first = [], second = []] = [NODE, AGAIN].map((name) =>
			results(runs(name)[0]?.outputs.flat()),
		);
		return { first, second };
	}

	it('invites nobody twice of whom the first one does not know', async () => {
		simulator().script(answers.serverErrorAfter());
		const { first, second } = await run();
		expect(first.map(({ status }) => status)).toEqual(Array(3).fill('UNKNOWN'));
		expect(second.map(({ status, duplicate }) => [status, duplicate])).toEqual(
			Array(3).fill(['UNKNOWN', true]),
		);
		for (const person of everybody) expect(simulator().timesInvited(COMPANY, person)).toBe(1);
	});

	it('asks again whom the first one met with a refusal or did not ask', async () => {
		simulator().refuse(P, 'Something went wrong');
		simulator().script(null, answers.forbidden());
		const { first, second } = await run({ batchSize: 2 });
		expect(first.map(({ status }) => status)).toEqual(['SENT', 'FAILED', 'REJECTED']);
		expect(second.map(({ profileUrn, status }) => [profileUrn, status])).toEqual([
			[R, 'SENT'],
			[P, 'FAILED'],
		]);
		expect(simulator().invited(COMPANY)).toEqual([Q, R]);
	});

	it('keeps a limit for each of them', async () => {
		const { first, second } = await run({ invitationLimit: 1 });
		expect(first.map(({ status }) => status)).toEqual(['SENT', 'SKIPPED', 'SKIPPED']);
		expect(second.map(({ status }) => status)).toEqual(['SENT', 'SKIPPED']);
		expect(simulator().invited(COMPANY)).toEqual([P, Q]);
	});
});
