/**
 * One spelling for the public name in a profile or page address. Letter case and percent-encoding do
 * not count on LinkedIn, and the same letter may be composed in two ways.
 */
export function slugOf(name: string): string {
	return decode(name.trim()).normalize('NFC').toLowerCase().normalize('NFC');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
