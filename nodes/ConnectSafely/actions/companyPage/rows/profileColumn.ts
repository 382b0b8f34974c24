import { EMPTY, type InvalidProfile } from '../../../profiles/invalidProfile';
import type { ParsedProfile } from '../../../profiles/profile';
import { columnName, type Column } from './mappedColumn';

/** Why a row with an empty cell has nobody. */
export function emptyIn(column: Column | null): InvalidProfile {
	return column === null ? EMPTY : { ...EMPTY, cause: `${EMPTY.cause} ${placeOf(column)}` };
}

/**
 * The same profile; the reason of a refusal names the column where it stood. The reason of an object
 * names the object's own key already.
 *
 * @param value the profile as the row has it
 */
export function withColumn(
	profile: ParsedProfile,
	value: unknown,
	column: Column | null,
): ParsedProfile {
	if (profile.kind !== 'invalid' || column === null || typeof value === 'object') return profile;
	const { cause } = profile;
	const place = placeOf(column);
	return { ...profile, cause: cause.endsWith(')') ? `${cause}, ${place}` : `${cause} (${place})` };
}

function placeOf(column: Column): string {
	return `in the column ${columnName(column)}`;
}
