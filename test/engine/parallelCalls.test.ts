import { callAsTool } from '../support/agentCalls';
import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario } from '../support/scenario';
import { answers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const profiles = people(3).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const [P = '', Q = '', R = ''] = people(3);
const urnsOf = (items: Array<{ profileUrn: string | null }>) =>
	items.map(({ profileUrn }) => profileUrn);

describe.each([
	['at once', true],
	['one after the other', false],
])('tool calls of one agent, %s', (_, atOnce) => {
	const simulator = withSimulator({ profiles });
	beforeEach(() => deduplication.clear());

	const call = async (calls: string[], options = {}) =>
		await callAsTool({ simulator: simulator(), calls, options, atOnce });

	it.each([
		['', {}],
		[' with Skip Already Invited', { skipAlreadyInvited: true }],
	])('invite nobody twice, and each call answers for everybody in it%s', async (__, options) => {
		const results = await call([[P, Q, R].join(), R], { batchSize: 2, ...options });
		for (const person of [P, Q, R]) {
			expect(simulator().timesInvited(COMPANY, person)).toBe(1);
		}
		expect(results.map(urnsOf)).toEqual([[P, Q, R], [R]]);
	});

	it('look each address up once', async () => {
		const address = 'linkedin.com/in/person-0';
		const results = await call([address, address, address]);
		expect(simulator().lookups).toEqual(['person-0']);
		expect(results.map(urnsOf)).toEqual([[P], [P], [P]]);
		expect(simulator().invitationsSent).toBe(1);
	});

	it('read the list of followers once', async () => {
		simulator().follow(COMPANY, Q, ...people(250, 50_000));
		const results = await call([P, Q, R], { skipFollowers: true });
		expect(results.flat().map(({ status }) => status)).toEqual(['SENT', 'SKIPPED', 'SENT']);
		const starts = simulator().followerRequests.map(({ query }) => query.start);
		expect(new Set(starts).size).toBe(starts.length);
	});

	it('leave all whom they invited in the record, so that the next execution asks nobody', async () => {
		await call([P, Q, R], { skipAlreadyInvited: true });
		const { skipped } = await runScenario({
			simulator: simulator(),
			rows: rowsOf([P, Q, R]),
			options: { skipAlreadyInvited: true },
		});
		expect(skipped).toHaveLength(3);
		expect(simulator().invitationsSent).toBe(3);
	});

	it('take nobody for invited because another call is about to ask them', async () => {
		simulator().always(answers.forbidden());
		const results = await call([[P, Q].join(), Q], { skipAlreadyInvited: true });
		const claims = results.flat().filter(({ reason }) => reason === 'alreadyInvited');
		expect(claims).toEqual([]);
	});

	it('say nothing is unknown of whom another call is asking, whatever comes of it', async () => {
		simulator().refuse(Q, 'Something went wrong');
		const lists = Array.from({ length: 20 }, (__, index) =>
			[P, Q, R].slice(0, 1 + (index % 3)).join(),
		);
		const results = await call(lists, { batchSize: 1, skipAlreadyInvited: false });
		const statuses = new Map(results.flat().map((one) => [one.profileUrn, one.status]));
		expect([...statuses]).toEqual([
			[P, 'SENT'],
			[Q, 'FAILED'],
			[R, 'SENT'],
		]);
		expect(results.flat().every((one) => one.status === statuses.get(one.profileUrn))).toBe(true);
		expect(simulator().invitationsSent).toBe(2);
	});

	it('keep to Invitation Limit together', async () => {
		await call([[P, Q].join(), R], { invitationLimit: 2 });
		expect(simulator().invitationsSent).toBe(2);
	});
});
