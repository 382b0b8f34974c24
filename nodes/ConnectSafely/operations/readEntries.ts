import type { IExecuteFunctions } from 'n8n-workflow';

import { readAccount, readCompanyPage } from '../domain/companyPage';
import { splitProfiles } from '../domain/profileCell';
import type { Entry } from '../domain/entry';
import { EMPTY, type Rejection } from '../domain/rejection';
import { readTarget } from '../domain/target';
import { invalid } from '../domain/verdict';

type ParameterReading = { ok: true; value: unknown } | { ok: false; reason: string };

/**
 * Reads page, account and profiles of every item. Parameters without an expression are read once.
 * Never throws: what an expression throws for an item becomes that item's fault.
 */
export function readEntries(context: IExecuteFunctions, itemCount: number): Entry[] {
	const page = parameterReader(context, 'companyPage');
	const account = parameterReader(context, 'account');
	const profile = parameterReader(context, 'profile');
	return Array.from({ length: itemCount }, (_, item): Entry[] => {
		const place = readPlace(page(item), account(item));
		const raw = profile(item);
		if (!raw.ok) return [{ item, profile: null, reading: unreadable(raw.reason), ...place }];
		const profiles = splitProfiles(raw.value);
		if (profiles.length === 0) {
			return [{ item, profile: raw.value ?? null, reading: EMPTY, ...place }];
		}
		return profiles.map((entry) => ({
			item,
			profile: entry,
			reading: readTarget(entry),
			...place,
		}));
	}).flat();
}

/**
 * What is wrong with the page or the account where it is the same for all items, so that the whole
 * run fails; null where nothing is, or where an expression gives each item its own.
 */
export function fixedFault(context: IExecuteFunctions, entries: Entry[]): string | null {
	const fault = entries[0]?.fault;
	const parameter = fault?.code === 'invalidCompany' ? 'companyPage' : 'account';
	return fault && isFixed(context, parameter) ? fault.error : null;
}

function isFixed(context: IExecuteFunctions, name: string): boolean {
	const raw: unknown = context.getNodeParameter(name, 0, '', { rawExpressions: true });
	return !JSON.stringify(raw).includes('"=');
}

function readPlace(
	page: ParameterReading,
	account: ParameterReading,
): Pick<Entry, 'companyId' | 'accountId' | 'fault'> {
	const company = page.ok
		? readCompanyPage(page.value)
		: { ok: false as const, reason: `'Company Page' cannot be read: ${page.reason}` };
	const owner = account.ok
		? readAccount(account.value)
		: { ok: false as const, reason: `'LinkedIn Account' cannot be read: ${account.reason}` };
	const companyId = company.ok ? company.id : null;
	const accountId = owner.ok ? owner.id : null;
	if (!company.ok)
		return { companyId, accountId, fault: invalid('invalidCompany', company.reason) };
	if (!owner.ok) return { companyId, accountId, fault: invalid('invalidSettings', owner.reason) };
	return { companyId, accountId, fault: null };
}

function unreadable(why: string): Rejection {
	const reason = `'Profile' cannot be read for this item: ${why}`;
	return { kind: 'rejection', code: 'notAProfile', reason };
}

function parameterReader(
	context: IExecuteFunctions,
	name: string,
): (item: number) => ParameterReading {
	const read = (item: number): ParameterReading => {
		try {
			return { ok: true, value: plain(context.getNodeParameter(name, item, '')) };
		} catch (error) {
			return { ok: false, reason: error instanceof Error ? error.message : String(error) };
		}
	};
	if (!isFixed(context, name)) return read;
	let once: ParameterReading | undefined;
	return (item) => (once ??= read(item));
}

/** An expression may give one of n8n's proxies, which break wherever they are looked into later. */
function plain(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	return JSON.parse(JSON.stringify(value)) as unknown;
}
