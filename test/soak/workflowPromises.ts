import type { Database } from '../workers/database';
import { entryOf } from '../workers/database';
import { namesOf } from '../support/anyRows';
import type { Deliveries } from './deliveries';
import { finding, type Finding } from './findings';
import type { Execution } from './history';
import { partsOf } from './places';
import type { Population } from './population';
import type { Verdict } from './soakJob';
import type { SoakWorkflow } from './workload';

/** What the promises across executions are held against. */
export interface KnownOfAll {
	deliveries: Deliveries;
	population: Population;
	database: Database;
	/** Entries of people who were just asked about when a worker died, or when the store's answer was lost. */
	inDoubt: ReadonlySet<string>;
}

/** What the node says where the store did not let it take people back. */
const NOT_TAKEN_BACK = /could not take back/;
const LEAVES_NOBODY = ['alreadyInvited', 'alreadyFollowing'];

/**
 * The promises of *Skip Already Invited*, over all executions of a workflow that has it on.
 *
 * @param executions all of them, none of which is under way
 */
function findInWorkflow(
	{ id }: SoakWorkflow,
	executions: Execution[],
	known: KnownOfAll,
): Finding[] {
	const asking = askingByPlace(executions, known.deliveries);
	const found: Finding[] = [];
	for (const [place, by] of asking) {
		const reached = by.map(({ job }) => known.deliveries.of(job.id).get(place)?.reached ?? 0);
		const times = reached.reduce((sum, one) => sum + one, 0);
		if (times > 1)
			found.push(finding('nobody twice', `invited ${times} times by one workflow`, place, ...by));
		const [page, member] = partsOf(place);
		if (times > 0 && !known.database.has(member, page, id)) {
			found.push(finding('nobody twice', 'invited, and gone from the record', place, ...by));
		}
	}
	return [
		...found,
		...executions.flatMap((one) => findFalselySkipped(one, executions, known)),
		...executions.filter(({ job }) => job.isLast).flatMap((one) => findLeftOut(one, known)),
	];
}

/**
 * What can be told once nobody is at work any more.
 *
 * @param workflows with *Skip Already Invited*
 * @param known with the executions that were given out and never ended
 */
export function findAtTheEnd(
	workflows: SoakWorkflow[],
	executions: Execution[],
	known: KnownOfAll & { unfinished: string[] },
): Finding[] {
	const ofEach = (what: string, ids: string[]): Finding[] =>
		ids.map((id) => ({ promise: 'nobody lost', what, whom: '', executions: [id] }));
	return [
		...workflows.flatMap((workflow) => {
			const own = executions.filter(({ job }) => job.workflow === workflow.id);
			return findInWorkflow(workflow, own, known);
		}),
		...ofEach('a lock across workers was not given back', known.database.lockHolders),
		...ofEach('the execution never ended', known.unfinished),
	];
}

/** Whoever can be invited is, in the end. */
function findLeftOut(last: Execution, { population }: KnownOfAll): Finding[] {
	const verdicts = verdictsOf(last);
	const found = verdicts.flatMap(({ place, success, status, why }) => {
		const isSettled = success || LEAVES_NOBODY.includes(why);
		if (place === null || isSettled || !population.isInvitable(...partsOf(place))) return [];
		return [finding('nobody lost', `left out to the last: ${status} ${why}`, place, last)];
	});
	const what = `the last execution gave out ${verdicts.length} results`;
	return last.job.rows.length === verdicts.length
		? found
		: [finding('nobody lost', what, '', last)];
}

/** Whoever is skipped as invited before has to be somebody whom an execution may have invited. */
function findFalselySkipped(
	skipping: Execution,
	executions: Execution[],
	known: KnownOfAll,
): Finding[] {
	const skips = verdictsOf(skipping).filter(
		({ output, why }) => output === 2 && why === 'alreadyInvited',
	);
	const places = new Set(skips.flatMap(({ place, named }) => place ?? named ?? []));
	return [...places].flatMap((place) => {
		const isTrue =
			isInDoubt(place, known) ||
			executions.some((other) => explains(other, skipping, place, known));
		if (isTrue) return [];
		const holders = executions
			.filter(({ job }) => hasHeld(job.id, place, known))
			.map(({ job, status }) => `${job.id} (${status})`);
		const what = `skipped as invited before, and never was; put into the record by ${holders.join(', ') || 'nobody'}`;
		return [finding('nobody lost', what, place, skipping)];
	});
}

/** Whether the execution had put the place into the record, and had no reason to take it out again. */
function explains(
	other: Execution,
	skipping: Execution,
	place: string,
	known: KnownOfAll,
): boolean {
	if (!hasHeld(other.job.id, place, known)) return false;
	if (other.status === 'died') return true;
	const areAtOnce =
		other !== skipping && other.until > skipping.since && other.since < skipping.until;
	if (areAtOnce) return true;
	if (other.status === 'canceled')
		return other.hadFault || (known.deliveries.of(other.job.id).get(place)?.named ?? 0) > 0;
	if (other.hadFault && other.ending?.hints.some((hint) => NOT_TAKEN_BACK.test(hint))) return true;
	return verdictsOf(other).some(
		(verdict) =>
			verdict.place === place &&
			(verdict.success ||
				verdict.mayHaveBeenSent ||
				(verdict.output === 1 && LEAVES_NOBODY.includes(verdict.why))),
	);
}

function hasHeld(job: string, place: string, { database }: KnownOfAll): boolean {
	return entriesOf(place).some((entry) => database.everHeldFor(job, entry));
}

function isInDoubt(place: string, { inDoubt }: KnownOfAll): boolean {
	return entriesOf(place).some((entry) => inDoubt.has(entry));
}

/** What the record may hold of somebody: by number, and by each name. */
function entriesOf(place: string): string[] {
	const [page, member] = partsOf(place);
	return [member, ...namesOf(member)].map((person) => entryOf(person, page));
}

function askingByPlace(executions: Execution[], deliveries: Deliveries): Map<string, Execution[]> {
	const asking = new Map<string, Execution[]>();
	for (const execution of executions) {
		for (const place of deliveries.of(execution.job.id).keys()) {
			asking.set(place, [...(asking.get(place) ?? []), execution]);
		}
	}
	return asking;
}

function verdictsOf({ ending, status }: Execution): Verdict[] {
	return status === 'canceled' ? [] : (ending?.runs ?? []).flat();
}
