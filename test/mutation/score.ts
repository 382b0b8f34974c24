import Table from 'cli-table3';
import { isEquivalent } from './equivalent';
import type { Mutant } from './report';

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

export interface Score {
	noticed: number;
	/** Without those that change nothing. */
	unnoticed: Mutant[];
	equivalent: number;
}

export function scoreOf(mutants: Mutant[]): Score {
	const left = mutants.filter(({ status }) => UNNOTICED.includes(status));
	const equivalent = left.filter((mutant) => isEquivalent(mutant));
	return {
		noticed: mutants.filter(({ status }) => NOTICED.includes(status)).length,
		unnoticed: left.filter((mutant) => !equivalent.includes(mutant)),
		equivalent: equivalent.length,
	};
}

/** @returns e.g. "97.3 %", and "–" where there was nothing to notice */
export function percentOf({ noticed, unnoticed }: Score): string {
	const all = noticed + unnoticed.length;
	return all === 0 ? '–' : `${((100 * noticed) / all).toFixed(1)} %`;
}

/** The part of the house whose score is told: "profiles", "actions/companyPage/rows". */
export function folderOf(file: string): string {
	const path = file.replace(/^nodes\/ConnectSafely\//, '').split('/');
	if (path.length === 1) return '(top)';
	return path.slice(0, path[0] === 'actions' ? -1 : 1).join('/');
}

export function tableByFolder(mutants: Mutant[]): string {
	const table = new Table({
		head: ['folder', 'noticed', 'unnoticed', 'equivalent', 'score'],
		colAligns: ['left', 'right', 'right', 'right', 'right'],
		style: { head: [], border: [] },
	});
	const row = (name: string, some: Mutant[]): void => {
		const score = scoreOf(some);
		table.push([name, score.noticed, score.unnoticed.length, score.equivalent, percentOf(score)]);
	};
	const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))].sort();
	for (const folder of folders) {
		row(
			folder,
			mutants.filter(({ file }) => folderOf(file) === folder),
		);
	}
	row('all', mutants);
	return table.toString();
}

const LONGEST = 90;
/** Characters before and behind the place where two long texts differ. */
const AROUND = 25;

/** One line each, to be found in the source. */
export function linesOf(mutants: Mutant[]): string[] {
	return mutants.map((mutant) => {
		const { file, line, column, status } = mutant;
		const [before, after] = partsThatDiffer(oneLine(mutant.original), oneLine(mutant.replacement));
		return `${file}:${line}:${column} ${before} → ${after}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`;
	});
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** Two texts, without what they have in common far from where they differ. */
function partsThatDiffer(before: string, after: string): [string, string] {
	if (Math.max(before.length, after.length) <= LONGEST) return [before, after];
	const least = Math.min(before.length, after.length);
	let start = 0;
	while (start < least && before[start] === after[start]) start++;
	let end = 0;
	while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	const [from, behind] = [Math.max(0, start - AROUND), Math.max(0, end - AROUND)];
	const part = (text: string): string =>
		`${from > 0 ? '…' : ''}${text.slice(from, text.length - behind).slice(0, LONGEST)}${behind > 0 ? '…' : ''}`;
	return [part(before), part(after)];
}
