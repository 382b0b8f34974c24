/** Why some rows led to nothing, as it follows their number: "2 rows are empty". */
export interface ReasonWords {
	/** What is counted: what a row holds, or what became of a person. */
	subject: 'row' | 'person';
	/** Behind "1 row" and "it". */
	one: string;
	/** Behind "2 rows" and "all". */
	many: string;
}

/** What a row is called: one, and several. */
export type Noun = [one: string, many: string];

export const ROWS: Noun = ['row', 'rows'];

export interface ReasonCount extends ReasonWords {
	rows: number;
	/** Each person once. */
	people: number;
}

/** What one row came to. */
export interface RowReason {
	words: ReasonWords;
	/** An earlier row holds the same person. */
	isRepeat: boolean;
}

/** How often each reason occurs, the most frequent first. */
export function countReasons(reasons: RowReason[]): ReasonCount[] {
	const counts = new Map<string, ReasonCount>();
	for (const { words, isRepeat } of reasons) {
		const count = counts.get(words.many) ?? { ...words, rows: 0, people: 0 };
		count.rows += 1;
		if (!isRepeat) count.people += 1;
		counts.set(words.many, count);
	}
	return [...counts.values()].sort((a, b) => b.rows - a.rows);
}

/** "38 rows on Error: 31 hold no LinkedIn address, 7 are empty."; '' where there are none. */
export function rowsOnTab(tab: string, counts: ReasonCount[], noun: Noun): string {
	const total = counts.reduce((sum, { rows }) => sum + rows, 0);
	const [only, ...others] = counts;
	if (!only) return '';
	const start = `${counted(total, ...noun)} on ${tab}:`;
	if (others.length > 0) return `${start} ${listed(counts)}.`;
	const it = only.subject === 'person' ? 'the person' : 'it';
	return total === 1 ? `${start} ${it} ${only.one}.` : `${start} all ${only.many}.`;
}

/** "31 rows hold no LinkedIn address, 7 are empty": the beginning of a sentence, with its subject. */
export function reasonsInWords(counts: ReasonCount[], noun: Noun): string {
	const [first, ...others] = counts;
	if (!first) return '';
	const { count, one, many } = subjectOf(first, noun);
	const start = `${counted(count, one, many)} ${count === 1 ? first.one : first.many}`;
	return others.length > 0 ? `${start}, ${listed(others)}` : start;
}

/** The same where these are all there are: "All 40 rows hold no LinkedIn address". */
export function reasonsOfAll(counts: ReasonCount[], noun: Noun): string {
	const [only, ...others] = counts;
	if (!only || others.length > 0) return reasonsInWords(counts, noun);
	const { count, one, many } = subjectOf(only, noun);
	if (count === 1) return `The only ${one} ${only.one}`;
	return `${count === 2 ? 'Both' : `All ${count}`} ${many} ${only.many}`;
}

function subjectOf({ subject, rows, people }: ReasonCount, noun: Noun) {
	return subject === 'person'
		? { count: people || rows, one: 'person', many: 'people' }
		: { count: rows, one: noun[0], many: noun[1] };
}

/** @param many by default the singular with an s */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

function listed(counts: ReasonCount[]): string {
	return counts.map(({ rows, one, many }) => `${rows} ${rows === 1 ? one : many}`).join(', ');
}
