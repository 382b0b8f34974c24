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
	return (body as unknown[]).filter(isRecord).flatMap((account): Account[] => {
		const id = asText(account.id);
		if (id === '') return [];
		const fullName = [account.firstName, account.lastName]
			.map(asText)
			.join(' ')
			.trim()
			.slice(0, LONGEST_NAME);
		const publicId = asText(account.publicId).slice(0, LONGEST_NAME);
		const name = [fullName, publicId && `(${publicId})`].filter(Boolean).join(' ') || id;
		return [{ id, name, isEnabled: account.enabled !== false }];
	});
}
