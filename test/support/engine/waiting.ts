import { jsonParse, type IDataObject, type IRunExecutionData } from 'n8n-workflow';
import type { StoredExecution, WorkflowRun } from './execution';

/** An execution in which a node waits for an answer. */
export interface Waiting {
	/** As n8n has it in its database. */
	execution: WorkflowRun;
	/** The item that the node gives out. */
	answer: IDataObject;
}

/**
 * The stored execution, ready to go on: n8n puts the answer in the place of the waiting node's input, and lets
 * that node pass it through.
 *
 * @throws Error where no node waits
 */
export function resumed({ execution, answer }: Waiting): IRunExecutionData {
	const { data } = jsonParse<StoredExecution>(execution.everything);
	const next = data.executionData?.nodeExecutionStack[0];
	if (!data.waitTill || !next) throw new Error('The execution does not wait');
	next.data = { main: [[{ json: answer }]] };
	return data;
}
