import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Clock } from '../../../clock';
import { accountReader } from '../../accountParameter';
import { listItems } from '../../listItems';
import { faultOfSize, listSizeReader } from '../../listSize';
import { openRun } from '../../openRun';
import { readRequestOptions } from '../../requestOptions';
import { readConnectedAfter } from './connectedAfter';
import { optionTable, outputNames } from './description';
import { listConnections, type ConnectionOptions } from './listConnections';

/**
 * Lists the 1st-degree connections of the accounts that the input items name, each account once.
 *
 * @returns one item per connection, newest first
 * @throws NodeApiError or NodeOperationError, see `listItems`
 */
export async function execute(
	context: IExecuteFunctions,
	clock: Clock,
): Promise<INodeExecutionData[][]> {
	const options = readRequestOptions<ConnectionOptions>(context, optionTable, {
		readers: {
			connectedAfter: (value, _, isComputed) => readConnectedAfter(context, value, isComputed),
		},
	});
	const opened = await openRun(context, options, clock);
	return await listItems(context, opened, outputNames, async (run) => {
		const accountOf = accountReader(context);
		const sizeOf = listSizeReader(context);
		return context.getInputData().map((_, item) => {
			const { accountId, fault } = accountOf(item);
			const size = sizeOf(item);
			const why = fault ?? faultOfSize(size);
			return {
				item,
				id: why ? `item ${item}` : (accountId ?? 'default'),
				size: size.ok ? size.value : 0,
				fault: why,
				read: async (most: number) => await listConnections(accountId, most, run),
			};
		});
	});
}
