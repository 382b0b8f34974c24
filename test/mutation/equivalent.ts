import type { Mutant } from './report';

/** A change that no test can notice, since it changes nothing that anybody could see. */
export interface Equivalent {
	file: string;
	/** As they stand in the report, without white space around. */
	original: string;
	replacement: string;
	/** A part of its line, where the file has several of them. */
	within?: string;
	/** Why nothing changes. */
	reason: string;
}

const SOURCE = 'nodes/ConnectSafely';
const NO = 'What is undefined is read as no.';
const SPEED = 'Without a limit there is always a place: it only saves the counting.';
const TYPES = 'The group takes part in every match: the default is there for the types only.';
const ANY_TEXT = { original: "''", replacement: '"Stryker was here!"' };

const KNOWN: Equivalent[] = [
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
		...ANY_TEXT,
		within: "accountId ?? ''",
		reason: 'Another key for those without an account, which no account has either.',
	},
	{
		file: 'profiles/text/profileAddress.ts',
		...ANY_TEXT,
		within: "[section = '', written = '']",
		reason: 'Neither of the two is a page or an id.',
	},
	{
		file: 'profiles/text/findLink.ts',
		...ANY_TEXT,
		within: "[first = '', second = '']",
		reason: TYPES,
	},
	{ file: 'profiles/text/findLink.ts', ...ANY_TEXT, within: "formula[2] ?? ''", reason: TYPES },
	{ file: 'profiles/text/findPath.ts', ...ANY_TEXT, within: "written = ''", reason: TYPES },
	{ file: 'profiles/text/findId.ts', ...ANY_TEXT, within: "type = ''", reason: TYPES },
	{
		file: 'profiles/text/findPieces.ts',
		original: 'decoded === piece.text',
		replacement: 'false',
		reason: 'A text that does not change is only read again, with the same result.',
	},
	{
		file: 'profiles/text/ownerLabel.ts',
		original: 'before.slice(-LONGEST)',
		replacement: 'before',
		reason: 'The expression does not reach back as far.',
	},
	{
		file: 'profiles/text/trim.ts',
		original: 'start < rest.length',
		replacement: 'start <= rest.length',
		reason: 'Where nothing is left, nothing is left.',
	},
	{
		file: 'profiles/object/fieldText.ts',
		original: 'found.some(({ profile }) => isPersonLike(profile))',
		replacement: 'found.every(({ profile }) => isPersonLike(profile))',
		reason: 'With one entry both are the same, and more than one have been decided on before.',
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
];

export const EQUIVALENTS = KNOWN.map((one) => ({ ...one, file: `${SOURCE}/${one.file}` }));

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

function isSame(one: Equivalent, mutant: Mutant): boolean {
	return (
		one.file === mutant.file &&
		one.original === mutant.original &&
		one.replacement === mutant.replacement &&
		mutant.within.includes(one.within ?? '')
	);
}
