/**
 * One spelling for the public name in a profile or page address. Letter case does not count on
 * LinkedIn, and the same letter may be composed in two ways.
 */
export function slugOf(name: string): string {
	return name.trim().toLowerCase().normalize('NFC');
}

/** The same for a name that may still be percent-encoded. */
export function slugOfEncoded(name: string): string {
	try {
		return slugOf(decodeURIComponent(name));
	} catch {
		return slugOf(name);
	}
}
