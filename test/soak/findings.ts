import type { Execution } from './history';

/** A promise that was broken. */
export interface Finding {
	promise: 'nobody twice' | 'nobody lost' | 'nothing claimed' | 'reasons that help';
	what: string;
	/** By place, as in "105672170 2001"; '' where it is about no one person. */
	whom: string;
	executions: string[];
}

export function finding(
	promise: Finding['promise'],
	what: string,
	whom: string,
	...executions: Execution[]
): Finding {
	return { promise, what, whom, executions: executions.map(({ job }) => job.id) };
}
