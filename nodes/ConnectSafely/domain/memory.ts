import type { Person } from './plan';
import type { StopScope } from './ruling';
import { notSent, unknown, type Failure, type FailureCode, type Verdict } from './verdict';

/**
 * What the node keeps in `getContext('node')`: plain JSON with short keys, because n8n stores it
 * with every execution and gives a Map back empty.
 */
export interface StoredMemory {
	/** By page, then by person. */
	people?: Record<string, Record<string, StoredVerdict>>;
	stops?: Record<string, StoredStop>;
	/** Each failure's sentence once, as many people share it. */
	texts?: string[];
	/** The next request goes to one person only, because the last answer left people in doubt. */
	probe?: boolean;
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

/** u: until (ms since the epoch), e: cause, t: whether waiting helps, h: HTTP status, f: setup fault. */
interface StoredStop {
	u: number;
	e: string;
	t: boolean;
	h?: number;
	f?: boolean;
}

const IN_FLIGHT = unknown(
	'connectionLost',
	"The request was under way when the node stopped, so the invitation may have been sent. Check the page's sent invitations on LinkedIn before you invite this person again.",
);

/** What this execution knows about people and closed doors; changes go straight into `stored`. */
export class Memory {
	/**
	 * @param stored n8n's context of the node
	 * @param keyId stands for the API key and the address, so that a new key is not stopped by the old
	 * @param runIndex how often the node has run before in this execution (loops)
	 */
	constructor(
		private readonly stored: StoredMemory,
		private readonly keyId: string,
		private readonly runIndex: number,
	) {}

	/** What became of a person earlier in this execution; they are never sent again. */
	recall(person: Person): { verdict: Verdict; isEarlierRun: boolean } | null {
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
		else delete this.stored.people?.[person.companyId]?.[person.key];
	}

	/** Whether an invitation left, or may have left, in this execution. */
	get mayHaveSent(): boolean {
		const memos = Object.values(this.stored.people ?? {}).flatMap((page) => Object.values(page));
		return memos.some((memo) => {
			const verdict = this.restore(memo);
			return verdict.kind === 'sent' || verdict.mayHaveBeenSent;
		});
	}

	get isProbeDue(): boolean {
		return this.stored.probe === true;
	}

	set isProbeDue(due: boolean) {
		if (due) this.stored.probe = true;
		else delete this.stored.probe;
	}

	/** Closes what `cause` closes, until a time in milliseconds since the epoch. */
	close(
		scope: StopScope,
		person: Pick<Person, 'companyId' | 'accountId'>,
		cause: Failure,
		until: number,
	): void {
		this.stored.stops ??= {};
		this.stored.stops[this.stopKey(scope, person)] = {
			u: until,
			e: cause.error,
			t: cause.retryable || cause.mayHaveBeenSent,
			...(cause.httpStatusCode === undefined ? {} : { h: cause.httpStatusCode }),
			...(cause.isSetupFault ? { f: true } : {}),
		};
	}

	/** The failure for somebody behind a closed door, or null where the way is free. */
	stopFor(person: Pick<Person, 'companyId' | 'accountId'>, now: number): Failure | null {
		for (const scope of ['run', 'page', 'account', 'pair'] as const) {
			const stop = this.stored.stops?.[this.stopKey(scope, person)];
			if (stop && stop.u > now) return stopped(stop);
		}
		return null;
	}

	/** Forgets closed doors, so that a node that throws can be tried again. */
	reopen(): void {
		delete this.stored.stops;
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
		const known = texts.indexOf(text);
		return known >= 0 ? known : texts.push(text) - 1;
	}

	private stopKey(
		scope: StopScope,
		{ companyId, accountId }: Pick<Person, 'companyId' | 'accountId'>,
	): string {
		const account = accountId ?? 'default';
		const what = { run: '', page: companyId, account, pair: `${companyId} ${account}` }[scope];
		return `${this.keyId} ${scope} ${what}`;
	}
}

function stopped({ u, e, t, h, f }: StoredStop): Failure {
	return notSent('stopped', `Not sent, because the run stopped before: ${e}`, {
		...(t ? { retryAt: u } : {}),
		...(h === undefined ? {} : { httpStatusCode: h }),
		...(f ? { isSetupFault: true } : {}),
	});
}
