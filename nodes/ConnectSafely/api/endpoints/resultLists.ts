import { isRecord } from '../../json';
import { isFault } from '../validationError';
import { saysSomething } from './objections';
import { objectionAbove } from './objectionsAbove';

/** One element of a list of results. */
interface Listed {
	/** Of results that are fields of an object, with the name of the field. */
	name: string;
	result: unknown;
	/** Something around the list says that it failed as a whole. */
	isBelowFailure: boolean;
	/** Its name, or that of something around it, is not one for what this request did. */
	isOfOther: boolean;
}

const LIST_FIELD = /^results?$/i;
/** Names of a list that may tell of successes; '' is the body itself. */
const LIST_OF_SUCCESSES =
	/^(|results?|data|items?|entries|list|invit(ation|e)s?|invited|follow_?invitations?|responses?|body|batch(es)?|batch_?results?|invitation_?results?|sent|succeeded|success(es|ful)?|done|processed|completed|people|profiles?|members?|recipients?|details|output)$/i;
const OF_OTHERS =
	/previous|prior|history|earlier|\bold|example|sample|template|request|input|fail|reject|refus|skip|not_?(sent|invited)|unsent|already|pending|queue|schedul|draft|dry_?run|simulat/i;
const LONGEST_NAME = 100;
const LIST_OF_FAILURES = /fail|error|reject|refus|skip|pending|unsent|not_?sent/i;

interface Place {
	value: unknown;
	field: string;
	isBelowFailure: boolean;
	isOfOther: boolean;
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
	const start = { isBelowFailure: false, isOfOther: false, isSearched: false };
	const left: Place[] = [{ value: body, field: '', ...start }];
	for (let place = left.pop(); place; place = left.pop()) {
		const { value, field, isSearched } = place;
		const isOfOther = place.isOfOther || OF_OTHERS.test(field.slice(0, LONGEST_NAME));
		const isOddlyNamed = isOfOther || !LIST_OF_SUCCESSES.test(field);
		if (Array.isArray(value)) {
			const elements: unknown[] = value;
			const { isBelowFailure } = place;
			const isToSearch = !isSearched && LIST_OF_FAILURES.test(field) && !isListOfFaults(elements);
			if (isListOfResults(elements, field) || (isToSearch && elements.some(namesPerson))) {
				const around = { name: '', isBelowFailure, isOfOther: isOddlyNamed };
				lists.push(elements.map((result) => ({ ...around, result })));
			} else {
				const around = {
					field,
					isBelowFailure,
					isOfOther,
					isSearched: isSearched || isToSearch,
				};
				for (const inside of elements) left.push({ ...around, value: inside });
			}
		} else if (isRecord(value)) {
			around.push(value);
			const isBelowFailure = place.isBelowFailure || saysFailure(value, namesPerson);
			const named: Listed[] = [];
			for (const [name, inside] of Object.entries(value)) {
				if (namesPerson(name)) {
					named.push({ name, result: inside, isBelowFailure, isOfOther: isOddlyNamed });
				} else left.push({ value: inside, field: name, isBelowFailure, isOfOther, isSearched });
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
function saysFailure(
	record: Record<string, unknown>,
	namesPerson: (value: unknown) => boolean,
): boolean {
	const { success, error } = record;
	if (success !== true && saysSomething(error)) return true;
	return objectionAbove(record, namesPerson) === 'all';
}
