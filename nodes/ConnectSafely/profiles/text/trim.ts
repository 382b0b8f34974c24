/**
 * A text without some characters at its end, in one step for each. An expression such as `/x+$/` is tried
 * anew at every place, which takes the square of a text's length.
 */
export function trimEnd(text: string, characters: string): string {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

/** The same at both ends. */
export function trimAround(text: string, characters: string): string {
	const rest = trimEnd(text, characters);
	let start = 0;
	while (start < rest.length && characters.includes(rest.charAt(start))) start++;
	return rest.slice(start);
}

/** Without the characters at its end that match an expression for one character. */
export function trimEndOf(text: string, character: RegExp): string {
	let end = text.length;
	while (character.test(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
