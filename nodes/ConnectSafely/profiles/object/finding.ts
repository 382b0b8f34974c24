import type { CellEntry } from '../cellEntry';
import { twoPeople, type Path } from './objectRefusals';
import type { ParsedProfile } from '../profile';

/** Where something was found in an object, and how much the keys on the way say about it. */
export interface Source {
	path: Path;
	/** 1 for keys that say LinkedIn or profile, 2 for what may hold any link. */
	tier: 1 | 2;
	/** How many records stand around it. */
	depth: number;
	/** False where a key has a word of unknown meaning. */
	isSure: boolean;
	/** The better key has the lower one. */
	rank: number;
}

/** What an object holds under one key. */
export interface Finding {
	entries: CellEntry[];
	source: Source;
	/** Whether the object is a company's, whatever else is in it. */
	isCompany: boolean;
	/** What comes first by this, compared from left to right, counts. */
	order: number[];
}

/** What comes first. */
const [PEOPLE, IDS, REFUSED, BLANK] = [0, 1, 2, 3];
const IDS_OF_PEOPLE = new Set(['salesNavigatorId', 'recruiterId', 'truncatedUrn', 'memberId']);

/** @param isTelling whether a refusal is about a web address */
export function findingOf(
	entries: CellEntry[],
	source: Source,
	{ isCompany = false, isTelling = false } = {},
): Finding {
	const { tier, depth, isSure, rank } = source;
	const profiles = entries.map(({ profile }) => profile);
	const kind = ['known', 'publicName'].findIndex((one) => profiles.some((p) => p.kind === one));
	const isId = profiles.some(isPersonLike);
	const isBlank = profiles.every((one) => one.kind === 'invalid' && one.code === 'emptyProfile');
	const outcome = kind >= 0 ? PEOPLE : isId ? IDS : isBlank ? BLANK : REFUSED;
	const merit = kind >= 0 ? kind : isTelling ? 0 : 1;
	return {
		entries,
		source,
		isCompany,
		order: [outcome, tier, depth, isSure ? 0 : 1, merit, rank],
	};
}

/** Whether somebody is meant, be it by an id that cannot be invited. */
export function isPersonLike(profile: ParsedProfile): boolean {
	return profile.kind !== 'invalid' || IDS_OF_PEOPLE.has(profile.code);
}

/**
 * The finding that counts: people before what is none, LinkedIn's keys before links, the record itself before
 * what is in it, a URN before an address, LinkedIn before profile. Where equally good keys hold different
 * people, nobody is chosen.
 */
export function bestOf(findings: Finding[]): Finding | null {
	const [first, ...others] = findings;
	if (first === undefined) return null;
	const best = others.reduce((one, next) => (compare(next, one) < 0 ? next : one), first);
	if (best.order[0] !== PEOPLE) return best;
	const rivals = findings.filter((one) => compare(one, best) === 0);
	const fullest = rivals.reduce((one, next) =>
		peopleOf(next).size > peopleOf(one).size ? next : one,
	);
	const people = peopleOf(fullest);
	for (const rival of rivals) {
		const stranger = [...peopleOf(rival)].find(([key]) => !people.has(key));
		const [known] = people.values();
		if (stranger === undefined || known === undefined) continue;
		const profile = twoPeople([known, fullest.source.path], [stranger[1], rival.source.path]);
		return { ...best, entries: [{ value: null, profile }] };
	}
	return fullest;
}

/**
 * What a list holds: each of its people once.
 *
 * @param keepsRefusals whether the entries without a person are told of beside them, as they may be meant as
 * people; else they are other links
 */
export function mergeOf(
	found: Array<{ value: unknown; finding: Finding }>,
	keepsRefusals: boolean,
): Finding | null {
	const best = bestOf(found.map(({ finding }) => finding));
	if (best === null || found.length === 1 || !hasPeople(best)) return best;
	const isKept = (one: Finding): boolean =>
		keepsRefusals ? one.order[0] !== BLANK : hasPeople(one) && one.source.tier === best.source.tier;
	const entries = found
		.filter(({ finding }) => isKept(finding))
		.flatMap(({ value, finding }) => {
			const [only, ...others] = finding.entries;
			return only && others.length === 0 ? [{ value, profile: only.profile }] : finding.entries;
		});
	return findingOf(withoutRepeated(entries), best.source);
}

function withoutRepeated(entries: CellEntry[]): CellEntry[] {
	const seen = new Set<string>();
	return entries.filter(({ profile }) => {
		const key = keyOf(profile);
		if (key === null) return true;
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

function hasPeople({ order }: Finding): boolean {
	return order[0] === PEOPLE || order[0] === IDS;
}

function peopleOf({ entries }: Finding): Map<string, string> {
	return new Map(
		entries.flatMap(({ profile }) => {
			const key = keyOf(profile);
			if (key === null || profile.kind === 'invalid') return [];
			return [[key, profile.kind === 'known' ? profile.profileUrn : profile.slug]];
		}),
	);
}

function keyOf(profile: ParsedProfile): string | null {
	if (profile.kind === 'publicName') return `name ${profile.slug}`;
	return profile.personKey === undefined ? null : `id ${profile.personKey}`;
}

function compare(one: Finding, other: Finding): number {
	for (const [index, value] of one.order.entries()) {
		const difference = value - (other.order[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
