import type { CellEntry } from '../cellEntry';
import { parseProfileName } from '../text/profileName';
import { textsIn } from './field';
import { findingOf, isPersonLike, type Finding, type Source } from './finding';
import { emptyIn, standingIn } from './objectRefusals';
import { isCompanyAddress } from './recordType';

/** Reads the profiles of a text: finds, then judges. */
export type ReadText = (text: string) => CellEntry[];

const AROUND_NAME = /^[\s"'`“”‘’@]+|[\s"'`“”‘’]+$/g;
const WEB_ADDRESS = /:\/\/|linkedin|urn:/i;
const LINKEDIN_ADDRESS = /linkedin\.(?:com|cn)\/|\burn:li:|\bACoAA/i;
/** Names have no dot with letters behind it: that is a host. */
const HOST = /\.\p{L}{2,}$/u;

/** Reads a text under a key that says whose profile it is. */
export function readPersonText(
	text: string,
	source: Source,
	isName: boolean,
	readText: ReadText,
): Finding {
	const found = readText(text);
	if (found.length === 0) {
		return findingOf([{ value: text, profile: emptyIn(source.path) }], source);
	}
	const bareName = isName ? bareNameOf(text, found) : null;
	const entries: CellEntry[] =
		bareName === null ? found : [{ value: text, profile: { kind: 'publicName', slug: bareName } }];
	const hasPeople = entries.some(({ profile }) => isPersonLike(profile));
	const isCompany = !hasPeople && isCompanyAddress(text);
	const told = hasPeople ? entries : entries.slice(0, 1);
	const isTelling = WEB_ADDRESS.test(text);
	return findingOf(inField(told, source), source, { isCompany, isTelling, bareName });
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
	const isAlone = !/\s/.test(content) || /^[[{]|```/.test(content);
	if ((isText && !isAlone) || /^\d*$/.test(content)) return null;
	const entries = readText(text);
	const people = entries.filter(({ profile }) => isPersonLike(profile));
	if (people.length > 0) return findingOf(inField(people, source), source);
	if (!WEB_ADDRESS.test(content)) return null;
	return findingOf(inField(entries.slice(0, 1), source), source, { isTelling: true });
}

/** Whether a value, or a text right in it, has an address on LinkedIn or an id. */
export function hasLinkedInAddress(value: unknown): boolean {
	return textsIn(value).some((text) => LINKEDIN_ADDRESS.test(text));
}

/** The name that a text is, where the key says that it is a public one. */
function bareNameOf(text: string, found: CellEntry[]): string | null {
	const written = text.replace(AROUND_NAME, '');
	const isFound = found.length > 1 || found.some(({ profile }) => isPersonLike(profile));
	if (isFound && !/^\d+$/.test(written)) return null;
	const name = parseProfileName(written);
	if (name.kind !== 'slug' || /[\s\\/|]/.test(written) || HOST.test(name.slug)) return null;
	return name.slug;
}

function inField(entries: CellEntry[], { path }: Source): CellEntry[] {
	return entries.map(({ value, profile }) => ({ value, profile: standingIn(profile, path) }));
}
