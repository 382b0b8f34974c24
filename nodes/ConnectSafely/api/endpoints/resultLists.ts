import { isRecord } from '../../json';
import { isFault } from '../validationError';
import { saysSomething } from './personResult';

/** One element of a list of results. */
interface Listed {
	/** Of results that are fields of an object, with the name of the field. */
	name: string;
	result: unknown;
	/** Something around the list says that it failed as a whole. */
	isBelowFailure: boolean;
}

const LIST_FIELD = /^results?$/i;
const LIST_OF_FAILURES = /fail|error|reject|refus|skip|pending|unsent|not_?sent/i;

interface Place {
	value: unknown;
	field: string;
	isBelowFailure: boolean;
}

/**
 * The lists of results in the body of an answer to a batch, wherever they stand: `results`, any list
 * with a verdict in it, any object whose fields are named after people, and whatever lists people
 * under a name such as `failed`.
 *
 * @param namesPerson whether a text or a value names somebody in the batch
 * @returns them, and the objects that stand around them or beside them
 */
export function resultListsIn(
	body: unknown,
	namesPerson: (value: unknown) => boolean,
): { lists: Listed[][]; around: Array<Record<string, unknown>> } {
	const lists: Listed[][] = [];
	const around: Array<Record<string, unknown>> = [];
	const left: Place[] = [{ value: body, field: '', isBelowFailure: false }];
	for (let place = left.pop(); place; place = left.pop()) {
		const { value, field } = place;
		if (Array.isArray(value)) {
			const elements: unknown[] = value;
			if (isListOfResults(elements, field, namesPerson)) {
				const { isBelowFailure } = place;
				lists.push(elements.map((result) => ({ name: '', result, isBelowFailure })));
			} else {
				for (const inside of elements) left.push({ ...place, value: inside });
			}
		} else if (isRecord(value)) {
			around.push(value);
			const isBelowFailure = place.isBelowFailure || saysFailure(value);
			const named: Listed[] = [];
			for (const [name, inside] of Object.entries(value)) {
				if (namesPerson(name)) named.push({ name, result: inside, isBelowFailure });
				else left.push({ value: inside, field: name, isBelowFailure });
			}
			if (named.length > 0) lists.push(named);
		}
	}
	return { lists, around };
}

function isListOfResults(
	elements: unknown[],
	field: string,
	namesPerson: (value: unknown) => boolean,
): boolean {
	if (elements.some((element) => isRecord(element) && 'success' in element)) return true;
	if (elements.length > 0 && elements.every(isFault)) return false;
	return LIST_FIELD.test(field) || (LIST_OF_FAILURES.test(field) && elements.some(namesPerson));
}

/** `success` is true where at least one invitation went out (documented). */
function saysFailure({ success, error }: Record<string, unknown>): boolean {
	return success === false || (success !== true && saysSomething(error));
}
