/** Where invitations go: a page, by an account; null stands for the workspace's default account. */
export interface Route {
	companyId: string;
	accountId: string | null;
}

/** What tells one person on one page from all others; a second account makes no second invitation. */
export interface RecipientId {
	companyId: string;
	/** See `personKeyOf`. */
	personKey: string;
}

/** Somebody to invite to a page. It never changes, but for the rows that share it. */
export interface Recipient extends Route, RecipientId {
	profileUrn: string;
	/** The public profile names they were found by. */
	slugs: string[];
	/** Indexes of the entries that hold this person, the first one first. */
	entries: number[];
}

/** Recipients of one page and one account: what one request can carry. */
export interface Batch extends Route {
	recipients: Recipient[];
}

/** Who is one and the same recipient: all code that tells recipients apart asks here. */
export function identify({ companyId }: Route, personKey: string): RecipientId {
	return { companyId, personKey };
}

/**
 * The same as one text. n8n's deduplication store holds it across executions: another form would make
 * it forget everybody.
 */
export function recipientId({ companyId, personKey }: RecipientId): string {
	return `${companyId} ${personKey}`;
}

/** The same for somebody who is known by a public profile name only. */
export function slugId(route: Route, slug: string): string {
	return recipientId(identify(route, `in/${slug}`));
}
