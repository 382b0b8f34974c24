import { tables } from './tables';

const BLOCK = /<!-- table: (.+?) -->\n[^]*?<!-- end -->/g;

/**
 * The manual with the tables that the reference makes, each between the markers of its name.
 *
 * @throws where a marker names no table, or a table has no marker
 */
export function withTables(manual: string): string {
	const all = tables();
	const placed = new Set<string>();
	const text = manual.replace(BLOCK, (_, name: string) => {
		const table = all.get(name);
		if (table === undefined)
			throw new Error(`docs/manual.md has a marker of an unknown table: ${name}`);
		placed.add(name);
		return `<!-- table: ${name} -->\n\n${table}\n\n<!-- end -->`;
	});
	const missing = [...all.keys()].filter((name) => !placed.has(name));
	if (missing.length > 0) throw new Error(`docs/manual.md has no marker of: ${missing.join(', ')}`);
	return text;
}
