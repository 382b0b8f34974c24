export type Cells = string[];

/** A table in Markdown, as prettier writes it. */
export function markdownTable(headings: Cells, rows: Cells[]): string {
	const lines = [headings, ...rows].map((cells) => cells.map(escaped));
	const widths = headings.map((_, column) =>
		Math.max(3, ...lines.map((cells) => widthOf(cells[column]))),
	);
	const written = lines.map((cells) =>
		widths.map((width, column) => padded(cells[column] ?? '', width)),
	);
	const rule = widths.map((width) => '-'.repeat(width));
	const [head = [], ...body] = written;
	return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Rows beside each other that differ in their first cell alone become one row. */
export function merged(rows: Cells[]): Cells[] {
	const result: Cells[] = [];
	for (const [first = '', ...others] of rows) {
		const last = result.at(-1);
		if (last && JSON.stringify(last.slice(1)) === JSON.stringify(others)) {
			last[0] = `${last[0]}, ${first}`;
		} else {
			result.push([first, ...others]);
		}
	}
	return result;
}

export function code(text: string): string {
	return `\`${text}\``;
}

function escaped(cell: string): string {
	return cell.replaceAll('|', '\\|');
}

function padded(cell: string, width: number): string {
	return cell + ' '.repeat(width - widthOf(cell));
}

function widthOf(cell = ''): number {
	return [...cell].length;
}
