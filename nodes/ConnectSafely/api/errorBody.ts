import { isRecord } from '../json';

/** What the body of a refusal says, whichever of the API's three shapes it has. */
export interface ErrorBody {
	/** The API's text, on one line and at most 300 characters; '' where it says nothing. */
	text: string;
	/** All its texts, for looking for a word in. */
	everything: string;
	/** The API's own name for the refusal; '' where it gives none. */
	code: string;
	/** Whether the body has the form of an answer by the API at all: a JSON object. */
	isFromApi: boolean;
	/** Positions in `profileUrns` that a validation error names, with its reason. */
	positions: Map<number, string>;
	/** Names of other parameters that a validation error names, wherever in the request they stand. */
	parameters: string[];
}

const LONGEST_TEXT = 300;
/** Of a text with whatever white space it holds. */
const LONGEST_READ = 3_000;
const DEEPEST = 5;
/** Parts of a request; a validation error's path may begin with one of them. */
const PARTS_OF_REQUEST = new Set(['body', 'params', 'query', 'path', 'headers']);
const LIST_OF_PEOPLE = 'profileUrns';

/** Parses `{error:"text"}`, `{success:false, code, message}` and `{success:false, error:{name, issues}}`. */
export function readErrorBody(body: unknown): ErrorBody {
	if (!isRecord(body)) {
		const nothing = { positions: new Map(), parameters: [] };
		const everything = typeof body === 'string' ? body : '';
		return { text: '', everything, code: '', isFromApi: false, ...nothing };
	}
	const positions = new Map<number, string>();
	const parameters = new Set<string>();
	for (const { path, message } of issuesOf(body.error)) {
		const list = path.indexOf(LIST_OF_PEOPLE);
		const position = path[list + 1];
		if (list < 0) parameters.add(oneLine(parameterIn(path)));
		else if (position !== undefined && isIndex(position)) {
			positions.set(Number(position), message);
		}
	}
	parameters.delete('');
	return {
		text: readErrorText(body.error) || readErrorText(body.message) || readErrorText(body.code),
		everything: [body.error, body.message, body.code].map(readErrorText).join('\n'),
		code: readErrorText(body.code),
		isFromApi: true,
		positions,
		parameters: [...parameters],
	};
}

/** The name in a path such as `['body', 'profileId']`, dotted where it is nested; '' for the body itself. */
function parameterIn(path: string[]): string {
	const [first = ''] = path;
	const inside = PARTS_OF_REQUEST.has(first) ? path.slice(1) : path;
	const names = inside.filter((part) => !isIndex(part));
	if (names.length > 0) return names.join('.');
	const whole = path.join('.');
	return whole === 'body' ? '' : whole;
}

function isIndex(part: string): boolean {
	return /^\d+$/.test(part);
}

/** A text out of whatever stands under `error`: a string, `{ message }`, issues or a list. */
export function readErrorText(error: unknown): string {
	return textIn(error, 0);
}

function textIn(error: unknown, depth: number): string {
	if (typeof error === 'string') return oneLine(error);
	if (typeof error === 'number' || error === true) return String(error);
	if (depth > DEEPEST) return '';
	if (Array.isArray(error)) {
		const texts = error.map((entry) => textIn(entry, depth + 1));
		return oneLine(texts.filter(Boolean).join('; '));
	}
	if (!isRecord(error)) return '';
	const messages = issuesOf(error, depth).map(({ path, message }) =>
		[path.join('.'), message].filter(Boolean).join(': '),
	);
	if (messages.length > 0) return oneLine(messages.join('; '));
	const inside = [error.message, error.error, error.name, error.code];
	return inside.map((value) => textIn(value, depth + 1)).find(Boolean) ?? '';
}

function issuesOf(error: unknown, depth = 0): Array<{ path: string[]; message: string }> {
	if (!isRecord(error) || !Array.isArray(error.issues)) return [];
	return (error.issues as unknown[]).filter(isRecord).map((issue) => ({
		path: Array.isArray(issue.path) ? (issue.path as unknown[]).map(pathPart) : [],
		message: textIn(issue.message, depth + 1) || 'not accepted',
	}));
}

function pathPart(part: unknown): string {
	return typeof part === 'string' || typeof part === 'number' ? String(part) : '?';
}

function oneLine(text: string): string {
	const line = text.trimStart().slice(0, LONGEST_READ).replace(/\s+/g, ' ').trim();
	return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
