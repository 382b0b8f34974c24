import { isEquivalent, unknownEquivalents } from './equivalent';
import { mutantsOf, type Mutant, type Report } from './report';
import { folderOf, linesOf, percentOf, scoreOf, tableByFolder } from './score';

const FILE = 'nodes/ConnectSafely/state/ledger.ts';
const SOURCE = ['const one = 1;', 'if (', '\tone > 0', ') two();', ''].join('\n');

/** @param status of the only change, which stands over three lines */
function reportWith(status: string): Report {
	const location = { start: { line: 2, column: 1 }, end: { line: 4, column: 8 } };
	const mutant = { location, mutatorName: 'BlockStatement', replacement: '{}', status };
	return { files: { [FILE]: { source: SOURCE, mutants: [mutant] } } };
}

const mutant = (changes: Partial<Mutant> = {}): Mutant => ({
	file: FILE,
	line: 1,
	column: 1,
	mutator: 'BooleanLiteral',
	within: 'const one = true;',
	original: 'true',
	replacement: 'false',
	status: 'Survived',
	...changes,
});

describe('the score of the tests', () => {
	it('tells what stood where the source was changed', () => {
		expect(mutantsOf(reportWith('Survived'))).toEqual([
			{
				file: FILE,
				line: 2,
				column: 1,
				mutator: 'BlockStatement',
				within: 'if (',
				original: 'if (\n\tone > 0\n) two()',
				replacement: '{}',
				status: 'Survived',
			},
		]);
	});

	it.each<[string, string]>([
		['Killed', '100.0 %'],
		['Timeout', '100.0 %'],
		['Survived', '0.0 %'],
		['NoCoverage', '0.0 %'],
		['CompileError', '–'],
		['RuntimeError', '–'],
	])('counts what is %s as %s', (status, percent) => {
		expect(percentOf(scoreOf([mutant({ status })]))).toBe(percent);
	});

	it('is a share of what can be noticed', () => {
		const noticed = [1, 2].map(() => mutant({ status: 'Killed' }));
		expect(percentOf(scoreOf([...noticed, mutant()]))).toBe('66.7 %');
	});

	it('leaves out what changes nothing, and says where that no longer stands in the source', () => {
		const known = { file: FILE, original: 'true', replacement: 'false', reason: 'never read' };
		expect(isEquivalent(mutant(), [known])).toBe(true);
		expect(isEquivalent(mutant({ replacement: '!true' }), [known])).toBe(false);
		expect(isEquivalent(mutant({ file: 'nodes/other.ts' }), [known])).toBe(false);
		expect(isEquivalent(mutant(), [{ ...known, within: 'one' }])).toBe(true);
		expect(isEquivalent(mutant(), [{ ...known, within: 'two' }])).toBe(false);
		expect(unknownEquivalents([mutant()], [known])).toEqual([]);
		expect(unknownEquivalents([mutant({ original: 'one' })], [known])).toEqual([known]);
		expect(unknownEquivalents([mutant({ file: 'nodes/other.ts' })], [known])).toEqual([]);
	});

	it.each<[string, string]>([
		['nodes/ConnectSafely/clock.ts', '(top)'],
		['nodes/ConnectSafely/profiles/object/field.ts', 'profiles'],
		['nodes/ConnectSafely/actions/companyPage/rows/entries.ts', 'actions/companyPage/rows'],
		['nodes/ConnectSafely/actions/router.ts', 'actions'],
		['credentials/ConnectSafelyApi.credentials.ts', 'credentials'],
	])('puts %s into %s', (file, folder) => {
		expect(folderOf(file)).toBe(folder);
	});

	it('has a row for each folder, and one for all', () => {
		const table = tableByFolder([mutant(), mutant({ file: 'credentials/a.ts', status: 'Killed' })]);
		const rows = table.split('\n').filter((line) => /\d/.test(line));
		expect(rows.map((row) => row.match(/[\w.%-]+/g))).toEqual([
			['credentials', '1', '0', '0', '100.0', '%'],
			['state', '0', '1', '0', '0.0', '%'],
			['all', '1', '1', '0', '50.0', '%'],
		]);
	});

	it('names the place of what nobody noticed, on one line', () => {
		expect(linesOf([mutant({ original: 'a &&\n\tb', replacement: 'true' })])).toEqual([
			`${FILE}:1:1 a && b → true`,
		]);
		const [left, right] = ['a'.repeat(60), 'b'.repeat(60)];
		const long = mutant({ original: `${left}+${right}`, replacement: `${left}${right}` });
		expect(linesOf([long])).toEqual([
			`${FILE}:1:1 …${left.slice(-25)}+${right.slice(-25)}… → …${left.slice(-25)}${right.slice(-25)}…`,
		]);
		expect(linesOf([mutant({ status: 'NoCoverage' })])[0]).toContain('no test comes here');
	});
});
