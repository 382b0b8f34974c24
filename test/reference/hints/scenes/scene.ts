import type { IDataObject } from 'n8n-workflow';

import { people, rowsOf } from '../../../support/people';
import { runScenario, type Scenario } from '../../../support/scenario';
import { SimulatedClock } from '../../../support/simulatedClock';
import type { Simulator } from '../../../support/simulator';

interface Circumstances extends Partial<Scenario> {
	/** What has happened before. */
	prepare?: (simulator: Simulator) => unknown;
	/** How many rows at a time a loop hands to the node; the hints are those of its last run. */
	loopOf?: number;
}

/** A run, and its hints. The clock stands at 07:00 in the workflow's time zone when it begins. */
export type Scene = [
	what: string,
	rows: unknown[] | IDataObject[],
	texts: string[],
	more?: Circumstances,
];

/** Members whose public addresses can be looked up. */
export const PROFILES = people(6).map((_, index) => ({
	slug: `person-${index}`,
	member: 1000 + index,
}));

export const ADDRESSES = PROFILES.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);

export const [FIRST = '', SECOND = ''] = people(2);

export const CONTINUING: Partial<Scenario> = { node: { onError: 'continueRegularOutput' } };

/** @param time of the day, as in 07:05 */
export function again(time: string): string {
	return `Run them again after 15 Jan 2026, ${time} (America/New_York).`;
}

/** Has LinkedIn refuse each of these people. */
export function refusing(text: string, ...who: string[]) {
	return (simulator: Simulator): void => {
		for (const person of who) simulator.refuse(person, text);
	};
}

/** Has an earlier execution of the workflow invite these people. */
export function invitedBefore(...who: string[]) {
	return async (simulator: Simulator): Promise<unknown> =>
		await runScenario({ simulator, clock: new SimulatedClock(), rows: rowsOf(who) });
}

/** Rows whose Profile is mapped to a column. */
export function mapped(column: string): Partial<Scenario> {
	return { parameters: { profile: `={{ $json.${column} }}` } };
}
