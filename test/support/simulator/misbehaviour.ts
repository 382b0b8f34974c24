import type { Behaviour, Contradiction, Respelling, Totals } from './behaviour';
import { memberNumber, profileId } from './people';
import { concerns } from './reaching';
import type { InvitationResult } from './truth';

export interface InvitationReply extends Totals {
	accountId: string;
	companyId: string;
	results: InvitationResult[];
}

const RESPELL: Record<Respelling, (id: string, member: number) => string> = {
	miniProfile: (id) => `urn:li:fs_miniProfile:${id}`,
	bareId: (id) => id,
	upperCasePrefix: (id) => `URN:LI:FSD_PROFILE:${id}`,
	otherTail: (_, member) => `urn:li:fsd_profile:${profileId(member, 'profile', 1)}`,
	salesNavigatorId: (_, member) => profileId(member, 'salesNavigator'),
	salesProfileUrn: (_, member) =>
		`urn:li:fs_salesProfile:(${profileId(member, 'salesNavigator')},NAME_SEARCH,x1Yz)`,
};

const CONTRADICT: Record<Contradiction, (result: InvitationResult) => InvitationResult[]> = {
	successWithFailedStatus: ({ profileUrn }) => [{ profileUrn, success: true, status: 'FAILED' }],
	successWithError: ({ profileUrn }) => [
		{ profileUrn, success: true, status: 'SENT', error: 'Could not send the invitation' },
	],
	successWithMessage: ({ profileUrn }) => [
		{ profileUrn, success: true, status: 'SENT', message: 'Could not send the invitation' },
	],
	successWithReason: ({ profileUrn }) => [
		{ profileUrn, success: true, status: 'SENT', reason: 'Limit reached' },
	],
	successWithDetails: ({ profileUrn }) => [
		{ profileUrn, success: true, details: { errorMessage: 'No' } },
	],
	failureWithSentStatus: ({ profileUrn }) => [{ profileUrn, success: false, status: 'SENT' }],
	successWithErrorOfAnotherName: ({ profileUrn }) => [
		{ profileUrn, success: true, status: 'SENT', linkedinError: 'Could not send' },
	],
	successWithNegativeFlag: ({ profileUrn }) => [
		{ profileUrn, success: true, status: 'SENT', invitationSent: 'false' },
	],
	failureWithTimeout: ({ profileUrn }) => [
		{ profileUrn, success: false, status: 'FAILED', error: 'Timed out waiting for LinkedIn' },
	],
	failureWithSentTime: ({ profileUrn }) => [
		{ profileUrn, success: false, status: 'FAILED', sentAt: '2026-08-01T00:00:00Z' },
	],
	noSuccessField: ({ profileUrn, status }) => [{ profileUrn, status }],
	twoVerdicts: ({ profileUrn }) => [
		{ profileUrn, success: true, status: 'SENT' },
		{ profileUrn, success: false, status: 'FAILED', error: 'Could not send the invitation' },
	],
};

/** The reply as the client gets to see it. */
export function tamper(reply: InvitationReply, behaviour: Behaviour | null): InvitationReply {
	const { results } = reply;
	const change = (
		at: { at?: number[] },
		changed: (result: InvitationResult) => InvitationResult[],
	): InvitationReply => ({
		...reply,
		results: results.flatMap((result, index) => (concerns(at, index) ? changed(result) : [result])),
	});
	switch (behaviour?.kind) {
		case 'shuffledResults': {
			const middle = Math.ceil(results.length / 2);
			return { ...reply, results: [...results.slice(middle), ...results.slice(0, middle)] };
		}
		case 'missingResults': {
			const { missing } = behaviour;
			const kept = typeof missing === 'number' ? Math.max(0, results.length - missing) : Infinity;
			const gone = typeof missing === 'number' ? [] : missing;
			return {
				...reply,
				results: results.filter((_, index) => index < kept && !gone.includes(index)),
			};
		}
		case 'strangersInResults': {
			const strangers = behaviour.strangers.map((profileUrn) => ({
				profileUrn,
				success: true,
				status: 'SENT',
			}));
			return { ...reply, results: [...strangers, ...results] };
		}
		case 'respelledResults':
			return change(behaviour, (result) => [
				{ ...result, profileUrn: respell(result.profileUrn ?? '', behaviour.as) },
			]);
		case 'unnamedResults':
			return change({}, (result) => [{ ...result, profileUrn: undefined }]);
		case 'wrongTotals':
			return { ...reply, ...behaviour.totals };
		case 'unknownStatus':
			return change(behaviour, ({ profileUrn }) => [
				{ profileUrn, success: behaviour.success, status: behaviour.status },
			]);
		case 'contradictoryResults':
			return change(behaviour, CONTRADICT[behaviour.how]);
		default:
			return reply;
	}
}

function respell(urn: string, as: Respelling): string {
	const member = memberNumber(urn);
	return member === null ? urn : RESPELL[as](urn.slice(urn.lastIndexOf(':') + 1), member);
}
