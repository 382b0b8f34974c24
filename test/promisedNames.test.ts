/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- reads the list and the manifest */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { ConnectSafelyApi } from '../credentials/ConnectSafelyApi.credentials';
import { RESULT_FIELDS as CHECK_FIELDS } from '../nodes/ConnectSafely/actions/companyPage/checkFollowers/resultFields';
import { RESULT_FIELDS as SEND_FIELDS } from '../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/resultFields';
import { ConnectSafely } from '../nodes/ConnectSafely/ConnectSafely.node';
import { FAILURE_CODES, SKIP_REASONS } from '../nodes/ConnectSafely/result';
import { describedNames, outputsOf, parametersOf } from './support/describedNames';
import { itemsOfOperations } from './support/itemsOfOperations';

const LIST = 'test/promisedNames.json';
const parsed = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));
const promised = valuesByPath(parsed('promisedNames.json'));
const { name: packageName } = parsed('../package.json') as { name: string };
const node = new ConnectSafely();

/** Each word of a list stands for itself, in whatever order. */
function valuesByPath(value: unknown, path: string[] = []): Map<string, string> {
	if (Array.isArray(value)) {
		const words = value.map((word) => JSON.stringify(word));
		return new Map(words.map((word) => [[...path, word].join(' → '), word]));
	}
	const entries = typeof value === 'object' && value ? Object.entries(value) : [];
	if (entries.length === 0) return new Map([[path.join(' → '), JSON.stringify(value)]]);
	return new Map(entries.flatMap(([key, inner]) => [...valuesByPath(inner, [...path, key])]));
}

/** Those within an object as in `details.errorCode`. */
function fieldsOf(items: IDataObject[]): string[] {
	const names = items.flatMap(({ details, ...item }) => [
		...Object.keys(item),
		...Object.keys((details ?? {}) as IDataObject).map((name) => `details.${name}`),
	]);
	return [...new Set(names)].sort();
}

describe('the names that workflows go by', () => {
	let items: Record<string, IDataObject[][]>;
	let found: Map<string, string>;
	beforeAll(async () => {
		items = await itemsOfOperations();
		const statuses = Object.values(items).flatMap((outputs) =>
			outputs.flat().flatMap(({ status }) => (status ? [status] : [])),
		);
		found = valuesByPath({
			...describedNames(node, new ConnectSafelyApi(), packageName),
			operations: Object.fromEntries(
				Object.entries(outputsOf(node)).map(([operation, names]) => [
					operation,
					{ outputs: outputs(operation, names), parameters: parametersOf(node, operation) },
				]),
			),
			statuses,
			errorCodes: FAILURE_CODES,
			reasons: SKIP_REASONS,
		});
	});

	const outputs = (operation: string, names: string[]) => ({
		...names.map((name, index) => ({ name, fields: fieldsOf(items[operation]?.[index] ?? []) })),
	});

	it('are all there and say what they said', () => {
		const broken = [...promised]
			.filter(([path, value]) => found.get(path) !== value)
			.map(([path]) => `${path}: this is a promise, and a workflow that uses it would break`);
		expect(broken).toEqual([]);
	});

	it('are all promised', () => {
		const added = [...found.keys()]
			.filter((path) => !promised.has(path))
			.map((path) => `${path}: this is new. Add it to ${LIST}, and it is promised from then on`);
		expect(added).toEqual([]);
	});

	it.each([
		['sendFollowInvitations', SEND_FIELDS],
		['checkFollowers', CHECK_FIELDS],
	])('hold all fields that %s may give out', (operation, fields) => {
		expect(fieldsOf(items[operation]?.flat() ?? [])).toEqual([...fields].sort());
	});
});
