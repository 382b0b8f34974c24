import { EMPTY, severalPeople } from './invalidProfile';
import type { ParsedProfile } from './profile';
import { readCell } from './readCell';

/** Parses what holds one profile, such as a field of an answer. */
export function parseProfile(value: unknown): ParsedProfile {
	const [first, ...others] = readCell(value);
	if (first === undefined) return EMPTY;
	if (others.length === 0) return first.profile;
	return severalPeople(typeof value === 'string' ? value : 'this list', others.length + 1);
}
