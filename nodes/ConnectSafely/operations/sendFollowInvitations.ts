import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { systemClock, type Clock } from '../clock';
import { candidatesAmong } from '../domain/entry';
import { Memory, type StoredMemory } from '../domain/memory';
import { settle } from '../domain/outcome';
import { planInvitations } from '../domain/plan';
import { invalid } from '../domain/verdict';
import { addHints } from '../hints';
import { toOutputs } from '../output';
import { postFollowInvitations } from '../transport/followInvitations';
import { invite, type Invited } from './invite';
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
	const memory = openMemory(context, setup.ok ? setup.connection.id : '');
	const mustNotThrow = (): boolean => context.continueOnFail() || memory.mayHaveSent;

	const problem = setup.ok ? fixedFault(context, entries) : setup.reason;
	if (problem !== null && !mustNotThrow()) throw setupError(context, problem);

	const groups = planInvitations(candidatesAmong(entries));
	const { settlements, notes }: Invited = setup.ok
		? await invite(groups, {
				memory,
				clock,
				settings: setup.settings,
				post: async (batch) =>
					await postFollowInvitations(setup.connection, batch, setup.settings.timeout),
				signal: context.getExecutionCancelSignal(),
			})
		: { settlements: [], notes: [] };

	const cause = setupFaultOf(settlements);
	if (cause !== null && !mustNotThrow()) {
		// Retry On Fail runs the node again: what was closed has to be open then.
		memory.reopen();
		throw requestError(context, cause);
	}

	const outcomes = settle(entries, settlements, invalid('invalidSettings', problem ?? ''));
	const withInputFields = setup.ok && setup.settings.includeInputFields;
	const { outputs, replacedFields } = toOutputs(context, outcomes, withInputFields);
	addHints(context, { outcomes, notes, replacedFields });
	return outputs;
}

function openMemory(context: IExecuteFunctions, connectionId: string): Memory {
	const stored = context.getContext('node') as StoredMemory;
	const runIndex: unknown = context.getWorkflowDataProxy(0).$runIndex;
	return new Memory(stored, connectionId, typeof runIndex === 'number' ? runIndex : 0);
}
