/** "February 2026", as lists of followers have it. */
export function monthInWords(at: number): string {
	return new Intl.DateTimeFormat('en-US', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(at);
}

/** "Feb 15, 2024", as lists of connections have it. */
export function dayInWords(at: number): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
