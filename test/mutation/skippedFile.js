const { createEmptyTestResult } = require('@jest/test-result');

/** The result of a file of which no test was run. Jest takes a file without any result for a failure. */
exports.skippedFile = (testFilePath) => ({
	...createEmptyTestResult(),
	testFilePath,
	numPendingTests: 1,
	testResults: [
		{
			ancestorTitles: [],
			failureDetails: [],
			failureMessages: [],
			fullName: 'not asked',
			numPassingAsserts: 0,
			status: 'pending',
			title: 'not asked',
		},
	],
});
