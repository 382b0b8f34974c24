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

/** The first row takes all items as they are, repeats included. */
export function firstRow(
	items: DeduplicationItemTypes[],
	{ mode }: ICheckProcessedOptions,
): Recorded {
	const row: Row =
		mode === 'entries'
			? { mode, data: items.map(hashOf) }
			: { mode, data: latest(mode, items[0] ?? 0, items) };
	return { row, output: { new: items, processed: [] } };
}

export function addTo(
	row: Row,
	items: DeduplicationItemTypes[],
	{ maxEntries = Infinity }: ICheckProcessedOptions,
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
		known.add(hash);
	}
	return { row: { ...row, data: data.slice(Math.max(0, data.length - maxEntries)) }, output };
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

function latest(
	mode: LatestMode,
	before: DeduplicationItemTypes,
	items: DeduplicationItemTypes[],
): DeduplicationItemTypes {
	const rank = (item: DeduplicationItemTypes) =>
		mode === 'latestDate' ? new Date(item).getTime() : Number(item);
	return items.reduce((last, item) => (rank(item) > rank(last) ? item : last), before);
}
