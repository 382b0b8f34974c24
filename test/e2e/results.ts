import type { IDataObject } from 'n8n-workflow';

import type { Execution } from './n8n/execution';
import { postedTo } from './liveWorkflow';
import { INVITE } from './workflows';

/** What our node gave out in an execution, by output. */
export function results(
	execution: Execution,
): Record<'success' | 'error' | 'skipped', IDataObject[]> {
	const [success = [], error = [], skipped = []] = [0, 1, 2].map((output) =>
		execution.items(INVITE, output),
	);
	return { success, error, skipped };
}

/**
 * Expects each profile that was posted exactly once, on whichever output.
 *
 * @param posted by default what the execution itself says; after a crash n8n has lost it
 */
export function expectNobodyLost(execution: Execution, posted?: string[]): void {
	expect([execution.id, execution.status, execution.error]).toEqual([
		execution.id,
		'success',
		undefined,
	]);
	const { success, error, skipped } = results(execution);
	const out = [...success, ...error, ...skipped].map(({ profile }) => profile);
	expect(out.sort()).toEqual([...(posted ?? postedTo(execution))].sort());
}
