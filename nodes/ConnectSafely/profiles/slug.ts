/** More than any name has; composing letters may take the square of a text's length. */
const LONGEST_NAME = 300;

/**
 * One spelling for the public name in a profile or page address. Letter case does not count on
 * LinkedIn, and the same letter may be composed in two ways.
 */
export function slugOf(name: string): string {
	return composed(name.trim().toLowerCase());
}

/** The same for a name that may still be percent-encoded. */
export function slugOfEncoded(name: string): string {
	try {
		return slugOf(decodeURIComponent(name));
	} catch {
		return slugOf(name);
	}
}

/** A name with each letter in one piece; what is longer than a name stays as it is. */
export function composed(name: string): string {
	return name.length > LONGEST_NAME ? name : name.normalize('NFC');
}
