import { entryId, type UsableEntry } from '../rows/entries';

/** People whom a model may have invited in one call, where nobody has set an Invitation Limit. */
const MOST_A_CALL = 10;

/** What the model reads beside the results of people whom a call was too long for. */
export const CALL_AGAIN = `A call invites ${MOST_A_CALL} people at most, as no Invitation Limit is set. Call the tool again for this person.`;

/**
 * The entries of people for whom a call of the tool is too long, in order. Whoever has a result in this execution
 * takes no place.
 *
 * @param isFree whether somebody may still be asked, as far as is known
 */
export function beyondOneCall(
	entries: UsableEntry[],
	isFree: (entry: UsableEntry) => boolean,
): Set<UsableEntry> {
	const people = new Set<string>();
	return new Set(
		entries.filter((entry) => {
			const id = entryId(entry);
			if (people.has(id) || !isFree(entry)) return false;
			if (people.size >= MOST_A_CALL) return true;
			people.add(id);
			return false;
		}),
	);
}
