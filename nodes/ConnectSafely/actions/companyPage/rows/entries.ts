import type { IExecuteFunctions } from 'n8n-workflow';

import {
	invalidProfile,
	unresolvedName,
	type InvalidProfile,
} from '../../../profiles/invalidProfile';
import type { ParsedProfile } from '../../../profiles/profile';
import { readCell } from '../../../profiles/readCell';
import { identify, recipientId, slugId } from '../../../recipient';
import { invalid, type Failed } from '../../../result';
import { parameterReader, rawParameter } from '../../readParameter';
import { placeReader, type Place } from '../pageParameters';
import { mappedColumn } from './mappedColumn';
import { emptyIn, withColumn } from './profileColumn';

/** One profile of one input item; an item without any profile has one entry. */
export interface Entry extends Place {
	/** Index among all entries, in the input's order. */
	index: number;
	/** Index of the input item. */
	item: number;
	/** The profile as the row has it; of a list this entry alone. */
	value: unknown;
	profile: ParsedProfile;
}

/** An entry by which somebody may be invited to a page. */
export type UsableEntry = Entry & {
	companyId: string;
	profile: Exclude<ParsedProfile, InvalidProfile>;
};

/**
 * Reads page, account and profiles of every item. Never throws: what an expression throws for an item
 * becomes that item's fault.
 *
 * @param resolvesProfiles whether public profile names may be looked up
 */
export function readEntries(
	context: IExecuteFunctions,
	itemCount: number,
	resolvesProfiles: boolean,
): Entry[] {
	const placeOf = placeReader(context);
	const cellOf = parameterReader(context, 'profile', (cell) => cell);
	const column = mappedColumn(rawParameter(context, 'profile'));
	const empty = emptyIn(column);
	const entries: Entry[] = [];
	for (let item = 0; item < itemCount; item++) {
		const place = placeOf(item);
		const add = (value: unknown, profile: ParsedProfile): void => {
			entries.push({ index: entries.length, item, value, profile, ...place });
		};
		const cell = cellOf(item);
		if (!cell.ok) {
			add(null, unreadable(cell.reason.cause));
			continue;
		}
		const found = readCell(cell.value);
		if (found.length === 0) add(cell.value ?? null, empty);
		for (const { value, profile } of found) {
			add(value, usable(withColumn(profile, value, column), resolvesProfiles));
		}
	}
	return entries;
}

/** Why nobody can be invited by this entry, or null where somebody may. */
export function faultOf({ profile, fault }: Entry): Failed | null {
	if (profile.kind !== 'invalid') return fault;
	return invalid(profile.code, profile.cause, profile.advice);
}

/** Who an entry holds, for which page, as one text: the same for all entries that hold them in the same way. */
export function entryId(entry: UsableEntry): string {
	const { profile } = entry;
	return profile.kind === 'known'
		? recipientId(identify(entry, profile.personKey))
		: slugId(entry, profile.slug);
}

export function isUsable(entry: Entry): entry is UsableEntry {
	return entry.profile.kind !== 'invalid' && entry.companyId !== null && entry.fault === null;
}

function usable(profile: ParsedProfile, resolvesProfiles: boolean): ParsedProfile {
	const isRefused = profile.kind === 'publicName' && !resolvesProfiles;
	return isRefused ? unresolvedName(profile.slug) : profile;
}

function unreadable(why: string): ParsedProfile {
	return invalidProfile('notAProfile', `'Profile' cannot be read for this item: ${why}`, '');
}
