import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Clock } from '../../../clock';
import { invalidSettings } from '../../../result';
import { accountReader } from '../../accountParameter';
import { listItems, type ListQuestion } from '../../listItems';
import { faultOfSize, listSizeReader } from '../../listSize';
import { openRun } from '../../openRun';
import { readRequestOptions } from '../../requestOptions';
import { optionTable, outputNames } from './description';
import { searchReader } from './search';
import { runSearch } from './searchRun';

/**
 * Searches the 1st-degree connections for what the input items say, each search once.
 *
 * @returns one item per connection; whom several searches find comes out with the first of them
 * @throws NodeApiError or NodeOperationError, see `listItems`
 */
export async function execute(
	context: IExecuteFunctions,
	clock: Clock,
): Promise<INodeExecutionData[][]> {
	const opened = await openRun(context, readRequestOptions(context, optionTable), clock);
	return await listItems(context, opened, outputNames, async (run) => {
		const accountOf = accountReader(context);
		const sizeOf = listSizeReader(context);
		const searchOf = searchReader(context);
		const found = new Set<string>();
		return context.getInputData().map((_, item): ListQuestion => {
			const { accountId, fault: accountFault } = accountOf(item);
			const size = sizeOf(item);
			const search = searchOf(item);
			const fault = accountFault ?? faultOfSize(size);
			if (fault || !size.ok || !search.ok) {
				const failed = fault ?? (search.ok ? null : invalidSettings(search.reason));
				return { item, id: `item ${item}`, size: 0, fault: failed, read: nothing };
			}
			const wanted = { search: search.value, accountId };
			return {
				item,
				id: JSON.stringify(wanted),
				size: size.value,
				fault: null,
				read: async (most) => await runSearch({ ...wanted, most }, found, run),
			};
		});
	});
}

async function nothing() {
	return { results: [], failed: null };
}
