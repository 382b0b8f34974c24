import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { parseAccount } from '../profiles/parseCompanyPage';
import { invalid, type Failed } from '../result';
import { parameterReader } from './readParameter';

/** The account of an item; null stands for the workspace's default account. */
export interface ItemAccount {
	accountId: string | null;
	/** Why the account of this item is of no use. */
	fault: Failed | null;
}

type Show = { resource: string[]; operation: string[] };

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

/** A reader of the account, item by item. Never throws: what is wrong becomes the item's fault. */
export function accountReader(context: IExecuteFunctions): (item: number) => ItemAccount {
	return parameterReader(context, 'account', (value) => {
		const account = value.ok ? parseAccount(value.value) : value;
		if (account.ok) return { accountId: account.value, fault: null };
		const { cause, advice } = account.reason;
		return {
			accountId: null,
			fault: value.ok
				? invalid('invalidSettings', cause, advice)
				: invalid('invalidSettings', `'LinkedIn Account' cannot be read: ${cause}`, ''),
		};
	});
}
