import { isRecord } from '../../json';
import type { Recipient } from '../../recipient';
import { unknown, type Failed, type Result } from '../../result';
import { isFault } from '../validationError';
import { namesPage, otherPageAround, otherPageIn } from './answeredPage';
import { isRehearsal, objectionAbove } from './objectionsAbove';
import { isBareId, peopleNamedIn, placesOf } from './peopleNamed';
import { contradiction, mergeResults, readResult } from './personResult';
import { resultListsIn } from './resultLists';

/** What an answer to a batch says, recipient by recipient. */
interface InvitationResults {
	results: Map<Recipient, Result>;
	/** Why nothing is known of anybody; null where somebody who was asked about has a result. */
	doubt: Failed | null;
	/** Sentences about disagreements inside the answer. */
	notes: string[];
}

/** How the answer came: an error's body says `success: false` of the request, not of its results. */
export type AnswerKind = 'success' | 'error' | 'validationError';

type AnsweredIds = Pick<Result, 'companyId' | 'accountId'>;
type List = ReturnType<typeof resultListsIn>['lists'][number];

const LONGEST_ID = 200;
const NO_RESULT = unknown('noResult', "ConnectSafely's answer does not mention this person");

/**
 * Reads the body of an answer to a batch, whatever its status. A result belongs to the person it
 * names, in whatever field, spelling and order; position counts only where no result carries anything
 * that may name somebody and nothing contradicts it.
 *
 * @param recipients the batch, in the order in which it was sent
 * @returns null if the body holds no results
 */
export function readInvitationResults(
	body: unknown,
	recipients: Recipient[],
	kind: AnswerKind = 'success',
): InvitationResults | null {
	const asked = new Set(recipients.map(({ personKey }) => personKey));
	const namesPerson = (value: unknown): boolean => peopleNamedIn(value, asked).size > 0;
	const { lists, around } = resultListsIn(body, namesPerson);
	const mentioned = kind === 'success' ? new Set<string>() : mentionedIn(body, asked, kind);
	const isEmpty = lists.every(({ length }) => length === 0) && mentioned.size === 0;
	if (isEmpty && (kind !== 'success' || lists.length === 0)) return null;
	const companyId = recipients[0]?.companyId ?? '';
	const otherPage = around.map((part) => otherPageAround(part, companyId)).find(Boolean);
	if (otherPage) return inDoubt(recipients, otherPage);

	const isDoubted =
		around.some(isRehearsal) || (kind === 'success' && isDoubtedBy(around, lists, namesPerson));
	const isSpoilt = ({ isOfOther, isBelowFailure }: List[number]): boolean =>
		isOfOther || isDoubted || (isBelowFailure && kind === 'success');
	const isNamed = namesPage(around, companyId);
	const verdictOf = (listed: List[number]): Result => {
		const other = otherPageIn(listed.result, companyId, isNamed);
		const verdict = readResult(listed.result);
		return other ?? (verdict.kind === 'sent' && isSpoilt(listed) ? contradiction() : verdict);
	};
	const { byKey, strangers } = attribute(lists, recipients, asked, body, verdictOf);
	for (const key of mentioned) if (!byKey.has(key)) byKey.set(key, contradiction());
	const ids = isRecord(body) ? answeredIds(body) : {};
	const results = new Map(
		recipients.map((recipient): [Recipient, Result] => {
			const result = byKey.get(recipient.personKey);
			return [recipient, result ? { ...result, ...ids } : NO_RESULT];
		}),
	);
	const notes = isRecord(body) ? notesOn(body, [...results.values()], strangers) : [];
	const isAboutNobody = recipients.every(({ personKey }) => !byKey.has(personKey));
	const doubt = unknown('noResult', "ConnectSafely's answer mentions none of these people");
	return { results, doubt: isAboutNobody ? doubt : null, notes };
}

