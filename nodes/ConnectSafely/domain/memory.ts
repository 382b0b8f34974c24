import type { Person } from './plan';
import { mayBeOut, skipped, unknown, type FailureCode, type Verdict } from './verdict';

/**
 * What the node keeps in `getContext('node')`: plain JSON with short keys, because n8n stores it
 * with every execution and gives a Map back empty.
 */
export interface StoredMemory {
	/** By page, then by person. */
	people?: Record<string, Record<string, StoredVerdict>>;
	/** Each failure's sentence once, as many people share it. */
	texts?: string[];
}

/**
 * s: status, c: code, e: index in `texts`, h: HTTP status, a, p: account, page, b: batch of a dry
 * run, r: run index.
 */
interface StoredVerdict {
	s: string;
	b?: number;
	c?: FailureCode;
	e?: number;
	h?: number;
	a?: string;
	p?: string;
	r: number;
}

const IN_FLIGHT = unknown(
	'connectionLost',
	"A request with this person was under way and its answer is not known, so the invitation may have been sent. Check the page's sent invitations on LinkedIn before you invite this person again.",
);

/** What tells one person on one page from all others. */
type Identity = Pick<Person, 'companyId' | 'key'>;

/** What this execution knows about people; changes go straight into `stored`. */
export class Memory {
	private readonly textIndexes: Map<string, number>;

	/**
	 * @param stored n8n's context of the node
	 * @param runIndex how often the node has run before in this execution (loops)
	 */
	constructor(
		private readonly stored: StoredMemory,
		private readonly runIndex: number,
	) {
		this.textIndexes = new Map(stored.texts?.map((text, index) => [text, index]));
	}

	/** What became of a person earlier in this execution; they are never sent again. */
	recall(person: Identity): { verdict: Verdict; isEarlierRun: boolean } | null {
		const memo = this.stored.people?.[person.companyId]?.[person.key];
		return memo ? { verdict: this.restore(memo), isEarlierRun: memo.r < this.runIndex } : null;
	}

	/** To be called before a request leaves: until its answer, everybody in it is in doubt. */
	markInFlight(people: Person[]): void {
		const memo = this.memoOf(IN_FLIGHT, this.runIndex);
		for (const { companyId, key } of people) {
			const page = this.page(companyId);
			const known = page[key];
			page[key] = known ? { ...memo, r: known.r } : memo;
		}
	}

	/**
	 * Keeps what may have reached LinkedIn, what the API said, and the batches of a dry run; forgets who
	 * may be sent again.
	 */
	record(person: Person, verdict: Verdict): void {
		if (isWorthKeeping(verdict)) this.write(person, verdict);
		else this.forget(person);
	}

	/** For somebody whose request was refused as a whole, so that they may be sent again. */
	forget(person: Person): void {
		delete this.stored.people?.[person.companyId]?.[person.key];
	}

	/** Whether this person was invited, or may have been, in this execution. */
	mayHaveInvited(person: Identity): boolean {
		const verdict = this.recall(person)?.verdict;
		return verdict !== undefined && mayBeOut(verdict);
	}

	/** Whether an invitation left, or may have left, in this execution. */
	get mayHaveSent(): boolean {
		const memos = Object.values(this.stored.people ?? {}).flatMap((page) => Object.values(page));
		return memos.some((memo) => mayBeOut(this.restore(memo)));
	}

	/**
	 * People of a page whom this execution invited, or may have: what an invitation limit counts.
	 * Refusals do not count, "already invited" included.
	 */
	countInvited(companyId: string): number {
		return Object.values(this.stored.people?.[companyId] ?? {}).filter(isCounted).length;
	}

	/** Whether `countInvited` counts this person. */
	isCounted({ companyId, key }: Identity): boolean {
		const memo = this.stored.people?.[companyId]?.[key];
		return memo !== undefined && isCounted(memo);
	}

	private write(person: Person, verdict: Verdict): void {
		const page = this.page(person.companyId);
		page[person.key] = this.memoOf(verdict, page[person.key]?.r ?? this.runIndex);
	}

	private page(companyId: string): Record<string, StoredVerdict> {
		const pages = (this.stored.people ??= {});
		return (pages[companyId] ??= {});
	}

	private memoOf(verdict: Verdict, runIndex: number): StoredVerdict {
		const { companyId, accountId } = verdict;
		return {
			s: verdict.status,
			...(companyId === undefined ? {} : { p: companyId }),
			...(accountId === undefined ? {} : { a: accountId }),
			...this.storedDetails(verdict),
			r: runIndex,
		};
	}

	private storedDetails(verdict: Verdict): Partial<StoredVerdict> {
		if (verdict.kind === 'sent') return {};
		if (verdict.kind === 'skipped') return verdict.batch === undefined ? {} : { b: verdict.batch };
		const { code, error, httpStatusCode } = verdict;
		return {
			c: code,
			e: this.keepText(error),
			...(httpStatusCode === undefined ? {} : { h: httpStatusCode }),
		};
	}

	private restore({ s, c, e, h, a, p, b }: StoredVerdict): Verdict {
		if (b !== undefined) return skipped('dryRun', b);
		const ids = {
			...(p === undefined ? {} : { companyId: p }),
			...(a === undefined ? {} : { accountId: a }),
		};
		if (c === undefined) return { kind: 'sent', status: s, ...ids };
		return {
			kind: 'failure',
			status: s,
			code: c,
			error: this.stored.texts?.[e ?? -1] ?? '',
			retryable: false,
			mayHaveBeenSent: s === 'UNKNOWN' || c === 'alreadyInvited',
			...(h === undefined ? {} : { httpStatusCode: h }),
			...ids,
		};
	}

	private keepText(text: string): number {
		const texts = (this.stored.texts ??= []);
		const known = this.textIndexes.get(text);
		if (known !== undefined) return known;
		this.textIndexes.set(text, texts.length);
		return texts.push(text) - 1;
	}
}

function isCounted({ s, c }: StoredVerdict): boolean {
	return c === undefined || s === 'UNKNOWN';
}

function isWorthKeeping(verdict: Verdict): boolean {
	if (verdict.kind === 'skipped') return verdict.batch !== undefined;
	if (mayBeOut(verdict)) return true;
	const isAnswered = !['INVALID', 'REJECTED', 'NOT_SENT'].includes(verdict.status);
	return isAnswered && verdict.kind === 'failure' && verdict.code !== 'creditsExhausted';
}
