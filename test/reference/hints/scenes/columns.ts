import { mapped, type Scene } from './scene';

const MAP_IT = "Map the column that holds the profiles to 'Profile'.";
const NOBODY = 'Nobody was invited: see the Error tab.';
const WHERE_THE_HEADER_IS =
	"Say in the node that reads the file where its header is: in Extract from File by the option 'Starting Line' for CSV (4 for LinkedIn's own Connections.csv) or 'Range' for Excel, in Google Sheets by 'Header Row' under 'Data Location on Sheet'.";
const ADA = 'https://www.linkedin.com/in/ada-tester';
const TWELVE = Array.from({ length: 12 }, (_, index) => `c${index}`);

/** Runs with rows in whose mapped column nobody is. */
export const COLUMNS: Scene[] = [
	[
		'a column that there is not',
		[{ Name: 'Jan' }, { Name: 'Eva', Mail: 'eva@probe.example' }],
		[`No row has a column 'LinkedIn'. The columns are 'Name', 'Mail'. ${MAP_IT} ${NOBODY}`],
		mapped('LinkedIn'),
	],
	[
		'a column that there is not, in a dry run',
		[{ Name: '' }, { Name: '' }],
		[
			`No row has a value in the column 'Name'. The only column is 'Name'. ${MAP_IT} Nobody would be invited: see the Error tab.`,
		],
		{ ...mapped('Name'), options: { dryRun: true } },
	],
	[
		'a column beside many others',
		[{ ...Object.fromEntries([...TWELVE, 'last'].map((name) => [name, ''])) }],
		[
			`No row has a column 'LinkedIn'. The columns are ${TWELVE.map((name) => `'${name}'`).join(', ')}, and 1 more. ${MAP_IT} ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'a column that is not known, as an expression has it',
		[{ a: '', b: 'x' }, { a: '' }],
		[`No row has a profile. The columns are 'a', 'b'. ${MAP_IT} ${NOBODY}`],
		{ parameters: { profile: "={{ ($json.a ?? '') + ($json.c ?? '') }}" } },
	],
	[
		'a column that is empty, beside one that is not',
		[
			{ LinkedIn: '', URL: '' },
			{ LinkedIn: null, URL: ADA },
		],
		[
			`No row has a value in the column 'LinkedIn'. The columns are 'LinkedIn', 'URL'. Did you mean 'URL', which holds LinkedIn profiles? ${MAP_IT} ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'a column that there is not, where the only one holds profiles',
		[{ URL: ADA }, { URL: ADA }],
		[
			`No row has a column 'Person'. The only column is 'URL'. Did you mean 'URL', which holds LinkedIn profiles? ${MAP_IT} ${NOBODY}`,
		],
		mapped('Person'),
	],
	[
		'a column that there is not, where two hold profiles',
		[{ 'Contact LinkedIn': ADA, 'Profile URL': ADA }],
		[
			`No row has a column 'Person'. The columns are 'Contact LinkedIn', 'Profile URL'. Did you mean 'Contact LinkedIn' or 'Profile URL', which hold LinkedIn profiles? ${MAP_IT} ${NOBODY}`,
		],
		mapped('Person'),
	],
	[
		'a column that is spelled in another way',
		[{ linkedin_url: ADA }, {}],
		[
			`No row has a column 'LinkedInUrl'. The only column is 'linkedin_url'. Did you mean 'linkedin_url'? ${MAP_IT} ${NOBODY}`,
		],
		mapped('LinkedInUrl'),
	],
	[
		'a column that is spelled in two other ways',
		[{ linkedin: ADA, LINKEDIN: ADA }, {}],
		[
			`No row has a column 'LinkedIn'. The columns are 'linkedin', 'LINKEDIN'. Did you mean 'linkedin' or 'LINKEDIN'? ${MAP_IT} ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'a column that begins with a byte order mark',
		[{ '\uFEFFLinkedIn': ADA, row: 1 }, {}],
		[
			`No row has a column 'LinkedIn'. The columns are 'LinkedIn', 'row'. The column that looks the same begins with an invisible character, a byte order mark: drag it onto 'Profile', or switch on 'Exclude Byte Order Mark (BOM)' in Extract from File. ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'a column that differs by what nobody sees',
		[{ 'LinkedIn\u200B': ADA }, {}],
		[
			`No row has a column 'LinkedIn'. The only column is 'LinkedIn'. The column that looks the same differs by an invisible character: drag it onto 'Profile'. ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'rows that are in a list',
		[{ data: [{ LinkedIn: ADA }], total: 1 }],
		[
			`No row has a column 'LinkedIn'. The columns are 'data', 'total'. 'data' holds a list of rows that have it: split it into items by the node Split Out before this node. ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'a header below other lines, from an Excel file',
		[
			{ 'Notes:': 'When exporting …' },
			{ 'Notes:': 'First Name', __EMPTY: 'Last Name', __EMPTY_1: 'URL' },
			{ 'Notes:': 'Ada', __EMPTY: 'Tester', __EMPTY_1: ADA },
		],
		[
			`No row has a column 'URL'. The columns are 'Notes:', '__EMPTY', '__EMPTY_1'. Row 2 of the input holds the names of the columns: other lines stand above the header. ${WHERE_THE_HEADER_IS} ${NOBODY}`,
		],
		mapped('URL'),
	],
	[
		'columns without names, from a sheet',
		[
			{ Notizen: 'Vorname', col_1: 'Nachname', col_2: 'Adresse' },
			{ Notizen: 'Ada', col_2: ADA },
		],
		[
			`No row has a column 'URL'. The columns are 'Notizen', 'col_1', 'col_2'. Other lines seem to stand above the header. ${WHERE_THE_HEADER_IS} ${NOBODY}`,
		],
		mapped('URL'),
	],
	[
		'a title above the header, from a CSV file',
		[{ 'Notes:': 'When exporting …' }],
		[
			`No row has a column 'URL'. The only column is 'Notes:'. Do other lines stand above the header? ${WHERE_THE_HEADER_IS} ${NOBODY}`,
		],
		mapped('URL'),
	],
	[
		'a title above the header, from a sheet',
		[
			{ 'Contacts of May': 'Name', col_1: 'Address' },
			{ 'Contacts of May': 'Ada', col_1: ADA },
		],
		[
			`No row has a column 'URL'. The columns are 'Contacts of May', 'col_1'. Do other lines stand above the header? ${WHERE_THE_HEADER_IS} ${NOBODY}`,
		],
		mapped('URL'),
	],
	[
		'what a node left behind that failed',
		[{ error: 'Sheet not found' }],
		[
			`No row has a column 'LinkedIn'. The rows hold only 'error': the node before this one failed. Open it to see why. ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'all that a node may leave behind that failed',
		[{ error: 'x', message: 'x', description: 'x', stack: 'x' }],
		[
			`No row has a column 'LinkedIn'. The rows hold only 'error', 'message', 'description', 'stack': the node before this one failed. Open it to see why. ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'what a node left behind that met lines of other lengths',
		[{ error: 'Invalid Record Length: columns length is 1, got 3 on line 2' }],
		[
			`No row has a column 'LinkedIn'. The rows hold only 'error': the node before this one failed. Open it to see why. ${WHERE_THE_HEADER_IS} ${NOBODY}`,
		],
		mapped('LinkedIn'),
	],
	[
		'a column of names beside one of profiles',
		[
			{ Name: 'Jan Tester', LinkedIn: ADA },
			{ Name: 'Eva Probe', LinkedIn: ADA },
		],
		[
			`No row has a usable profile in the column 'Name'. Did you mean 'LinkedIn', which holds LinkedIn profiles? ${MAP_IT} ${NOBODY}`,
		],
		mapped('Name'),
	],
	[
		'an expression beside columns of profiles',
		[{ Name: 'Jan', 'Contact LinkedIn': ADA, 'Profile URL': ADA }],
		[
			`This row has no usable profile. Did you mean 'Contact LinkedIn' or 'Profile URL', which hold LinkedIn profiles? ${MAP_IT} ${NOBODY}`,
		],
		{ parameters: { profile: '={{ $json.Name + " x" }}' } },
	],
];
