import { ANSWERS } from './answers';
import { CHECKS } from './checks';
import { COLUMNS } from './columns';
import { INVITED } from './invited';
import { LEFT_TO_DO } from './leftToDo';
import { LISTS } from './lists';
import { NOBODY } from './nobody';
import type { Scene } from './scene';
import { SETTINGS } from './settings';

/** Runs that give all hints there are. */
export const SCENES: Scene[] = [
	...INVITED,
	...NOBODY,
	...LEFT_TO_DO,
	...SETTINGS,
	...ANSWERS,
	...COLUMNS,
	...CHECKS,
	...LISTS,
];
