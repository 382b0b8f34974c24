import { profileUrn } from '../support/simulator';
import type { Execution } from './history';
import { placeOf } from './places';
import { PAGES } from './population';
import type { SoakJob, Verdict } from './soakJob';

/** The page of all these. */
export const [PAGE = ''] = PAGES;

/** What an execution says of a member in the row of this index. */
export function verdict(member: number, item: number, more: Partial<Verdict> = {}): Verdict {
	const place = placeOf(PAGE, profileUrn(member));
	return {
		item,
		output: 0,
		place,
		named: place,
		success: true,
		status: 'SENT',
		why: '',
		error: '',
		retryable: false,
		retryAt: '',
		mayHaveBeenSent: false,
		...more,
	};
}

/** The same on Error. */
export function failure(member: number, item: number, more: Partial<Verdict> = {}): Verdict {
	return verdict(member, item, {
		output: 1,
		success: false,
		status: 'NOT_SENT',
		why: 'stopped',
		error: 'Not sent, as something was in the way.',
		...more,
	});
}

/** The same on Skipped. */
export function skip(member: number, item: number, why = 'alreadyInvited'): Verdict {
	return verdict(member, item, { output: 2, success: false, status: 'SKIPPED', why });
}

/** An execution that has ended well, with one row for each verdict. */
export function executionWith(
	verdicts: Verdict[],
	{ job = {}, ...more }: Partial<Omit<Execution, 'job'>> & { job?: Partial<SoakJob> } = {},
): Execution {
	const id = job.id ?? '1';
	return {
		job: {
			id,
			first: id,
			seed: 1,
			workflow: 'workflow',
			rows: verdicts.map((_, row) => ({ row })),
			places: verdicts.map(() => 1),
			loopSize: 1000,
			skipAlreadyInvited: true,
			options: {},
			node: {},
			...job,
		},
		since: 0,
		until: 1,
		status: 'success',
		ending: {
			job: { id },
			status: 'success',
			error: '',
			runs: [verdicts],
			hints: ['All is well.'],
			showsKey: false,
			contextData: {},
		},
		hadFault: false,
		questions: 0,
		storeCalls: 0,
		requests: 0,
		invitationRequests: 0,
		...more,
	};
}
