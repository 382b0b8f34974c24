/* eslint-disable @n8n/community-nodes/no-restricted-imports -- n8n's own library for workbooks lives in the installation, not in this project */

/** A file as a form gets it. */
export interface Upload {
	name: string;
	type: string;
	content: Buffer;
}

interface Library {
	utils: {
		aoa_to_sheet(rows: unknown[][]): object;
		book_new(): object;
		book_append_sheet(book: object, sheet: object, name: string): void;
	};
	write(book: object, options: { type: 'buffer'; bookType: 'xlsx' }): Buffer;
}

/** A workbook of Excel's with these cells on its first sheet; an empty list is a blank row. */
export function workbook(name: string, rows: unknown[][]): Upload {
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
	const { utils, write } = require('@e965/xlsx') as Library;
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Contacts');
	return {
		name,
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		content: write(book, { type: 'buffer', bookType: 'xlsx' }),
	};
}

/** A CSV file as spreadsheet programs write it: a blank row keeps its separators. */
export function csv(name: string, rows: string[][], separator = ','): Upload {
	const columns = Math.max(...rows.map((row) => row.length));
	const lines = rows.map((row) =>
		Array.from({ length: columns }, (_, column) => row[column] ?? '').join(separator),
	);
	return { name, type: 'text/csv', content: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) };
}

/**
 * Sends the form as a browser does.
 *
 * @param url the form's production URL
 * @returns the answer's status
 */
export async function submit(
	url: string,
	{ name, type, content }: Upload,
	credentials?: { user: string; password: string },
): Promise<number> {
	const form = new FormData();
	form.set('field-0', new Blob([new Uint8Array(content)], { type }), name);
	const { user, password } = credentials ?? {};
	const headers = new Headers({ connection: 'close' });
	if (credentials) headers.set('authorization', `Basic ${btoa(`${user}:${password}`)}`);
	const { status } = await fetch(url, { method: 'POST', body: form, headers });
	return status;
}
