import { deduplication } from '../support/engine';
import { people } from '../support/people';
import { COMPANY, runnerWith } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const MB = 1_000_000;

interface List {
	known: string[];
	profiles: string[];
	limit?: number;
	most: { calls: number; bytes: number };
}

/** Each call of n8n's store that writes reads and writes the whole record. */
describe('A long list most of which was invited before', () => {
	const simulator = withSimulator();
	const run = runnerWith(simulator, { skipAlreadyInvited: true });

	it.each<[string, List]>([
		['invited people first', list(10_000, 0, { calls: 140, bytes: 20 * MB })],
		['new people first', list(10_000, 1000, { calls: 140, bytes: 20 * MB })],
		[
			'all but one of the day’s people on top',
			{ ...list(10_000, 24, { calls: 200, bytes: 20 * MB }), limit: 25 },
		],
		['one new person after every nine others', mixed(2000, { calls: 250, bytes: 6 * MB })],
	])('costs few calls of n8n’s store: %s', async (_, { known, profiles, limit = 0, most }) => {
		await record(known);
		const options = { invitationLimit: limit };
		const { success, skipped, error } = await run(profiles, { options });
		const invited = limit || profiles.length - known.length;
		const rest = profiles.length - invited;
		expect([success.length, skipped.length, error.length]).toEqual([invited, rest, 0]);
		expect(simulator().invited(COMPANY)).toEqual(success.map(({ profileUrn }) => profileUrn));
		expect(simulator().invitationsSent).toBe(invited);
		expect(deduplication.calls.length).toBeLessThanOrEqual(most.calls);
		expect(deduplication.bytesWritten - bytesBefore).toBeLessThanOrEqual(most.bytes);
	});

	let bytesBefore = 0;

	/** Puts these people into the store as an earlier execution does. */
	async function record(known: string[]): Promise<void> {
		deduplication.clear();
		const values = known.map((_, index) => `follow invitation ${COMPANY} ${1000 + index}`);
		const workflow = { id: 'workflow', active: false };
		const mode = 'entries';
		await deduplication.checkProcessedAndRecord(values, 'workflow', { workflow }, { mode });
		deduplication.calls.length = 0;
		bytesBefore = deduplication.bytesWritten;
	}
});

/** Rows of which nine in ten were invited before, with so many of the others on top. */
function list(rows: number, onTop: number, most: List['most']): List {
	const everybody = people(rows);
	const known = everybody.slice(0, rows * 0.9);
	const fresh = everybody.slice(known.length);
	return { known, profiles: [...fresh.slice(0, onTop), ...known, ...fresh.slice(onTop)], most };
}

function mixed(rows: number, most: List['most']): List {
	const { known, profiles } = list(rows, 0, most);
	const fresh = profiles.slice(known.length);
	const every = fresh.flatMap((person, index) => [
		...known.slice(9 * index, 9 * index + 9),
		person,
	]);
	return { known, profiles: every, most };
}
