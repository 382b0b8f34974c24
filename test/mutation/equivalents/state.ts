import { NO, SPEED, type Equivalent } from './equivalent';

const RANDOM = 'The times between two looks are random.';

export const STATE: Equivalent[] = [
	{
		file: 'state/places.ts',
		original: 'this.limit === Infinity',
		replacement: 'false',
		reason: SPEED,
	},
	{
		file: 'state/places.ts',
		original: 'this.limit !== Infinity',
		replacement: 'true',
		reason: SPEED,
	},
	{
		file: 'state/workerMutex.ts',
		original: '() => false',
		replacement: '() => undefined',
		reason: NO,
	},
	{
		file: 'state/workerMutex.ts',
		original: 'now - start > LONGEST_WAIT',
		replacement: 'now - start >= LONGEST_WAIT',
		reason: RANDOM,
	},
	{
		file: 'state/workerMutex.ts',
		original: 'now - since >= deadAfter',
		replacement: 'now - since > deadAfter',
		reason: RANDOM,
	},
	{
		file: 'state/invitedBefore.ts',
		original: '() => before',
		replacement: '() => undefined',
		reason: 'Neither is the number of entries with those that were to be taken back.',
	},
	{
		file: 'state/sharedPeople.ts',
		original: 'stored.people',
		replacement: 'true',
		reason: 'Where nobody is kept there is nobody to take over.',
	},
];
