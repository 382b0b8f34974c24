const LINKEDIN = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\//i;

/** Whether an address from outside is LinkedIn's: it is shown, and clicked. */
export function isLinkedIn(address: string): boolean {
	return LINKEDIN.test(address);
}
