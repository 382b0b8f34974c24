import type { Api } from './api';
import type { Result, RunReport } from './run';
import { counted, wrap } from './text';

const WIDTH = 100;

/** What the run came to: the node's own hints, the codes, the requests, the simulator's truth. */
export function summary({ error, skipped, hints }: RunReport, api: Api): string {
	const lines = [
		'Summary',
		...hints.flatMap((hint) => indented(hint)),
		...(skipped.length > 0 ? [`  Skipped: ${skipped.length}`] : []),
		...countCodes(error),
		`  Requests to ConnectSafely: ${api.requests()}`,
		...(api.truth ? [`  ${truthful(api.truth())}`] : []),
	];
	return `${lines.join('\n')}\n`;
}

export const WHERE_NEXT = `Where to look next
  README.md                              what the node does, its options, what each errorCode means
  examples/send-follow-invitations.json  the workflow of this run, to import into n8n
  npm start -- --help                    other rows, another page, ConnectSafely itself
`;

function truthful({ invited, repeated }: { invited: number; repeated: number }): string {
	const twice = repeated === 0 ? 'nobody twice' : `${repeated} of them more than once`;
	return `Really invited, as the simulator counted: ${counted(invited, 'person', 'people')}, ${twice}`;
}

function countCodes(results: Result[]): string[] {
	const counts = new Map<string, number>();
	for (const { errorCode } of results) counts.set(errorCode, (counts.get(errorCode) ?? 0) + 1);
	const lines = [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([code, count]) => `    ${String(count).padStart(4)}  ${code}`);
	return lines.length > 0 ? ['  Errors by errorCode:', ...lines] : [];
}

function indented(text: string): string[] {
	return wrap(text, WIDTH - 2)
		.split('\n')
		.map((line) => `  ${line}`);
}
