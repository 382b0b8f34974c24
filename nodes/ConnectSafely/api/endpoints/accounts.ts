import { asText, isRecord } from '../../json';
import type { ApiRequest } from '../client';

/** A LinkedIn account of the workspace. */
export interface Account {
	/** 24 hex digits. */
	id: string;
	/** As people read it; the public name or the id where it has none. */
	name: string;
	/** First and last name; '' where it has none. */
	fullName: string;
	/** The name in its address, linkedin.com/in/…; '' where it has none. */
	publicId: string;
	isEnabled: boolean;
}

const LONGEST_NAME = 100;

/** GET /accounts: from ConnectSafely's database alone. @param filter a name, a public name or an id */
export function accountsRequest(filter?: string): ApiRequest {
	return { method: 'GET', path: '/accounts', ...(filter ? { query: { q: filter } } : {}) };
}

/** GET /account/status: the default account. It does nothing on LinkedIn. */
export function defaultAccountRequest(): ApiRequest {
	return { method: 'GET', path: '/account/status' };
}

/** Reads the body of GET /accounts. Null where it is no list. */
export function readAccounts(body: unknown): Account[] | null {
	if (!Array.isArray(body)) return null;
	return (body as unknown[]).map(readAccount).filter((account) => account !== null);
}

/** Reads an account of that list, or the body of GET /account/status. Null where it is none. */
export function readAccount(account: unknown): Account | null {
	if (!isRecord(account)) return null;
	const id = asText(account.id);
	if (id === '') return null;
	const fullName = [account.firstName, account.lastName]
		.map(asText)
		.join(' ')
		.trim()
		.slice(0, LONGEST_NAME);
	const publicId = asText(account.publicId).slice(0, LONGEST_NAME);
	const name = [fullName, publicId && `(${publicId})`].filter(Boolean).join(' ') || id;
	return { id, name, fullName, publicId, isEnabled: account.enabled !== false };
}
