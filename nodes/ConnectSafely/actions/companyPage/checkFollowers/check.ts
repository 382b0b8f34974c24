import type { InvalidProfile } from '../../../profiles/invalidProfile';
import type { ParsedProfile } from '../../../profiles/profile';
import { notSent, type Failed } from '../../../result';
import type { PageFollowers } from '../searchFollowers';
import { faultOf, type Entry } from '../rows/entries';

/** Whom to look for in a list of followers. */
export interface Person {
	personKey?: string;
	slug?: string;
}

/** Whether somebody follows a page. */
export type Check =
	| { kind: 'following'; followDate: string; readSince: number | null }
	| { kind: 'notFollowing'; readSince: number | null }
	| { kind: 'failed'; failed: Failed };

const MEMBER_NUMBER = /^\d+$/;

/**
 * Whom a row's profile stands for. Ids of Sales Navigator and Recruiter cannot be invited, but hold the member
 * number by which somebody is found in the list.
 */
export function personIn(profile: ParsedProfile): Person | InvalidProfile {
	if (profile.kind === 'publicName') return { slug: profile.slug };
	const { personKey } = profile;
	if (profile.kind === 'known') return { personKey };
	return personKey !== undefined && MEMBER_NUMBER.test(personKey) ? { personKey } : profile;
}

/** @param page the followers of the entry's page, read until the person is found or the list ends */
export function checkEntry(entry: Entry, page: PageFollowers | undefined): Check {
	const person = personIn(entry.profile);
	if ('kind' in person || entry.fault) {
		return {
			kind: 'failed',
			failed: ('kind' in person ? faultOf(entry) : entry.fault) ?? unread(),
		};
	}
	if (!page) return { kind: 'failed', failed: unread() };
	const { readSince } = page.list;
	const followDate = page.list.followDateOf(person);
	if (followDate !== null) return { kind: 'following', followDate, readSince };
	if (page.failed) return { kind: 'failed', failed: page.failed };
	const { personKey } = person;
	if (personKey !== undefined && !MEMBER_NUMBER.test(personKey)) {
		return { kind: 'failed', failed: unknownNumber() };
	}
	return { kind: 'notFollowing', readSince };
}

function unread(): Failed {
	return notSent('stopped', "the page's list of followers was not read");
}

/** The same person may stand in the list with another id, and only the number tells. */
function unknownNumber(): Failed {
	return notSent(
		'lookupFailed',
		'this profile id holds no member number, by which somebody is found among the followers',
		"Put the person's LinkedIn address into the row, such as linkedin.com/in/jane-doe.",
	);
}
