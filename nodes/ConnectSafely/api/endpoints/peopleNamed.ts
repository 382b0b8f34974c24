import { isRecord } from '../../json';
import { personKeyOf } from '../../profiles/profileId';

const ID = /(?<![A-Za-z0-9_-])A(?:Co|Cw|EM|EE)AA[A-Za-z0-9_-]*/g;
const MEMBER_URN = /\burn:li:member:(\d+)/gi;
/** Fields whose number is a member's, as opposed to a count, a place or a status. */
const MEMBER_FIELD = /^(linkedin)?(member|person|profile|invitee|recipient)(id|number|urn)?$/i;
/** What says nothing of whom a result is about. */
const NEUTRAL_FIELD =
	/^(success|status|sent|errors?|error_?(code|message|text|details?)|code|messages?|reason|details?|(sent|invited|created|updated)_?at|timestamp|date|time|(company|account|organi[sz]ation)_?(id|urn)?)$/i;
const INDEX_FIELD = /^(index|idx|i|position|pos|place|order|row|number)$/i;

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
	const indexes: unknown[] = [];
	for (const result of results) {
		if (!isRecord(result)) return null;
		for (const [field, value] of Object.entries(result)) {
			if (value === undefined || value === null || value === '') continue;
			if (INDEX_FIELD.test(field)) indexes.push(value);
			else if (!NEUTRAL_FIELD.test(field) || hasRecord(value)) return null;
		}
	}
	const inOrder = results.map((_, place) => place);
	if (indexes.length === 0) return inOrder;
	const isExact = indexes.length === results.length && new Set(indexes).size === results.length;
	return isExact && inOrder.every((place) => indexes.includes(place))
		? (indexes as number[])
		: null;
}

/** An error may be an object, but one with a field that could name somebody is none to rely on. */
function hasRecord(value: unknown): boolean {
	if (typeof value !== 'object') return false;
	return [...textsIn(value)].some(({ text, isName }) => isName && !NEUTRAL_FIELD.test(text));
}

function* personKeysIn(text: string, field: string): Generator<string> {
	const plain = text.includes('%') ? decoded(text) : text;
	if (plain.includes('AA')) {
		for (const [id] of plain.matchAll(ID)) yield personKeyOf(id);
	}
	if (plain.includes(':')) {
		for (const [, number = ''] of plain.matchAll(MEMBER_URN)) yield number;
	}
	if (MEMBER_FIELD.test(field) && /^\d+$/.test(plain)) yield plain;
}

/** Percent-encoded once or more. */
function decoded(text: string): string {
	return text.replace(/%(?:25)*([2-7][0-9a-f])/gi, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16)),
	);
}
