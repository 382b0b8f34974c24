import type { ResultField } from './operation';

const EVERYWHERE = ['Following', 'Not Following', 'Error'];
const AS_INVITED = 'as in [the results](#results) of an invitation';

/** The fields of the items of Check Followers. */
export const CHECK_FIELDS: ResultField[] = [
	{ name: 'profile', on: EVERYWHERE, manual: AS_INVITED },
	{ name: 'error', on: ['Error'], manual: AS_INVITED },
	{
		name: 'following',
		on: EVERYWHERE,
		manual: '`true`, `false`, or on _Error_ `null`: nobody knows',
	},
	{ name: 'errorCode', on: ['Error'], manual: AS_INVITED },
	{ name: 'retryable', on: ['Error'], manual: AS_INVITED },
	{ name: 'httpStatusCode', on: ['Error'], manual: AS_INVITED },
	{ name: 'retryAt', on: ['Error'], manual: AS_INVITED },
	{ name: 'followDate', on: ['Following'], manual: "since when, in LinkedIn's words" },
	{
		name: 'followMonth',
		on: ['Following'],
		manual: 'since when, as `2026-02`; LinkedIn tells no day',
	},
	{
		name: 'listReadAt',
		on: ['Following', 'Not Following'],
		manual: 'the moment at which the reading of the list began',
	},
	{ name: 'profileUrn', on: EVERYWHERE, manual: '`null` for rows with an address' },
	{ name: 'companyId', on: EVERYWHERE, manual: AS_INVITED },
	{ name: 'accountId', on: EVERYWHERE, manual: AS_INVITED },
];
