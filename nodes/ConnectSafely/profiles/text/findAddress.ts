import { notAProfile, productId, tooLongProfile } from '../invalidProfile';
import { findBrokenName } from './brokenName';
import { parseId } from '../parseId';
import { matchEnd } from './matchAt';
import type { Found } from './piece';
import type { ParsedProfile } from '../profile';
import { parseProfileAddress, type ProfileAddress } from './profileAddress';
import { LONGEST_PROFILE } from './refuseText';
import { trimEnd } from './trim';

/** The host of an address on LinkedIn, up to its path; apps have a scheme of their own. */
export const LINKEDIN_HOST =
	/linkedin\.(?:com|cn)\.?(?::\d{1,5})?(?=[/\\])|linkedin:[/\\](?=[/\\])|lnkd\.in(?=[/\\])/i;

/** What a host may have. */
const LONGEST_HOST = 253;
/** Of a page that may lead on to an address, whose query is read again as a text of its own. */
const LONGEST_OPEN_QUERY = 2_000;
const SCHEMES = /(?:h(?:tt|xx)ps?:?[/\\]+|(?<![\w%.-])[a-z][a-z+.-]{1,11}:[/\\]{2,}|[/\\]{2,})+$/i;
const LONGEST_SCHEMES = 40;
const QUOTES =
	'"<>|`\\u2014\\u2018\\u201C-\\u201F\\u00AB\\u00BB\\u2039\\u203A\\u3001\\u3002\\u3008-\\u3011';
const ID = 'A(?:Co|Cw|EM|EE)AA';
/** What begins another profile behind a comma or a semicolon. */
const NEXT = `[,;]["'(<[]*(?:https?:|//|www\\.|[\\w.]{0,60}linkedin\\.|urn\\b|/?in/|${ID}|(?:fs\\w*|person|member)(?::|%3A)|=)`;
/** An address that was pasted right behind another one. */
const PASTED = 'https?(?::?[/\\\\]|%3A)|www\\.|(?:\\b[a-z]{2}\\.)?linkedin\\.(?:com|cn)[/\\\\]';
/** Behind a `&` without a `=` comes no query. */
const PATH = new RegExp(`(?:(?!${PASTED}|&[\\w.;[\\]-]*=)[^\\s${QUOTES}}?#,;()[\\]])*`, 'iy');
/** Sales Navigator and Recruiter have commas in their paths. */
const PATH_WITH_COMMAS = new RegExp(
	`[/\\\\](?:sales|talent|recruiter|hire)[/\\\\](?:(?!${NEXT}|${PASTED})[^\\s${QUOTES}{}?#&;()[\\]])*`,
	'iy',
);
/** An address that is a field of the query has a `=` before it, any other one stands behind the query. */
const QUERY = new RegExp(
	`(?=[?#&])(?:(?!${NEXT}|(?<!=|%3D)https?(?::[/\\\\]|%3A))[^\\s${QUOTES}{}])*`,
	'iy',
);
/** The two characters before a host; scripts that are written without blanks stand before it, not in it. */
const OTHER_HOST =
	/(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{N}]$|\w_|[^\s"'<(=:][/\\]|[\w./\\]@/u;
const EMPHASIS = /[*_~]+$/;
const LONGEST_REST = 200;
const TRAILING = ".,;:!?)]}'*~";

/**
 * Reads the address whose host stands at an index.
 *
 * @param from the start of what is not part of another reference
 * @returns null where the host is another one, or the page may only lead on to an address
 */
export function findAddress(
	text: string,
	from: number,
	host: { index: number; text: string },
): Found | null {
	const start = startOf(text, from, host.index);
	if (start === null) return null;
	const pathStart = host.index + host.text.length;
	const pathEnd = Math.max(
		matchEnd(PATH_WITH_COMMAS, text, pathStart),
		matchEnd(PATH, text, pathStart),
	);
	const emphasis = EMPHASIS.exec(text.slice(Math.max(from, start - 3), start))?.[0] ?? '';
	const path = trimEnd(text.slice(pathStart, pathEnd), emphasis);
	const behind = text.slice(pathEnd, pathEnd + LONGEST_OPEN_QUERY);
	const query = behind.slice(0, matchEnd(QUERY, behind, 0));
	const address: ProfileAddress = /lnkd/i.test(host.text)
		? { kind: 'otherPage', what: 'a LinkedIn short link' }
		: parseProfileAddress(path, query);
	if (address.kind === 'slug') {
		const broken = findBrokenName(address.slug, behind.slice(0, LONGEST_REST));
		if (broken)
			return brokenName(text.slice(start, pathEnd + broken.rest.length), start, broken.what);
	}
	// Behind a `&` come fields of another address, which this one is a field of.
	const isOpen = !/^[?#]/.test(query) || address.kind === 'unknownPage';
	const written = text.slice(start, isOpen ? pathEnd : matchEnd(QUERY, text, pathEnd));
	const whole = address.kind === 'noName' ? written : trimEnd(written, TRAILING);
	const { profile, isPerson } = meaningOf(address, whole);
	return {
		start,
		end: start + whole.length,
		reference: { kind: 'reference', text: whole, profile, isPerson },
	};
}

function brokenName(text: string, start: number, what: string): Found {
	const profile = notAProfile(text, what);
	return {
		start,
		end: start + text.length,
		reference: { kind: 'reference', text, profile, isPerson: true },
	};
}

function meaningOf(
	address: ProfileAddress,
	text: string,
): { profile: ParsedProfile; isPerson: boolean } {
	switch (address.kind) {
		case 'id':
			return { profile: parseId(address.id), isPerson: true };
		case 'slug':
			return { profile: { kind: 'publicName', slug: address.slug }, isPerson: true };
		case 'product':
			return { profile: productId(address.product), isPerson: true };
		case 'noName':
			return {
				profile:
					text.length > LONGEST_PROFILE ? tooLongProfile(text) : notAProfile(text, address.what),
				isPerson: true,
			};
		case 'otherPage':
		case 'unknownPage':
			return { profile: notAProfile(text, `is ${address.what}`), isPerson: false };
	}
}

/** Where the address begins, with its subdomains and its scheme; null where it is part of another host. */
function startOf(text: string, from: number, host: number): number | null {
	let start = host;
	const lowest = Math.max(from, host - LONGEST_HOST);
	while (start > lowest && /[A-Za-z0-9.-]/.test(text.charAt(start - 1))) start--;
	const subdomains = text.slice(start, host);
	if (subdomains !== '' && !/^[^.].*\.$/.test(subdomains)) return null;
	const schemes = SCHEMES.exec(text.slice(Math.max(from, start - LONGEST_SCHEMES), start))?.[0];
	if (schemes !== undefined) return start - schemes.length;
	const before = text.slice(Math.max(from, start - 2), start);
	return OTHER_HOST.test(before) ? null : start;
}
