import type { IDataObject } from 'n8n-workflow';

type ColumnType = 'string' | 'number' | 'boolean' | 'date';

export interface Column {
	name: string;
	type: ColumnType;
}

interface Table {
	columns: Column[];
	rows: IDataObject[];
}

/** n8n's data tables. n8n keeps them in its command line package, which is not published as a library. */
export class DataTables {
	private readonly tables = new Map<string, Table>();
	private rowsMade = 0;

	/** Leaves a table as it is that is there already. */
	create(name: string, columns: Column[]): void {
		if (!this.tables.has(name)) this.tables.set(name, { columns, rows: [] });
	}

	/** @throws Error where there is no such table, as n8n does */
	insert(name: string, values: IDataObject): IDataObject {
		const { columns, rows } = this.table(name);
		const nothing = Object.fromEntries(columns.map((column) => [column.name, null]));
		const row = { id: (this.rowsMade += 1), ...nothing, ...checked(values, columns) };
		rows.push(row);
		return { ...row };
	}

	/** Changes the rows that have these values, or adds one. */
	upsert(name: string, values: IDataObject, match: IDataObject): IDataObject[] {
		const { columns, rows } = this.table(name);
		const found = rows.filter((row) =>
			Object.entries(match).every(([column, value]) => row[column] === value),
		);
		if (found.length === 0) return [this.insert(name, values)];
		return found.map((row) => ({ ...Object.assign(row, checked(values, columns)) }));
	}

	/** In the order in which they were made, with n8n's own column `id`. */
	rows(name: string): IDataObject[] {
		return this.table(name).rows.map((row) => ({ ...row }));
	}

	clear(): void {
		this.tables.clear();
	}

	private table(name: string): Table {
		const table = this.tables.get(name);
		if (!table) throw new Error(`Data table "${name}" not found`);
		return table;
	}
}

/**
 * The values, in which nothing is null, as in n8n.
 *
 * @throws Error for a value that the table has no column for, or one of another type
 */
function checked(values: IDataObject, columns: Column[]): IDataObject {
	const known = Object.entries(values).map(([name, value]) => [name, value ?? null] as const);
	for (const [name, value] of known) {
		const column = columns.find((one) => one.name === name);
		if (!column) throw new Error(`The data table has no column "${name}"`);
		const type = column.type === 'date' ? 'string' : column.type;
		if (value !== null && typeof value !== type) {
			throw new Error(`"${name}" is ${JSON.stringify(value)}, which is no ${column.type}`);
		}
	}
	return Object.fromEntries(known);
}

/** The data tables of the n8n that tests run on. */
export const dataTables = new DataTables();
