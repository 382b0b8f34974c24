import { NO, SPEED, type Equivalent } from './equivalent';

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
