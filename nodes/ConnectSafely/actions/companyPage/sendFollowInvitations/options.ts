import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { LARGEST_BATCH } from '../../../api/endpoints/followInvitations';
import { good, type Reading } from '../../../reading';
import { numberIn, readNumber, readOptions } from '../../readOptions';
import { includeInputFields } from '../rows/includeInputFields';

/** The options, checked. Times are in milliseconds. */
export interface SendOptions {
	batchSize: number;
	batchInterval: number;
	dryRun: boolean;
	includeInputFields: boolean;
	/** People per page and execution; Infinity stands for no limit, 0 for nobody. */
	invitationLimit: number;
	/** The longest wait each time ConnectSafely asks to slow down. */
	maxRateLimitWait: number;
	resolveProfiles: boolean;
	skipAlreadyInvited: boolean;
	skipFollowers: boolean;
	timeout: number;
}

const SECONDS_OF_A_DAY = 86_400;
const MS_OF_A_DAY = SECONDS_OF_A_DAY * 1000;

/**
 * The options with all that is known of them: what the form shows, their defaults and their bounds.
 * Stored workflows hold their names.
 */
export const optionTable: INodeProperties[] = [
	{
		displayName: 'Batch Size',
		name: 'batchSize',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: LARGEST_BATCH },
		default: LARGEST_BATCH,
		description:
			'How many people to put into one request, from 1 to 50. Fewer people mean more requests, and ConnectSafely allows about 15 a minute.',
	},
	{
		displayName: 'Delay Between Batches (Ms)',
		name: 'batchInterval',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: MS_OF_A_DAY },
		default: 0,
		description:
			"How long to pause between two requests, in milliseconds. You need it only to go slower than ConnectSafely asks for: the node keeps to ConnectSafely's own limits by itself.",
	},
	{
		displayName: 'Dry Run',
		name: 'dryRun',
		type: 'boolean',
		default: false,
		description:
			'Whether to show what would happen without inviting anybody. Whoever would be asked comes out on Skipped, with the number of their batch. It costs no invitation credits and records nobody as invited, but uses up lookups like a real run. It does not know whom earlier executions invited.',
	},
	includeInputFields,
	{
		displayName: 'Invitation Limit',
		name: 'invitationLimit',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1_000_000 },
		default: 0,
		description:
			'How many people to invite to a page in one execution at most, in the order of the rows. Typed in, 0 means no limit. An expression may work out what is left of a quota, such as the one of today: 0 or less then means nobody. The others come out on Skipped and cost nothing. People whom LinkedIn refuses do not count, so to find that many it may look more people up. For a daily number, leave Skip Already Invited on.',
	},
	{
		displayName: 'Max Rate Limit Wait (Seconds)',
		name: 'maxRateLimitWait',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: SECONDS_OF_A_DAY },
		default: 60,
		description:
			'How long the node may wait each time ConnectSafely asks it to slow down. People who would have to wait longer come out on Error, with the time from which to run them again.',
	},
	{
		displayName: 'Request Timeout (Ms)',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MS_OF_A_DAY },
		default: 300000,
		description:
			'How long to wait for the answer to a batch, in milliseconds. ConnectSafely needs many seconds for 50 people. Of people without an answer in time nobody knows whether they were invited, and they are not asked again: keep it long.',
	},
	{
		displayName: 'Resolve Profiles',
		name: 'resolveProfiles',
		type: 'boolean',
		default: true,
		description:
			'Whether to look up people whose row holds a public address, such as linkedin.com/in/jane-doe. Each lookup is a profile view by your LinkedIn account, and ConnectSafely allows about 120 people a day. It costs no invitation credits; people who are no 1st-degree connections are found out before they cost one.',
	},
	{
		displayName: 'Skip Already Invited',
		name: 'skipAlreadyInvited',
		type: 'boolean',
		default: true,
		description:
			'Whether to leave out people whom an earlier execution of this workflow invited, or may have. Leave it on for every list that you run more than once: without it every execution asks everybody again, each click on Execute step too. Test runs count: whoever they invite is left out later. n8n remembers 20,000 people for this workflow, not for its copies; to forget them all, run a Remove Duplicates node in it with the operation Clear Deduplication History and the option Scope set to Workflow.',
	},
	{
		displayName: 'Skip Followers',
		name: 'skipFollowers',
		type: 'boolean',
		default: false,
		description:
			"Whether to leave out people who follow the page already, so that no invitation is wasted on them. It reads the page's list of followers first, in one request per 100 of them: a page with thousands of followers takes minutes. It costs no invitation credits.",
	},
];

/** Never throws: the first wrong option comes back as a reason. */
export function readSendOptions(context: IExecuteFunctions): Reading<SendOptions> {
	const reading = readOptions(context, optionTable, { invitationLimit: readLimit });
	if (!reading.ok) return reading;
	const { maxRateLimitWait, ...others } = reading.value as unknown as SendOptions;
	return good({ ...others, maxRateLimitWait: maxRateLimitWait * 1000 });
}

/**
 * Only a 0 that was typed in stands for no limit. An expression counts what is left of a quota: where it
 * comes to 0 or less, the quota is used up.
 */
function readLimit(value: unknown, option: INodeProperties, isComputed: boolean): Reading<number> {
	if (isComputed && (numberIn(value) ?? 0) < 0) return good(0);
	const reading = readNumber(value, option);
	return reading.ok && reading.value === 0 && !isComputed ? good(Infinity) : reading;
}
