// Half an hour off the full hours: what the node says must not follow the zone of the machine.
process.env.TZ = 'America/St_Johns';

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	testRunner: '<rootDir>/test/support/jest-circus-closing.js',
	// One for each core: the tests of a file wait for states most of the time.
	maxWorkers: '100%',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: { '^.+\\.ts$': 'ts-jest' },
	collectCoverageFrom: ['nodes/**/*.ts', 'credentials/**/*.ts'],
	coverageReporters: ['text'],
	coverageThreshold: { global: { branches: 95, functions: 95, lines: 95, statements: 95 } },
	// A net for what hangs: what a test waits for is a state, on a machine that may be busy.
	testTimeout: 240_000,
};
