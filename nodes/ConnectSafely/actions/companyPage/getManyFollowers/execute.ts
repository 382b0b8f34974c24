import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { FollowerType } from '../../../api/endpoints/followers';
import type { Clock } from '../../../clock';
import type { Reading } from '../../../reading';
import type { Run } from '../../../run';
import { FollowerList } from '../../../state/followerList';
import { listItems, type ListAnswer, type ListQuestion } from '../../listItems';
import { faultOfSize, listSizeReader } from '../../listSize';
import { openRun } from '../../openRun';
import { readRequestOptions } from '../../requestOptions';
import { placeReader, type Place } from '../pageParameters';
import { readFollowers } from '../readFollowers';
import { resolvePages } from '../resolvePages';
import { optionTable, outputNames } from './description';
import { followerFields } from './followerFields';

type FollowerOptions = Run['options'] & { followerType: FollowerType };

/**
 * Lists who follows the pages that the input items name, each page and account once.
 *
 * @returns one item per follower
 * @throws NodeApiError or NodeOperationError, see `listItems`
 */
export async function execute(
	context: IExecuteFunctions,
	clock: Clock,
): Promise<INodeExecutionData[][]> {
	const opened = await openRun(
		context,
		readRequestOptions<FollowerOptions>(context, optionTable),
		clock,
	);
	return await listItems(context, opened, outputNames, async (run) => {
		const placeOf = placeReader(context);
		const places = context.getInputData().map((_, item) => placeOf(item));
		const sizeOf = listSizeReader(context);
		const resolved = await resolvePages(places, run);
		return resolved.map((place, item) => questionOf(place, item, sizeOf(item), run));
	});
}

function questionOf(
	place: Place,
	item: number,
	size: Reading<number>,
	run: Run<FollowerOptions>,
): ListQuestion {
	const { companyId, accountId } = place;
	const fault = place.fault ?? faultOfSize(size);
	return {
		item,
		id: fault ? `item ${item}` : `${companyId} ${accountId ?? 'default'}`,
		size: size.ok ? size.value : 0,
		fault,
		read: async (most) => await listFollowers({ companyId: companyId ?? '', accountId }, most, run),
	};
}

async function listFollowers(
	route: { companyId: string; accountId: string | null },
	most: number,
	run: Run<FollowerOptions>,
): Promise<ListAnswer> {
	const { followerType } = run.options;
	const results: IDataObject[] = [];
	const failed = await readFollowers(
		new FollowerList(),
		{
			followerType,
			isEnough: () => results.length >= most,
			take: (followers, reader) => {
				const accountId = reader ?? route.accountId;
				for (const follower of followers) {
					if (results.length >= most) return;
					results.push(followerFields(follower, { ...route, accountId }));
				}
			},
		},
		route,
		run,
	);
	return { results, failed };
}
