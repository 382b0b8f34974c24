import type { IDataObject } from 'n8n-workflow';

import type { N8nRest } from '../n8n/rest';

interface Table {
	id: string;
	name: string;
	projectId: string;
}

type ColumnType = 'string' | 'number' | 'boolean' | 'date';

/** @returns the new table's id, in the owner's own project */
export async function createTable(
	rest: N8nRest,
	name: string,
	columns: Record<string, ColumnType>,
): Promise<string> {
	const { id: project } = await rest.get<{ id: string }>('/projects/personal');
	const { id } = await rest.post<Table>(`/projects/${project}/data-tables`, {
		name,
		columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
	});
	return id;
}

/** Adds rows; columns that a row does not name stay empty. */
export async function addRows(rest: N8nRest, name: string, rows: IDataObject[]): Promise<void> {
	await rest.post(`${await pathOf(rest, name)}/insert`, { data: rows, returnType: 'count' });
}

/** The rows of a table without n8n's own columns, in the order in which they were made. */
export async function tableRows(rest: N8nRest, name: string): Promise<IDataObject[]> {
	const { data } = await rest.get<{ data: IDataObject[] }>(
		`${await pathOf(rest, name)}/rows?take=1000`,
	);
	return data.sort((a, b) => Number(a.id) - Number(b.id)).map(withoutN8nsOwn);
}

function withoutN8nsOwn(row: IDataObject): IDataObject {
	const own = ['id', 'createdAt', 'updatedAt'];
	return Object.fromEntries(Object.entries(row).filter(([column]) => !own.includes(column)));
}

/** Takes the table away, where there is one. */
export async function dropTable(rest: N8nRest, name: string): Promise<void> {
	const path = await pathOf(rest, name).catch(() => undefined);
	if (path) await rest.delete(path);
}

async function pathOf(rest: N8nRest, name: string): Promise<string> {
	const { data } = await rest.get<{ data: Table[] }>('/data-tables-global');
	const table = data.find((one) => one.name === name);
	if (!table) throw new Error(`There is no data table ${name}`);
	return `/projects/${table.projectId}/data-tables/${table.id}`;
}
