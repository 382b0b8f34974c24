const { AsyncLocalStorage } = require('node:async_hooks');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { default: circus } = require('jest-circus/runner');

/** Bytes of the heap that are left to V8, which collects garbage late where a machine has memory. */
const MOST_HEAP = 500_000_000;
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * Closes what a file of tests leaves open, and frees what would keep all that it has loaded in memory: a
 * worker comes to gigabytes, is slower with each file, and takes longer to exit than jest waits, as the
 * system takes its memory back page by page.
 *
 * @type {import('jest-runner').TestRunner}
 */
module.exports = async (globalConfig, config, environment, ...rest) => {
	const closing = [followingPromises(), repeating(environment.global)];
	try {
		return await circus(globalConfig, config, environment, ...rest);
	} finally {
		for (const close of closing) close();
		if (process.memoryUsage().heapUsed > MOST_HEAP) collectGarbage();
	}
};

/** jest-circus opens a storage that follows every promise of the process on Node 20, and never closes it. */
function followingPromises() {
	const opened = new Set();
	const { run } = AsyncLocalStorage.prototype;
	AsyncLocalStorage.prototype.run = function (...args) {
		opened.add(this);
		return run.apply(this, args);
	};
	return () => {
		AsyncLocalStorage.prototype.run = run;
		for (const storage of opened) storage.disable();
	};
}

/** n8n-core looks each minute for SSH connections to close, from its first execution on. */
function repeating(global) {
	const timers = new Set();
	const { setInterval, clearInterval } = global;
	global.setInterval = (...args) => {
		const timer = setInterval(...args);
		timers.add(timer);
		return timer;
	};
	return () => timers.forEach((timer) => clearInterval(timer));
}
