import { CREDENTIAL_FORM } from '../reference/credential';
import { fullNameOf } from '../reference/node';
import { OPERATIONS } from '../reference/operations';
import type { OperationReference } from '../reference/operations/operation';
import { code, markdownTable, merged } from './markdownTable';
import { parameterTable } from './parameterTable';
import { errorCodeTable, skipReasonTable, statusTable } from './resultTables';

/** All tables of the manual that are made of the reference, by the names in their markers. */
export function tables(): Map<string, string> {
	return new Map([
		['operations', operationTable()],
		...OPERATIONS.flatMap((operation): Array<[string, string]> => {
			const name = operation.option.value;
			const outputs: [string, string] = [`outputs of ${name}`, outputTable(operation)];
			return [
				[`parameters of ${name}`, parameterTable(operation.parameters)],
				...(operation.outputs.length > 1 ? [outputs] : []),
				[`fields of ${name}`, fieldTable(operation)],
			];
		}),
		['skip reasons', skipReasonTable()],
		['statuses', statusTable()],
		['error codes', errorCodeTable()],
		['fields of the credential', parameterTable(CREDENTIAL_FORM)],
	]);
}

function operationTable(): string {
	return markdownTable(
		['Operation', 'What it does', 'Outputs'],
		OPERATIONS.map((operation) => [
			`**${fullNameOf(operation)}**`,
			operation.option.manual ?? '',
			operation.outputs.map(({ name }) => name).join(', '),
		]),
	);
}

function outputTable({ outputs }: OperationReference): string {
	return markdownTable(
		['Output', 'Who comes out there'],
		outputs.map(({ name, manual }) => [`**${name}**`, manual]),
	);
}

function fieldTable({ fields, outputs }: OperationReference): string {
	const isOne = outputs.length === 1;
	const on = (names: string[]): string =>
		names.length === outputs.length ? 'all' : names.join(', ');
	const rows = fields.map((field) =>
		isOne ? [code(field.name), field.manual] : [code(field.name), on(field.on), field.manual],
	);
	return markdownTable(isOne ? ['Field', 'Meaning'] : ['Field', 'On', 'Meaning'], merged(rows));
}
