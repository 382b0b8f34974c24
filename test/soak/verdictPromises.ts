import { FAILURE_CODES, SKIP_REASONS } from '../../nodes/ConnectSafely/result';
import type { Delivery } from './deliveries';
import { finding, type Finding } from './findings';
import type { Execution } from './history';
import { partsOf } from './places';
import type { Population } from './population';
import type { Verdict } from './soakJob';

/** Statuses of failures in which surely nothing was sent. */
const NOT_SENT = ['INVALID', 'REJECTED', 'NOT_SENT'];
/** What a row says whose person another one had invited, or may have. */
const OTHER_ROW = /Another row holds the same person/;

/** What is said of people, and is not so. */
export function findUntrue(
	family: Execution[],
	delivered: Map<string, Delivery>,
	population: Population,
): Finding[] {
	const last = family.at(-1);
	const verdicts = family.flatMap(({ ending }) => (ending?.runs ?? []).flat());
	const found: Finding[] = [];
	const note = (what: string, place: string): void => {
		if (last) found.push(finding('nothing claimed', what, place, last));
	};
	// Somebody surely not sent may be sent by a later iteration: what was said last has to be true.
	const lastWords = new Map<string, Verdict>();
	const claimed = new Set<string>();
	for (const verdict of verdicts) {
		const { place, output, success, why } = verdict;
		if (success !== (output === 0)) note(`success ${success} on output ${output}`, place ?? '');
		if (place === null) continue;
		if (success || verdict.mayHaveBeenSent) claimed.add(place);
		if (success) {
			if ((delivered.get(place)?.fresh ?? 0) !== 1) note('on Success, and not invited', place);
			lastWords.delete(place);
		} else if (why === 'alreadyFollowing' && output === 2) {
			if (!population.isFollower(...partsOf(place)))
				note('skipped as a follower, and is none', place);
		} else if (why !== 'alreadyInvited' || output !== 2) lastWords.set(place, verdict);
	}
	for (const [place, { mayHaveBeenSent, status, why }] of lastWords) {
		if (!mayHaveBeenSent && (delivered.get(place)?.reached ?? 0) > 0) {
			note(`"surely not sent" (${status} ${why}), and sent`, place);
		}
	}
	for (const [place, { fresh }] of delivered) {
		if (fresh > 0 && !claimed.has(place)) note('invited, and nothing says so', place);
	}
	return found;
}

/** Reasons that say nothing, contradict themselves, or name another row that there is not. */
export function findUnhelpful(family: Execution[], last: Execution): Finding[] {
	const verdicts = (last.ending?.runs ?? []).flat();
	const ofAll = family.flatMap(({ ending }) => (ending?.runs ?? []).flat());
	const mayBeOut = new Set(
		ofAll
			.filter((one) => one.success || (one.mayHaveBeenSent && !NOT_SENT.includes(one.status)))
			.map(({ place }) => place),
	);
	const found = verdicts.flatMap((verdict) => {
		const isExplained = OTHER_ROW.test(verdict.error) && mayBeOut.has(verdict.place);
		const what = unhelpfulIn(verdict, isExplained);
		const shown = `${what}: ${JSON.stringify(verdict)}`;
		return what ? [finding('reasons that help', shown, verdict.place ?? '', last)] : [];
	});
	if (last.ending?.showsKey)
		found.push(finding('reasons that help', 'the API key is shown', '', last));
	if (verdicts.length > 0 && last.ending?.hints.length === 0) {
		found.push(finding('reasons that help', 'no hint says how it went', '', last));
	}
	return found;
}

/**
 * '' where nothing is wrong.
 *
 * @param isExplained whether it names another row that may have had its person invited
 */
function unhelpfulIn(
	{ output, status, why, error, retryable, retryAt, ...more }: Verdict,
	isExplained: boolean,
): string {
	if (output === 0) return error ? 'an error on Success' : '';
	if (output === 2) {
		const isKnown = SKIP_REASONS.some((reason) => reason === why) && status === 'SKIPPED';
		return isKnown ? '' : 'a reason that nobody knows';
	}
	if (!FAILURE_CODES.some((code) => code === why)) return 'a code that nobody knows';
	if (!/^\S.{10,}[.!?…)]$/su.test(error)) return 'no sentence that says why';
	if (retryable !== !Number.isNaN(Date.parse(retryAt)))
		return 'retryable without a time, or a time without it';
	if (status === 'UNKNOWN' && !more.mayHaveBeenSent) return 'unknown, and surely not sent';
	const isOurs = NOT_SENT.includes(status);
	if (isOurs && more.mayHaveBeenSent && !isExplained) return 'not sent, and may have been';
	return !more.mayHaveBeenSent && OTHER_ROW.test(error) ? 'names a row that says nothing' : '';
}
