import { more, type Field } from '../form';

/** The options of every operation that only reads. */
export const REQUEST_OPTIONS: Field[] = [
	{
		displayName: 'Wait at Limit (Sec)',
		name: 'maxRateLimitWait',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 86_400 },
		default: 60,
		description: more(
			'How long to wait each time ConnectSafely asks to slow down. It allows about 30 requests a minute.',
			'large-lists',
		),
	},
	{
		displayName: 'Wait for Answer (Sec)',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 0.1, maxValue: 60 },
		default: 60,
		description:
			'How long to wait for an answer. A request without one in time is made again, up to three times.',
	},
];
