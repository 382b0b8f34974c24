import type { IDataObject } from 'n8n-workflow';

import { dataTables, type WorkflowRun } from '../support/engine';
import { itemsAt } from './exampleWorkflow';

const PEOPLE = 'People invited to follow';
const REPORTS = 'Reports on followers';

/** The table as the example with new connections makes it; there is no other. */
export function makePeopleTable(): void {
	dataTables.clear();
	const columns = ['profileUrn', 'name', 'profileUrl', 'invitedOn'];
	dataTables.create(
		PEOPLE,
		columns.map((name) => ({ name, type: 'string' })),
	);
}

/** Adds rows to that table. */
export function invite(...rows: IDataObject[]): void {
	for (const row of rows) dataTables.insert(PEOPLE, row);
}

/** The rows of the table of reports, without n8n's own column and the day. */
export function reports(): IDataObject[] {
	return dataTables.rows(REPORTS).map(({ id, checkedOn, ...numbers }) => {
		expect([typeof id, checkedOn]).toEqual(['number', expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
		return numbers;
	});
}

/** The only report of a run. */
export function htmlReport(run: WorkflowRun): string {
	const [report, ...others] = itemsAt(run, 'Report as HTML');
	expect(others).toEqual([]);
	return String(report?.html);
}
