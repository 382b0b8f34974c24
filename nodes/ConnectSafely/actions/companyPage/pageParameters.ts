import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { parseAccount, parseCompanyPage } from '../../profiles/parseCompanyPage';
import { invalid, type Failed } from '../../result';
import type { Reading, Reason } from '../../reading';
import { isFixed, parameterReader } from '../readParameter';

/** Where an item's invitations go: by which account, to which page. */
export interface Place {
	/** Digits; null where they are not known. */
	companyId: string | null;
	/** The name of the page, where no number is given: the number has to be found. */
	pageName?: string;
	accountId: string | null;
	/** Why the page or the account of this item is of no use. */
	fault: Failed | null;
}

type Show = { resource: string[]; operation: string[] };

/**
 * The parameter *Company Page*. Stored workflows hold its name.
 *
 * @param description what the operation does to the page, and what it has to be
 */
export function companyPageParameter(show: Show, description: string): INodeProperties {
	return {
		displayName: 'Company Page',
		name: 'companyPage',
		type: 'resourceLocator',
		required: true,
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Choose a page…',
				hint: 'The pages that the LinkedIn account below manages. Loading the list costs nothing.',
				typeOptions: { searchListMethod: 'searchCompanyPages', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 105672170 or acme',
			},
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: 'e.g. https://www.linkedin.com/company/acme/',
			},
		],
	};
}

/**
 * The parameter *LinkedIn Account*. Stored workflows hold its name.
 *
 * @param description what the account does
 */
export function accountParameter(show: Show, description: string): INodeProperties {
	return {
		displayName: 'LinkedIn Account',
		name: 'account',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Default account',
				hint: 'The accounts of your ConnectSafely workspace. Loading the list costs nothing.',
				typeOptions: { searchListMethod: 'searchAccounts', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 60d21b4667d0d8992e610c85',
			},
		],
	};
}

/** A reader of page and account, item by item. Never throws: what is wrong becomes the item's fault. */
export function placeReader(context: IExecuteFunctions): (item: number) => Place {
	const readPage = parameterReader(context, 'companyPage', pageOf);
	const readAccount = parameterReader(context, 'account', accountOf);
	let last: { page: object; account: object; place: Place } | null = null;
	return (item) => {
		const page = readPage(item);
		const account = readAccount(item);
		if (last?.page === page && last.account === account) return last.place;
		const place = { ...page, ...account, fault: page.fault ?? account.fault };
		last = { page, account, place };
		return place;
	};
}

/**
 * What is wrong with the page or the account where it concerns all items, so that the whole run fails;
 * null where nothing is, or where an expression gives each item its own.
 */
export function findFixedFault(context: IExecuteFunctions, places: Place[]): Failed | null {
	const fault = places[0]?.fault;
	if (places.some((place) => place.fault === null)) return null;
	if (!fault || (fault.retryAt !== undefined && !fault.isSetupFault)) return null;
	const parameter = fault.code === 'invalidSettings' ? 'account' : 'companyPage';
	return isFixed(context, parameter) ? fault : null;
}

function pageOf(value: Reading<unknown>): Omit<Place, 'accountId'> {
	const page = value.ok ? parseCompanyPage(value.value) : unreadable('Company Page', value.reason);
	switch (page.kind) {
		case 'id':
			return { companyId: page.id, fault: null };
		case 'name':
			return { companyId: null, pageName: page.name, fault: null };
		case 'invalid':
			return { companyId: null, fault: faultOf('invalidCompany', page.reason) };
	}
}

function accountOf(value: Reading<unknown>): Pick<Place, 'accountId' | 'fault'> {
	const account = value.ok ? parseAccount(value.value) : value;
	if (account.ok) return { accountId: account.value, fault: null };
	const { reason } = value.ok ? account : unreadable('LinkedIn Account', account.reason);
	return { accountId: null, fault: faultOf('invalidSettings', reason) };
}

function unreadable(parameter: string, { cause }: Reason): { kind: 'invalid'; reason: Reason } {
	return {
		kind: 'invalid',
		reason: { cause: `'${parameter}' cannot be read: ${cause}`, advice: '' },
	};
}

function faultOf(code: 'invalidCompany' | 'invalidSettings', { cause, advice }: Reason): Failed {
	return invalid(code, cause, advice);
}
