import type { IExecuteFunctions } from 'n8n-workflow';

import {
	readAccount,
	readCompanyPage,
	type AccountReading,
	type CompanyReading,
} from '../domain/companyPage';
import { splitProfiles } from '../domain/profileCell';
import type { Entry } from '../domain/entry';
import { EMPTY, unresolvedName, type Rejection } from '../domain/rejection';
import { readTarget, type Reading } from '../domain/target';
import { invalid, type Failure } from '../domain/verdict';

type ParameterReading = { ok: true; value: unknown } | { ok: false; reason: string };

type Place = Pick<Entry, 'companyId' | 'pageName' | 'accountId' | 'fault'>;

/**
 * Reads page, account and profiles of every item. Parameters without an expression are read once.
 * Never throws: what an expression throws for an item becomes that item's fault.
 *
 * @param resolvesProfiles whether public profile names may be looked up
 */
export function readEntries(
	context: IExecuteFunctions,
	itemCount: number,
	resolvesProfiles: boolean,
): Entry[] {
	const page = parameterReader(context, 'companyPage', readPage);
	const account = parameterReader(context, 'account', readOwner);
	const profile = parameterReader(context, 'profile', (reading) => reading);
	return Array.from({ length: itemCount }, (_, item): Entry[] => {
		const place = placeOf(page(item), account(item));
		const raw = profile(item);
		if (!raw.ok) return [{ item, profile: null, reading: unreadable(raw.reason), ...place }];
		const profiles = splitProfiles(raw.value);
		if (profiles.length === 0) {
			return [{ item, profile: raw.value ?? null, reading: EMPTY, ...place }];
		}
		return profiles.map((entry) => ({
			item,
			profile: entry,
			reading: readProfile(entry, resolvesProfiles),
			...place,
		}));
	}).flat();
}

/**
 * What is wrong with the page or the account where it concerns all items, so that the whole run fails;
 * null where nothing is, or where an expression gives each item its own.
 */
export function fixedFault(context: IExecuteFunctions, entries: Entry[]): Failure | null {
	const fault = entries[0]?.fault;
	if (entries.some((entry) => entry.fault === null)) return null;
	if (!fault || (fault.retryable && !fault.isSetupFault)) return null;
	const parameter = fault.code === 'invalidSettings' ? 'account' : 'companyPage';
	return isFixed(context, parameter) ? fault : null;
}

function readProfile(entry: unknown, resolvesProfiles: boolean): Reading {
	const reading = readTarget(entry);
	return reading.kind === 'lookup' && !resolvesProfiles ? unresolvedName(reading.slug) : reading;
}

function isFixed(context: IExecuteFunctions, name: string): boolean {
	const raw: unknown = context.getNodeParameter(name, 0, '', { rawExpressions: true });
	return !JSON.stringify(raw).includes('"=');
}

function readPage(page: ParameterReading): CompanyReading {
	if (page.ok) return readCompanyPage(page.value);
	return { kind: 'fault', reason: `'Company Page' cannot be read: ${page.reason}` };
}

function readOwner(account: ParameterReading): AccountReading {
	if (account.ok) return readAccount(account.value);
	return { ok: false, reason: `'LinkedIn Account' cannot be read: ${account.reason}` };
}

function placeOf(company: CompanyReading, owner: AccountReading): Place {
	return {
		companyId: company.kind === 'id' ? company.id : null,
		...(company.kind === 'name' ? { pageName: company.name } : {}),
		accountId: owner.ok ? owner.id : null,
		fault:
			company.kind === 'fault'
				? invalid('invalidCompany', company.reason)
				: owner.ok
					? null
					: invalid('invalidSettings', owner.reason),
	};
}

function unreadable(why: string): Rejection {
	const reason = `'Profile' cannot be read for this item: ${why}`;
	return { kind: 'rejection', code: 'notAProfile', reason };
}

function parameterReader<T>(
	context: IExecuteFunctions,
	name: string,
	parse: (reading: ParameterReading) => T,
): (item: number) => T {
	const read = (item: number): T => parse(readParameter(context, name, item));
	if (!isFixed(context, name)) return read;
	let once: T | undefined;
	return (item) => (once ??= read(item));
}

function readParameter(context: IExecuteFunctions, name: string, item: number): ParameterReading {
	try {
		return { ok: true, value: plain(context.getNodeParameter(name, item, '')) };
	} catch (error) {
		return { ok: false, reason: error instanceof Error ? error.message : String(error) };
	}
}

/** An expression may give one of n8n's proxies, which break wherever they are looked into later. */
function plain(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	return JSON.parse(JSON.stringify(value)) as unknown;
}
