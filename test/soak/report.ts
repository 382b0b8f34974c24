import { count, megabytes } from '../bench/format';
import { table } from '../bench/table';
import type { Finding } from './findings';
import { growthOf, type Sample } from './memory';
import type { RoundResult } from './roundResult';
import { DAY } from './schedule';

/** Findings that are shown in full. */
const MOST_SHOWN = 20;
const LONGEST = 600;

/** @param seconds of real time */
export function resultTables({ executions, ...result }: RoundResult, seconds: number): string {
	const verdicts = executions.flatMap(({ ending, status }) =>
		status === 'canceled' ? [] : (ending?.runs ?? []).flat(),
	);
	const numberOf = (status: string): string =>
		count(executions.filter((one) => one.status === status).length);
	const said = (is: (verdict: (typeof verdicts)[number]) => boolean): string =>
		count(verdicts.filter(is).length);
	const rows = executions.reduce((sum, { job }) => sum + job.rows.length, 0);
	const calls = [...result.storeCalls.values()].reduce((sum, calls) => sum + calls, 0);
	const kinds = [...result.storeCalls].map(([kind, calls]) => `${count(calls)} ${kind}`).join(', ');
	return [
		table(
			'Executions',
			['All', 'Succeeded', 'Failed', 'Cancelled', 'Died', 'Run again', 'In a loop'],
			[
				[
					count(executions.length),
					numberOf('success'),
					numberOf('error'),
					numberOf('canceled'),
					numberOf('died'),
					count(executions.filter(({ job }) => job.first !== job.id).length),
					count(executions.filter(({ job }) => job.loopSize < job.rows.length).length),
				],
			],
		),
		table(
			'Profiles',
			['Rows', 'Results', 'Invited', 'Refused or not sent', 'Unknown', 'Skipped'],
			[
				[
					count(rows),
					count(verdicts.length),
					said(({ success }) => success),
					said(({ output, status }) => output === 1 && status !== 'UNKNOWN'),
					said(({ status }) => status === 'UNKNOWN'),
					said(({ output }) => output === 2),
				],
			],
		),
		table(
			'What happened',
			['Simulated days', 'Workers died', 'Store faults', 'Requests', 'Other than good answers'],
			[
				[
					(result.simulated / DAY).toFixed(1),
					count(result.deaths),
					count(result.faults),
					count(result.requests),
					count(result.wrongAnswers),
				],
			],
		),
		table(
			'Throughput',
			['Time', 'Executions/s', 'Rows/s', 'Accesses to the store', 'for each execution'],
			[
				[
					`${seconds.toFixed(0)} s`,
					(executions.length / seconds).toFixed(1),
					count(Math.round(rows / seconds)),
					`${count(calls)}: ${kinds}`,
					(calls / executions.length).toFixed(0),
				],
			],
		),
	].join('\n');
}

/** @param samples of a worker that has lived all along */
export function memoryTable(samples: Sample[]): string {
	const { start, warm, end, heapPerThousand } = growthOf(samples);
	const row = (name: string, { executions, heap, rss }: Sample): string[] => [
		name,
		count(executions),
		megabytes(heap),
		megabytes(rss),
	];
	const growth = heapPerThousand === null ? 'too few to tell' : megabytes(heapPerThousand);
	return table(
		`Memory of the worker that lived all along; growth of its heap per 1,000 executions once warm: ${growth}`,
		['', 'Executions', 'Heap after garbage collection', 'RSS'],
		[row('Start', start), row('Warm', warm), row('End', end)],
	);
}

/** What is wrong, with whom, where, and how to see it again. */
export function failureText({ findings, executions }: RoundResult, repeat: string): string {
	const byId = new Map(executions.map((one) => [one.job.id, one]));
	const shown = findings
		.slice(0, MOST_SHOWN)
		.map(({ promise, what, whom, executions: ids }: Finding) => {
			const where = ids.map((id) => {
				const execution = byId.get(id);
				return `    execution ${id} of "${execution?.job.workflow}": ${execution?.status}, ${JSON.stringify(execution?.job.options)}, ${JSON.stringify(execution?.job.node)}`;
			});
			const lines = [
				`${promise}: ${what}`.slice(0, LONGEST),
				...(whom ? [`    whom: ${whom}`] : []),
				...where,
			];
			return lines.join('\n');
		});
	const more = findings.length - shown.length;
	return [
		`${count(findings.length)} promises are broken:`,
		...shown,
		...(more > 0 ? [`and ${count(more)} more`] : []),
		`The same again: ${repeat}`,
	].join('\n\n');
}
