import type { Lookup } from '../api/endpoints/profiles';
import { knownProfile, type KnownProfile } from '../profiles/profile';
import { invalid, rejected, type Failed } from '../result';
import { mutex } from './mutex';
import { packFailure, unpackFailure } from './packing';
import type { Stored, StoredFailure } from './stored';

type StoredProfile = NonNullable<Stored['slugs']>[string];

/** Whom public profile names stand for: each name is looked up once an execution and account. */
export class ProfileCache {
	/** How many names this run of the node looked up, whether or not somebody was found. */
	lookups = 0;

	/** Names under which this run looked somebody up, and who has another one by now. */
	readonly otherNames = new Map<string, string>();

	/** An id is the same whichever account asked. */
	private readonly ids = new Map<string, string>();

	/** Names of which this run found out nothing; the next run may ask again. */
	private readonly unresolved = new Map<string, Lookup>();

	/**
	 * @param stored n8n's context of the node: the same object throughout an execution
	 * @param runIndex how often the node has run before in this execution (loops)
	 * @param apiId stands for the API key, as another key has another default account
	 */
	constructor(
		private readonly stored: Pick<Stored, 'slugs'>,
		private readonly runIndex: number,
		private readonly apiId: string,
	) {
		for (const [key, { i }] of Object.entries(stored.slugs ?? {})) {
			if (i !== undefined) this.ids.set(key.slice(key.indexOf(' ') + 1), i);
		}
	}

	/** Whom a name stands for, whichever account found them; null where nobody has been found by it. */
	find(slug: string): KnownProfile | null {
		const id = this.ids.get(slug);
		return id === undefined ? null : knownProfile(id);
	}

	/** What this account's lookup found out, and whether an earlier run of the node made it. */
	findLookup(
		accountId: string | null,
		slug: string,
	): { lookup: Lookup; isEarlierRun: boolean } | null {
		const key = this.keyOf(accountId, slug);
		const stored = this.stored.slugs?.[key];
		if (stored) return { lookup: unpack(stored), isEarlierRun: stored.r < this.runIndex };
		const lookup = this.unresolved.get(key);
		return lookup ? { lookup, isEarlierRun: false } : null;
	}

	/**
	 * What is known of a name, else what `load` finds out: one lookup at a time, over all calls of the
	 * node that the execution has under way.
	 *
	 * @param load asks; it says too whether its finding holds for the rest of the run
	 */
	async get(
		accountId: string | null,
		slug: string,
		load: () => Promise<{ lookup: Lookup; isToBeKept: boolean }>,
	): Promise<Lookup> {
		return await mutex(this.stored, async () => {
			const known = this.findLookup(accountId, slug);
			if (known) return known.lookup;
			const { lookup, isToBeKept } = await load();
			if (isToBeKept) this.keep(accountId, slug, lookup);
			return lookup;
		});
	}

	keep(accountId: string | null, slug: string, lookup: Lookup): void {
		const key = this.keyOf(accountId, slug);
		if (lookup.kind === 'unresolved') {
			this.unresolved.set(key, lookup);
			return;
		}
		this.lookups++;
		const otherName = lookup.kind === 'found' ? lookup.otherName : undefined;
		if (otherName !== undefined) this.otherNames.set(slug, otherName);
		const failed = lookup.kind === 'found' ? lookup.notConnected : lookup.failed;
		const id = lookup.kind === 'found' ? idOf(lookup.profile) : undefined;
		(this.stored.slugs ??= {})[key] = {
			...(id === undefined ? {} : { i: id }),
			...(failed ? packFailure(failed) : {}),
			r: this.runIndex,
		};
		if (id !== undefined) this.ids.set(slug, id);
	}

	private keyOf(accountId: string | null, slug: string): string {
		return `${accountId ?? `default:${this.apiId}`} ${slug}`;
	}
}

function unpack({ i, e, d, c, h }: StoredProfile): Lookup {
	const failed = e === undefined ? null : failureOf(c, { e, d, h });
	if (i !== undefined) return { kind: 'found', profile: knownProfile(i), notConnected: failed };
	return { kind: 'notFound', failed: failed ?? failureOf(c, { e: 'nobody was found' }) };
}

function failureOf(
	code: StoredProfile['c'] = 'profileNotFound',
	packed: Omit<StoredFailure, 'c'>,
): Failed {
	const { cause, advice, httpStatusCode } = unpackFailure(packed);
	const details = httpStatusCode === undefined ? {} : { httpStatusCode };
	const make = code === 'badRequest' ? rejected : invalid;
	return make(code, cause, advice, details);
}

function idOf({ profileUrn }: KnownProfile): string {
	return profileUrn.slice(profileUrn.lastIndexOf(':') + 1);
}
