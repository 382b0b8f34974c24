import { readLookup, readLookupRefusal, type Found, type NotFound } from '../domain/lookupReply';
import type { Lookups } from '../domain/lookups';
import type { Route } from '../domain/stops';
import type { Failure } from '../domain/verdict';
import { profileRequest } from '../transport/profile';
import { inTurn } from './inTurn';
import { obstacleToLookups, type Watch } from './obstacle';
import { ask, type Asking } from './patientRead';

interface LookingUp extends Asking, Watch {
	/** n8n's context of the node: the same object throughout an execution. */
	stored: object;
	lookups: Lookups;
}

/** Nothing was found out, so that nobody can be invited by this name now. */
export interface Unresolved {
	kind: 'unresolved';
	failure: Failure;
}

/** What is known of public profile names in one run of the node. */
export class Directory {
	/** How many names were looked up, whether or not somebody was found. */
	count = 0;

	private readonly unresolved = new Map<string, Unresolved>();

	constructor(private readonly tools: LookingUp) {}

	/** Why nobody is invited by a name whose lookup this execution made before; else null. */
	refusalOf(
		slug: string,
		accountId: string | null,
	): { failure: Failure; isEarlierRun: boolean } | null {
		const recalled = this.tools.lookups.recall(accountId, slug);
		const known = recalled?.result ?? this.unresolved.get(keyOf(slug, accountId));
		const failure = known?.kind === 'found' ? known.notConnected : known?.failure;
		return failure ? { failure, isEarlierRun: recalled?.isEarlierRun ?? false } : null;
	}

	/** Whom a name stands for, asked once an execution and account. Never throws. */
	async lookUp(slug: string, route: Route): Promise<Found | NotFound | Unresolved> {
		return await inTurn(this.tools.stored, async () => await this.lookUpAlone(slug, route));
	}

	private async lookUpAlone(slug: string, route: Route): Promise<Found | NotFound | Unresolved> {
		const { accountId } = route;
		const recalled = this.tools.lookups.recall(accountId, slug)?.result;
		const known = recalled ?? this.unresolved.get(keyOf(slug, accountId));
		if (known) return known;
		const result = await this.askFor(slug, route);
		if (result.kind !== 'unresolved') this.tools.lookups.keep(accountId, slug, result);
		return result;
	}

	private async askFor(slug: string, route: Route): Promise<Found | NotFound | Unresolved> {
		const { stops, clock } = this.tools;
		const answer = await ask(
			{
				request: profileRequest(slug, route.accountId),
				quota: 'profiles',
				accountId: route.accountId,
				what: `linkedin.com/in/${slug.slice(0, 60)}`,
				obstacle: () => obstacleToLookups(route, this.tools),
				read: (body) => readLookup(body, slug),
			},
			{ ...this.tools, tries: stops.isLookingUpDoubtful ? 1 : undefined },
		);
		const finding =
			answer.kind === 'refused'
				? readLookupRefusal(answer.answer, answer.error, slug, clock.now())
				: answer;
		// The way to another page may be free.
		if (finding.kind === 'prevented') return { kind: 'unresolved', failure: finding.failure };
		if (finding.kind === 'failed' || finding.kind === 'unclear') {
			if (finding.failure.code === 'lookupFailed') stops.miss(route, finding.failure, clock.now());
			return this.giveUp(slug, route, finding.failure);
		}
		stops.clearMisses();
		if (finding.kind !== 'stop') this.count++;
		if (finding.kind === 'read') return finding.value;
		if (finding.kind === 'notFound') return finding;
		stops.close(finding.scope, route, finding.failure, finding.until);
		return this.giveUp(slug, route, finding.failure);
	}

	private giveUp(slug: string, { accountId }: Route, failure: Failure): Unresolved {
		const unresolved: Unresolved = { kind: 'unresolved', failure };
		this.unresolved.set(keyOf(slug, accountId), unresolved);
		return unresolved;
	}
}

function keyOf(slug: string, accountId: string | null): string {
	return `${accountId ?? 'default'} ${slug}`;
}
