import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';

export const NOW = Date.parse('2026-08-01T00:00:00.000Z');
/** Where the API names no time. */
export const IN_FIVE_MINUTES = NOW + 5 * 60_000;

/** What is stored, as n8n gives it back to a later run or to an execution that waited. */
export function givenBack(stored: Stored): Stored {
	return JSON.parse(JSON.stringify(stored)) as Stored;
}
