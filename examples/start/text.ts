/** "1 row", "2 rows", "0 people". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** Breaks a text at spaces, and where there are none wherever the width is used up. */
export function wrap(text: string, width: number): string {
	const line = new RegExp(`(.{1,${width}})(?: +|$)|(.{${width}})`, 'gu');
	return plain(text).replace(line, '$1$2\n').trimEnd();
}

/** Cuts out of the middle, as the ends tell ids apart. */
export function shorten(text: string, width: number): string {
	const characters = [...plain(text)];
	if (characters.length <= width) return characters.join('');
	const end = Math.floor((width - 1) / 2);
	const start = width - 1 - end;
	return `${characters.slice(0, start).join('')}…${characters.slice(-end).join('')}`;
}

/** On one line and without control characters, which would reach the terminal. */
export function plain(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A name that somebody typed or that stands in a file, as a sentence repeats it. */
export function quote(text: string): string {
	return JSON.stringify(plain(text).slice(0, 60));
}

/** What separates the cells of a CSV file, as a sentence names it. */
export function delimiterName(delimiter: string): string {
	const names: Record<string, string> = { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' };
	return names[delimiter] ?? `a "${delimiter}"`;
}
