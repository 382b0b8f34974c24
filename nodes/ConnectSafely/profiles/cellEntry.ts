import type { ParsedProfile } from './profile';

/** One profile of a cell, or what stands in its place. */
export interface CellEntry {
	/** As the row has it; of a list this entry alone. */
	value: unknown;
	profile: ParsedProfile;
}
