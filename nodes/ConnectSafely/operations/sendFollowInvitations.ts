import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { systemClock, type Clock } from '../clock';
import { candidatesAmong } from '../domain/entry';
import { Memory, type StoredMemory } from '../domain/memory';
import { settle } from '../domain/outcome';
import { planInvitations } from '../domain/plan';
import { Stops, type StoredStops } from '../domain/stops';
import { invalid } from '../domain/verdict';
import { addHints } from '../hints';
import { toOutputs } from '../output';
import { postFollowInvitations } from '../transport/followInvitations';
import { invite, recallAll, type Invited } from './invite';
import { fixedFault, readEntries } from './readEntries';
import { readSetup, requestError, setupError, setupFaultOf } from './setup';

/**
 * Invites the people of the input items to follow a company page.
 *
 * @returns one item per profile, on Success, Error or Skipped
 * @throws NodeApiError or NodeOperationError where On Error says to stop, nobody was invited in
 * this execution for sure, and the cause is the key, the page, the address or an option
 */
export async function sendFollowInvitations(
	context: IExecuteFunctions,
	clock: Clock = systemClock,
): Promise<INodeExecutionData[][]> {
	const setup = await readSetup(context);
	const entries = readEntries(context, context.getInputData().length);
	const stored = context.getContext('node') as StoredMemory & StoredStops;
	const memory = new Memory(stored, runIndexOf(context));
	const stops = new Stops(stored, setup.ok ? setup.connection.id : '');
	const mustNotThrow = (): boolean => context.continueOnFail() || memory.mayHaveSent;

	const problem = setup.ok ? fixedFault(context, entries) : setup.reason;
	if (problem !== null && !mustNotThrow()) throw setupError(context, problem);

	const groups = planInvitations(candidatesAmong(entries));
	const { settlements, notes }: Invited = setup.ok
		? await invite(groups, {
				memory,
				stops,
				clock,
				settings: setup.settings,
				post: async (batch) =>
					await postFollowInvitations(setup.connection, batch, setup.settings.timeout),
				signal: context.getExecutionCancelSignal(),
			})
		: { settlements: recallAll(groups, memory), notes: [] };

	const cause = setup.ok ? setupFaultOf(settlements) : null;
	if (cause !== null && !mustNotThrow()) {
		// Retry On Fail runs the node again: what was closed has to be open then.
		stops.reopen();
		throw requestError(context, cause);
	}

	const fallback = invalid('invalidSettings', problem ?? '');
	const outcomes = settle(entries, settlements, fallback, memory);
	const withInputFields = setup.ok && setup.settings.includeInputFields;
	const { outputs, replacedFields } = toOutputs(context, outcomes, withInputFields);
	addHints(context, { outcomes, notes, replacedFields });
	return outputs;
}

/** How often the node has run before in this execution: loops count up, Retry On Fail does not. */
function runIndexOf(context: IExecuteFunctions): number {
	const runIndex: unknown = context.getWorkflowDataProxy(0).$runIndex;
	return Number(runIndex);
}
