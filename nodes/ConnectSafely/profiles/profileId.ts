/** Which LinkedIn product an id belongs to. Only `profile` ids can be invited. */
export type ProfileIdKind = 'profile' | 'salesNavigator' | 'recruiter';

export type IdProblem = 'truncated' | 'lowerCased' | 'malformed';

const KIND_BY_PREFIX: Record<string, ProfileIdKind> = {
	ACoAA: 'profile',
	ACwAA: 'salesNavigator',
	AEMAA: 'recruiter',
	AEEAA: 'recruiter',
};
const ANY_CASE = /^(acoaa|acwaa|aemaa|aeeaa)[a-z0-9_-]{25,}$/i;
const WITH_REST = /^(A(?:Co|Cw|EM|EE)AA[\w-]{34})(?:[_-]+|[_-]*urn)$/i;
const PREFIX_LENGTH = 5;
const SHORTEST_ID = 30;
const LONGEST_ID = 60;
/** The part of an id with the member number; used anew for each id, as buffers are dear to make. */
const BYTES = Buffer.alloc(9);
const BASE64_LENGTH = 12;

/**
 * Checks an id as it stands behind `urn:li:fsd_profile:`; its letter case counts.
 *
 * Ids are 39 base64url characters. Other lengths from 30 on pass, because hand-edited ids are
 * common and only the API can tell.
 */
export function inspectProfileId(
	id: string,
): { ok: true; kind: ProfileIdKind } | { ok: false; problem: IdProblem } {
	const kind = KIND_BY_PREFIX[id.slice(0, PREFIX_LENGTH)];
	const shortened = /\.\.|…/.test(id);
	if (!kind) return { ok: false, problem: ANY_CASE.test(id) ? 'lowerCased' : 'malformed' };
	if (shortened) return { ok: false, problem: 'truncated' };
	if (!/^[A-Za-z0-9_-]+$/.test(id)) return { ok: false, problem: 'malformed' };
	if (id.length < SHORTEST_ID) return { ok: false, problem: 'truncated' };
	if (id.length > LONGEST_ID) return { ok: false, problem: 'malformed' };
	return { ok: true, kind };
}

/** An id without what emphasis, dashes or the next URN leave behind its 39 characters. */
export function wholeId(text: string): string {
	return WITH_REST.exec(text)?.[1] ?? text;
}

/** Whether a text is an id, be it a broken one, rather than a public profile name. */
export function isMeantAsId(text: string): boolean {
	return KIND_BY_PREFIX[text.slice(0, PREFIX_LENGTH)] !== undefined || ANY_CASE.test(text);
}

/** The canonical URN of a profile id. */
export function profileUrnOf(id: string): string {
	return `urn:li:fsd_profile:${id}`;
}

/**
 * What identifies the person behind an id, so that two spellings of one person are one: the member
 * number inside the id (bytes 4 to 7, followed by 01), which profile, Sales Navigator and Recruiter
 * ids share; the id itself where it holds no such number.
 */
export function personKeyOf(id: string): string {
	const length = BYTES.write(id.slice(0, BASE64_LENGTH), 'base64url');
	const memberNumber = length === BYTES.length && BYTES[8] === 1 ? BYTES.readUInt32BE(4) : 0;
	return memberNumber > 0 ? String(memberNumber) : id;
}

/**
 * The person a text names, in whatever spelling: a URN of any kind, a bare id, a URL.
 *
 * @returns the person's key, or null if the text holds no id
 */
export function personKeyIn(text: string): string | null {
	const plain = text.replace(/%3A/gi, ':').replace(/%28/g, '(');
	const id = /(?:^|[^A-Za-z0-9_-])(A(?:Co|Cw|EM|EE)AA[A-Za-z0-9_-]*)/.exec(plain)?.[1];
	return id === undefined ? null : personKeyOf(id);
}
