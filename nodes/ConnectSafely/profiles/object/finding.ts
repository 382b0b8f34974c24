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
	/** How many keys and labels on the way leave open whether this person is meant. */
	weakness: number;
	/** Whether the key says LinkedIn. */
	saysLinkedIn: boolean;
	/** The better key has the lower one. */
	rank: number;
}

/** What an object holds under one key. */
export interface Finding {
	entries: CellEntry[];
	source: Source;
	/** Whether the object is a company's, whatever else is in it. */
	isCompany: boolean;
	/** The public name that counts only because the key says that it is one. */
	bareName: string | null;
	/** What comes first by this, compared from left to right, counts. */
	order: number[];
}

/** What comes first. */
const [PEOPLE, IDS, REFUSED, BLANK, ELSEWHERE] = [0, 1, 2, 3, 4];
/** Links may well be of something else. */
const OF_LINKS = 5;
const IDS_OF_PEOPLE = new Set(['salesNavigatorId', 'recruiterId', 'truncatedUrn', 'memberId']);

/** @param isTelling whether a refusal is about a web address */
export function findingOf(
	entries: CellEntry[],
	source: Source,
	{ isCompany = false, isTelling = false, bareName = null as string | null } = {},
): Finding {
	const { tier, depth, weakness, rank } = source;
	const profiles = entries.map(({ profile }) => profile);
	const kind = ['known', 'publicName'].findIndex((one) => profiles.some((p) => p.kind === one));
	const nobody = (profiles.every(isBlank) ? BLANK : REFUSED) + (tier === 2 ? OF_LINKS : 0);
	const outcome = kind >= 0 ? PEOPLE : profiles.some(isPersonLike) ? IDS : nobody;
	const merit = kind >= 0 ? kind : isTelling ? 0 : 1;
	const order = [outcome, tier, depth, weakness, merit, rank];
	return { entries, source, isCompany, bareName, order };
}

/** What is told where an address stands under a key that never counts. */
export function elsewhere(profile: ParsedProfile, path: Path, isUnsure: boolean): Finding {
	const source: Source = { path, tier: 1, depth: 0, weakness: 0, saysLinkedIn: false, rank: 0 };
	const finding = findingOf([{ value: null, profile }], source);
	return { ...finding, order: [ELSEWHERE, isUnsure ? 0 : 1] };
}

function isBlank(profile: ParsedProfile): boolean {
	return profile.kind === 'invalid' && profile.code === 'emptyProfile';
}

/** Whether somebody is meant, be it by an id that cannot be invited. */
export function isPersonLike(profile: ParsedProfile): boolean {
	return profile.kind !== 'invalid' || IDS_OF_PEOPLE.has(profile.code);
}

/**
 * Without what counts only where nothing surer is there: a key that says LinkedIn, be it blank or refused,
 * means that the person is not to be found by a question, a label, a user or a search.
 *
 * @param own how weak the object's own such key is; null where it has none
 */
export function surestOf(findings: Finding[], own: number | null): Finding[] {
	const closing = findings.filter(
		({ source, order }) => source.tier === 1 && (source.saysLinkedIn || order[0] === BLANK),
	);
	const most = Math.min(own ?? Infinity, ...closing.map(({ source }) => source.weakness));
	return findings.filter(({ source }) => source.weakness <= most);
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
	const rivals = findings.filter((one) => compare(one, best) === 0);
	const undecided = rivals.find((one) => peopleOf(one).size === 0);
	if (undecided !== undefined) return undecided;
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
 * @param holds `records` where blank ones are told of as well
 */
export function mergeOf(
	found: Array<{ value: unknown; finding: Finding }>,
	{ keepsRefusals, holds }: { keepsRefusals: boolean; holds: string },
): Finding | null {
	const best = bestOf(found.map(({ finding }) => finding));
	if (best === null || found.length === 1 || !hasPeople(best)) return best;
	const isKept = (one: Finding): boolean =>
		keepsRefusals
			? holds === 'records' || one.order[0] !== BLANK
			: hasPeople(one) && one.source.tier === best.source.tier;
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
