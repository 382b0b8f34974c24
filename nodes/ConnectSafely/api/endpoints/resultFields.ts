import { isRecord } from '../../json';

/** One field of a result, or one element of a list in it. */
interface Field {
	/** Its name in small letters, each word on its own. */
	words: string;
	/** The same in one piece. */
	name: string;
	value: unknown;
	/** 0 for the result's own fields. */
	depth: number;
	/** Whether it stands in an object that describes a person or a company. */
	isOfPerson: boolean;
	/** Its name as the API spells it. */
	spelling: string;
}

const PERSON =
	/^((linkedin)?(profile|member|person|invitee|recipient|user|contact|author|inviter|sender)(data|info|details)?|to|company|organi[sz]ation|employer|(current)?position|experience|education|location|geo|address)s?$/;
const LONGEST_NAME = 100;
const DEEPEST = 4;

/** All fields of a result, those of the objects in it after the objects themselves. */
export function* fieldsIn(
	record: Record<string, unknown>,
	depth = 0,
	isOfPerson = false,
): Generator<Field> {
	for (const [spelling, value] of Object.entries(record)) {
		const words = spacedWords(spelling.slice(0, LONGEST_NAME));
		const name = words.replace(/ /g, '');
		const field = { words, name, depth, isOfPerson, spelling };
		yield { ...field, value };
		yield* fieldsInside(value, field);
	}
}

function* fieldsInside(value: unknown, field: Omit<Field, 'value'>): Generator<Field> {
	const depth = field.depth + 1;
	if (depth > DEEPEST) return;
	if (isRecord(value)) {
		yield* fieldsIn(value, depth, field.isOfPerson || PERSON.test(field.name));
	} else if (Array.isArray(value)) {
		for (const element of value as unknown[]) {
			if (typeof element !== 'object') yield { ...field, value: element, depth };
			else yield* fieldsInside(element, { ...field, depth });
		}
	}
}

/** `ALREADY_INVITED`, `alreadyInvited` and `already-invited` as "already invited". */
export function spacedWords(text: string): string {
	return text
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.replace(/[_-]/g, ' ')
		.toLowerCase()
		.trim();
}

/** true, 1, "true", "yes". */
export function isTrue(value: unknown): boolean {
	return value === true || value === 1 || (isShort(value) && /^\s*(true|yes|y|1)\s*$/i.test(value));
}

/** false, 0, "false", "no". */
export function isFalse(value: unknown): boolean {
	return (
		value === false || value === 0 || (isShort(value) && /^\s*(false|no|n|0)\s*$/i.test(value))
	);
}

function isShort(value: unknown): value is string {
	return typeof value === 'string' && value.length <= LONGEST_NAME;
}

/** A status as HTTP has it, out of a number or a text such as "409"; null where it is none. */
export function statusNumber(value: unknown): number | null {
	if (typeof value !== 'number' && !isShort(value)) return null;
	const digits = /^\s*([1-5]\d\d)\b/.exec(String(value))?.[1];
	return digits === undefined ? null : Number(digits);
}

/** Whether a field's number is a status, as opposed to the code of a country. */
export function mayHoldStatusNumber(name: string): boolean {
	return /^(http|status|result|response|return|reason|error|api|linkedin)*(code|status)$/.test(
		name,
	);
}
