import type { IDataObject, NodeExecutionHint } from 'n8n-workflow';

import {
	MOST_FOUND,
	PEOPLE_PER_PART,
	peopleFrom,
	type FoundPerson,
	type PeopleSearch,
} from '../../../api/endpoints/searchPeople';
import type { Run } from '../../../run';
import { askOnRoute } from '../../askOnRoute';
import { info, warn } from '../../hint';
import type { ListAnswer } from '../../listItems';
import { personFields } from './personFields';

/** Parts in a row without anybody new in the 1st degree, after which the search ends. */
const MOST_FRUITLESS = 3;

/** Whom an item searches for, by which account, and how many of them at most. */
export interface Wanted {
	search: PeopleSearch;
	accountId: string | null;
	most: number;
}

/**
 * Searches part after part until there are enough people or the search ends. Never throws.
 *
 * @param found whom earlier searches of the run have found, by account; changed in place
 */
export async function runSearch(
	{ search, accountId, most }: Wanted,
	found: Set<string>,
	run: Run,
): Promise<ListAnswer> {
	const results: IDataObject[] = [];
	const seen = new Set<string>();
	let strangers = 0;
	let fruitless = 0;
	let emptyAt = -1;
	let skippedParts = 0;
	const take = (person: FoundPerson): void => {
		const key = `${accountId ?? 'default'} ${person.key}`;
		if (person.key === '' || found.has(key) || results.length >= most) return;
		found.add(key);
		results.push(personFields(person, accountId));
	};
	const answer = (failed: ListAnswer['failed'], why: NodeExecutionHint[] = []): ListAnswer => ({
		results,
		failed,
		hints: [...why, ...strangerHints(strangers), ...skippedHints(skippedParts)],
	});
	for (let start = 0; results.length < most; ) {
		if (start >= MOST_FOUND) return answer(null, [tooMany()]);
		const endpoint = peopleFrom(search, accountId, start);
		const part = await askOnRoute(endpoint, { companyId: '', accountId }, run);
		if (part.kind !== 'ok') return answer(part.failed);
		const { people, hasMore } = part.value;
		const connections = people.filter(({ isConnection }) => isConnection);
		strangers += people.length - connections.length;
		connections.forEach(take);
		run.progress.note(() => `Found ${results.length} connections`);
		fruitless = connections.some(({ key }) => !seen.has(key)) ? 0 : fruitless + 1;
		for (const { key } of connections) seen.add(key);
		if (!hasMore) break;
		if (people.length === 0) {
			if (emptyAt !== start) {
				emptyAt = start;
				fruitless--;
				continue;
			}
			skippedParts++;
		}
		if (fruitless >= MOST_FRUITLESS)
			return answer(null, [noneLeft(people.length > connections.length)]);
		// An API may begin a part earlier than it is asked to.
		const isEarlier = part.value.start !== undefined && part.value.start < start;
		const end = (isEarlier ? (part.value.start ?? 0) : start) + people.length;
		start = end > start ? end : start + PEOPLE_PER_PART;
	}
	return answer(null);
}

function tooMany(): NodeExecutionHint {
	return info(
		`LinkedIn shows ${MOST_FOUND.toLocaleString('en-US')} people of a search at most. Narrow the search to find the others.`,
	);
}

function noneLeft(hasStrangers: boolean): NodeExecutionHint {
	const instead = hasStrangers ? 'people of other degrees only' : 'nobody new';
	const advice = hasStrangers ? '' : " Change 'Keywords' or 'Filters' to find others.";
	return warn(
		`The search ended early: its last ${MOST_FRUITLESS} requests brought ${instead}, and each one costs searches.${advice}`,
	);
}

function strangerHints(count: number): NodeExecutionHint[] {
	if (count === 0) return [];
	const who = count === 1 ? '1 person was' : `${count} people were`;
	return [
		warn(
			`${who} left out who came along, as the answer does not say that they are 1st-degree connections: the search did not keep to those.`,
		),
	];
}

function skippedHints(count: number): NodeExecutionHint[] {
	if (count === 0) return [];
	const parts = count === 1 ? '1 part' : `${count} parts`;
	return [
		warn(
			`${parts} of ${PEOPLE_PER_PART} people came empty twice though more were to come: some people may be missing. Search again later to find them.`,
		),
	];
}
