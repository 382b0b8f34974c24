import type { IExecuteFunctions } from 'n8n-workflow';

import { openApi } from '../api/client';
import type { Clock } from '../clock';
import { openProgress } from '../progress';
import { good, type Reading } from '../reading';
import type { Run } from '../run';
import { openExecutionState, type ExecutionState } from '../state/executionState';

/**
 * Opens what an operation works with. Nothing is sent, and nothing is thrown.
 *
 * @param options of the operation, as they were read
 * @returns the run, or what is wrong with options or credential; and what this execution knows, which
 * answers for people also where nothing can be asked
 */
export async function openRun<Options extends Run['options']>(
	context: IExecuteFunctions,
	options: Reading<Options>,
	clock: Clock,
): Promise<{ run: Reading<Run<Options>>; state: ExecutionState }> {
	if (!options.ok) return { run: options, state: openExecutionState(context, { clock }) };
	const api = await openApi(context);
	if (!api.ok) return { run: api, state: openExecutionState(context, { clock }) };
	const state = openExecutionState(context, { ...options.value, clock, apiId: api.value.id });
	const progress = openProgress(context, clock);
	return { run: good({ api: api.value, state, options: options.value, clock, progress }), state };
}
