import type { ResultField } from './operation';

const EVERYWHERE = ['Success', 'Error', 'Skipped'];

/** The fields of the items of Send Follow Invitations. */
export const SEND_FIELDS: ResultField[] = [
	{
		name: 'profile',
		on: EVERYWHERE,
		manual:
			'the profile as the row had it; of a list this entry alone, so that an _Error_ item can be fed back by itself',
	},
	{ name: 'error', on: ['Error'], manual: 'one sentence with what to do' },
	{ name: 'reason', on: ['Skipped'], manual: 'which option left the person out: see below' },
	{ name: 'success', on: EVERYWHERE, manual: '`true` on _Success_, else `false`' },
	{
		name: 'status',
		on: EVERYWHERE,
		manual: 'who refused: see [Status and error codes](#status-and-error-codes)',
	},
	{ name: 'errorCode', on: ['Error'], manual: 'a code to branch on' },
	{ name: 'retryable', on: ['Error'], manual: 'whether waiting until `retryAt` may help' },
	{
		name: 'mayHaveBeenSent',
		on: ['Error'],
		manual: 'whether an invitation of this person may be out',
	},
	{ name: 'httpStatusCode', on: ['Error'], manual: 'where known: the status of the answer' },
	{
		name: 'retryAt',
		on: ['Error'],
		manual: 'where known: the time (ISO 8601) from which to try again',
	},
	{
		name: 'batch',
		on: ['Skipped'],
		manual: 'dry runs only: the number of the request that would have carried this person',
	},
	{
		name: 'duplicate',
		on: EVERYWHERE,
		manual: '`true` where an earlier row holds the same person; else it is not there',
	},
	{
		name: 'profileUrn',
		on: EVERYWHERE,
		manual:
			'the URN, of a row with an address the one found; `null` where there is none or nobody was looked up',
	},
	{ name: 'companyId', on: EVERYWHERE, manual: 'as ConnectSafely answered, else as given' },
	{ name: 'accountId', on: EVERYWHERE, manual: 'as ConnectSafely answered, else as given' },
];
