import * as answer from './answer';
import type { Behaviour } from './behaviour';
import type { SimulatorClock } from './clock';
import type { LinkedIn } from './linkedIn';
import type { MinuteLimit } from './minuteLimit';
import { tamper, type InvitationReply } from './misbehaviour';
import { oddReply } from './oddReply';
import { reachesLinkedIn } from './reaching';
import { answering, answeringTruly, reactionInstead, type Reaction } from './reaction';
import { bodyFields, type RecordedRequest } from './recording';
import type { Truth } from './truth';
import type { SimulatedAccount, Workspace } from './workspace';

const CANONICAL_URN = /^urn:li:fsd_profile:ACoAA[A-Za-z0-9_-]{25,}$/;
const MOST_PEOPLE = 50;

/** POST /organizations/{companyId}/follow-invitations */
export class FollowInvitations {
	constructor(
		private readonly workspace: Workspace,
		private readonly linkedIn: LinkedIn,
		private readonly truth: Truth,
		private readonly writes: MinuteLimit,
		private readonly clock: SimulatorClock,
	) {}

	/** A behaviour that sends nothing comes first, then the API's own checks, then the sending. */
	react(companyId: string, request: RecordedRequest, behaviour: Behaviour | null): Reaction {
		const instead = reactionInstead(behaviour, this.clock.now());
		if (instead && !reachesLinkedIn(behaviour, 0)) return instead;
		const body = bodyFields(request);
		const account = this.workspace.actingAccount(body.accountId, this.writes);
		if ('status' in account) return answering(account);
		const people = this.people(companyId, body);
		if (!Array.isArray(people)) return answering(people);
		const reply = this.send(account, companyId, people, behaviour);
		if (instead) return instead;
		if (behaviour?.kind === 'oddReply') return answering(oddReply(reply, behaviour));
		return answeringTruly({ status: 200, body: tamper(reply, behaviour) }, behaviour);
	}

	private people(companyId: string, body: Record<string, unknown>): string[] | answer.Answer {
		const refusal = this.workspace.pageRefusal(companyId);
		if (refusal) return refusal;
		if (body.companyId !== undefined && body.companyId !== companyId) {
			return answer.invalidField('companyId', 'Does not match the path');
		}
		const people = body.profileUrns;
		if (!isPeople(people)) {
			return answer.invalidField('profileUrns', `Expected an array of 1 to ${MOST_PEOPLE} strings`);
		}
		const issues = people.flatMap((urn, index) =>
			CANONICAL_URN.test(urn)
				? []
				: [{ code: 'custom', path: ['profileUrns', index], message: 'Invalid profile URN' }],
		);
		if (issues.length > 0) return answer.invalid(issues);
		const poison = this.truth.poisonIn(people);
		return poison === undefined ? people : answer.namingNothing(poison);
	}

	private send(
		account: SimulatedAccount,
		companyId: string,
		people: string[],
		behaviour: Behaviour | null,
	): InvitationReply {
		const { error = 'Could not send the invitation', status = 'FAILED' } =
			behaviour?.kind === 'nobodyInvited' ? behaviour : {};
		const results = people.map((urn, index) =>
			reachesLinkedIn(behaviour, index)
				? this.truth.process(companyId, urn, this.linkedIn.refusal(account.id, companyId, urn))
				: { profileUrn: urn, success: false, status, error },
		);
		const sent = results.filter((result) => result.success).length;
		return {
			success: sent > 0,
			accountId: account.id,
			companyId,
			totalRequested: people.length,
			totalSuccessful: sent,
			totalFailed: people.length - sent,
			results,
		};
	}
}

function isPeople(value: unknown): value is string[] {
	return (
		Array.isArray(value) &&
		value.length > 0 &&
		value.length <= MOST_PEOPLE &&
		value.every((entry) => typeof entry === 'string')
	);
}
