import type { Found, NotFound } from './lookupReply';
import { targetOf, type Target } from './target';
import { invalid, rejected, type Failure } from './verdict';

/** Plain JSON with short keys, as n8n stores it with every execution. */
export interface StoredLookups {
	/** By account and name: "<account> <slug>"; the default account goes by its connection. */
	slugs?: Record<string, StoredLookup>;
}

/** i: profile id; e: why nobody is invited by this name, c: its code, h: HTTP status; r: run index. */
interface StoredLookup {
	i?: string;
	e?: string;
	c?: 'profileNotFound' | 'notConnected' | 'badRequest';
	h?: number;
	r: number;
}

/** What this execution knows of public profile names, so that each is looked up once an account. */
export class Lookups {
	/** An id is the same whichever account asked. */
	private readonly ids = new Map<string, string>();

	/**
	 * @param stored n8n's context of the node
	 * @param runIndex how often the node has run before in this execution (loops)
	 * @param connectionId stands for the API key, as another key has another default account
	 */
	constructor(
		private readonly stored: StoredLookups,
		private readonly runIndex: number,
		private readonly connectionId: string,
	) {
		for (const [key, { i }] of Object.entries(stored.slugs ?? {})) {
			if (i !== undefined) this.ids.set(key.slice(key.indexOf(' ') + 1), i);
		}
	}

	/** Whom a name stands for, whichever account found them; null where nobody has been found by it. */
	targetOf(slug: string): Target | null {
		const id = this.ids.get(slug);
		return id === undefined ? null : targetOf(id);
	}

	/** What became of this account's lookup, and whether an earlier run of the node made it. */
	recall(
		accountId: string | null,
		slug: string,
	): { result: Found | NotFound; isEarlierRun: boolean } | null {
		const memo = this.stored.slugs?.[this.keyOf(accountId, slug)];
		if (!memo) return null;
		const failure = memo.e === undefined ? null : failureOf(memo, memo.e);
		const isEarlierRun = memo.r < this.runIndex;
		if (memo.i !== undefined) {
			const target = targetOf(memo.i);
			return { result: { kind: 'found', target, notConnected: failure }, isEarlierRun };
		}
		return failure && { result: { kind: 'notFound', failure }, isEarlierRun };
	}

	keep(accountId: string | null, slug: string, result: Found | NotFound): void {
		const failure = result.kind === 'found' ? result.notConnected : result.failure;
		const id = result.kind === 'found' ? idOf(result.target) : undefined;
		(this.stored.slugs ??= {})[this.keyOf(accountId, slug)] = {
			...(id === undefined ? {} : { i: id }),
			...(failure ? { e: failure.error, c: failure.code as StoredLookup['c'] } : {}),
			...(failure?.httpStatusCode === undefined ? {} : { h: failure.httpStatusCode }),
			r: this.runIndex,
		};
		if (id !== undefined) this.ids.set(slug, id);
	}

	private keyOf(accountId: string | null, slug: string): string {
		return `${accountId ?? `default:${this.connectionId}`} ${slug}`;
	}
}

function failureOf({ c, h }: StoredLookup, error: string): Failure {
	const details = h === undefined ? {} : { httpStatusCode: h };
	return c === 'badRequest'
		? rejected(c, error, details)
		: invalid(c ?? 'profileNotFound', error, details);
}

function idOf({ profileUrn }: Target): string {
	return profileUrn.slice(profileUrn.lastIndexOf(':') + 1);
}
