/* eslint-disable no-console, @n8n/community-nodes/no-restricted-imports -- extends jest, and tells the person at the terminal */
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

type OnFailure = (test: string) => Promise<string>;

/** Lets a failed test or hook leave its report before anything is taken down, and says where. */
export default class ReportingEnvironment extends TestEnvironment {
	async handleTestEvent(event: Circus.Event): Promise<void> {
		if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
		const { onTestFailure } = this.global as { onTestFailure?: OnFailure };
		const test = event.test ? nameOf(event.test) : 'before the tests';
		const folder = await onTestFailure?.(test);
		if (folder) console.error(`What is left of the failed test: ${folder}`);
	}
}

function nameOf(test: Circus.TestEntry): string {
	const names = [test.name];
	for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
	return names.join(' ');
}
