import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { LARGEST_BATCH } from '../../../api/endpoints/followInvitations';
import { faulty, good, messageOf, type Reading } from '../../../reading';
import { withManual } from '../../manual';
import { numberIn, readNumber, readOptions, readSwitch } from '../../readOptions';
import { rateLimitOption, timeoutOption, timeReaders } from '../../timeOptions';
import { includeInputFields } from '../rows/includeInputFields';
import { skipAlreadyInvited, skipAlreadyInvitedBefore } from './skipAlreadyInvited';

/** The options, checked. Times are in milliseconds. */
export interface SendOptions {
	batchSize: number;
	batchInterval: number;
	dryRun: boolean;
	/** *Dry Run* is among the options, and switched off. */
	isDryRunOff: boolean;
	includeInputFields: boolean;
	/** People per page and execution; Infinity stands for no limit, 0 for nobody. */
	invitationLimit: number;
	/** The longest wait each time ConnectSafely asks to slow down. */
	maxRateLimitWait: number;
	resolveProfiles: boolean;
	skipAlreadyInvited: boolean;
	/** The switch of the form is on, and the option that workflows stored before is off. */
	isSkipOffInOptions: boolean;
	skipFollowers: boolean;
	timeout: number;
}

/** Seconds. */
const LONGEST = { pause: 3_600, timeout: 3_600 };

/**
 * The options with all that is known of them: what the form shows, what adding them gives, their bounds.
 * Those that a marketer wants have the names that sort first. Stored workflows hold `name`.
 */
export const optionTable: INodeProperties[] = [
	{
		displayName: 'Dry Run',
		name: 'dryRun',
		type: 'boolean',
		default: true,
		description: withManual(
			'Whether to show on Skipped who would be invited, and invite nobody.',
			'dry-run',
		),
	},
	includeInputFields,
	{
		displayName: 'Invitation Limit',
		name: 'invitationLimit',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1_000_000 },
		default: 0,
		description: withManual(
			'How many people to invite to a page in one execution at most; 0 means no limit.',
			'invitation-limit',
		),
	},
	{
		displayName: 'Resolve Profiles',
		name: 'resolveProfiles',
		type: 'boolean',
		default: true,
		description: withManual(
			'Whether to look up people by their LinkedIn address, about 120 a day. Each lookup is a profile view by your account.',
			'resolve-profiles',
		),
	},
	skipAlreadyInvitedBefore,
	{
		displayName: 'Skip Followers',
		name: 'skipFollowers',
		type: 'boolean',
		default: true,
		description: withManual(
			'Whether to leave out people who follow the page already. Its list of followers is read first, 100 in a request.',
			'skip-followers',
		),
	},
	{
		displayName: 'Use Batches Of',
		name: 'batchSize',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: LARGEST_BATCH },
		default: LARGEST_BATCH,
		description:
			'How many people to put into one request, up to 50. ConnectSafely allows about 15 requests a minute.',
	},
	rateLimitOption(
		'How long to wait each time ConnectSafely asks to slow down. People who would have to wait longer come out on Error.',
	),
	timeoutOption(
		LONGEST.timeout,
		300,
		'How long to wait for the answer to a batch. Keep it long: of people without an answer nobody knows whether they were invited.',
	),
	{
		displayName: 'Wait per Batch (Sec)',
		name: 'batchInterval',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: LONGEST.pause },
		default: 0,
		description:
			"How long to pause between two requests, to go slower than ConnectSafely's limits ask for",
	},
];

const ABSENT = { dryRun: null, skipAlreadyInvited: null, skipFollowers: false };

/** Never throws: the first wrong option comes back as a reason. */
export function readSendOptions(context: IExecuteFunctions): Reading<SendOptions> {
	const reading = readOptions(context, optionTable, {
		absent: ABSENT,
		readers: { ...timeReaders, invitationLimit: readLimit, skipAlreadyInvited: readSwitch },
	});
	if (!reading.ok) return reading;
	const isSkipOn = readSkip(context);
	if (!isSkipOn.ok) return isSkipOn;
	const { dryRun, skipAlreadyInvited: before, ...others } = reading.value;
	return good({
		...others,
		dryRun: dryRun === true,
		isDryRunOff: dryRun === false,
		skipAlreadyInvited: isSkipOn.value && before !== false,
		isSkipOffInOptions: isSkipOn.value && before === false,
	} as SendOptions);
}

function readSkip(context: IExecuteFunctions): Reading<boolean> {
	const { name, displayName } = skipAlreadyInvited;
	try {
		return readSwitch(context.getNodeParameter(name, 0, true), { displayName });
	} catch (error) {
		return faulty(`'${displayName}' cannot be read: ${messageOf(error)}`);
	}
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
