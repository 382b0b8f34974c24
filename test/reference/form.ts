import type { INodeProperties, INodePropertyMode, INodePropertyOptions } from 'n8n-workflow';

/** What the manual says besides what the form shows. */
interface InManual {
	/** A sentence in the place of the description; Markdown. */
	manual?: string;
	/** What holds where an option is not added, if adding it changes that. */
	unlessAdded?: string;
}

export type Choice = INodePropertyOptions & InManual;

/** A field of the form with everything that n8n is told of it, and what the manual says. */
export type Field = Omit<INodeProperties, 'options'> & InManual & { options?: Row[] };

export type Row = Field | Choice;

/** The fields, choices and modes of a form by where they stand, each without those inside it. */
export type FormRows = Map<string, Record<string, unknown>>;

type Fields = Array<INodeProperties | Row>;

const MANUAL =
	'https://github.com/n8n-nodes-connectsafely/n8n-nodes-connectsafely/blob/main/docs/manual.md';

/** A description that ends with a link. @param anchor of a heading of the manual */
export function more(description: string, anchor: string): string {
	return `${description} <a href="${MANUAL}#${anchor}" target="_blank">More</a>.`;
}

/** The rows as n8n is told of them. */
export function formOf(rows: Row[]): unknown[] {
	return rows.map((row) => {
		const shown: Partial<Row> = { ...row };
		delete shown.manual;
		delete shown.unlessAdded;
		return 'options' in row && row.options ? { ...shown, options: formOf(row.options) } : shown;
	});
}

/** All rows of a form, those inside others too, in its order. */
export function rowsOf(fields: Fields, above: string[] = []): FormRows {
	const rows: FormRows = new Map();
	for (const field of fields) {
		const { options, modes, ...own } = field as INodeProperties;
		const place = [...above, nameOf(field)];
		rows.set(place.join(' → '), own);
		for (const [path, row] of rowsOf((options ?? []) as Fields, place)) rows.set(path, row);
		for (const mode of modes ?? []) rows.set([...place, modeName(mode)].join(' → '), { ...mode });
	}
	return rows;
}

function modeName({ name }: INodePropertyMode): string {
	return `mode ${name}`;
}

/** Fields of the same name belong to different operations or resources, or to tools. */
function nameOf(row: INodeProperties | Row): string {
	const { show } = 'displayOptions' in row ? (row.displayOptions ?? {}) : {};
	const where = show?.operation ?? show?.resource;
	const name = 'type' in row ? row.name : String((row as Choice).value);
	return [...(where ? [where.join()] : []), ...(show?.['@tool'] ? ['as a tool'] : []), name].join(
		': ',
	);
}
