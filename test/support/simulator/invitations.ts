import * as answer from './answer';
import type { Behaviour } from './behaviour';
import type { SimulatorClock } from './clock';
import { reachesLinkedIn, tamper, type InvitationReply } from './misbehaviour';
import { rateLimited, type WriteLimit } from './rateLimit';
import type { Truth } from './truth';
import type { SimulatedAccount, Workspace } from './workspace';

/** What the server does with the connection. */
export type Reaction =
	| { kind: 'answer'; answer: answer.Answer }
	| { kind: 'cutOffAnswer'; answer: answer.Answer }
	| { kind: 'reset' }
	| { kind: 'stall' };

const CANONICAL_URN = /^urn:li:fsd_profile:ACoAA[A-Za-z0-9_-]{25,}$/;
const MOST_PEOPLE = 50;

/** POST /organizations/{companyId}/follow-invitations */
export class FollowInvitations {
	constructor(
		private readonly workspace: Workspace,
		private readonly truth: Truth,
		private readonly writes: WriteLimit,
		private readonly clock: SimulatorClock,
	) {}

	/** A behaviour that sends nothing comes first, then the API's own checks, then the sending. */
	react(companyId: string, body: unknown, behaviour: Behaviour | null): Reaction {
		const scripted = this.scriptedReaction(behaviour);
		if (scripted && !reachesLinkedIn(behaviour, 0)) return scripted;
		const request = fields(body);
		const account = this.actingAccount(request.accountId);
		if ('status' in account) return answering(account);
		const people = this.people(companyId, request);
		if (!Array.isArray(people)) return answering(people);
		const reply = this.send(account, companyId, people, behaviour);
		if (scripted) return scripted;
		return {
			kind: behaviour?.kind === 'resetMidAnswer' ? 'cutOffAnswer' : 'answer',
			answer: { status: 200, body: tamper(reply, behaviour) },
		};
	}

	private scriptedReaction(behaviour: Behaviour | null): Reaction | undefined {
		switch (behaviour?.kind) {
			case 'answer':
				return answering(behaviour);
			case 'rateLimited':
				return answering(rateLimited(behaviour.named, behaviour.seconds, this.clock.now()));
			case 'reset':
			case 'stall':
				return { kind: behaviour.kind };
			default:
				return undefined;
		}
	}

	private actingAccount(accountId: unknown): SimulatedAccount | answer.Answer {
		if (accountId !== undefined && typeof accountId !== 'string') {
			return invalidField('accountId', 'Expected string');
		}
		const account = this.workspace.account(accountId);
		if (!account) return answer.accountNotFound(accountId ?? '(default)');
		return this.writes.take(account.id) ?? account;
	}

	private people(companyId: string, request: Record<string, unknown>): string[] | answer.Answer {
		const company = this.workspace.company(companyId);
		if (!company) return answer.companyNotFound(companyId);
		if (company.superAdmin === false) return answer.forbidden();
		if (request.companyId !== undefined && request.companyId !== companyId) {
			return invalidField('companyId', 'Does not match the path');
		}
		const people = request.profileUrns;
		if (!isPeople(people)) {
			return invalidField('profileUrns', `Expected an array of 1 to ${MOST_PEOPLE} strings`);
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
				? this.truth.process(companyId, urn)
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

function answering(given: answer.Answer): Reaction {
	return { kind: 'answer', answer: given };
}

function invalidField(field: string, message: string): answer.Answer {
	return answer.invalid([{ code: 'invalid_type', path: [field], message }]);
}

function isPeople(value: unknown): value is string[] {
	return (
		Array.isArray(value) &&
		value.length > 0 &&
		value.length <= MOST_PEOPLE &&
		value.every((entry) => typeof entry === 'string')
	);
}

function fields(body: unknown): Record<string, unknown> {
	return typeof body === 'object' && body !== null ? { ...body } : {};
}
