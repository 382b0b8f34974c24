import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { parseCompanyPage } from '../../profiles/parseCompanyPage';
import { invalid, type Failed } from '../../result';
import type { Reading } from '../../reading';
import { accountReader } from '../accountParameter';
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
				hint: 'The pages that the LinkedIn account above manages. Loading the list costs nothing.',
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

/** A reader of page and account, item by item. Never throws: what is wrong becomes the item's fault. */
export function placeReader(context: IExecuteFunctions): (item: number) => Place {
	const readPage = parameterReader(context, 'companyPage', pageOf);
	const readAccount = accountReader(context);
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
	if (!value.ok) return faulty(`'Company Page' cannot be read: ${value.reason.cause}`, '');
	const page = parseCompanyPage(value.value);
	switch (page.kind) {
		case 'id':
			return { companyId: page.id, fault: null };
		case 'name':
			return { companyId: null, pageName: page.name, fault: null };
		case 'invalid':
			return faulty(page.reason.cause, page.reason.advice);
	}
}

function faulty(cause: string, advice: string): Omit<Place, 'accountId'> {
	return { companyId: null, fault: invalid('invalidCompany', cause, advice) };
}
