import type { IDataObject } from 'n8n-workflow';

import { people } from '../../../support/people';
import { byRow } from '../../../support/loop';
import { COMPANY, type Scenario } from '../../../support/scenario';
import { SimulatedClock } from '../../../support/simulatedClock';
import {
	answers,
	profileId,
	readAnswers,
	type Behaviour,
	type Simulator,
} from '../../../support/simulator';
import { CONTINUING, FIRST, invitedBefore, refusing } from './scene';

/** Rows that all come to the same, below a row of somebody who is invited. */
export interface Failure extends Partial<Scenario> {
	/** Columns of the n-th row, from 0. */
	row: (n: number) => IDataObject;
	/** Before a run with so many of them. */
	prepare?: (simulator: Simulator, count: number) => unknown;
}

const OTHERS = people(2, 2_000);
const OTHER_PAGE = '2414183';
const cells = (cell: (n: number) => string): Failure => ({ row: (n) => ({ profile: cell(n) }) });
const asked = (n: number) => ({ profile: OTHERS[n] });

function refused(text: string): Failure {
	return { row: asked, prepare: (simulator) => refusing(text, ...OTHERS)(simulator) };
}

/** A request of their own is answered so. */
function answered(behaviour: Behaviour, more: Partial<Failure> = {}): Failure {
	return {
		row: (n) => ({ ...asked(n), companyPage: OTHER_PAGE }),
		parameters: byRow('companyPage'),
		prepare: (simulator) => simulator.script(null, behaviour),
		...more,
	};
}

/** The same request is answered so for them. */
function answeredFor(behaviour: (indexes: number[]) => Behaviour): Failure {
	const prepare: Failure['prepare'] = (simulator, count) =>
		simulator.script(behaviour(count === 1 ? [1] : [1, 2]));
	return { row: asked, prepare };
}

function withoutServer(): Failure {
	const clock = new SimulatedClock();
	const prepare = (simulator: Simulator): void => {
		clock.sleep = async () => await simulator.stop();
	};
	return {
		...answered({ kind: 'reset', send: true }),
		clock,
		options: { batchInterval: 1 },
		prepare,
	};
}

/** By error code, but for `cancelled`: n8n throws away what a cancelled run gives out. */
export const FAILURES: Record<string, () => Failure> = {
	emptyProfile: () => cells(() => ''),
	notAProfile: () => cells((n) => ['Anna', 'Bert'][n] ?? ''),
	profileNotFound: () => cells((n) => `https://www.linkedin.com/in/nobody-${n}`),
	salesNavigatorId: () => cells((n) => profileId(n + 1, 'salesNavigator')),
	recruiterId: () => cells((n) => profileId(n + 1, 'recruiter')),
	memberId: () => cells((n) => `urn:li:member:1234${n}`),
	truncatedUrn: () => cells((n) => `ACoAAAJkJvABQ${n}...`),
	invalidCompany: () => ({
		row: (n) => ({ ...asked(n), companyPage: 'Acme, Inc.' }),
		parameters: byRow('companyPage'),
	}),
	invalidSettings: () => ({
		row: (n) => ({ ...asked(n), account: 'too long '.repeat(100) }),
		parameters: byRow('account'),
	}),
	alreadyInvited: () => refused('Already invited to follow this page'),
	alreadyFollowing: () => refused('Already following this page'),
	notConnected: () => refused('Member is not a 1st-degree connection'),
	creditsExhausted: () => refused('Invitation credits exhausted'),
	invitationFailed: () => refused('Declined'),
	badRequest: () => answeredFor((indexes) => answers.badRequestAt(indexes)),
	unauthorized: () => answered(answers.unauthorized()),
	forbidden: () => answered(answers.forbidden()),
	notFound: () => answered(answers.companyNotFound(OTHER_PAGE)),
	rateLimited: () => answered({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 }),
	connectionFailed: withoutServer,
	lookupFailed: () => ({
		...cells((n) => `https://www.linkedin.com/in/person-${n + 1}`),
		prepare: (simulator) => simulator.alwaysReads('profile', readAnswers.serverError()),
	}),
	stopped: () => ({
		...answered(answers.forbidden(), CONTINUING),
		options: { skipFollowers: true },
		prepare: (simulator) => simulator.scriptReads('followers', null, answers.forbidden()),
	}),
	timeout: () => answered({ kind: 'stall', send: true }, { options: { timeout: 2 } }),
	connectionLost: () => answered({ kind: 'reset', send: true }),
	serverError: () => answered(answers.serverErrorAfter()),
	unreadableReply: () => answered(answers.htmlPage(true)),
	noResult: () => answeredFor((missing) => ({ kind: 'missingResults', missing })),
};

/** By reason, but for `dryRun`: who would be invited is what such a run counts. */
export const SKIPS: Record<string, () => Failure> = {
	invitationLimit: () => ({ row: asked, options: { invitationLimit: 1 } }),
	alreadyInvited: () => ({
		row: asked,
		prepare: (simulator) => invitedBefore(...OTHERS)(simulator),
	}),
	alreadyFollowing: () => ({
		row: asked,
		options: { skipFollowers: true },
		prepare: (simulator) => simulator.follow(COMPANY, ...OTHERS),
	}),
};

/** The row of somebody who is invited, and so many others. */
export function rowsWith({ row }: Failure, count: number): IDataObject[] {
	const others = Array.from({ length: count }, (_, n) => row(n));
	return [{ profile: FIRST, companyPage: COMPANY, account: '' }, ...others];
}
