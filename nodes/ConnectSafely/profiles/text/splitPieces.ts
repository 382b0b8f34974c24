import type { Piece } from './piece';

const LINE_BREAK = /[\r\n\u0085\u2028\u2029]|<\/?(?:br|li|p|div|tr|ul|ol|td|th)\b[^<>]{0,1000}>/gi;
const SEPARATOR = /[;,|\t]|\s[/•·]\s|<\/?(?:br|li|p|div|tr|ul|ol|td|th)\b[^<>]{0,1000}>/gi;

/** The entries of a line that a semicolon parts; commas are within entries too. */
export function entriesOf(line: Piece[]): Piece[][] {
	return split(line, /;/);
}

/** The lines of a text; line breaks inside a reference part nothing. */
export function linesOf(pieces: Piece[]): Piece[][] {
	return split(pieces, LINE_BREAK);
}

/** The parts of a line between semicolons, commas and the like. */
export function partsOf(line: Piece[]): Piece[][] {
	return split(line, SEPARATOR);
}

function split(pieces: Piece[], separator: RegExp): Piece[][] {
	const parts: Piece[][] = [[]];
	for (const piece of pieces) {
		if (piece.kind === 'reference') {
			parts.at(-1)?.push(piece);
			continue;
		}
		for (const [index, text] of piece.text.split(separator).entries()) {
			if (index > 0) parts.push([]);
			parts.at(-1)?.push({ kind: 'clutter', text });
		}
	}
	return parts.filter((part) => part.some(({ text }) => text.trim() !== ''));
}
