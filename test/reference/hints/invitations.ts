import type { Hint } from './hint';

/** What Send Follow Invitations says besides its summary. */
export const INVITATION_HINTS: Hint[] = [
	{
		when: 'nobody knows of some people whether they were invited',
		type: 'warning',
		text: "{n} {person|people} may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.",
	},
	{
		when: 'the lookups of the day, or of the minute, are used up',
		type: 'warning',
		text: "{Today's lookups are used up / The lookups are used up for now}: {n} {person|people} left to do. Run them again after {time}.",
	},
	{
		when: 'people were not asked, and may be later',
		type: 'warning',
		text: '{n} {person|people} left to do: nothing reached LinkedIn for them. Run them again after {time}.',
	},
	{
		when: 'people were not asked, and waiting alone does not help',
		type: 'warning',
		text: '{n} {person|people} left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.',
	},
	{
		when: 'earlier runs invited everybody',
		type: 'info',
		text: "To have everybody asked again, run a Remove Duplicates node in this workflow once, with the operation 'Clear Deduplication History' and the option 'Scope' set to 'Workflow'.",
	},
	{
		when: '_Dry Run_ was added and is off',
		type: 'warning',
		text: "'Dry Run' is switched off: {n} {person was|people were} really invited.",
	},
	{
		when: 'the workflow is from before version 0.9, and its option _Skip Already Invited_ is off',
		type: 'warning',
		text: "'Skip Already Invited' was switched off in this node before it was a switch of its own, and stays off. Put a new node in this one's place to switch it on.",
	},
	{
		when: 'a dry run with _Skip Already Invited_ found people to invite',
		type: 'info',
		text: 'A dry run does not ask whom earlier runs invited: a real run leaves those out, too.',
	},
	{
		when: '_Skip Followers_ is on, and a list of followers cannot be read',
		type: 'warning',
		text: 'The list of followers of page {number} could not be read: {reason}.',
	},
	{
		when: 'the same, as the account is no Super Admin of the page',
		type: 'warning',
		text: 'This LinkedIn account may not see the followers of page {number}: {reason}. The LinkedIn account has to be a Super Admin of page {number} to read its followers.',
	},
	{
		when: "ConnectSafely's answer holds people nobody asked about",
		type: 'warning',
		text: "ConnectSafely's answer holds results for people who were not in the request ({n}); they were ignored.",
	},
	{
		when: "the totals of ConnectSafely's answer are not those of its list",
		type: 'warning',
		text: 'ConnectSafely reported {n} {invitations / refusals} in total but listed {n}; the items follow the list.',
	},
	{
		when: 'more than three answers disagree in that way',
		type: 'warning',
		text: '{n} more answers disagreed with themselves.',
	},
	{
		when: 'somebody has another LinkedIn address by now',
		type: 'info',
		text: "By ConnectSafely's answers {addresses}[, and {n} more]: people keep their old address when they change it. Check that these are the people you mean.",
	},
	{
		when: 'the list of _Skip Already Invited_ is full',
		type: 'warning',
		text: "'Skip Already Invited' remembers at least 20,000 people and is now full: to make room, it has forgotten whom it had known longest, up to {n} {person|people}. They may be invited again if they are still on your list. For a list this long, keep the date of each invitation in a column, and run only the rows without a date.",
	},
	{
		when: "n8n's database did not take people off the list of _Skip Already Invited_",
		type: 'warning',
		text: "'Skip Already Invited' could not take back people who were not invited, so a later run may skip them: {reason}",
	},
	{
		when: "n8n's database did not keep people on that list",
		type: 'warning',
		text: 'A later execution may not know whom this one invited: {reason}',
	},
	{
		when: 'something unexpected ended the run; each person has a result all the same',
		type: 'warning',
		text: 'The node stopped early: {reason}',
	},
];
