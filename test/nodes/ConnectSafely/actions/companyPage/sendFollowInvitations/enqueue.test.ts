import type { Decision } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/decisions';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { notSent } from '../../../../../../nodes/ConnectSafely/result';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { PAGE, profileOf, usableEntry } from '../../../people';
import { allSent, invite, runWith } from './sendRun';

const entries = [0, 1, 2, 3, 4, 5].map((index) => usableEntry(index, index + 1));
const everybody = entries.map((_, index) => profileOf(index + 1).profileUrn);

/** The status of each entry, in order. */
function statusesOf(decisions: Map<number, Decision>): Array<string | undefined> {
	expect(decisions.size).toBe(entries.length);
	return entries.map(({ index }) => decisions.get(index)?.result.status);
}

describe('somebody in several rows', () => {
	/** Who was asked by which request for this person, and the status of each of their rows. */
	async function inviteOften(accounts: Array<string | null>, blocked?: string) {
		const rows = accounts.map((accountId, index) => usableEntry(index, 1, { accountId }));
		const requests: string[][] = [];
		const run = runWith({
			post: (profileUrns) => {
				requests.push(profileUrns);
				return allSent(profileUrns);
			},
			batchSize: 50,
		});
		const route = { companyId: PAGE, accountId: blocked ?? null };
		const until = run.clock.now() + 60_000;
		if (blocked) run.state.breaker.open('account', route, notSent('stopped', 'no'), until);
		const decisions = await invite(rows, run);
		return { requests, statuses: rows.map(({ index }) => decisions.get(index)?.result.status) };
	}

	it('is asked once, also by another account', async () => {
		const { requests, statuses } = await inviteOften([null, null, 'b']);
		expect(requests).toEqual([[profileOf(1).profileUrn]]);
		expect(statuses).toEqual(['SENT', 'SENT', 'SENT']);
	});

	it('shares the result of the first row, also where only its account is blocked', async () => {
		const { requests, statuses } = await inviteOften(['a', 'b'], 'a');
		expect(requests).toEqual([]);
		expect(statuses).toEqual(['NOT_SENT', 'NOT_SENT']);
	});
});

describe('a cancelled execution', () => {
	it('posts nothing at all where it is cancelled before', async () => {
		const post = jest.fn();
		const signal = AbortSignal.abort();
		const decisions = await invite(entries, runWith({ post, signal }));
		expect(post).not.toHaveBeenCalled();
		expect(statusesOf(decisions)).toEqual(Array(6).fill('NOT_SENT'));
	});

	it('posts nothing more where it is cancelled while it waits between batches', async () => {
		const controller = new AbortController();
		const clock = new SimulatedClock();
		clock.sleep = async (ms) => {
			if (ms > 0) controller.abort();
		};
		let posts = 0;
		const post = (profileUrns: string[]) => {
			posts++;
			return allSent(profileUrns);
		};
		const run = runWith({ post, clock, signal: controller.signal });
		const decisions = await invite(entries, run);
		expect(posts).toBe(1);
		expect(statusesOf(decisions)).toEqual([...Array(2).fill('SENT'), ...Array(4).fill('NOT_SENT')]);
	});
});

describe('what counts as a request of a batch', () => {
	it('is neither a wait for the rate limit nor a new connection', async () => {
		const answers: Response[] = [
			...Array.from({ length: 5 }, (): Response => {
				const headers = { 'retry-after': '1' };
				return { kind: 'http', statusCode: 429, headers, body: { error: 'Slow down' } };
			}),
			{
				kind: 'networkError',
				fate: 'neverSent',
				code: 'connectionFailed',
				cause: 'ConnectSafely was not reached',
				advice: '',
			},
		];
		const post = (profileUrns: string[]) => answers.shift() ?? allSent(profileUrns);
		const decisions = await invite(entries, runWith({ post }));
		expect(answers).toEqual([]);
		expect(statusesOf(decisions)).toEqual(Array(6).fill('SENT'));
	});
});

describe('two calls at once that share what the execution knows', () => {
	it.each([
		['a rate limit', 429, { error: 'Slow down' }],
		['a refusal of the page', 403, { error: 'Request failed with status code 403' }],
	])('keep what the other one sent while this one met %s', async (_, statusCode, body) => {
		const stored = {};
		const clock = new SimulatedClock();
		const asked: string[] = [];
		const answer = (profileUrns: string[]) => {
			asked.push(...profileUrns);
			return allSent(profileUrns);
		};
		const other = runWith({ post: answer, stored });
		let calls = 0;
		let beside: Promise<unknown> | null = null;
		const post = async (profileUrns: string[]): Promise<Response> => {
			if (calls++ > 0) return answer(profileUrns);
			if (statusCode !== 429) beside = invite(entries, other);
			return { kind: 'http', statusCode, headers: { 'retry-after': '5' }, body };
		};
		clock.sleep = async (ms) => {
			if (ms === 5000) beside = invite(entries, other);
			await Promise.resolve();
		};
		await invite(entries, runWith({ post, stored, clock }));
		await beside;
		await invite(entries, runWith({ post: answer, stored }));
		expect([...asked].sort()).toEqual([...everybody].sort());
	});
});
