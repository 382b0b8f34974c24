import { skipped, type Failed, type Result } from '../result';
import type { StoredFailure, StoredPeople, StoredResult } from './stored';

export function packFailure({ cause, advice, code, httpStatusCode }: Failed): StoredFailure {
	return {
		e: cause,
		...(advice === '' ? {} : { d: advice }),
		c: code,
		...(httpStatusCode === undefined ? {} : { h: httpStatusCode }),
	};
}

/** What a packed failure has besides its code. */
export function unpackFailure({
	e,
	d,
	h,
}: Omit<StoredFailure, 'c'>): Pick<Failed, 'cause' | 'advice' | 'httpStatusCode'> {
	return { cause: e, advice: d ?? '', ...(h === undefined ? {} : { httpStatusCode: h }) };
}

/** Packs results, with the texts that many of them share in one list. */
export class ResultPacker {
	private readonly indexes: Map<string, number>;

	/** @param stored where the list of texts is kept */
	constructor(private readonly stored: Pick<StoredPeople, 'texts'>) {
		this.indexes = new Map(stored.texts?.map((text, index) => [text, index]));
	}

	/** @param runIndex how often the node has run before in this execution */
	pack(result: Result, runIndex: number): StoredResult {
		const { companyId, accountId } = result;
		return {
			s: result.status,
			...(companyId === undefined ? {} : { p: companyId }),
			...(accountId === undefined ? {} : { a: accountId }),
			...this.detailsOf(result),
			r: runIndex,
		};
	}

	/** Sent, unknown, refused by the API, or a dry run's: nothing else is ever packed. */
	unpack({ s, c, e, d, h, a, p, b }: StoredResult): Result {
		if (b !== undefined) return skipped('dryRun', b);
		const ids = {
			...(p === undefined ? {} : { companyId: p }),
			...(a === undefined ? {} : { accountId: a }),
		};
		if (c === undefined) return { kind: 'sent', status: s, ...ids };
		const isUnknown = s === 'UNKNOWN';
		return {
			kind: 'failed',
			origin: isUnknown ? 'unknown' : 'person',
			status: s,
			code: c,
			cause: this.textAt(e),
			advice: this.textAt(d),
			mayHaveBeenSent: isUnknown || c === 'alreadyInvited',
			...(h === undefined ? {} : { httpStatusCode: h }),
			...ids,
		};
	}

	private detailsOf(result: Result): Partial<StoredResult> {
		if (result.kind === 'sent') return {};
		if (result.kind === 'skipped') return { b: result.batch };
		const { code, cause, advice, httpStatusCode } = result;
		return {
			c: code,
			e: this.indexOf(cause),
			...(advice === '' ? {} : { d: this.indexOf(advice) }),
			...(httpStatusCode === undefined ? {} : { h: httpStatusCode }),
		};
	}

	private textAt(index = -1): string {
		return this.stored.texts?.[index] ?? '';
	}

	private indexOf(text: string): number {
		const texts = (this.stored.texts ??= []);
		const known = this.indexes.get(text);
		if (known !== undefined) return known;
		this.indexes.set(text, texts.length);
		return texts.push(text) - 1;
	}
}
