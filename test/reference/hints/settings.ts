import type { Hint } from './hint';

/** What the settings of the node, and columns of the rows, mean where results have outputs of their own. */
export const SETTING_HINTS: Hint[] = [
	{
		when: '_On Error_ is _Continue (using error output)_',
		type: 'info',
		text: "This node has its own Error branch, the {second / third} output. Leave the one that 'On Error' adds unconnected.",
	},
	{
		when: '_Always Output Data_ is on',
		type: 'warning',
		text: "'Always Output Data' can put an empty item {on Success when nobody was invited / on Following when nobody follows}. Switch it off.",
	},
	{
		when: '_Execute Once_ is on',
		type: 'warning',
		text: "'Execute Once' hands only the first input item to this node. Switch it off {to invite everybody / to check everybody}.",
	},
	{
		when: 'columns of the rows are named like fields of the result',
		type: 'warning',
		text: "These columns of yours give way to the result's, and an update of all columns would overwrite them: {names}. Rename them before this node.",
	},
];
