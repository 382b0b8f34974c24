import { knownName, knownWords, LEFT_OUT } from './apiWords';

/** What a report shows of an answer: its form, and of its values what says something of the API alone. */
export type Shape = string | number | boolean | null | { [key: string]: Shape };

const DEEPEST = 8;
const MOST_KEYS = 60;
/** Different forms of the items of one list. */
const MOST_FORMS = 5;
/** Ids of people and pages have more digits than this leaves room for. */
const LARGEST_COUNT = 9_999;

/** Keys of numbers that count something. */
const COUNTS =
	/(total|totals|count|counts|successful|failed|requested|sent|skipped|remaining|used|limit|start|size|available|credits|(^|status|error|http)[_-]?code)$/i;
/** LinkedIn shows these numbers, so they tell whose they are. */
const TELLING = /follower|connection/i;
/** Keys of what the API says of its work, not of people and pages. */
const SAYINGS =
	/(error|message|reason|detail|warning|note|info|description|cause|text|status|code|type|role|degree|action|state|result)s?$/i;
/** Of these the words in capitals alone: people have a role, a degree and a type too. */
const ABOUT_PEOPLE = /(role|degree|type|info|description)s?$/i;
/** Types of URNs that LinkedIn has; the id behind them is left out. */
const URN =
	/^urn:li:(fsd?_profile|fsd?_miniProfile|member|person|fsd?_company|company|organization|fsd?_invitation|invitation|geo|fsd?_geo):/;
const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Keys, types and lengths of an answer. Of its values only booleans, small counts and known words are
 * shown, so that no person, page, account or key can be in it.
 *
 * @param isPrivate whether a number is one that the run knows as somebody's or something's id
 */
export function shapeOf(
	value: unknown,
	isPrivate: (digits: string) => boolean,
	key = '',
	depth = 0,
): Shape {
	if (typeof value === 'string') return shapeOfText(value, key, isPrivate);
	if (typeof value === 'number') return shapeOfNumber(value, key, isPrivate);
	if (typeof value === 'boolean' || value === null) return value;
	if (typeof value !== 'object') return typeof value;
	if (depth === DEEPEST) return 'deeper than is looked';
	const inside = (one: unknown, name: string): Shape => shapeOf(one, isPrivate, name, depth + 1);
	if (Array.isArray(value)) return shapeOfList(value, (one) => inside(one, key));
	return shapeOfObject(value, inside);
}

function shapeOfText(text: string, key: string, isPrivate: (digits: string) => boolean): Shape {
	const long = `${text.length} characters`;
	// A body that is no JSON, such as a cut-off one, may be all about a person.
	const isSaying = SAYINGS.test(key) && !key.includes(LEFT_OUT) && !/^\s*[{[<]/.test(text);
	if (isSaying && /^[A-Z][A-Z0-9_]{2,39}$/.test(text)) return knownName(text);
	const [urn] = URN.exec(text) ?? [];
	if (urn) return `${urn}${LEFT_OUT}, ${long}`;
	if (/^https?:\/\//i.test(text)) return `URL, ${long}`;
	if (TIME.test(text)) return 'time in ISO 8601';
	if (/^\d+$/.test(text)) return `${text.length} digits in a text`;
	// Countries and languages have codes of two letters.
	if (!isSaying || ABOUT_PEOPLE.test(key) || text.length < 3) return long;
	const words = knownWords(text).replace(/\b\d+\b/g, (digits) =>
		isPrivate(digits) ? LEFT_OUT : digits,
	);
	return words === '' || words === LEFT_OUT ? long : `${long}: ${words}`;
}

function shapeOfNumber(value: number, key: string, isPrivate: (digits: string) => boolean): Shape {
	const digits = String(Math.abs(Math.trunc(value))).length;
	if (!Number.isInteger(value)) return 'number with decimals';
	const isCount =
		COUNTS.test(key) &&
		!TELLING.test(key) &&
		!key.includes(LEFT_OUT) &&
		Math.abs(value) <= LARGEST_COUNT;
	return isCount && !isPrivate(String(Math.abs(value))) ? value : `number of ${digits} digits`;
}

/** How many items there are, and each form that they have, with how many have it. */
function shapeOfList(values: unknown[], inside: (value: unknown) => Shape): Shape {
	const forms = new Map<string, { times: number; shape: Shape }>();
	for (const value of values) {
		const shape = inside(value);
		// Lengths differ from name to name.
		const form = JSON.stringify(shape).replace(/\d+ characters/g, '');
		const known = forms.get(form);
		if (known) known.times++;
		else forms.set(form, { times: 1, shape });
	}
	const shown = [...forms.values()].slice(0, MOST_FORMS);
	return {
		length: values.length,
		...(forms.size > MOST_FORMS ? { otherForms: forms.size - MOST_FORMS } : {}),
		...Object.fromEntries(
			shown.map(({ times, shape }, index) => [`form ${index + 1}, ${times} times`, shape]),
		),
	};
}

function shapeOfObject(value: object, inside: (value: unknown, key: string) => Shape): Shape {
	const named = new Map<string, unknown[]>();
	for (const [key, one] of Object.entries(value)) {
		const name = knownName(key);
		const others = named.get(name);
		if (others) others.push(one);
		else named.set(name, [one]);
	}
	const shown = [...named].slice(0, MOST_KEYS);
	return Object.fromEntries(
		shown.map(([name, values]) => [
			name,
			values.length === 1
				? inside(values[0], name)
				: shapeOfList(values, (one) => inside(one, name)),
		]),
	);
}
