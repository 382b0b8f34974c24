/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	testRunner: 'jest',
	jest: { configFile: 'test/mutation/jest.config.js', enableFindRelatedTests: true },
	coverageAnalysis: 'perTest',
	checkers: ['typescript'],
	tsconfigFile: 'test/mutation/tsconfig.json',
	typescriptChecker: { prioritizePerformanceOverAccuracy: true },
	// What is known of each mutant, so that only what changed runs again. Not in git.
	incremental: true,
	incrementalFile: '.mutation/incremental.json',
	reporters: ['json', 'progress-append-only'],
	jsonReporter: { fileName: '.mutation/mutants.json' },
	tempDirName: '.mutation/sandboxes',
	cleanTempDir: 'always',
	ignorePatterns: ['/test/e2e', '/docs/images', '/dist', '/coverage', '/.mutation'],
	// A change can make a loop without an end, and the machine may be busy.
	timeoutMS: 10_000,
	dryRunTimeoutMinutes: 60,
	// What is made for each change is thrown away at once.
	checkerNodeArgs: ['--max-semi-space-size=64'],
	testRunnerNodeArgs: ['--max-semi-space-size=64'],
	// One for each core; half of them check types until that is done.
	concurrency: 2,
	allowEmpty: true,
};
