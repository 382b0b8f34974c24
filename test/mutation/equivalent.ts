import type { Mutant } from './report';

/** A change that no test can notice, since it changes nothing that anybody could see. */
export interface Equivalent {
	file: string;
	/** As they stand in the report, without white space around. */
	original: string;
	replacement: string;
	/** Why nothing changes. */
	reason: string;
}

export const EQUIVALENTS: Equivalent[] = [];

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

function isSame(one: Equivalent, { file, original, replacement }: Mutant): boolean {
	return one.file === file && one.original === original && one.replacement === replacement;
}
