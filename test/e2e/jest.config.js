/** @type {import('jest').Config} */
module.exports = {
	rootDir: __dirname,
	testEnvironment: '<rootDir>/environment.ts',
	globalSetup: '<rootDir>/setup.ts',
	globalTeardown: '<rootDir>/teardown.ts',
	testMatch: ['**/*.e2e.ts'],
	transform: { '^.+\\.ts$': 'ts-jest' },
	testTimeout: 360_000,
	// One n8n at a time; what a test waits for is a state, never a time.
	maxWorkers: 1,
};
