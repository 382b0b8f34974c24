import type { Hint } from './hint';

const COLUMNS = 'The {only column is|columns are} {columns}[, and {n} more].';
const MAP_IT = "Map the column that holds the profiles to 'Profile'.";
const NOBODY = 'Nobody {was invited}: see the Error tab.';
const WHERE_THE_HEADER_IS =
	"Say in the node that reads the file where its header is: in Extract from File by the option 'Starting Line' for CSV (4 for LinkedIn's own Connections.csv) or 'Range' for Excel, in Google Sheets by 'Header Row' under 'Data Location on Sheet'.";

/** What is wrong with the column that is mapped to Profile, where no row has anybody. */
export const COLUMN_HINTS: Hint[] = [
	{
		when: 'the column that is mapped to _Profile_ is empty, or there is none of that name',
		type: 'warning',
		text: `No row has a {column of that name}. ${COLUMNS} ${MAP_IT} ${NOBODY}`,
	},
	{
		when: 'the same, and other columns hold profiles',
		type: 'warning',
		text: `No row has a {column of that name}. The {only column is|columns are} {columns}. Did you mean {columns}, which {holds|hold} LinkedIn profiles? ${MAP_IT} ${NOBODY}`,
	},
	{
		when: 'the same, and a column has nearly that name',
		type: 'warning',
		text: `No row has a column '{name}'. The {only column is|columns are} {columns}. Did you mean {columns}? ${MAP_IT} ${NOBODY}`,
	},
	{
		when: 'a column begins with a byte order mark, which nobody sees',
		type: 'warning',
		text: `No row has a column '{name}'. The columns are {columns}. The column that looks the same begins with an invisible character, a byte order mark: drag it onto 'Profile', or switch on 'Exclude Byte Order Mark (BOM)' in Extract from File. ${NOBODY}`,
	},
	{
		when: 'a column differs by another character that nobody sees',
		type: 'warning',
		text: `No row has a column '{name}'. The only column is {columns}. The column that looks the same differs by an invisible character: drag it onto 'Profile'. ${NOBODY}`,
	},
	{
		when: 'the rows are in a list',
		type: 'warning',
		text: `No row has a column '{name}'. The columns are {columns}. {columns} holds a list of rows that have it: split it into items by the node Split Out before this node. ${NOBODY}`,
	},
	{
		when: 'a row holds the names of the columns',
		type: 'warning',
		text: `No row has a column '{name}'. The columns are {columns}. Row {n} of the input holds the names of the columns: other lines stand above the header. ${WHERE_THE_HEADER_IS} ${NOBODY}`,
	},
	{
		when: 'most columns have no name',
		type: 'warning',
		text: `No row has a column '{name}'. The columns are {columns}. Other lines seem to stand above the header. ${WHERE_THE_HEADER_IS} ${NOBODY}`,
	},
	{
		when: 'the only column with a name may be a title',
		type: 'warning',
		text: `No row has a column '{name}'. The {only column is|columns are} {columns}. Do other lines stand above the header? ${WHERE_THE_HEADER_IS} ${NOBODY}`,
	},
	{
		when: 'the node before this one failed',
		type: 'warning',
		text: `No row has a column '{name}'. The rows hold only {columns}: the node before this one failed. Open it to see why.[ ${WHERE_THE_HEADER_IS}] ${NOBODY}`,
	},
	{
		when: 'the column holds other things, and other columns hold profiles',
		type: 'warning',
		text: `{No row has a / This row has no} usable profile[ in the column '{name}']. Did you mean {columns}, which {holds|hold} LinkedIn profiles? ${MAP_IT} ${NOBODY}`,
	},
];
