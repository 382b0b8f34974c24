import Table from 'cli-table3';

/** A table in plain text under a title. */
export function table(title: string, head: string[], rows: string[][]): string {
	const drawn = new Table({ head, style: { head: [], border: [], compact: true } });
	drawn.push(...rows);
	return `${title}\n${drawn.toString()}\n`;
}
