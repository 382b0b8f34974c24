/** A hint that an operation may give in the output pane. */
export interface Hint {
	/** When it comes, as the manual says it. */
	when: string;
	type: 'info' | 'warning';
	/**
	 * `{name}` stands for what differs, `{one|many}` for the word that goes with the number, `{this / that}` for
	 * one of several, and what is in square brackets may be missing.
	 */
	text: string;
}

/** How a text came from a hint's: which of its words were chosen, and which of its parts are there. */
interface Match {
	hint: Hint;
	/** By the place of the choice or part in the hint's text. */
	choices: Array<string | undefined>;
}

/** What may stand for a name, where that is not just anything. */
const VALUES: Record<string, string> = {
	n: '[\\d,]+',
	reasons: '(?:(?!profiles? looked up)[^.])+?',
	columns: "'[^']*'(?:(?:, | or )'[^']*')*",
	time: '\\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d \\([\\w/]+\\)',
};

const PART = /\{([^{}]+)\}|\[|\]/g;

/** @throws where no hint of the table has this text, or several have it */
export function matchOf(text: string, hints: Hint[]): Match {
	const matches = hints.flatMap((hint) => {
		const match = patternOf(hint).exec(text);
		return match ? [{ hint, choices: match.slice(1) }] : [];
	});
	const [match] = matches;
	if (match && matches.length === 1) return match;
	const found = matches.map(({ hint }) => `\n- ${hint.text}`).join('');
	throw new Error(
		match
			? `Several hints of the reference have the text "${text}":${found}`
			: `No hint of the reference has the text "${text}"`,
	);
}

/** What no text of these shows: a word of a choice, or a part that may be missing. */
export function unshownIn(hint: Hint, matches: Match[]): string[] {
	const own = matches.filter((match) => match.hint === hint);
	if (own.length === 0) return [hint.text];
	return choicesOf(hint).flatMap((words, place) => {
		const shown = own.map(({ choices }) => choices[place]);
		if (words === null) return shown.some(Boolean) ? [] : [`the part ${place + 1} in brackets`];
		return words.filter((word) => !shown.includes(word));
	});
}

/** The words of each choice, and null for each part that may be missing, in their order. */
function choicesOf({ text }: Hint): Array<string[] | null> {
	return [...text.matchAll(PART)].flatMap(([part, name = '']) => {
		if (part === '[') return [null];
		const words = wordsIn(name);
		return words.length > 1 ? [words] : [];
	});
}

function patternOf({ text }: Hint): RegExp {
	let pattern = '';
	let end = 0;
	for (const found of text.matchAll(PART)) {
		const [part, name = ''] = found;
		pattern += escaped(text.slice(end, found.index)) + patternOfPart(part, name);
		end = found.index + part.length;
	}
	return new RegExp(`^${pattern}${escaped(text.slice(end))}$`);
}

function patternOfPart(part: string, name: string): string {
	if (part === '[') return '(';
	if (part === ']') return ')?';
	const words = wordsIn(name);
	return words.length > 1 ? `(${words.map(escaped).join('|')})` : (VALUES[name] ?? '.+?');
}

function wordsIn(name: string): string[] {
	return name.split(/\||(?: \/ )/);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
