const { join } = require('node:path');
const base = require('../../jest.config.js');

const root = join(__dirname, '../..');

/** @type {import('jest').Config} */
module.exports = {
	...base,
	rootDir: root,
	// Stryker checks types by itself.
	transform: {
		'^.+\\.ts$': ['ts-jest', { diagnostics: false, tsconfig: join(root, 'tsconfig.json') }],
	},
	testMatch: JSON.parse(process.env.MUTATION_TESTS ?? '[]').map((path) => join(root, path)),
	// Jest follows imports from a file to its tests through these folders only.
	roots: ['nodes', 'credentials', 'test'].map((folder) => join(root, folder)),
	// They take long, and are there for other questions.
	testPathIgnorePatterns: ['growth', 'engine/.*properties', 'profiles/.*properties'],
	testRunner: join(__dirname, 'jest-circus-covering.js'),
	testSequencer: join(__dirname, 'closestFirst.js'),
};
