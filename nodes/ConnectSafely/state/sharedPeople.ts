import type { IExecuteFunctions } from 'n8n-workflow';

import { ResultPacker } from './packing';
import type { Stored, StoredPeople } from './stored';

const KEY = 'connectSafely';

/**
 * What all nodes of this type know of people in an execution, and the index of this node among them.
 *
 * An execution that waits holds what version 0.5.0 kept with the node alone: it is taken over.
 *
 * @param stored n8n's context of the node
 */
export function openSharedPeople(
	context: IExecuteFunctions,
	stored: Pick<Stored, 'people' | 'texts'>,
): { shared: StoredPeople; node: number } {
	const flow = context.getContext('flow') as Record<string, StoredPeople | undefined>;
	const shared = (flow[KEY] ??= {});
	const nodes = (shared.nodes ??= []);
	const { id } = context.getNode();
	const node = nodes.includes(id) ? nodes.indexOf(id) : nodes.push(id) - 1;
	if (stored.people) takeOver(stored, shared, node);
	return { shared, node };
}

function takeOver(from: Pick<Stored, 'people' | 'texts'>, to: StoredPeople, node: number): void {
	const [before, after] = [new ResultPacker(from), new ResultPacker(to)];
	for (const [companyId, page] of Object.entries(from.people ?? {})) {
		const people = ((to.people ??= {})[companyId] ??= {});
		for (const [personKey, result] of Object.entries(page)) {
			people[personKey] ??= { ...after.pack(before.unpack(result), result.r), n: node };
		}
	}
	delete from.people;
	delete from.texts;
}
