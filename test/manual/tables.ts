import { CREDENTIAL_FORM } from '../reference/credential';
import { COLUMN_HINTS } from '../reference/hints/columns';
import { INVITATION_HINTS } from '../reference/hints/invitations';
import { CHECK_HINTS, CONNECTION_HINTS, SEARCH_HINTS } from '../reference/hints/reads';
import { SETTING_HINTS } from '../reference/hints/settings';
import { SUMMARIES } from '../reference/hints/summaries';
import { fullNameOf } from '../reference/node';
import { OPERATIONS } from '../reference/operations';
import type { OperationReference } from '../reference/operations/operation';
import { hintTable } from './hintTable';
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
		['hints of an invitation', hintTable([...SUMMARIES, ...INVITATION_HINTS])],
		['hints about rows and settings', hintTable([...COLUMN_HINTS, ...SETTING_HINTS])],
		[
			'hints of the other operations',
			hintTable([...CHECK_HINTS, ...CONNECTION_HINTS, ...SEARCH_HINTS]),
		],
		['statuses', statusTable()],
		['error codes', errorCodeTable()],
		['fields of the credential', parameterTable(CREDENTIAL_FORM, 'Name')],
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
