import type { IDataObject } from 'n8n-workflow';

import { FAILURE_CODES, SKIP_REASONS as REASONS_IN_CODE } from '../../nodes/ConnectSafely/result';
import { itemsOfOperations } from '../support/itemsOfOperations';
import { OPERATIONS } from './operations';
import { ERROR_CODES } from './results/errorCodes';
import { SKIP_REASONS } from './results/skipReasons';
import { STATUSES } from './results/statuses';

const OUTPUTS = OPERATIONS.flatMap((operation) =>
	operation.outputs.map(({ name }, index) => ({
		operation: operation.option.value,
		output: name,
		index,
		fields: operation.fields.filter(({ on }) => on.includes(name)).map((field) => field.name),
	})),
);

describe('what comes out', () => {
	let items: Record<string, IDataObject[][]>;
	beforeAll(async () => (items = await itemsOfOperations()));

	const itemsAt = (operation: string, index: number): IDataObject[] =>
		items[operation]?.[index] ?? [];

	it.each(OUTPUTS)('of $operation on $output has the fields of the reference', (pin) => {
		const found = itemsAt(pin.operation, pin.index).flatMap((item) => Object.keys(item));
		expect([...new Set(found)].sort()).toEqual([...pin.fields].sort());
	});

	it.each(OUTPUTS)('of $operation on $output has its fields in their order', (pin) => {
		for (const item of itemsAt(pin.operation, pin.index)) {
			const names = Object.keys(item);
			expect(names).toEqual(pin.fields.filter((name) => names.includes(name)));
		}
	});

	it('has no status but those of the reference, each on its outputs', () => {
		const statuses = (items.sendFollowInvitations ?? []).map((output) => [
			...new Set(output.map(({ status }) => status)),
		]);
		const named = statuses.map((found) => found.map(String).sort());
		expect(named).toEqual([
			['SENT'],
			['FAILED', 'INVALID', 'NOT_SENT', 'REJECTED', 'UNKNOWN'],
			['SKIPPED'],
		]);
		expect(STATUSES.map(({ name }) => name).sort()).toEqual(named.flat().sort());
	});
});

describe('the words of the results', () => {
	it('are the error codes of the reference', () => {
		expect([...FAILURE_CODES].sort()).toEqual(ERROR_CODES.map(({ code }) => code).sort());
	});

	it('are the reasons of the reference', () => {
		expect([...REASONS_IN_CODE].sort()).toEqual(SKIP_REASONS.map(({ code }) => code).sort());
	});
});
