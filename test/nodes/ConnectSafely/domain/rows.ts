import type { Candidate } from '../../../../nodes/ConnectSafely/domain/entry';
import { Plan } from '../../../../nodes/ConnectSafely/domain/plan';
import type { Target } from '../../../../nodes/ConnectSafely/domain/target';
import { PAGE, targetOf } from './people';

export type Row = Omit<Candidate, 'reading'> & { target: Target };

/** A row that holds this member. */
export const row = (entry: number, member: number, more: Partial<Row> = {}): Row => ({
	entry,
	companyId: PAGE,
	accountId: null,
	target: targetOf(member),
	...more,
});

/** A plan to which the rows have been added: who is in it already gets one more entry. */
export function planOf(rows: Row[], batchSize = 50): Plan {
	const plan = new Plan(batchSize);
	for (const { target, ...place } of rows) {
		const known = plan.find(place.companyId, target.personKey);
		if (known) known.entries.push(place.entry);
		else plan.add(place, target);
	}
	return plan;
}
