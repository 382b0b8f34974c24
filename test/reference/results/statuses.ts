/** What `status` says of a person. */
export interface Status {
	name: string;
	/** Where ConnectSafely's own words may stand in its place. */
	orOther?: true;
	/** The output that it is on, where that says more. */
	on?: string;
	who: string;
	manual: string;
}

export const STATUSES: Status[] = [
	{ name: 'SENT', orOther: true, on: 'Success', who: 'nobody', manual: 'invited' },
	{ name: 'INVALID', who: "this node's own check", manual: 'nothing was sent' },
	{
		name: 'FAILED',
		orOther: true,
		on: 'Error',
		who: 'LinkedIn or ConnectSafely, for this person',
		manual: 'not invited by this run',
	},
	{ name: 'REJECTED', who: 'the request was refused', manual: 'nothing was sent' },
	{
		name: 'NOT_SENT',
		who: 'nobody; it did not get that far',
		manual: 'surely nothing was sent',
	},
	{
		name: 'SKIPPED',
		on: 'Skipped',
		who: 'an option of yours',
		manual: 'left out by this run; nothing was sent',
	},
	{
		name: 'UNKNOWN',
		who: 'nobody knows',
		manual: 'the invitation **may have been sent**; the node never sends it again',
	},
];
