import { ANY_LIST, ANY_TEXT, SPEED, TYPES, type Equivalent } from './equivalent';

const FIRST = 'What stands first is not read.';
const NOT_IN_KEYS = 'No key has such a character, and it is taken out.';
const NOT_NAMED = 'Neither stands in an answer.';

export const API: Equivalent[] = [
	{ file: 'api/classify.ts', ...ANY_TEXT, within: "echo = ''", reason: NOT_NAMED },
	{ file: 'api/refusalText.ts', ...ANY_TEXT, within: "echo = ''", reason: NOT_NAMED },
	{
		file: 'api/errorBody.ts',
		...ANY_TEXT,
		within: "[first = '']",
		reason: 'Neither is a part of a request.',
	},
	{
		file: 'api/bodyTimes.ts',
		original: '/(ms|milliseconds)$/',
		replacement: '/(ms|milliseconds)/',
		reason: 'No name of a time has it elsewhere.',
	},
	{
		file: 'api/networkError.ts',
		...ANY_TEXT,
		within: "!Array.isArray(errors)) return ''",
		reason: 'Neither is a call that comes before sending.',
	},
	{
		file: 'api/networkError.ts',
		...ANY_TEXT,
		within: 'syscalls',
		reason: 'Neither is a call that comes before sending.',
	},
	{
		file: 'api/readTime.ts',
		original: "'Z'",
		replacement: '""',
		within: "zone = 'Z'",
		reason: 'Without a zone it is read as UTC.',
	},
	{ file: 'api/readTime.ts', ...ANY_LIST, reason: FIRST },
	{
		file: 'api/credential.ts',
		original: String.raw`/^127\.\d+\.\d+\.\d+$/`,
		replacement: String.raw`/127\.\d+\.\d+\.\d+$/`,
		reason: 'A host that ends in four numbers is an address, and begins with the first of them.',
	},
	{
		file: 'api/foreignCharacter.ts',
		original: String.raw`/^[\x21-\x7e]*/`,
		replacement: String.raw`/[\x21-\x7e]*/`,
		reason: 'It matches at the beginning in any case.',
	},
	{
		file: 'api/endpoints/invitationResults.ts',
		...ANY_TEXT,
		within: "?.companyId ?? ''",
		reason: 'Without recipients there is nobody to tell of.',
	},
	{
		file: 'api/endpoints/invitationResults.ts',
		...ANY_LIST,
		within: 'named[index] ?? []',
		reason: TYPES,
	},
	{
		file: 'api/endpoints/answeredPage.ts',
		...ANY_TEXT,
		within: "?? ''",
		reason: TYPES,
	},
	{ file: 'api/endpoints/datesInWords.ts', ...ANY_TEXT, within: "name = ''", reason: TYPES },
	{ file: 'api/endpoints/goodTexts.ts', ...ANY_TEXT, within: "?? ''", reason: TYPES },
	{ file: 'api/endpoints/goodTexts.ts', ...ANY_LIST, reason: FIRST },
	{
		file: 'api/endpoints/goodTexts.ts',
		original: String.raw`/^(.*?\b(?:sent|delivered|invitation|invite)(?: successfully)?) to (?!follow\b)(.+)/i`,
		replacement: String.raw`/(.*?\b(?:sent|delivered|invitation|invite)(?: successfully)?) to (?!follow\b)(.+)/i`,
		reason: 'It only saves trying again from each character.',
	},
	{
		file: 'api/endpoints/invitationCodes.ts',
		original: "' '",
		replacement: '""',
		within: 'left.replace(pattern',
		reason: 'What is taken out stands between signs, so that no words join.',
	},
	{ file: 'api/endpoints/profileAnswer.ts', ...ANY_LIST, reason: FIRST },
	{
		file: 'api/withoutKey.ts',
		...ANY_TEXT,
		within: 'JSON.stringify(body)',
		reason: 'No key is in either.',
	},
	{
		file: 'api/withoutKey.ts',
		original: '!mentions(text, traces)',
		replacement: 'false',
		reason: SPEED,
	},
	{
		file: 'api/withoutKey.ts',
		original: 'to < wanted.length',
		replacement: 'to <= wanted.length',
		reason: 'Behind the end of the key and of the text there is nothing to cut out.',
	},
	{
		file: 'api/withoutKey.ts',
		original: 'from + PIECE < key.length',
		replacement: 'from + PIECE <= key.length',
		reason: 'The piece at the end is one in any case.',
	},
	{ file: 'api/withoutKey.ts', original: '/[A-Z]+/g', replacement: '/[A-Z]/g', reason: SPEED },
	{
		file: 'api/folding.ts',
		original: String.raw`/((?:\\\\){1,500})|%u([0-9a-f]{4})|%([0-9a-f]{2})|&#x([0-9a-f]{1,8});?|&#(\d{1,10});?|&([a-z]{2,7});|\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|\\(.)/gi`,
		replacement: String.raw`/((?:\\\\))|%u([0-9a-f]{4})|%([0-9a-f]{2})|&#x([0-9a-f]{1,8});?|&#(\d{1,10});?|&([a-z]{2,7});|\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|\\(.)/gi`,
		reason: SPEED,
	},
	{ file: 'api/folding.ts', ...ANY_TEXT, within: "x ?? ''", reason: TYPES },
	{
		file: 'api/folding.ts',
		original: String.raw`/[\u0080-\u{10ffff}]{1,32}/gu`,
		replacement: String.raw`/[\u0080-\u{10ffff}]/gu`,
		reason: 'The marks on a letter come in another order, and all of them are taken out.',
	},
	{ file: 'api/folding.ts', original: '/[^!-~]+/g', replacement: '/[^!-~]/g', reason: SPEED },
	{ file: 'api/folding.ts', original: '/[*`]+/g', replacement: '/[*`]/g', reason: SPEED },
	{ file: 'api/folding.ts', original: 'decoded === plain', replacement: 'false', reason: SPEED },
	{
		file: 'api/folding.ts',
		original: 'code > 0x7f',
		replacement: 'code >= 0x7f',
		reason: NOT_IN_KEYS,
	},
	{
		file: 'api/folding.ts',
		original: 'code <= 0x10ffff',
		replacement: 'code < 0x10ffff',
		reason: NOT_IN_KEYS,
	},
	{ file: 'api/endpoints/peopleNamed.ts', ...ANY_TEXT, within: "number = ''", reason: TYPES },
	{
		file: 'api/endpoints/peopleNamed.ts',
		original: "'%'",
		replacement: '""',
		reason: SPEED,
	},
	...["'AA'", "':'"].flatMap((sign) => [
		{ file: 'api/endpoints/peopleNamed.ts', original: sign, replacement: '""', reason: SPEED },
		{
			file: 'api/endpoints/peopleNamed.ts',
			original: `plain.includes(${sign})`,
			replacement: 'true',
			reason: SPEED,
		},
	]),
	{
		file: 'api/endpoints/signsOfWork.ts',
		original: String.raw`/\b(you|you've|account|key)( have| has)?( already)? (sent|made|used) (too many|\d+)( \w+)? (requests?|calls?)\b( (in|within) the (last|past)( \d+)? \w+)?/gi`,
		replacement: String.raw`/\b(you|you've|account|key)( have| has)?( already)? (sent|made|used) (too many|\d+)( \w+)? (requests?|calls?)\b( (in|within) the (last|past)( \d+)? \w)?/gi`,
		reason: 'What is left of the name of a period says nothing.',
	},
];
