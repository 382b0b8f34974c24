/** Why somebody was not invited, as items and hints say it. */
export interface Reason {
	/** `errorCode` or `reason`. */
	code: string;
	/** What the hint counts: what the row holds, or what became of the person. */
	subject: 'row' | 'person';
	/** Behind "1 row on Error: it". */
	one: string;
	/** Behind "2 rows on Error: all". */
	many: string;
	/** What to do, or what it means. */
	manual: string;
}
