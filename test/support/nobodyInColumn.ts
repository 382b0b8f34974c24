import type { IDataObject } from 'n8n-workflow';

import { COMPANY, runScenario, type ScenarioResult } from './scenario';
import type { Simulator } from './simulator';

const NOBODY = ' Nobody was invited: see the Error tab.';

/** Runs rows whose profiles are all missing, and hands out the one warning that may be said of them. */
export async function runWithNobody(
	simulator: Simulator,
	rows: IDataObject[],
	profile: string,
): Promise<ScenarioResult & { warning: string | undefined }> {
	const result = await runScenario({ simulator, rows, parameters: { profile } });
	expect(result.error).toHaveLength(rows.length);
	expect(result.error.every(({ errorCode }) => errorCode === 'emptyProfile')).toBe(true);
	expect(simulator.invited(COMPANY)).toEqual([]);
	return { ...result, warning: troubleIn(result) };
}

/**
 * What the one warning of a run that invited nobody says of the column; nothing where it only counts the
 * rows.
 */
export function troubleIn({ hints }: ScenarioResult): string | undefined {
	expect(hints.map(({ type }) => type)).toEqual(['warning']);
	const message = hints[0]?.message ?? '';
	expect(message).toContain(NOBODY);
	const [trouble = ''] = message.split(NOBODY);
	return /^(All \d|Both |The only row|\d+ rows? )/.test(trouble) ? undefined : trouble;
}

export function reasons({ error }: ScenarioResult): unknown[] {
	return error.map((item) => item.error);
}
