const COLLATOR = new Intl.Collator('en', { numeric: true });

/** The order in which names stand in a picker, whatever the language of the machine. */
export function compareNames(one: string, other: string): number {
	return COLLATOR.compare(one, other);
}

/** Whether one of the texts holds what was typed into a picker's search. */
export function holdWords(texts: string[], filter = ''): boolean {
	const wanted = filter.trim().toLowerCase();
	return texts.some((text) => text.toLowerCase().includes(wanted));
}
