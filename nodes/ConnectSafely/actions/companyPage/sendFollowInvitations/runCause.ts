import type { Failed, FailureCode } from '../../../result';
import type { ReasonCount } from '../rows/reasonCounts';
import { wordsOf } from '../rows/reasonWords';
import type { Outcome } from './outcome';

/** Refusals that concern more than the person whose result they are. */
const OF_MANY: FailureCode[] = [
	'unauthorized',
	'forbidden',
	'notFound',
	'creditsExhausted',
	'rateLimited',
	'connectionFailed',
	'stopped',
];

/**
 * What stood in everybody's way, where most people were not invited because of the key, the page, a
 * setting, the network or a limit; else null.
 *
 * @param most the most frequent reason
 * @returns the cause as a clause, and the words of the reasons that it explains
 */
export function findRunCause(
	outcomes: Outcome[],
	most: ReasonCount | undefined,
): { text: string; words: string[] } | null {
	const failures = outcomes.flatMap(({ entry, result }) =>
		result.kind === 'failed' && isOfMany(result)
			? [{ failed: result, words: wordsOf(result, entry.value).many }]
			: [],
	);
	const explained = failures.filter(({ words }) => words === most?.many).length;
	if (most === undefined || explained * 2 <= most.rows) return null;
	const root = failures.find(({ failed }) => failed.code !== 'stopped') ?? failures[0];
	return root ? { text: root.failed.cause, words: failures.map(({ words }) => words) } : null;
}

function isOfMany({ isSetupFault, code }: Failed): boolean {
	return isSetupFault === true || OF_MANY.includes(code);
}
