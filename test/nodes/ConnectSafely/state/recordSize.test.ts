import type { ProcessedData } from '../../../../nodes/ConnectSafely/state/processedData';
import { MOST_ENTRIES, RecordSize } from '../../../../nodes/ConnectSafely/state/recordSize';

/** A record with so many entries, of an execution that has dropped its oldest before. */
async function fullRecord() {
	const record = { entries: MOST_ENTRIES + 1 };
	const size = new RecordSize(
		{
			count: async () => record.entries,
			dropOldest: async (most: number) => {
				record.entries = most;
			},
		} as unknown as ProcessedData,
		{},
	);
	const add = async (added: number) => {
		record.entries += added;
		size.note(record.entries, added);
		return (await size.dropOldest(async () => {})) !== null;
	};
	expect(await add(1)).toBe(true);
	expect(record.entries).toBe(MOST_ENTRIES);
	return { record, add };
}

describe('a full record', () => {
	it('is made smaller again in an execution that has filled it anew, and not before', async () => {
		const { record, add } = await fullRecord();
		expect(await add(MOST_ENTRIES - 1)).toBe(false);
		expect(record.entries).toBe(2 * MOST_ENTRIES - 1);
		expect(await add(1)).toBe(true);
		expect(record.entries).toBe(MOST_ENTRIES);
		expect(await add(1)).toBe(false);
	});
});
