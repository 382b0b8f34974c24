const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const circus = require('../support/jest-circus-closing.js');
const { skippedFile } = require('./skippedFile.js');

/**
 * Stryker names the tests that reach a mutant, and jest then loads every file of tests to find them,
 * and goes on after the first that fails. This runs only the files that have one of these tests, and
 * nothing after the first failure. Stryker takes only a runner with jest-circus in its name.
 *
 * @type {import('jest-runner').TestRunner}
 */
module.exports = async (globalConfig, config, environment, runtime, testPath, ...rest) => {
	const run = async (pattern) =>
		await circus(
			{ ...globalConfig, testNamePattern: pattern },
			config,
			environment,
			runtime,
			testPath,
			...rest,
		);
	const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
	if (mutant === undefined) {
		const result = await run();
		writeFileSync(
			fileOfNames(config.rootDir, testPath),
			JSON.stringify(result.testResults.map(({ fullName }) => fullName)),
		);
		return result;
	}
	const names = namesIn(config.rootDir, testPath);
	const asked = askedOf(names, globalConfig.testNamePattern);
	if (noticed === mutant || asked.length === 0) return skippedFile(testPath);
	stopAtFirstFailure(environment);
	const result = await run(patternOf(asked, names));
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

/** A file that the first run has not seen may have any. */
function namesIn(rootDir, testPath) {
	const path = fileOfNames(rootDir, testPath);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [''];
}

/** @param pattern as Stryker makes it: (one name)|(another), each escaped; none for all tests */
function askedOf(names, pattern) {
	if (!pattern) return names;
	const asked = new Set(
		pattern
			.slice(1, -1)
			.split(')|(')
			.map((name) => name.replace(/\\([^\w\s])/g, '$1')),
	);
	return names.filter((name) => name === '' || asked.has(name));
}

/** Without a pattern, where all are asked: jest looks at each name with it. */
function patternOf(asked, names) {
	if (asked.length === names.length) return undefined;
	const escaped = asked.map((name) => name.replace(/[.*+\-?^${}()|[\]\\/]/g, '\\$&'));
	return `^(${escaped.join('|')})$`;
}

function stopAtFirstFailure(environment) {
	const handle = environment.handleTestEvent?.bind(environment);
	environment.handleTestEvent = async (event, state) => {
		await handle?.(event, state);
		if (event.name === 'test_done' && event.test.errors.length > 0)
			skipAll(state.rootDescribeBlock);
	};
}

function skipAll(block) {
	for (const child of block.children) {
		if (child.type === 'describeBlock') skipAll(child);
		else if (!child.status) child.mode = 'skip';
	}
}
