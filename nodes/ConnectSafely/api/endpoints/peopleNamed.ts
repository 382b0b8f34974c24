import { asText, isRecord } from '../../json';
import { personKeyOf } from '../../profiles/profileId';

const ID = /(?<![A-Za-z0-9_-])A(?:Co|Cw|EM|EE)AA[A-Za-z0-9_-]*/g;
const MEMBER_URN = /\burn:li:member:(\d+)/gi;
/** Fields whose number is a member's, as opposed to a count, a place or a status. */
const MEMBER_FIELD = /^(linkedin)?(member|person|profile|invitee|recipient)(id|number|urn)?$/i;
/** What says nothing of whom a result is about. */
const NEUTRAL_FIELD =
	/^(success|status|sent|errors?|error_?(code|message|text|details?)|code|messages?|reason|details?|(sent|invited|created|updated)_?at|timestamp|date|time|(company|account|organi[sz]ation)_?(id|urn)?)$/i;
const INDEX_FIELD = /^(index|idx|i|position|pos|place)$/i;
const PAGE_OR_TIME = /at$|date|time|company|account|organi[sz]ation/i;
/** Among the neutral ones. */
const TIME_FIELD = /(at|timestamp|date|time)$/i;
/** What may name somebody in a text: a URN, an address, a public name, a place in a list. */
const NAMING =
	/\burn:|\blinkedin\.com|\/in\/|\[\d+\]|#\d|\bA(?:Co|Cw|EM|EE)AA|\b(index|idx|position|pos|place|row|item|entry|element|profiles?|profileurns?|persons?|recipients?|invitees?|members?|number|no|nr|line|record)\.?[ _:#.-]{0,3}\d|"[^"]+"|\b\d{5,}\b/i;
const HYPHENATED = /\b[a-z]\w*(?:-\w+)+/gi;
const NO_NAME =
	/^((first|second|third|1st|2nd|3rd)-degree|non-\w+|re-\w+|pre-\w+|follow-up|rate-limit\w*|time-out|e-mail|opt\w*-out|in-progress|not-\w+|\w+-(only|based|level|side))$/i;
const LONGEST_SEARCHED = 1_000;

/** A text that stands somewhere in a body: a value, or the name of a field. */
interface Text {
	text: string;
	/** The field that holds it. */
	field: string;
	/** Whether it is the name of a field itself. */
	isName: boolean;
}

/** All texts and numbers in a value, however deep. */
export function* textsIn(value: unknown): Generator<Text> {
	const left: Array<{ value: unknown; field: string }> = [{ value, field: '' }];
	for (let next = left.pop(); next; next = left.pop()) {
		const { value: current, field } = next;
		if (typeof current === 'string' || typeof current === 'number') {
			yield { text: String(current), field, isName: false };
		} else if (Array.isArray(current)) {
			for (const entry of current as unknown[]) left.push({ value: entry, field });
		} else if (isRecord(current)) {
			for (const [name, inside] of Object.entries(current)) {
				yield { text: name, field, isName: true };
				left.push({ value: inside, field: name });
			}
		}
	}
}

/** Who of these people is named anywhere in a value: by an id of any kind, in whatever field or text. */
export function peopleNamedIn(value: unknown, asked: ReadonlySet<string>): Set<string> {
	const named = new Set<string>();
	for (const { text, field } of textsIn(value)) {
		for (const key of personKeysIn(text, field)) if (asked.has(key)) named.add(key);
	}
	return named;
}

/** Whether a text is nothing but the id, URN or address of a person, rather than a sentence about them. */
export function isBareId(text: string): boolean {
	return !/\s/.test(text.trim());
}

/**
 * The places in the batch that results without any name are meant for: their own order, or the indexes
 * they carry where those are exactly 0 to n - 1. Null where they carry anything else that may tell
 * whom they are about.
 */
export function placesOf(results: unknown[]): number[] | null {
	if (!results.every(isRecord)) return null;
	const indexes: unknown[] = [];
	for (const result of results) {
		for (const [field, value] of Object.entries(result)) {
			if (value === undefined || value === null || value === '') continue;
			if (INDEX_FIELD.test(field)) indexes.push(value);
			else if (!NEUTRAL_FIELD.test(field) || mayName(value, field)) return null;
		}
	}
	if (!isInOrderOfTime(results)) return null;
	const inOrder = results.map((_, place) => place);
	if (indexes.length === 0) return inOrder;
	return indexes.length === results.length && inOrder.every((place) => indexes.includes(place))
		? (indexes as number[])
		: null;
}

/** An error may be an object, but one with a field or a text that could name somebody is none to rely on. */
function mayName(value: unknown, field: string): boolean {
	const isPage = PAGE_OR_TIME.test(field);
	for (const { text, isName } of textsIn(value)) {
		if (isName ? !NEUTRAL_FIELD.test(text) : !isPage && textMayName(text)) return true;
	}
	return false;
}

function textMayName(text: string): boolean {
	const searched = text.slice(0, LONGEST_SEARCHED);
	if (NAMING.test(searched)) return true;
	return (searched.match(HYPHENATED) ?? []).some((word) => !NO_NAME.test(word));
}

/** Invitations are sent in the order of the request: times that go back show another one. */
function isInOrderOfTime(results: Array<Record<string, unknown>>): boolean {
	const latest = new Map<string, number>();
	for (const result of results) {
		for (const [field, value] of Object.entries(result)) {
			if (!TIME_FIELD.test(field)) continue;
			const time = typeof value === 'number' ? value : Date.parse(asText(value).slice(0, 100));
			if (Number.isNaN(time)) continue;
			if (time < (latest.get(field) ?? -Infinity)) return false;
			latest.set(field, time);
		}
	}
	return true;
}

function* personKeysIn(text: string, field: string): Generator<string> {
	const plain = text.includes('%') ? decoded(text) : text;
	if (plain.includes('AA')) {
		for (const [id] of plain.matchAll(ID)) yield personKeyOf(id);
	}
	if (plain.includes(':')) {
		for (const [, number = ''] of plain.matchAll(MEMBER_URN)) yield number;
	}
	if (MEMBER_FIELD.test(field)) yield plain;
}

/** Percent-encoded once or more. */
function decoded(text: string): string {
	return text.replace(/%(?:25)*([2-7][0-9a-f])/gi, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16)),
	);
}
