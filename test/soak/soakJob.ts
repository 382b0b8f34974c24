import type { IDataObject, IExecuteContextData, INode, INodeParameters } from 'n8n-workflow';

import type { AnyJob } from '../workers/messages';

/** One execution of one of the workflows. */
export interface SoakJob extends AnyJob {
	workflow: string;
	/** The execution that this one runs again, with what it remembers; else its own id. */
	first: string;
	rows: IDataObject[];
	/** How many profiles each row holds, at least one. */
	places: number[];
	/** Rows per iteration of *Loop Over Items*; a larger number than rows is no loop. */
	loopSize: number;
	skipAlreadyInvited: boolean;
	options: INodeParameters;
	node: Partial<INode>;
	contextData?: IExecuteContextData;
	/** Whether it comes last, and for everybody: all of them are to be settled by then. */
	isLast?: boolean;
	/** The number of its questions, after which it is cancelled. */
	cancelledAfter?: number;
}

/** What the node says of one profile. */
export interface Verdict {
	/** Index of the input item. */
	item: number;
	/** Success, Error, Skipped. */
	output: number;
	/** Page and member, as in "105672170 2001"; null where the item has no profile URN. */
	place: string | null;
	/** The same by what stood in the row, where it names somebody. */
	named: string | null;
	success: boolean;
	status: string;
	/** The reason of a skip, or the code of an error. */
	why: string;
	error: string;
	retryable: boolean;
	retryAt: string;
	mayHaveBeenSent: boolean;
}

export interface SoakEnding {
	job: { id: string };
	status: string;
	error: string;
	/** Of the node, in order. */
	runs: Verdict[][];
	hints: string[];
	/** Whether the API key stands anywhere in what n8n keeps. */
	showsKey: boolean;
	contextData: IExecuteContextData;
}
