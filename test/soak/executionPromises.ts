import type { Deliveries, Delivery } from './deliveries';
import { finding, type Finding } from './findings';
import type { Execution } from './history';
import { partsOf } from './places';
import type { Population } from './population';
import { findUnhelpful, findUntrue } from './verdictPromises';

const NOTHING: Delivery = { named: 0, reached: 0, fresh: 0 };

/** What the truth says of an execution, and of those that it runs again. */
export interface Known {
	deliveries: Deliveries;
	population: Population;
}

/**
 * The promises that hold within one execution, and those that run it again with what it remembers.
 *
 * @param family in the order in which they ran; the last one has just ended, however it did
 */
export function findInExecution(family: Execution[], known: Known): Finding[] {
	const last = family.at(-1);
	if (!last) return [];
	const delivered = deliveredBy(family, known.deliveries);
	const found = [...findTwice(last, delivered), ...findBeyondLimit(last, delivered)];
	if (last.job.options.dryRun === true) found.push(...findInDryRun(last));
	// n8n keeps nothing of what the node would have said.
	if (!last.ending || last.status === 'canceled') return found;
	return [
		...found,
		...findLost(last),
		...findThrownInVain(last, known.deliveries),
		...findUntrue(family, delivered, known.population),
		...findUnhelpful(family, last),
	];
}

function deliveredBy(family: Execution[], deliveries: Deliveries): Map<string, Delivery> {
	const sum = new Map<string, Delivery>();
	for (const { job } of family) {
		for (const [place, { named, reached, fresh }] of deliveries.of(job.id)) {
			const before = sum.get(place) ?? NOTHING;
			sum.set(place, {
				named: before.named + named,
				reached: before.reached + reached,
				fresh: before.fresh + fresh,
			});
		}
	}
	return sum;
}

function findTwice(last: Execution, delivered: Map<string, Delivery>): Finding[] {
	return [...delivered].flatMap(([place, { reached }]) =>
		reached > 1
			? [finding('nobody twice', `invited ${reached} times by one execution`, place, last)]
			: [],
	);
}

function findBeyondLimit(last: Execution, delivered: Map<string, Delivery>): Finding[] {
	const limit = Number(last.job.options.invitationLimit ?? Infinity);
	const perPage = new Map<string, number>();
	for (const [place, { fresh }] of delivered) {
		const [page] = partsOf(place);
		perPage.set(page, (perPage.get(page) ?? 0) + fresh);
	}
	return [...perPage].flatMap(([page, invited]) =>
		invited > limit
			? [
					finding(
						'nothing claimed',
						`${invited} people invited, beyond the limit of ${limit}`,
						page,
						last,
					),
				]
			: [],
	);
}

function findInDryRun(last: Execution): Finding[] {
	const { storeCalls, invitationRequests } = last;
	return storeCalls + invitationRequests > 0
		? [
				finding(
					'nothing claimed',
					`a dry run sent ${invitationRequests} requests and called the store ${storeCalls} times`,
					'',
					last,
				),
			]
		: [];
}

/** Each profile of each row comes out exactly once, linked to its row. */
function findLost(last: Execution): Finding[] {
	const { job, ending, status } = last;
	const runs = ending?.runs ?? [];
	const found: Finding[] = [];
	runs.forEach((verdicts, index) => {
		const isThrown = status === 'error' && index === runs.length - 1 && verdicts.length === 0;
		if (isThrown) return;
		const start = index * job.loopSize;
		const places = job.places.slice(start, start + job.loopSize).map(() => 0);
		for (const { item } of verdicts) places[item] = (places[item] ?? 0) + 1;
		places.forEach((count, item) => {
			const expected = job.places[start + item] ?? 0;
			if (count === expected) return;
			const what = `row ${start + item} came out ${count} times, and holds ${expected} profiles`;
			found.push(
				finding('nobody lost', what, JSON.stringify(job.rows[start + item]?.profile), last),
			);
		});
	});
	const isShort = runs.length < Math.ceil(job.rows.length / job.loopSize);
	if (status === 'success' && isShort) {
		found.push(finding('nobody lost', `${runs.length} runs of the node are too few`, '', last));
	}
	return found;
}

/** The node throws only where surely nobody was invited in this execution. */
function findThrownInVain(last: Execution, deliveries: Deliveries): Finding[] {
	if (last.status !== 'error') return [];
	return [...deliveries.of(last.job.id)].flatMap(([place, { reached }]) =>
		reached > 0
			? [finding('nobody lost', `invited, and the node threw: ${last.ending?.error}`, place, last)]
			: [],
	);
}
