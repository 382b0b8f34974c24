import type { CellEntry } from '../cellEntry';
import type { ReadText } from './fieldText';
import { nobodyIn } from './objectRefusals';
import { ObjectSearch } from './objectSearch';

/**
 * Reads the profiles of an object by the meaning of its keys, in whatever case and dress they are. Keys that
 * say LinkedIn or profile come first; then those that may hold any link, where it is a person's. What belongs
 * to a company or to somebody else never counts. Never throws.
 *
 * @param object may be a list of names and values too (see `namedFieldsOf`)
 * @param readText reads the profiles of a text (finds, then judges)
 * @returns one entry with the object as value; where its best key holds several people, one for each, with
 * the part of it as value
 */
export function readObject(object: object, readText: ReadText): CellEntry[] {
	const entries = new ObjectSearch(readText).find(object)?.entries ?? [];
	if (entries.length > 1) return entries;
	return [{ value: object, profile: entries[0]?.profile ?? nobodyIn(object) }];
}
