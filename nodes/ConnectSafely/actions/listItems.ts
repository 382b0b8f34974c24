import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	NodeExecutionHint,
} from 'n8n-workflow';

import type { Reading, Reason } from '../reading';
import { invalidSettings, type Failed } from '../result';
import type { Run } from '../run';
import type { ExecutionState } from '../state/executionState';
import { nodeError } from './nodeError';
import { failureFields, isCalledAsTool, mayThrow, toOutputs } from './output';
import { adviceOnReading, readingError } from './readingError';

/** What a list has brought, and why it ended early, if so. */
export interface ListAnswer {
	results: IDataObject[];
	failed: Failed | null;
	hints?: NodeExecutionHint[];
}

/** A list that an input item asks for. */
export interface ListQuestion {
	item: number;
	/** Items with the same one ask for the same list: it is read once, as far as any of them asks. */
	id: string;
	/** How many results it asks for; Infinity for all of them. */
	size: number;
	/** Why it cannot be asked for. */
	fault: Failed | null;
	/** @param size how many results to read */
	read(size: number): Promise<ListAnswer>;
}

/**
 * Reads the lists that the input items ask for, one after the other.
 *
 * @param ask the lists, with what is wrong about them
 * @returns one item per result, on the one output; where On Error says to go on, the results so far and
 * an item with the reason
 * @throws NodeApiError or NodeOperationError for the first list that cannot be read to its end
 */
export async function listItems<Options extends Run['options']>(
	context: IExecuteFunctions,
	{ run, state }: { run: Reading<Run<Options>>; state: ExecutionState },
	outputNames: string[],
	ask: (run: Run<Options>) => Promise<ListQuestion[]>,
): Promise<INodeExecutionData[][]> {
	const questions = run.ok
		? await ask(run.value)
		: context.getInputData().map((_, item) => unaskable(item, run.reason));
	const timeZone = context.getTimezone();
	const throwIfAllowed = (failed: Failed | null): void => {
		if (failed === null || !mayThrow(context)) return;
		// Retry On Fail runs the node again: what was blocked or missing has to be asked for then.
		state.forgetSetup();
		throw nodeError(context, { ...failed, advice: adviceOnReading(failed, timeZone) });
	};
	// What is thrown takes all results with it: so no list is read before.
	throwIfAllowed(questions.find(({ fault }) => fault !== null)?.fault ?? null);
	const sizes = new Map<string, number>();
	for (const { id, size } of questions) sizes.set(id, Math.max(size, sizes.get(id) ?? 0));
	const answered = new Set<string>();
	const found: Parameters<typeof toOutputs>[1] = [];
	const hints = new Map<string, NodeExecutionHint>();
	for (const { item, id, fault, read } of questions) {
		if (answered.has(id)) continue;
		answered.add(id);
		const answer = fault ? { results: [], failed: fault } : await read(sizes.get(id) ?? 0);
		for (const hint of answer.hints ?? []) hints.set(hint.message, hint);
		for (const fields of answer.results) found.push({ output: 0, item, fields });
		const { failed } = answer;
		throwIfAllowed(failed);
		if (failed === null) continue;
		found.push({ output: 0, item, fields: failureFields(readingError(failed, timeZone), failed) });
	}
	// A model sees no hints, and takes no items for no answer.
	if (found.length === 0 && isCalledAsTool(context)) {
		const message = ['Nobody was found.', ...hints.keys()].join(' ');
		found.push({ output: 0, item: 0, fields: { message } });
	}
	context.addExecutionHints(...hints.values());
	return toOutputs(context, found, outputNames, { include: false, resultFields: [] }).outputs;
}

function unaskable(item: number, reason: Reason): ListQuestion {
	const fault = invalidSettings(reason);
	return { item, id: 'all', size: 0, fault, read: async () => ({ results: [], failed: fault }) };
}
