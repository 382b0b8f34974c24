import { parseProfile } from './parseProfile';
import type { ParsedProfile } from './profile';
import { splitCell } from './splitCell';

/** One profile of a cell, or what stands in its place. */
export interface CellEntry {
	/** As the row has it; of a list this entry alone. */
	value: unknown;
	profile: ParsedProfile;
}

/** Reads the profiles of a cell; `[]` for a cell without anything in it. Never throws. */
export function readCell(cell: unknown): CellEntry[] {
	return splitCell(cell).map((value) => ({ value, profile: parseProfile(value) }));
}
