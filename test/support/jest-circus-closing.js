const { AsyncLocalStorage } = require('node:async_hooks');
const { default: circus } = require('jest-circus/runner');

/**
 * For each file of tests jest-circus opens a storage that follows every promise of the process, and
 * never closes it: so on Node 20 each file makes all that come after it slower, and stays in memory.
 *
 * @type {import('jest-runner').TestRunner}
 */
module.exports = async (...args) => {
	const opened = new Set();
	const { run } = AsyncLocalStorage.prototype;
	AsyncLocalStorage.prototype.run = function (...rest) {
		opened.add(this);
		return run.apply(this, rest);
	};
	try {
		return await circus(...args);
	} finally {
		AsyncLocalStorage.prototype.run = run;
		for (const storage of opened) storage.disable();
	}
};
