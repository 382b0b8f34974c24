import type { IDataObject } from 'n8n-workflow';

import { COMPANY, runScenario, type ScenarioResult } from './scenario';
import type { Simulator } from './simulator';

/** Runs rows whose profiles are all missing, and hands out the one warning that may be said of them. */
export async function runWithNobody(
	simulator: Simulator,
	rows: IDataObject[],
	profile: string,
): Promise<ScenarioResult & { warning: string | undefined }> {
	const result = await runScenario({ simulator, rows, parameters: { profile } });
	const [, ...hints] = result.hints;
	expect(hints.every(({ type }) => type === 'warning')).toBe(true);
	expect(hints.length).toBeLessThanOrEqual(1);
	expect(result.error).toHaveLength(rows.length);
	expect(result.error.every(({ errorCode }) => errorCode === 'emptyProfile')).toBe(true);
	expect(simulator.invited(COMPANY)).toEqual([]);
	return { ...result, warning: hints[0]?.message };
}

export function reasons({ error }: ScenarioResult): unknown[] {
	return error.map((item) => item.error);
}
