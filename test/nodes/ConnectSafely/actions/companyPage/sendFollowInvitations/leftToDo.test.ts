import { leftToDo } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/leftToDo';
import type { Outcome } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/outcome';
import {
	DEFAULT_HOLD,
	notSent,
	rejected,
	skipped,
} from '../../../../../../nodes/ConnectSafely/result';
import { outcomeOf, SENT, STOPPED, TIMEOUT } from './outcomes';

const NOON = Date.UTC(2026, 0, 15, 12);
const MINUTE = 60_000;
const waiting = (minutes: number) =>
	notSent('rateLimited', 'the rate limit is used up', '', { retryAt: NOON + minutes * MINUTE });
const stoppedFor = (minutes: number) =>
	notSent('stopped', 'sending stopped before', '', { retryAt: NOON + minutes * MINUTE });

const IN_DOUBT =
	"may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.";
const NOT_ASKED = 'left to do: nothing reached LinkedIn for them.';
const SEE_ERRORS = 'Do what the Error tab says, then run them again.';
const after = (time: string) => `Run them again after 15 Jan 2026, ${time} (UTC).`;

describe('what is left to do', () => {
	it.each<[string, Outcome[], string[]]>([
		[
			'nothing of people who were invited, refused or skipped',
			[
				outcomeOf(1, SENT),
				outcomeOf(2, rejected('badRequest', 'no', '')),
				outcomeOf(3, skipped('alreadyInvited')),
			],
			[],
		],
		[
			'to look for people in doubt, each once',
			[
				outcomeOf(1, TIMEOUT),
				outcomeOf(1, TIMEOUT, { isDuplicate: true }),
				outcomeOf(2, TIMEOUT),
				outcomeOf(3, SENT),
			],
			[`2 people ${IN_DOUBT}`],
		],
		['to look for somebody in doubt', [outcomeOf(1, TIMEOUT)], [`1 person ${IN_DOUBT}`]],
		[
			'what the Error tab says, where waiting is no help',
			[outcomeOf(1, STOPPED), outcomeOf('jane-tester', STOPPED), outcomeOf(2, SENT)],
			[`2 people ${NOT_ASKED} ${SEE_ERRORS}`],
		],
		[
			'to wait for the last of those who have to wait',
			[outcomeOf(1, waiting(7)), outcomeOf(2, stoppedFor(9)), outcomeOf(3, waiting(8))],
			[`3 people ${NOT_ASKED} ${after('12:09')}`],
		],
		[
			'to wait for people whose name was looked up before they had to',
			[outcomeOf('jane-tester', waiting(7), { profileUrn: 'urn:li:fsd_profile:1' })],
			[`1 person ${NOT_ASKED} ${after('12:07')}`],
		],
		[
			'to wait for people who need no lookup, whether or not their row could be read',
			[outcomeOf(1, waiting(7), { profileUrn: null })],
			[`1 person ${NOT_ASKED} ${after('12:07')}`],
		],
		[
			'to wait for people whose lookup waits for something else than its limit',
			[outcomeOf('jane-tester', stoppedFor(6))],
			[`1 person ${NOT_ASKED} ${after('12:06')}`],
		],
		[
			'to wait for lookups of the minute',
			[outcomeOf('jane-tester', waiting(DEFAULT_HOLD / MINUTE))],
			[`The lookups are used up for now: 1 person left to do. ${after('12:05')}`],
		],
		[
			'to wait for lookups of the day, up to the last of them',
			[outcomeOf('jane-tester', waiting(4)), outcomeOf('john-tester', waiting(6))],
			[`Today's lookups are used up: 2 people left to do. ${after('12:06')}`],
		],
		[
			'all of that, in this order',
			[
				outcomeOf(1, STOPPED),
				outcomeOf(2, waiting(7)),
				outcomeOf('jane-tester', waiting(1)),
				outcomeOf(3, TIMEOUT),
			],
			[
				`1 person ${IN_DOUBT}`,
				`The lookups are used up for now: 1 person left to do. ${after('12:01')}`,
				`1 person ${NOT_ASKED} ${after('12:07')}`,
				`1 person ${NOT_ASKED} ${SEE_ERRORS}`,
			],
		],
	])('is %s', (_, outcomes, texts) => {
		const hints = leftToDo(outcomes, { timeZone: 'UTC', now: NOON });
		expect(hints).toStrictEqual(
			texts.map((message) => ({ message, type: 'warning', location: 'outputPane' })),
		);
	});
});
