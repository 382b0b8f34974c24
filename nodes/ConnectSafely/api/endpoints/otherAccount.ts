import { asText } from '../../json';

const LONGEST_ID = 100;

/**
 * The account that an answer names where it is not the one that was asked for; else null. An answer that
 * names none proves nothing, and neither does one to the question for the default account.
 */
export function findOtherAccount(answered: unknown, accountId: string | null): string | null {
	const named = asText(answered).trim();
	if (accountId === null || named === '') return null;
	return named.toLowerCase() === accountId.trim().toLowerCase() ? null : named.slice(0, LONGEST_ID);
}
