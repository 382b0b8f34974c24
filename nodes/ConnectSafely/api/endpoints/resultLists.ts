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
	/** Whether a list around it was searched for people, in vain. */
	isSearched: boolean;
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
	const left: Place[] = [{ value: body, field: '', isBelowFailure: false, isSearched: false }];
	for (let place = left.pop(); place; place = left.pop()) {
		const { value, field, isSearched } = place;
		if (Array.isArray(value)) {
			const elements: unknown[] = value;
			const { isBelowFailure } = place;
			const isToSearch = !isSearched && LIST_OF_FAILURES.test(field) && !isListOfFaults(elements);
			if (isListOfResults(elements, field) || (isToSearch && elements.some(namesPerson))) {
				lists.push(elements.map((result) => ({ name: '', result, isBelowFailure })));
			} else {
				const around = { field, isBelowFailure, isSearched: isSearched || isToSearch };
				for (const inside of elements) left.push({ ...around, value: inside });
			}
		} else if (isRecord(value)) {
			around.push(value);
			const isBelowFailure = place.isBelowFailure || saysFailure(value);
			const named: Listed[] = [];
			for (const [name, inside] of Object.entries(value)) {
				if (namesPerson(name)) named.push({ name, result: inside, isBelowFailure });
				else left.push({ value: inside, field: name, isBelowFailure, isSearched });
			}
			if (named.length > 0) lists.push(named);
		}
	}
	return { lists, around };
}

function isListOfResults(elements: unknown[], field: string): boolean {
	if (elements.some((element) => isRecord(element) && 'success' in element)) return true;
	return LIST_FIELD.test(field) && !isListOfFaults(elements);
}

function isListOfFaults(elements: unknown[]): boolean {
	return elements.length > 0 && elements.every(isFault);
}

/** `success` is true where at least one invitation went out (documented). */
function saysFailure({ success, error }: Record<string, unknown>): boolean {
	return success === false || (success !== true && saysSomething(error));
}
