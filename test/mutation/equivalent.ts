import { ACTIONS } from './equivalents/actions';
import { API } from './equivalents/api';
import type { Equivalent } from './equivalents/equivalent';
import { PROFILES } from './equivalents/profiles';
import { STATE } from './equivalents/state';
import { TOP } from './equivalents/top';
import type { Mutant } from './report';

const SOURCE = 'nodes/ConnectSafely';

/** The changes that change nothing, each with the reason. */
export const EQUIVALENTS: Equivalent[] = [...ACTIONS, ...API, ...PROFILES, ...STATE, ...TOP].map(
	(one) => ({
		...one,
		file: one.file.startsWith('credentials/') ? one.file : `${SOURCE}/${one.file}`,
	}),
);

export function isEquivalent(mutant: Mutant, equivalents = EQUIVALENTS): boolean {
	return equivalents.some((one) => isSame(one, mutant));
}

/** Those that no mutant of their file is: the source has changed, or they never were. */
export function unknownEquivalents(mutants: Mutant[], equivalents = EQUIVALENTS): Equivalent[] {
	const files = new Set(mutants.map(({ file }) => file));
	return equivalents.filter(
		(one) => files.has(one.file) && !mutants.some((mutant) => isSame(one, mutant)),
	);
}

function isSame(one: Equivalent, mutant: Mutant): boolean {
	return (
		one.file === mutant.file &&
		oneLine(one.original) === oneLine(mutant.original) &&
		oneLine(one.replacement) === oneLine(mutant.replacement) &&
		mutant.within.includes(one.within ?? '')
	);
}

/** Stryker prints what it puts in with line breaks of its own. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}
