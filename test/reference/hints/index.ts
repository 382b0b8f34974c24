import { COLUMN_HINTS } from './columns';
import type { Hint } from './hint';
import { INVITATION_HINTS } from './invitations';
import { CHECK_HINTS, CONNECTION_HINTS, SEARCH_HINTS } from './reads';
import { SETTING_HINTS } from './settings';
import { SUMMARIES } from './summaries';

/** The hints of all operations. */
export const HINTS: Hint[] = [
	...SUMMARIES,
	...INVITATION_HINTS,
	...CHECK_HINTS,
	...CONNECTION_HINTS,
	...SEARCH_HINTS,
	...COLUMN_HINTS,
	...SETTING_HINTS,
];
