/** @param pattern a sticky expression, which matches at the index or not at all */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
	pattern.lastIndex = index;
	return pattern.exec(text);
}

/** Where the match at an index ends; the index itself where there is none. */
export function matchEnd(pattern: RegExp, text: string, index: number): number {
	pattern.lastIndex = index;
	return pattern.test(text) ? pattern.lastIndex : index;
}
