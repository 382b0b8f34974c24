/* eslint-disable -- plain Node: jest loads it as it is */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: circus } = require('jest-circus/runner');

/**
 * Stryker names the tests that reach a mutant, and jest then loads every file of tests to find them.
 * This runs only the files that have one, and none after the first that noticed the mutant. Stryker
 * takes only a runner with jest-circus in its name.
 *
 * @type {typeof import('jest-circus/runner')}
 */
module.exports = async (globalConfig, config, environment, runtime, testPath, ...rest) => {
	const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
	if (mutant === undefined) {
		const result = await circus(globalConfig, config, environment, runtime, testPath, ...rest);
		rememberNames(config.rootDir, testPath, result.testResults);
		return result;
	}
	if (noticed === mutant || !hasTestFor(globalConfig.testNamePattern, config.rootDir, testPath)) {
		return skipped(testPath);
	}
	const result = await circus(globalConfig, config, environment, runtime, testPath, ...rest);
	if (result.numFailingTests > 0 || result.testExecError) noticed = mutant;
	return result;
};

/** The mutant that some test has noticed. */
let noticed;

function fileOfNames(rootDir, testPath) {
	const folder = join(rootDir, '.namesOfTests');
	mkdirSync(folder, { recursive: true });
	return join(folder, `${createHash('sha1').update(testPath).digest('hex')}.json`);
}

function rememberNames(rootDir, testPath, results) {
	writeFileSync(fileOfNames(rootDir, testPath), JSON.stringify(results.map((one) => one.fullName)));
}

function hasTestFor(pattern, rootDir, testPath) {
	if (!pattern) return true;
	const path = fileOfNames(rootDir, testPath);
	if (!existsSync(path)) return true;
	const isAsked = new RegExp(pattern, 'i');
	return JSON.parse(readFileSync(path, 'utf8')).some((name) => isAsked.test(name));
}

/** Jest takes a file without any result for a failure. */
function skipped(testFilePath) {
	const test = {
		ancestorTitles: [],
		failureDetails: [],
		failureMessages: [],
		fullName: 'not asked',
		numPassingAsserts: 0,
		status: 'pending',
		title: 'not asked',
	};
	return {
		leaks: false,
		numFailingTests: 0,
		numPassingTests: 0,
		numPendingTests: 1,
		numTodoTests: 0,
		openHandles: [],
		perfStats: {
			end: 0,
			loadTestEnvironmentEnd: 0,
			loadTestEnvironmentStart: 0,
			runtime: 0,
			setupAfterEnvEnd: 0,
			setupAfterEnvStart: 0,
			setupFilesEnd: 0,
			setupFilesStart: 0,
			slow: false,
			start: 0,
		},
		skipped: false,
		snapshot: {
			added: 0,
			fileDeleted: false,
			matched: 0,
			unchecked: 0,
			uncheckedKeys: [],
			unmatched: 0,
			updated: 0,
		},
		testFilePath,
		testResults: [test],
	};
}
