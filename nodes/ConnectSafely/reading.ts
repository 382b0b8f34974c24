/** What is wrong, as a clause without a full stop, and what to do about it, in whole sentences. */
export interface Reason {
	cause: string;
	advice: string;
}

/** A value from outside, checked: either good, or with what is wrong about it. */
export type Reading<T> = { ok: true; value: T } | { ok: false; reason: Reason };

const LONGEST_MESSAGE = 1_000;

export function good<T>(value: T): Reading<T> {
	return { ok: true, value };
}

export function faulty(cause: string, advice = ''): { ok: false; reason: Reason } {
	return { ok: false, reason: { cause, advice } };
}

/** Cause and advice as a person reads them. */
export function sentences({ cause, advice }: Reason): string {
	return [withFullStop(startingLarge(cause)), advice].filter(Boolean).join(' ');
}

/** As the beginning of a sentence; what is no ordinary word, such as n8n or an address, stays as it is. */
export function startingLarge(clause: string): string {
	return clause.replace(
		/^\p{Ll}+(?=[\s,:;!?']|\.?$)/u,
		(word) => word.charAt(0).toUpperCase() + word.slice(1),
	);
}

/** What was thrown, in its own words, as far as anybody reads them. */
export function messageOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);
}

export function withFullStop(sentence: string): string {
	return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A text from outside as it stands in a sentence, cut to a length that can be read. */
export function quote(text: string): string {
	return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}