/** @returns verdicts by person, and how many results are about nobody who was asked about */
function attribute(
	lists: List[],
	recipients: Recipient[],
	asked: Set<string>,
	body: unknown,
	verdictOf: (listed: List[number]) => Result,
): { byKey: Map<string, Result>; strangers: number } {
	const byKey = new Map<string, Result>();
	const all = lists.flat();
	const named = all.map(({ name, result }) => peopleNamedIn([name, result], asked));
	const [first] = lists;
	const isNameless = lists.length === 1 && named.every(({ size }) => size === 0);
	const places = isNameless && first ? findPlaces(first, recipients, body) : null;
	const keysInPlace = places?.map((place) => recipients[place]?.personKey);
	let strangers = 0;
	all.forEach((listed, index) => {
		const own = keysInPlace?.[index];
		const keys = own === undefined ? [...(named[index] ?? [])] : [own];
		if (keys.length === 0) strangers++;
		const verdict = keys.length > 1 ? contradiction() : verdictOf(listed);
		for (const key of keys) byKey.set(key, mergeResults(byKey.get(key), verdict));
	});
	return { byKey, strangers };
}

/** Something around the results speaks against all of them, and no refusal among them explains it. */
function isDoubtedBy(
	around: Array<Record<string, unknown>>,
	lists: List[],
	namesPerson: (value: unknown) => boolean,
): boolean {
	const isRefused = ({ result }: List[number]): boolean =>
		!isRecord(result) || result.success !== true;
	return (
		!lists.flat().some(isRefused) &&
		around.some((part) => objectionAbove(part, namesPerson) === 'some')
	);
}

/** Only where nothing contradicts it: the number of results, and the totals. */
function findPlaces(list: List, recipients: Recipient[], body: unknown): number[] | null {
	if (list.length !== recipients.length) return null;
	const places = placesOf(list.map(({ result }) => result));
	if (!isRecord(body)) return places;
	const sent = list.filter(({ result }) => isRecord(result) && result.success === true).length;
	const totals: Array<[unknown, number]> = [
		[body.totalRequested, list.length],
		[body.totalSuccessful, sent],
		[body.totalFailed, list.length - sent],
	];
	return totals.some(([total, listed]) => typeof total === 'number' && total !== listed)
		? null
		: places;
}

/**
 * Who else is named in the body of an error. In that of a validation error a text may quote the URN
 * that it refuses, and so may a fault beside its place.
 */
function mentionedIn(body: unknown, asked: Set<string>, kind: AnswerKind): Set<string> {
	if (kind === 'error') return peopleNamedIn(body, asked);
	const left: unknown[] = [body];
	const mentioned = new Set<string>();
	while (left.length > 0) {
		const value = left.pop();
		if (isFault(value)) continue;
		if (Array.isArray(value)) {
			for (const inside of value as unknown[]) left.push(inside);
		} else if (isRecord(value)) {
			for (const [name, inside] of Object.entries(value)) left.push(name, inside);
		} else if (typeof value === 'string' && isBareId(value)) {
			for (const key of peopleNamedIn(value, asked)) mentioned.add(key);
		}
	}
	return mentioned;
}

function inDoubt(recipients: Recipient[], doubt: Failed): InvitationResults {
	return { results: new Map(recipients.map((who) => [who, doubt])), doubt, notes: [] };
}

function answeredIds(body: Record<string, unknown>): AnsweredIds {
	const { companyId, accountId } = body;
	return {
		...(isIdentifier(companyId) ? { companyId: String(companyId) } : {}),
		...(isIdentifier(accountId) ? { accountId: String(accountId) } : {}),
	};
}

function notesOn(body: Record<string, unknown>, results: Result[], strangers: number): string[] {
	const notes: string[] = [];
	if (strangers > 0) {
		notes.push(
			`ConnectSafely's answer holds results for people who were not in the request (${strangers}); they were ignored.`,
		);
	}
	const sent = results.filter(({ kind }) => kind === 'sent').length;
	const refusals = results.filter(
		(result) => result.kind === 'failed' && result.origin !== 'unknown',
	);
	const totals: Array<[unknown, string, number]> = [
		[body.totalSuccessful, 'invitations', sent],
		[body.totalFailed, 'refusals', refusals.length],
	];
	for (const [total, what, listed] of totals) {
		if (typeof total !== 'number' || total === listed) continue;
		notes.push(
			`ConnectSafely reported ${total} ${what} in total but listed ${listed}; the items follow the list.`,
		);
	}
	return notes;
}

function isIdentifier(value: unknown): value is string | number {
	if (typeof value !== 'string') return typeof value === 'number';
	return value.length <= LONGEST_ID && value.trim() !== '';
}
