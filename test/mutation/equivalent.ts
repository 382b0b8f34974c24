import type { Mutant } from './report';

/** A change that no test can notice, since it changes nothing that anybody could see. */
export interface Equivalent {
	file: string;
	/** As they stand in the report, without white space around. */
	original: string;
	replacement: string;
	/** Why nothing changes. */
	reason: string;
}

const SOURCE = 'nodes/ConnectSafely';
const NO = 'What is undefined is read as no.';
const SPEED = 'Without a limit there is always a place: it only saves the counting.';

export const EQUIVALENTS: Equivalent[] = [
	{ file: 'clock.ts', original: '() => false', replacement: '() => undefined', reason: NO },
	{
		file: 'clock.ts',
		original: 'left > 0',
		replacement: 'left >= 0',
		reason: 'It sleeps once more, for 0 milliseconds.',
	},
	{ file: 'localTime.ts', original: '{\n\t\treturn false;\n\t}', replacement: '{}', reason: NO },
	{
		file: 'actions/companyPage/sendFollowInvitations/nextAction.ts',
		original: "result.kind === 'failed'",
		replacement: 'true',
		reason: 'Only a failure has a code.',
	},
	{
		file: 'actions/companyPage/sendFollowInvitations/queue.ts',
		original: "''",
		replacement: '"Stryker was here!"',
		reason: 'Another key for those without an account, which no account has either.',
	},
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
].map((one) => ({ ...one, file: `${SOURCE}/${one.file}` }));

export function isEquivalent(mutant: Mutant, equivalents = EQUIVALENTS): boolean {
	return equivalents.some((one) => isSame(one, mutant));
}

/** Those that no mutant of their file is: the source has changed, or they never were. */
export function unknownEquivalents(mutants: Mutant[], equivalents = EQUIVALENTS): Equivalent[] {
	const files = new Set(mutants.map(({ file }) => file));
	return equivalents.filter(
		(one) => files.has(one.file) && !mutants.some((mutant) => isSame(one, mutant)),
	);
}

function isSame(one: Equivalent, { file, original, replacement }: Mutant): boolean {
	return one.file === file && one.original === original && one.replacement === replacement;
}
