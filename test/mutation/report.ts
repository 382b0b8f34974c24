/** What became of one change to the source. */
export interface Mutant {
	/** From the project's folder. */
	file: string;
	line: number;
	column: number;
	/** E.g. "ConditionalExpression". */
	mutator: string;
	/** The whole line in which it begins. */
	within: string;
	/** What stood there, and what was put in its place. */
	original: string;
	replacement: string;
	/** "Killed", "Timeout", "Survived", "NoCoverage", "CompileError", "RuntimeError" or "Ignored". */
	status: string;
}

interface Place {
	line: number;
	column: number;
}

/** As Stryker writes it: https://github.com/stryker-mutator/mutation-testing-elements, its schema. */
export interface Report {
	files: Record<
		string,
		{
			source: string;
			mutants: Array<{
				location: { start: Place; end: Place };
				mutatorName: string;
				replacement?: string;
				status: string;
			}>;
		}
	>;
}

export function mutantsOf({ files }: Report): Mutant[] {
	return Object.entries(files).flatMap(([file, { source, mutants }]) =>
		mutants.map(({ location: { start, end }, mutatorName, replacement, status }) => ({
			file,
			line: start.line,
			column: start.column,
			mutator: mutatorName,
			within: source.split('\n')[start.line - 1] ?? '',
			original: textBetween(source.split('\n'), start, end),
			replacement: replacement ?? '',
			status,
		})),
	);
}

/** Lines and columns count from 1; the end is the place behind the last character. */
function textBetween(lines: string[], start: Place, end: Place): string {
	return lines
		.slice(start.line - 1, end.line)
		.map((line, index, { length }) =>
			line.slice(
				index === 0 ? start.column - 1 : 0,
				index === length - 1 ? end.column - 1 : undefined,
			),
		)
		.join('\n');
}
