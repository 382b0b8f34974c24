import { asText, isRecord } from '../../json';
import type { ApiRequest } from '../client';

/** A LinkedIn account of the workspace. */
interface Account {
	/** 24 hex digits. */
	id: string;
	/** As people read it; the public name or the id where it has none. */
	name: string;
	isEnabled: boolean;
}

const LONGEST_NAME = 100;

/** GET /accounts: from ConnectSafely's database alone. @param filter a name, a public name or an id */
export function accountsRequest(filter?: string): ApiRequest {
	return { method: 'GET', path: '/accounts', ...(filter ? { query: { q: filter } } : {}) };
}

/** Reads the body of GET /accounts. Null where it is no list. */
export function readAccounts(body: unknown): Account[] | null {
	if (!Array.isArray(body)) return null;
	return body.flatMap((account) => readAccount(account) ?? []);
}

/** GET /account/status: the account that acts where none is named. Acts on nothing. */
export function defaultAccountRequest(): ApiRequest {
	return { method: 'GET', path: '/account/status' };
}

/** Reads one account, as both answers have it. Null where it is none. */
export function readAccount(body: unknown): Account | null {
	if (!isRecord(body)) return null;
	const { firstName, lastName, enabled } = body;
	const id = asText(body.id);
	if (id === '') return null;
	const fullName = [firstName, lastName].map(asText).join(' ').trim().slice(0, LONGEST_NAME);
	const publicId = asText(body.publicId).slice(0, LONGEST_NAME);
	const name = [fullName, publicId && `(${publicId})`].filter(Boolean).join(' ') || id;
	return { id, name, isEnabled: enabled !== false };
}
