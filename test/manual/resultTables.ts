import { ERROR_CODES } from '../reference/results/errorCodes';
import { SKIP_REASONS } from '../reference/results/skipReasons';
import { STATUSES, type Status } from '../reference/results/statuses';
import { code, markdownTable, merged } from './markdownTable';

export function statusTable(): string {
	return markdownTable(
		[code('status'), 'Who refused', 'What it means for the person'],
		STATUSES.map((status) => [nameOf(status), status.who, status.manual]),
	);
}

export function errorCodeTable(): string {
	return markdownTable(
		[code('errorCode'), 'In the hint', 'What to do'],
		merged(ERROR_CODES.map(({ code: name, one, manual }) => [code(name), one, manual])),
	);
}

export function skipReasonTable(): string {
	return markdownTable(
		[code('reason'), 'Why the person was left out'],
		SKIP_REASONS.map(({ code: name, manual }) => [code(name), manual]),
	);
}

function nameOf({ name, orOther, on }: Status): string {
	const other = orOther ? ' or another word of ConnectSafely' : '';
	return `${code(name)}${other}${on === undefined ? '' : `, on _${on}_`}`;
}
