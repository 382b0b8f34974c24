import { requirements } from './install/programs';

type Need = keyof ReturnType<typeof requirements>;

/** A `describe` that is skipped, and says why in its name, where a program is not installed. */
export function describeWith(needs: Need[], name: string, tests: () => void): void {
	const all = requirements();
	const missing = needs.map((need) => all[need]).filter(({ found }) => found === undefined);
	if (missing.length === 0) return describe(name, tests);
	const reason = missing.map((need) => `${need.name} is missing (Debian: ${need.debianPackage})`);
	describe.skip(`${name} [skipped: ${reason.join(', ')}]`, tests);
}
