import type { Person } from './plan';
import { unknown, type FailureCode, type Verdict } from './verdict';

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

/** s: status, c: code, e: index in `texts`, h: HTTP status, a, p: account, page, r: run index. */
interface StoredVerdict {
	s: string;
	c?: FailureCode;
	e?: number;
	h?: number;
	a?: string;
	p?: string;
	r: number;
}

const IN_FLIGHT = unknown(
	'connectionLost',
	"The request was under way when the node stopped, so the invitation may have been sent. Check the page's sent invitations on LinkedIn before you invite this person again.",
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
		for (const person of people) this.write(person, IN_FLIGHT);
	}

	/** Keeps what may have reached LinkedIn and what the API said; forgets who may be sent again. */
	record(person: Person, verdict: Verdict): void {
		const wasAnswered =
			verdict.kind === 'sent' ||
			verdict.mayHaveBeenSent ||
			!['INVALID', 'REJECTED', 'NOT_SENT'].includes(verdict.status);
		const keep =
			wasAnswered && !(verdict.kind === 'failure' && verdict.code === 'creditsExhausted');
		if (keep) this.write(person, verdict);
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

	private write(person: Person, verdict: Verdict): void {
		this.stored.people ??= {};
		const page = (this.stored.people[person.companyId] ??= {});
		const { companyId, accountId } = verdict;
		page[person.key] = {
			s: verdict.status,
			...(companyId === undefined ? {} : { p: companyId }),
			...(accountId === undefined ? {} : { a: accountId }),
			...(verdict.kind === 'sent' ? {} : { c: verdict.code, e: this.keepText(verdict.error) }),
			...(verdict.kind === 'sent' || verdict.httpStatusCode === undefined
				? {}
				: { h: verdict.httpStatusCode }),
			r: page[person.key]?.r ?? this.runIndex,
		};
	}

	private restore({ s, c, e, h, a, p }: StoredVerdict): Verdict {
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

function mayBeOut(verdict: Verdict): boolean {
	return verdict.kind === 'sent' || verdict.mayHaveBeenSent;
}
