import { createHash } from 'node:crypto';
import type {
	DeduplicationItemTypes,
	DeduplicationMode,
	ICheckProcessedOptions,
	IDeduplicationOutput,
} from 'n8n-workflow';

type LatestMode = Exclude<DeduplicationMode, 'entries'>;

/** What n8n keeps for one scope: hashes of all entries, or the latest value alone. */
export type Row =
	| { mode: 'entries'; data: string[] }
	| { mode: LatestMode; data: DeduplicationItemTypes };

export interface Recorded {
	row: Row;
	output: IDeduplicationOutput;
}

/** The first row takes all items as they are, repeats included, and of too many the last ones. */
export function firstRow(
	items: DeduplicationItemTypes[],
	{ mode, maxEntries }: ICheckProcessedOptions,
): Recorded {
	const row: Row =
		mode === 'entries'
			? { mode, data: newest(items.map(hashOf), maxEntries) }
			: { mode, data: latest(mode, items[0] ?? 0, items) };
	return { row, output: { new: items, processed: [] } };
}

/** New items go to the end, repeats in one list included; known ones stay where they are. */
export function addTo(
	row: Row,
	items: DeduplicationItemTypes[],
	{ maxEntries }: ICheckProcessedOptions,
): Recorded {
	const output: IDeduplicationOutput = { new: [], processed: [] };
	if (row.mode !== 'entries') {
		const { mode, data } = row;
		for (const item of items) {
			output[latest(mode, data, [item]) === data ? 'processed' : 'new'].push(item);
		}
		return { row: { mode, data: latest(mode, data, items) }, output };
	}
	const known = new Set(row.data);
	const data = [...row.data];
	for (const item of items) {
		const hash = hashOf(item);
		output[known.has(hash) ? 'processed' : 'new'].push(item);
		if (!known.has(hash)) data.push(hash);
	}
	return { row: { ...row, data: newest(data, maxEntries) }, output };
}

/** Each item takes one entry with it; a row with a latest value has none. */
export function takeFrom(row: Row, items: DeduplicationItemTypes[]): Row {
	if (row.mode !== 'entries') return row;
	const data = [...row.data];
	for (const item of items) {
		const index = data.indexOf(hashOf(item));
		if (index >= 0) data.splice(index, 1);
	}
	return { ...row, data };
}

export function hashesIn(row: Row | undefined): string[] {
	return row?.mode === 'entries' ? row.data : [];
}

export function hashOf(item: DeduplicationItemTypes): string {
	return createHash('md5').update(String(item)).digest('base64');
}

/** Without a number of entries, or with 0, all of them. */
function newest(data: string[], maxEntries?: number): string[] {
	return maxEntries ? data.slice(-maxEntries) : data;
}

function latest(
	mode: LatestMode,
	before: DeduplicationItemTypes,
	items: DeduplicationItemTypes[],
): DeduplicationItemTypes {
	const rank = (item: DeduplicationItemTypes) =>
		mode === 'latestDate' ? new Date(item).getTime() : Number(item);
	return items.reduce((last, item) => (rank(item) > rank(last) ? item : last), before);
}
