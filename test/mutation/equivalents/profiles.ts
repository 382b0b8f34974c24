import { ANY_TEXT, SPEED, TYPES, type Equivalent } from './equivalent';

export const PROFILES: Equivalent[] = [
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
		file: 'profiles/text/record.ts',
		original: "''",
		replacement: '"Stryker was here!"',
		reason: 'Neither has a brace in it.',
	},
	{
		file: 'profiles/text/ownerLabel.ts',
		original: 'false',
		replacement: 'true',
		within: 'BY_SOMEBODY',
		reason: 'Of these labels, those of one word count as keys too.',
	},
	{
		file: 'profiles/jsonInText.ts',
		original: '/^\\s*"[^[{]*[[{]/',
		replacement: '/\\s*"[^[{]*[[{]/',
		reason: SPEED,
	},
	{
		file: 'profiles/jsonInText.ts',
		original: '[]',
		replacement: '["Stryker was here"]',
		within: 'return []',
		reason: 'No JSON is where that begins.',
	},
	{
		file: 'profiles/jsonInText.ts',
		original: '{\n\t\treturn undefined;\n\t}',
		replacement: '{}',
		reason: 'It returns undefined in any case.',
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
];
