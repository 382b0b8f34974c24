import type { Api } from './api';
import type { RunResults } from './run';
import { counted, wrap } from './text';

const WIDTH = 100;

/** What the run came to: the node's own hints, the codes, the requests, the simulator's truth. */
export function summary({ error, skipped, hints }: RunResults, api: Api): string {
	const lines = [
		'Summary',
		...hints.flatMap((hint) => indented(hint)),
		...counts(
			'Errors by errorCode',
			error.map(({ errorCode }) => errorCode),
		),
		...counts(
			'Skipped by reason',
			skipped.map(({ reason }) => reason),
		),
		`  Requests to ConnectSafely: ${api.requests()}`,
		...(api.truth ? [`  ${truthful(api.truth())}`] : []),
	];
	return `${lines.join('\n')}\n`;
}

/** The end of a live run that only told what it would do. */
export const NOTHING_SENT = `Nothing was sent. To invite these people, add --yes behind the other options.
To see first what would become of each row, add --dry-run in its place.
`;

/** The end of a live dry run. */
export const NOBODY_INVITED = `Nobody was invited. To invite these people, put --yes in the place of --dry-run.
`;

export const WHERE_NEXT = `Where to look next
  docs/manual.md                         what the node does, its options, what each errorCode means
  examples/send-follow-invitations.json  the workflow of this run, to import into n8n
  npm start -- --help                    other rows, another page, ConnectSafely itself
`;

function truthful({ invited, repeated }: { invited: number; repeated: number }): string {
	const twice = repeated === 0 ? 'nobody twice' : `${repeated} of them more than once`;
	const people = invited === 0 ? 'nobody' : `${counted(invited, 'person', 'people')}, ${twice}`;
	return `Really invited, as the simulator counted: ${people}`;
}

/** How often each word occurs, the most frequent first. */
function counts(title: string, words: string[]): string[] {
	const counted = new Map<string, number>();
	for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
	const lines = [...counted]
		.sort(([, a], [, b]) => b - a)
		.map(([word, count]) => `    ${String(count).padStart(4)}  ${word}`);
	return lines.length > 0 ? [`  ${title}:`, ...lines] : [];
}

function indented(text: string): string[] {
	return wrap(text, WIDTH - 2)
		.split('\n')
		.map((line) => `  ${line}`);
}
