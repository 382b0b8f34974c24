import { withTables } from '../manual/manual';
import { page } from '../support/pages';

const MANUAL = 'docs/manual.md';

describe('the tables of the manual', () => {
	it('are those that the reference makes: else run "npm run manual"', () => {
		const manual = page(MANUAL);
		expect(manual.split('\n')).toEqual(withTables(manual).split('\n'));
	});

	it('stand between markers, each of them once', () => {
		expect(() => withTables('')).toThrow(/has no marker of: operations, /);
		expect(() => withTables('<!-- table: nothing -->\n<!-- end -->')).toThrow(/unknown table/);
		const names = [...page(MANUAL).matchAll(/<!-- table: (.+) -->/g)].map(([, name]) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(page(MANUAL).match(/<!-- end -->/g)).toHaveLength(names.length);
	});
});
