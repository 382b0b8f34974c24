const { basename, dirname, relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The tests of the mutated file itself first, then those of its folder, those on the engine last: most
 * mutants are noticed by the first file of tests, and no other is then run.
 */
module.exports = class ClosestFirst extends Sequencer {
	constructor(options) {
		super(options);
		const { nonFlagArgs = [] } = options?.globalConfig ?? {};
		this.files = nonFlagArgs.filter((path) => !path.endsWith('.test.ts'));
	}

	sort(tests) {
		const rank = ({ path, context }) => {
			const test = relative(`${context.config.rootDir}/test`, path);
			const ranks = this.files.map((file) =>
				distance(relative(context.config.rootDir, file), test),
			);
			return Math.min(9, ...ranks);
		};
		return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
	}
};

/** How far from the file the test stands: 0 for its own. */
function distance(file, test) {
	const name = basename(file, '.ts');
	if (dirname(file) === dirname(test)) return basename(test).startsWith(`${name}.`) ? 0 : 1;
	if (test.startsWith('engine')) return 4;
	return dirname(test).startsWith(dirname(file)) || dirname(file).startsWith(dirname(test)) ? 2 : 3;
}
