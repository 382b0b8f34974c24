import { textOf, type Piece } from '../../../../../nodes/ConnectSafely/profiles/text/piece';
import {
	entriesOf,
	linesOf,
	partsOf,
} from '../../../../../nodes/ConnectSafely/profiles/text/splitPieces';

const clutter = (text: string): Piece => ({ kind: 'clutter', text });
const reference = (text: string): Piece => ({
	kind: 'reference',
	text,
	profile: { kind: 'publicName', slug: text },
	isPerson: true,
});
const linesIn = (text: string) => linesOf([clutter(text)]).map(textOf);
const partsIn = (text: string) => partsOf([clutter(text)]).map(textOf);

const TAGS = ['br', 'li', 'p', 'div', 'tr', 'ul', 'ol', 'td', 'th'];

describe('the pieces of a text', () => {
	it('are split where clutter is, never inside a reference', () => {
		const pieces = [clutter('a: '), reference('b;\nc'), clutter(' d;e'), reference('f')];
		expect(entriesOf(pieces)).toStrictEqual([
			[clutter('a: '), reference('b;\nc'), clutter(' d')],
			[clutter('e'), reference('f')],
		]);
	});

	it('are left out where they are blank', () => {
		expect(entriesOf([clutter(' ; ;a;;\n')])).toStrictEqual([[clutter('a')]]);
		expect(entriesOf([])).toStrictEqual([]);
	});

	it('have entries between semicolons alone', () => {
		expect(entriesOf([clutter('a;b,c\nd')]).map(textOf)).toStrictEqual(['a', 'b,c\nd']);
	});
});

describe('a line of a text', () => {
	it.each([
		...['\n', '\r\n', '\n\n', '\r', '\u0085', '\u2028', '\u2029', '<BR>', '<br />'],
		...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="x">`]),
		`<p ${'x'.repeat(999)}>`,
	])('ends at %j', (end) => {
		expect(linesIn(`a${end}b${end}c`)).toStrictEqual(['a', 'b', 'c']);
	});

	it.each([
		...[';', ',', ' / ', '\t', '<b>', '<pre>', '<link>', '< br>', '<br', '<br<', '//br>'],
		`<p ${'x'.repeat(1_000)}>`,
	])('goes on over %j', (text) => {
		expect(linesIn(`a${text}b`)).toStrictEqual([`a${text}b`]);
	});
});

describe('a part of a line', () => {
	it.each([
		...[';', ',', '|', '\t', ' / ', ' • ', '\n·\n', '<TD>', '<br />'],
		...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="x">`]),
		`<p ${'x'.repeat(999)}>`,
	])('ends at %j', (end) => {
		expect(partsIn(`a${end}b${end}c`)).toStrictEqual(['a', 'b', 'c']);
	});

	it.each([
		...['\n', '/', ' /', '/ ', '• ', ' ·', ' - ', ':', '<b>', '<pre>', '<link>', '<br', '<br<'],
		`<p ${'x'.repeat(1_000)}>`,
	])('goes on over %j', (text) => {
		expect(partsIn(`a${text}b`)).toStrictEqual([`a${text}b`]);
	});
});
