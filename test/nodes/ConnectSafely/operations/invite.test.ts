import type { Answer } from '../../../../nodes/ConnectSafely/domain/answer';
import type { Candidate } from '../../../../nodes/ConnectSafely/domain/entry';
import { Lookups } from '../../../../nodes/ConnectSafely/domain/lookups';
import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import { Pace } from '../../../../nodes/ConnectSafely/domain/pace';
import type { Group } from '../../../../nodes/ConnectSafely/domain/plan';
import { Stops } from '../../../../nodes/ConnectSafely/domain/stops';
import {
	invite,
	type Invited,
	type Inviting,
} from '../../../../nodes/ConnectSafely/operations/invite';
import { Directory } from '../../../../nodes/ConnectSafely/operations/lookUp';
import { people } from '../../../support/people';
import { SimulatedClock } from '../../../support/simulatedClock';

const KEYS = [1000, 1001, 1002, 1003, 1004, 1005].map(String);
const candidates = people(6).map((profileUrn, entry): Candidate => {
	const personKey = KEYS[entry] ?? '';
	return {
		entry,
		companyId: '1',
		accountId: null,
		reading: { kind: 'target', profileUrn, personKey },
	};
});

function invitingWith(post: Inviting['post'], more: Partial<Inviting> = {}): Inviting {
	const pace = new Pace({});
	const stops = new Stops({}, 'key');
	const lookups = new Lookups({}, 0, 'key');
	const clock = new SimulatedClock();
	const request = async (): Promise<Answer> => {
		throw new Error('Nothing is to be looked up');
	};
	const settings = {
		batchSize: 2,
		batchInterval: 1000,
		dryRun: false,
		includeInputFields: false,
		invitationLimit: 0,
		maxRateLimitWait: 60_000,
		resolveProfiles: true,
		skipAlreadyInvited: false,
		skipFollowers: false,
		timeout: 1000,
	};
	return {
		post,
		memory: new Memory({}, 0),
		record: null,
		stops,
		pace,
		settings,
		clock,
		lookups,
		directory: new Directory({ ...settings, stored: {}, request, pace, stops, lookups, clock }),
		followers: new Map(),
		numberDryBatch: null,
		...more,
	};
}

/** The status of each candidate, in order. */
function statusesOf({ decisions }: Invited): Array<string | undefined> {
	expect(decisions.size).toBe(candidates.length);
	return candidates.map(({ entry }) => decisions.get(entry)?.verdict.status);
}

function allSent({ people: batch }: Group): Answer {
	const results = batch.map(({ profileUrn }) => ({ profileUrn, success: true }));
	return { kind: 'http', statusCode: 200, headers: {}, body: { results } };
}

describe('a cancelled execution', () => {
	it('posts nothing at all where it is cancelled before', async () => {
		const post = jest.fn();
		const signal = AbortSignal.abort();
		const invited = await invite(candidates, invitingWith(post, { signal }));
		expect(post).not.toHaveBeenCalled();
		expect(statusesOf(invited)).toEqual(Array(6).fill('NOT_SENT'));
	});

	it('posts nothing more where it is cancelled while it waits between batches', async () => {
		const controller = new AbortController();
		const clock = new SimulatedClock();
		clock.sleep = async (ms) => {
			if (ms > 0) controller.abort();
		};
		let posts = 0;
		const post = async (batch: Group) => {
			posts++;
			return allSent(batch);
		};
		const inviting = invitingWith(post, { clock, signal: controller.signal });
		const invited = await invite(candidates, inviting);
		expect(posts).toBe(1);
		expect(statusesOf(invited)).toEqual([...Array(2).fill('SENT'), ...Array(4).fill('NOT_SENT')]);
	});
});

describe('what counts as a request of a batch', () => {
	it('is neither a wait for the rate limit nor a new connection', async () => {
		const answers: Answer[] = [
			...Array.from({ length: 30 }, (): Answer => {
				const headers = { 'retry-after': '1' };
				return { kind: 'http', statusCode: 429, headers, body: { error: 'Slow down' } };
			}),
			{ kind: 'silence', cause: 'connectionFailed', detail: 'Not reached.' },
		];
		const post = async (batch: Group) => answers.shift() ?? allSent(batch);
		const invited = await invite(candidates, invitingWith(post));
		expect(statusesOf(invited)).toEqual(Array(6).fill('SENT'));
	});
});

describe('two calls at once that share their memory', () => {
	it.each([
		['a rate limit', 429, { error: 'Slow down' }],
		['a refusal of the page', 403, { error: 'Request failed with status code 403' }],
	])('keep what the other one sent while this one met %s', async (_, statusCode, body) => {
		const memory = new Memory({}, 0);
		const clock = new SimulatedClock();
		const asked: string[] = [];
		const other = invitingWith(
			async (batch) => {
				asked.push(...batch.people.map(({ key }) => key));
				return allSent(batch);
			},
			{ memory },
		);
		let calls = 0;
		const post = async (batch: Group): Promise<Answer> => {
			if (calls++ > 0) {
				asked.push(...batch.people.map(({ key }) => key));
				return allSent(batch);
			}
			if (statusCode !== 429) await invite(candidates, other);
			return { kind: 'http', statusCode, headers: { 'retry-after': '5' }, body };
		};
		clock.sleep = async (ms) => {
			if (ms === 5000) await invite(candidates, other);
		};
		await invite(candidates, invitingWith(post, { memory, clock }));
		const again = invitingWith(other.post, { memory });
		await invite(candidates, again);
		expect([...asked].sort()).toEqual(KEYS);
	});
});
