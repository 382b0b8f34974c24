import type { CellEntry } from '../cellEntry';
import { findingOf, isPersonLike, type Finding, type Source } from './finding';
import { emptyIn, standingIn } from './objectRefusals';
import { parseProfileName } from '../text/profileName';
import { isCompanyAddress } from './recordType';

/** Reads the profiles of a text: finds, then judges. */
export type ReadText = (text: string) => CellEntry[];

const QUOTES = /^[\s"'`“”‘’]+|[\s"'`“”‘’]+$/g;
const WEB_ADDRESS = /:\/\/|linkedin|urn:/i;
/** Names have no dot with letters behind it: that is a host. */
const HOST = /\.\p{L}{2,}$/u;

/** Reads a text under a key that says whose profile it is. */
export function readPersonText(
	text: string,
	source: Source,
	isName: boolean,
	readText: ReadText,
): Finding {
	const entries = isName ? readName(text, readText) : readText(text);
	if (entries.length === 0) {
		return findingOf([{ value: text, profile: emptyIn(source.path) }], source);
	}
	const hasPeople = entries.some(({ profile }) => isPersonLike(profile));
	const isCompany = source.isSure && !hasPeople && isCompanyAddress(text);
	const told = hasPeople ? entries : entries.slice(0, 1);
	return findingOf(inField(told, source), source, {
		isCompany,
		isTelling: WEB_ADDRESS.test(text),
	});
}

/**
 * Reads a text under a key that may hold anything: a person counts, and a refusal only where it tells of an
 * address.
 *
 * @param isText whether the key may hold any text, so that an address has to stand alone in it
 */
export function readLinkText(
	text: string,
	source: Source,
	isText: boolean,
	readText: ReadText,
): Finding | null {
	const content = text.trim();
	const isAlone = !/\s/.test(content) || /^[[{]/.test(content);
	if ((isText && !isAlone) || /^\d*$/.test(content)) return null;
	const entries = readText(text);
	const people = entries.filter(({ profile }) => isPersonLike(profile));
	if (people.length > 0) return findingOf(inField(people, source), source);
	if (!WEB_ADDRESS.test(content)) return null;
	return findingOf(inField(entries.slice(0, 1), source), source, { isTelling: true });
}

/** A bare name counts where the key says that it is a public one. */
function readName(text: string, readText: ReadText): CellEntry[] {
	const entries = readText(text);
	const written = text.replace(QUOTES, '');
	const isFound = entries.length > 1 || entries.some(({ profile }) => isPersonLike(profile));
	if (isFound && !/^\d+$/.test(written)) return entries;
	const name = parseProfileName(written);
	if (name.kind !== 'slug' || /[\s\\/]/.test(written) || HOST.test(name.slug)) return entries;
	return [{ value: text, profile: { kind: 'publicName', slug: name.slug } }];
}

function inField(entries: CellEntry[], { path }: Source): CellEntry[] {
	return entries.map(({ value, profile }) => ({ value, profile: standingIn(profile, path) }));
}
