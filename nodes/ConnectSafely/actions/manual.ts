const MANUAL =
	'https://github.com/n8n-nodes-connectsafely/n8n-nodes-connectsafely/blob/main/docs/manual.md';

/** A description, with a link to where the manual says the rest. @param section its anchor */
export function withManual(description: string, section: string): string {
	return `${description} <a href="${MANUAL}#${section}" target="_blank">More</a>.`;
}
