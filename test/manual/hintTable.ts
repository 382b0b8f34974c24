import type { Hint } from '../reference/hints/hint';
import { markdownTable } from './markdownTable';

const KINDS = { info: 'information', warning: 'warning' };

export function hintTable(hints: Hint[]): string {
	return markdownTable(
		['When', 'Kind', 'Hint'],
		hints.map(({ when, type, text }) => [when, KINDS[type], readable(text)]),
	);
}

/** Of words that go with a number the one for many. */
function readable(text: string): string {
	return text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
		const [, many] = name.split('|');
		return many ?? (name.includes(' / ') ? name : `_${name}_`);
	});
}
