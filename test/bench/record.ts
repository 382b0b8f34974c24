import type { INodeParameters } from 'n8n-workflow';

import { deduplication } from '../support/engine/deduplication';
import { COMPANY, NODE } from '../support/scenario';
import { builtPackage } from './builtPackage';
import { execute } from './execution';
import type { Meter } from './meter';
import { inviteFlow } from './node';
import { sheetOf, type Row } from './rows';
import { SimulationHere } from './simulation';

/** Rows, of which some hold people whom the workflow has invited before. */
export interface RecordTask {
	rows: number;
	known: number;
	/** Rows with new people above the known ones; the other new ones are below. */
	newOnTop: number;
	/** People to invite; 0 stands for all that are new. */
	limit: number;
}

export interface RecordCost {
	/** Calls of n8n's deduplication store. */
	calls: number;
	/** Bytes that the store writes, each time the whole record. */
	bytes: number;
	/** What the meter says. */
	measured: number;
}

/**
 * Invites whoever of the rows is new, once.
 *
 * @throws Error where not all of them are invited, up to the limit, or anybody else
 */
export async function inviteNew(task: RecordTask, meter: Meter): Promise<RecordCost> {
	const { sheet, known } = sheetFor(task);
	await fillRecord(known);
	const before = deduplication.bytesWritten;
	deduplication.calls.length = 0;
	const simulation = new SimulationHere();
	const api = await simulation.start(0);
	const options: INodeParameters = { skipAlreadyInvited: true, invitationLimit: task.limit };
	const flow = inviteFlow(new builtPackage.ConnectSafely(), options);
	const { measured, itemsOn } = await execute(flow, sheet, api, meter);
	const { peopleInvited, invitationsSent } = await simulation.stop();
	const expected = Math.min(task.limit || Infinity, task.rows - task.known);
	const is = [peopleInvited, invitationsSent, ...itemsOn(NODE)].join(', ');
	const shouldBe = [expected, expected, expected, 0, task.rows - expected].join(', ');
	if (is !== shouldBe) throw new Error(`People and items were ${is} and should be ${shouldBe}`);
	const { calls, bytesWritten } = deduplication;
	return { calls: calls.length, bytes: bytesWritten - before, measured };
}

/** The known people are the first ones of all. */
function sheetFor({ rows, known, newOnTop }: RecordTask): { sheet: Row[]; known: Row[] } {
	const everybody = sheetOf(rows);
	const [old, fresh] = [everybody.slice(0, known), everybody.slice(known)];
	return { sheet: [...fresh.slice(0, newOnTop), ...old, ...fresh.slice(newOnTop)], known: old };
}

/** As the node itself records people whose profiles are known. */
async function fillRecord(rows: Row[]): Promise<void> {
	deduplication.clear();
	const values = rows.map(({ row }) => `follow invitation ${COMPANY} ${998 + Number(row)}`);
	await deduplication.checkProcessedAndRecord(
		values,
		'workflow',
		{ workflow: { id: 'workflow', active: false } },
		{ mode: 'entries' },
	);
}
