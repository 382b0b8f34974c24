/** What a character is called that nobody sees, or that looks like another one. */
const NAMES: Array<[RegExp, (character: string) => string]> = [
	[/[\n-\r\u0085\u2028\u2029]/, () => 'a line break'],
	[/\t/, () => 'a tab'],
	[/ /, () => 'a blank'],
	[/[\u00A0\u2007\u202F]/, () => 'a no-break space'],
	[/\p{Zs}/u, () => 'a special blank'],
	[/\p{Cf}|\p{Default_Ignorable_Code_Point}/u, invisible],
	[/\p{C}/u, () => 'a control character'],
	[/\p{M}/u, () => 'an accent that belongs to a letter'],
	[/[‘-‟]/, (quote) => `a curly quote (${quote})`],
	[/[‐-―−]/, () => 'a long dash in place of a hyphen'],
	[/\p{Script=Cyrillic}/u, (letter) => `the Cyrillic letter “${letter}”`],
	[/\p{Script=Greek}/u, (letter) => `the Greek letter “${letter}”`],
];
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/**
 * The first character that a header cannot carry, in words, and its place in the text; null where there
 * is none. Nothing else of the text is shown.
 */
export function findForeignCharacter(text: string): string | null {
	const before = /^[\x21-\x7e]*/.exec(text)?.[0].length ?? 0;
	const character = String.fromCodePoint(text.codePointAt(before) ?? 0);
	if (before === text.length) return null;
	const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? visible;
	return `${name(character)}, the ${ordinal(before + 1)}`;
}

function invisible(): string {
	return 'an invisible character';
}

function visible(character: string): string {
	return `“${character}”`;
}

function ordinal(place: number): string {
	return `${place}${ENDINGS[ORDINALS.select(place)] ?? 'th'}`;
}
