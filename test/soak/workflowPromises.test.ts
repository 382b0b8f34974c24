import { profileUrn } from '../support/simulator';
import { callsOf } from '../support/simulatorCalls';
import { withSimulator } from '../support/withSimulator';
import { Database, entryOf } from '../workers/database';
import { Random } from '../workers/random';
import { Deliveries } from './deliveries';
import { executionWith, failure, PAGE, skip, verdict } from './executions';
import type { Execution } from './history';
import { Population } from './population';
import { findAtTheEnd } from './workflowPromises';

const ANN = 2001;
const WORKFLOW = { id: 'workflow', page: PAGE, skipAlreadyInvited: true, share: 1 };
const RECORD = JSON.stringify([WORKFLOW.id, '']);
const LOCK = JSON.stringify([WORKFLOW.id, 'n:Invite']);

describe('what the executions of a workflow say together', () => {
	const simulator = withSimulator();
	const { invite } = callsOf(simulator);
	const population = new Population(1, new Random(3));
	let database = new Database();
	let deliveries: Deliveries;
	beforeEach(() => {
		database = new Database();
		deliveries = new Deliveries(simulator());
	});

	const first = executionWith([verdict(ANN, 0)], { job: { id: '1' } });
	const second = executionWith([skip(ANN, 0)], { job: { id: '2' }, since: 5, until: 6 });

	async function inviteBy({ job: { id } }: Execution): Promise<void> {
		const path = `/linkedin/organizations/${PAGE}/follow-invitations`;
		deliveries.expect(id, { path, people: [profileUrn(ANN)] });
		await invite([profileUrn(ANN)]);
		deliveries.settle();
	}

	function recordBy({ job: { id } }: Execution): void {
		const row = { mode: 'entries' as const, data: [entryOf(ANN, PAGE)] };
		database.access({ kind: 'insert', key: RECORD, row, recording: 1 }, id);
	}

	function findings(executions: Execution[], inDoubt: string[] = []): string[] {
		const known = { database, deliveries, population, inDoubt: new Set(inDoubt), unfinished: [] };
		return findAtTheEnd([WORKFLOW], executions, known).map(({ what }) => what);
	}

	it('has nothing against the truth', async () => {
		recordBy(first);
		await inviteBy(first);
		expect(findings([first, second])).toEqual([]);
	});

	it('finds whom two executions invited', async () => {
		recordBy(first);
		await inviteBy(first);
		await inviteBy(second);
		expect(findings([first, second])).toContain('invited 2 times by one workflow');
	});

	it('finds who is gone from the record', async () => {
		await inviteBy(first);
		expect(findings([first])).toEqual(['invited, and gone from the record']);
	});

	it.each<[string, Execution, boolean]>([
		['said that nobody was invited', executionWith([failure(ANN, 0)]), false],
		[
			'said that somebody may have been',
			executionWith([failure(ANN, 0, { mayHaveBeenSent: true })]),
			true,
		],
		['died', executionWith([], { status: 'died', ending: null }), true],
		['was at work at the same time', executionWith([failure(ANN, 0)], { until: 5.5 }), true],
		['was cancelled before it asked', executionWith([], { status: 'canceled' }), false],
	])('tells whether a skip is true where the one who recorded them %s', (_, recording, isTrue) => {
		recordBy(recording);
		const skipped = findings([recording, second]);
		expect(skipped.map((what) => what.split(';')[0])).toEqual(
			isTrue ? [] : ['skipped as invited before, and never was'],
		);
	});

	it('takes no offence at a skip of somebody whom the store left in doubt', () => {
		expect(findings([second])).toHaveLength(1);
		expect(findings([second], [entryOf(ANN, PAGE)])).toEqual([]);
	});

	it('finds a lock that nobody has given back', () => {
		const row = { mode: 'entries' as const, data: ['held'] };
		database.access({ kind: 'insert', key: LOCK, row, recording: 1 }, '1');
		expect(findings([first])).toContain('a lock across workers was not given back');
	});

	it('finds who was left out to the last', () => {
		const last = executionWith([failure(ANN, 0)], { job: { isLast: true } });
		expect(population.isInvitable(PAGE, ANN)).toBe(true);
		expect(findings([last])).toEqual(['left out to the last: NOT_SENT stopped']);
	});
});
