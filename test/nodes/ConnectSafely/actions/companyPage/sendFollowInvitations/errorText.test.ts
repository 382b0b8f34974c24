import {
	adviceOn,
	errorText,
	headlineOf,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/errorText';
import { sentences } from '../../../../../../nodes/ConnectSafely/reading';
import {
	invalid,
	notSent,
	refused,
	rejected,
	unknown,
	type Failed,
} from '../../../../../../nodes/ConnectSafely/result';

const MAY_HAVE_BEEN_SENT =
	"The invitation may have been sent: check the page's sent invitations on LinkedIn before you invite this person again.";
const RETRY = 'Run this person again after 1 Jan 1970, 00:01 (UTC).';

const UNKNOWN = unknown('timeout', 'no answer came within 30 seconds');
const WAITING = notSent('rateLimited', 'the rate limit is used up', '', { retryAt: 1 });

describe('the error of a result', () => {
	it.each<[string, Failed, string, string]>([
		[
			'our own check',
			invalid('emptyProfile', 'this row has no profile', 'Fill the cell.'),
			'This row has no profile',
			'Fill the cell.',
		],
		[
			'a refused request',
			rejected('badRequest', 'ConnectSafely refused this profile: no', 'Check the URN.'),
			'ConnectSafely refused this profile: no',
			'Check the URN.',
		],
		[
			'the API’s answer about a person',
			refused('FAILED', 'invitationFailed', 'LinkedIn said no', ''),
			'LinkedIn said no',
			'',
		],
		[
			'an earlier invitation',
			refused('FAILED', 'alreadyInvited', 'LinkedIn said no', ''),
			'LinkedIn said no',
			'',
		],
		[
			'somebody surely not sent',
			notSent('stopped', 'the execution was cancelled before'),
			'Not sent, because the execution was cancelled before',
			'',
		],
		['a wait', WAITING, 'Not sent, because the rate limit is used up', RETRY],
		[
			'a wait with advice',
			{ ...WAITING, advice: 'Go slower.' },
			'Not sent, because the rate limit is used up',
			`Go slower. ${RETRY}`,
		],
		['an unknown fate', UNKNOWN, 'No answer came within 30 seconds', MAY_HAVE_BEEN_SENT],
		[
			'an unknown fate with advice',
			{ ...UNKNOWN, advice: 'Wait longer.', retryAt: 1 },
			'No answer came within 30 seconds',
			`Wait longer. ${MAY_HAVE_BEEN_SENT} ${RETRY}`,
		],
	])('by %s tells what happened, and then what to do', (_, failed, headline, advice) => {
		expect(headlineOf(failed)).toBe(headline);
		expect(adviceOn(failed, 'UTC')).toBe(advice);
		expect(errorText(failed, 'UTC')).toBe(
			advice === '' ? `${headline}.` : `${headline}. ${advice}`,
		);
	});

	it('keeps the API’s own words about a person as they are', () => {
		const failed = refused('FAILED', 'invitationFailed', 'not now', '');
		expect(headlineOf(failed)).toBe('not now');
		expect(errorText(failed, 'UTC')).toBe('not now.');
	});

	it('gets no second full stop', () => {
		const failed = refused('FAILED', 'invitationFailed', 'LinkedIn said "No thanks!', '');
		expect(errorText(failed, 'UTC')).toBe('LinkedIn said "No thanks!');
	});

	it('tells to run somebody again at the very beginning of time too', () => {
		expect(adviceOn({ ...WAITING, retryAt: 60_000 }, 'UTC')).toBe(RETRY);
	});
});

describe('a failure that belongs to nobody', () => {
	it.each<[string, Failed]>([
		['surely not sent', { ...WAITING, advice: 'Go slower.' }],
		['unknown', { ...unknown('timeout', 'the rate limit is used up'), advice: 'Go slower.' }],
	])('is told without what it means for an invitation: %s', (_, failed) => {
		expect(sentences(failed)).toBe('The rate limit is used up. Go slower.');
	});
});
