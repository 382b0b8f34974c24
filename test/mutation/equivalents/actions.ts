import { ANY_TEXT, type Equivalent } from './equivalent';

export const ACTIONS: Equivalent[] = [
	{
		file: 'actions/companyPage/sendFollowInvitations/nextAction.ts',
		original: "result.kind === 'failed'",
		replacement: 'true',
		reason: 'Only a failure has a code.',
	},
	{
		file: 'actions/companyPage/sendFollowInvitations/queue.ts',
		...ANY_TEXT,
		within: "accountId ?? ''",
		reason: 'Another key for those without an account, which no account has either.',
	},
];
