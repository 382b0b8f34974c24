import {
	counted,
	countReasons,
	reasonsInWords,
	reasonsOfAll,
	ROWS,
	rowsOnTab,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/reasonCounts';
import {
	person,
	row,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/reasonWords';

const EMPTY = row('is empty', 'are empty');
const NAMELESS = row('holds no name', 'hold no name');
const KNOWN = person('was known', 'were known');

const of = (words: typeof EMPTY, count: number, repeats = 0) => [
	...Array<{ words: typeof EMPTY; isRepeat: boolean }>(count - repeats).fill({
		words,
		isRepeat: false,
	}),
	...Array<{ words: typeof EMPTY; isRepeat: boolean }>(repeats).fill({ words, isRepeat: true }),
];

describe('the reasons of rows', () => {
	it('are counted, the most frequent first', () => {
		const counts = countReasons([...of(EMPTY, 2), ...of(NAMELESS, 31), ...of(KNOWN, 5)]);
		expect(rowsOnTab('Error', counts, ROWS)).toBe(
			'38 rows on Error: 31 hold no name, 5 were known, 2 are empty.',
		);
		expect(reasonsInWords(counts, ROWS)).toBe('31 rows hold no name, 5 were known, 2 are empty');
		expect(reasonsOfAll(counts, ROWS)).toBe(reasonsInWords(counts, ROWS));
	});

	it('are said of one row in its own words, beside those of several', () => {
		const counts = countReasons([...of(EMPTY, 1), ...of(NAMELESS, 2)]);
		expect(rowsOnTab('Error', counts, ROWS)).toBe('3 rows on Error: 2 hold no name, 1 is empty.');
		expect(reasonsInWords(counts, ROWS)).toBe('2 rows hold no name, 1 is empty');
	});

	it.each([
		[of(EMPTY, 1), '1 row on Error: it is empty.', 'The only row is empty', '1 row is empty'],
		[of(EMPTY, 2), '2 rows on Error: all are empty.', 'Both rows are empty', '2 rows are empty'],
		[of(EMPTY, 3), '3 rows on Error: all are empty.', 'All 3 rows are empty', '3 rows are empty'],
		[
			of(KNOWN, 1),
			'1 row on Error: the person was known.',
			'The only person was known',
			'1 person was known',
		],
		[
			of(KNOWN, 3, 1),
			'3 rows on Error: all were known.',
			'Both people were known',
			'2 people were known',
		],
		[
			of(KNOWN, 3, 3),
			'3 rows on Error: all were known.',
			'All 3 people were known',
			'3 people were known',
		],
		[[], '', '', ''],
	])('are said in the number that fits %#', (reasons, onTab, all, some) => {
		const counts = countReasons(reasons);
		expect(rowsOnTab('Error', counts, ROWS)).toBe(onTab);
		expect(reasonsOfAll(counts, ROWS)).toBe(all);
		expect(reasonsInWords(counts, ROWS)).toBe(some);
	});
});

describe('a number of things', () => {
	it.each<[number, string]>([
		[0, '0 rows'],
		[1, '1 row'],
		[2, '2 rows'],
	])('is said in its words: %i', (count, words) => {
		expect(counted(count, 'row')).toBe(words);
	});

	it.each<[number, string]>([
		[1, '1 person'],
		[2, '2 people'],
	])('has a plural of its own: %i', (count, words) => {
		expect(counted(count, 'person', 'people')).toBe(words);
	});
});
