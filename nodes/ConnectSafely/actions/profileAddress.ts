/** Half of a character, which no address can hold: a text that was cut within it has one. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The address of a profile or a page.
 *
 * @param name the name in it, as it is or percent-encoded; null where it is empty
 * @param section what stands before the name
 */
export function addressOf(name: string, section: 'in' | 'company'): string | null {
	if (name === '') return null;
	const encoded = /%[0-9a-f]{2}/i.test(name)
		? name
		: encodeURIComponent(name.replace(LONE_SURROGATE, '\uFFFD'));
	return `https://www.linkedin.com/${section}/${encoded}`;
}
