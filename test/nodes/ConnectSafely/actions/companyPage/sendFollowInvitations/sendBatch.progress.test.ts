import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { http, neverSent } from '../../../api/answers';
import { PAGE, recipientOf } from '../../../people';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { allSent, runWith, type Given } from './sendRun';

/** Sends one batch of one person, and what is noted of its waits. */
async function sendOne(given: Given, answers: Response[] = []) {
	const waits: Array<[number, string]> = [];
	const clock = new SimulatedClock();
	const progress = {
		note: () => {},
		noteWait: (until: number, why: string) =>
			void (until > clock.now() && waits.push([until, why])),
	};
	const post = (profileUrns: string[]) => answers.shift() ?? allSent(profileUrns);
	const run = runWith({ post, progress, clock, batchInterval: 0, ...given });
	const batch = { companyId: PAGE, accountId: null, recipients: [recipientOf(1)] };
	const isSent = await sendBatch(batch, run, { notes: [], requests: given.batchInterval ? 1 : 0 });
	return { waits, isSent };
}

const NOON = Date.UTC(2026, 0, 15, 12);
const slowDown = http(429, {}, { 'retry-after': '30' });
const unreached = neverSent('connectionFailed');

describe('sending a batch tells', () => {
	it('that it waits for the rate limit, and until when', async () => {
		const { waits, isSent } = await sendOne({}, [slowDown]);
		expect(waits).toEqual([[NOON + 30_000, 'as ConnectSafely asks to slow down']]);
		expect(isSent).toBe(true);
	});

	it('that it pauses between requests', async () => {
		const { waits } = await sendOne({ batchInterval: 7_000 });
		expect(waits).toEqual([[NOON + 7_000, "as 'Wait per Batch' asks for"]]);
	});

	it('nothing about the pauses before it tries a broken connection again', async () => {
		const { waits, isSent } = await sendOne({}, [unreached, unreached]);
		expect(waits).toEqual([]);
		expect(isSent).toBe(true);
	});

	it('nothing about a wait that is pointless, as the execution was cancelled meanwhile', async () => {
		const stop = new AbortController();
		const post = () => {
			stop.abort();
			return slowDown;
		};
		const { waits, isSent } = await sendOne({ signal: stop.signal, post });
		expect(waits).toEqual([]);
		expect(isSent).toBe(true);
	});

	it('nothing where no request may go out, and that none did', async () => {
		const { waits, isSent } = await sendOne({ signal: AbortSignal.abort(), batchInterval: 7_000 });
		expect(waits).toEqual([]);
		expect(isSent).toBe(false);
	});
});
