import { more, type Field } from '../form';

/** The options of Send Follow Invitations. */
export const SEND_OPTIONS: Field[] = [
	{
		displayName: 'Dry Run',
		name: 'dryRun',
		type: 'boolean',
		default: true,
		unlessAdded: 'off',
		description: more(
			'Whether to show on Skipped who would be invited, and invite nobody.',
			'dry-run',
		),
		manual: 'Shows who would be invited, and invites nobody. See [Dry Run](#dry-run).',
	},
	{
		displayName: 'Include Input Fields',
		name: 'includeInputFields',
		type: 'boolean',
		default: true,
		description: more(
			'Whether to add the fields and files of the input row to its result, to write it back into the row.',
			'results',
		),
		manual:
			'Adds the row\'s own fields and files (binary data) to its result, so that an "update row" node can follow at once. Fields of the row named like a result field (see [Results](#results)) give way to the result\'s; a hint names them.',
	},
	{
		displayName: 'Invitation Limit',
		name: 'invitationLimit',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1_000_000 },
		default: 0,
		description: more(
			'How many people to invite to a page in one execution at most; 0 means no limit.',
			'invitation-limit',
		),
		manual:
			'People invited to a page in one execution at most. A typed 0 is no limit; 0 or less from an expression is nobody. See [Invitation Limit](#invitation-limit).',
	},
	{
		displayName: 'Resolve Profiles',
		name: 'resolveProfiles',
		type: 'boolean',
		default: true,
		description: more(
			'Whether to look up people by their LinkedIn address, about 120 a day. Each lookup is a profile view by your account.',
			'resolve-profiles',
		),
		manual:
			'Looks up people whose row holds a public address. See [Resolve Profiles](#resolve-profiles).',
	},
	{
		displayName: 'Skip Already Invited',
		name: 'skipAlreadyInvited',
		type: 'hidden',
		default: true,
	},
	{
		displayName: 'Skip Followers',
		name: 'skipFollowers',
		type: 'boolean',
		default: true,
		unlessAdded: 'off',
		description: more(
			'Whether to leave out people who follow the page already. Its list of followers is read first, 100 in a request.',
			'skip-followers',
		),
		manual: 'Leaves out who follows the page already. See [Skip Followers](#skip-followers).',
	},
	{
		displayName: 'Use Batches Of',
		name: 'batchSize',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 50 },
		default: 50,
		description:
			'How many people to put into one request, up to 50. ConnectSafely allows about 15 requests a minute.',
		manual: 'People per request.',
	},
	{
		displayName: 'Wait at Limit (Sec)',
		name: 'maxRateLimitWait',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 86_400 },
		default: 60,
		description:
			'How long to wait each time ConnectSafely asks to slow down. People who would have to wait longer come out on Error.',
		manual:
			'How long the node may wait each time ConnectSafely asks it to slow down. Longer waits go to _Error_ with `retryAt`. Where ConnectSafely names a time that has passed already, the node waits 1, 2, 4, 8 … seconds.',
	},
	{
		displayName: 'Wait for Answer (Sec)',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 0.1, maxValue: 3_600 },
		default: 300,
		description:
			'How long to wait for the answer to a batch. Keep it long: of people without an answer nobody knows whether they were invited.',
		manual:
			'How long to wait for an answer. It counts from the start of the request to the end of its answer. Keep it long: people without an answer in time count as unknown. Lookups wait 60 seconds at most.',
	},
	{
		displayName: 'Wait per Batch (Sec)',
		name: 'batchInterval',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 3_600 },
		default: 0,
		description:
			"How long to pause between two requests, to go slower than ConnectSafely's limits ask for",
		manual: 'Pause between two requests.',
	},
];
