import type { Reason } from './reason';

/** Of the items on Skipped. */
export const SKIP_REASONS: Reason[] = [
	{
		code: 'invitationLimit',
		subject: 'person',
		one: 'is beyond the Invitation Limit',
		many: 'are beyond the Invitation Limit',
		manual: '[_Invitation Limit_](#invitation-limit) was reached',
	},
	{
		code: 'alreadyInvited',
		subject: 'person',
		one: 'was invited before, or may have been',
		many: 'were invited before, or may have been',
		manual:
			'an earlier run of this workflow invited the person, or may have: [_Skip Already Invited_](#skip-already-invited)',
	},
	{
		code: 'alreadyFollowing',
		subject: 'person',
		one: 'follows the page already (nothing to do)',
		many: 'follow the page already (nothing to do)',
		manual: 'the person follows the page already: [_Skip Followers_](#skip-followers)',
	},
	{
		code: 'dryRun',
		subject: 'person',
		one: 'would be invited',
		many: 'would be invited',
		manual: 'a real run would ask to invite the person: [_Dry Run_](#dry-run)',
	},
];
